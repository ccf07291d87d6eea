/**
 * The confidence of a figure (0..1) as a percentage that is never rounded up: 0.997 is 99.7%, not 100%. It is the least share
 * of right figures among labelled ones that were found in the same manner.
 */
export function printSureness(confidence: number): string {
  return `${Math.floor(confidence * 1000 + 1e-9) / 10}%`;
}
