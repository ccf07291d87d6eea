/** Every choice of a pattern `{a|b}c{d|}` in order: ac d, ac, bc d, bc, at most `most` of them, evenly taken. */
export function expandPattern(pattern: string, most: number): string[] {
  const parts = pattern
    .split(/\{([^{}]*)\}/)
    .map((part, index) => (index % 2 === 0 ? [part] : part.split('|')));
  const total = parts.reduce((product, choices) => product * choices.length, 1);
  const taken = Math.min(total, most);
  // Every choice of every part comes up: each part moves on by its own step.
  const step = total <= most ? 1 : coprimeStep(total, Math.floor(total / taken));
  return Array.from({ length: taken }, (_, index) => choiceAt(parts, (index * step) % total));
}

function choiceAt(parts: readonly (readonly string[])[], at: number): string {
  let rest = at;
  let text = '';
  for (const choices of parts) {
    text += choices[rest % choices.length] ?? '';
    rest = Math.floor(rest / choices.length);
  }
  return text;
}

/** The first number from `from` on that shares no factor with `total`: no choice comes twice. */
function coprimeStep(total: number, from: number): number {
  let step = Math.max(1, from);
  while (greatestDivisor(step, total) !== 1) step += 1;
  return step;
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}
