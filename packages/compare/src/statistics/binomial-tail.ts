/**
 * The chance of at least x successes in n independent tries with one probability, exactly, by adding up the binomial
 * distribution from its ratio of neighbours.
 */
export function binomialTail(x: number, n: number, probability: number): number {
  if (x <= 0) return 1;
  let term = (1 - probability) ** n;
  let below = 0;
  for (let count = 0; count < x; count += 1) {
    below += term;
    term *= ((n - count) / (count + 1)) * (probability / (1 - probability));
  }
  // A tail far out would drown in 1 − (almost 1): it is added up from its own terms.
  let tail = 0;
  for (let count = x; count <= n && term > 0; count += 1) {
    tail += term;
    term *= ((n - count) / (count + 1)) * (probability / (1 - probability));
  }
  return below > 0.5 ? tail : 1 - below;
}
