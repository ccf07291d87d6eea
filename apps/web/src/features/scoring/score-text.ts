/** A score with one decimal; an open end is an arrow, for no number stands there. */
export function scoreText(score: number | null): string {
  return score === null ? '…' : score.toFixed(1);
}
