/**
 * The gamma number of a shape at a standard normal number, rising with both for |z| < 5.6.
 * Source: Wilson & Hilferty 1931, the approximation behind Byar's interval.
 */
export function gammaAt(shape: number, z: number): number {
  const root = 1 - 1 / (9 * shape) + z / (3 * Math.sqrt(shape));
  return root <= 0 ? 0 : shape * root ** 3;
}
