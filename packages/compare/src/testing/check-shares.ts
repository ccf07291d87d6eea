/** Eight shares whose funnel, rankability and rank intervals were computed with SciPy. */
export const checkShares = [
  { x: 118, n: 120 },
  { x: 45, n: 50 },
  { x: 392, n: 400 },
  { x: 60, n: 70 },
  { x: 75, n: 80 },
  { x: 210, n: 212 },
  { x: 33, n: 40 },
  { x: 150, n: 155 },
] as const;
