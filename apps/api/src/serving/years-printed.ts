/** Years as a file name says them: 2023年, 2021-2024年. */
export function yearsPrinted(years: readonly number[]): string {
  if (years.length === 0) return '';
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first === last ? `${first}年` : `${first}-${last}年`;
}
