/** Writes years shortly: 2019, 2021, 2022, 2023 → 2019,2021-2023. */
export function printYears(years: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const year of [...years].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last !== undefined && year <= last[1] + 1) last[1] = year;
    else runs.push([year, year]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(',');
}

/** Reads 2021-2024 or 2021,2023 or both mixed; null where it is neither. */
export function readYears(text: string): number[] | null {
  if (!/^\d{4}(-\d{4})?(,\d{4}(-\d{4})?)*$/.test(text)) return null;
  const years = new Set<number>();
  for (const part of text.split(',')) {
    const [from = 0, to = from] = part.split('-').map(Number);
    if (to - from > 60) return null;
    for (let year = from; year <= to; year += 1) years.add(year);
  }
  return years.size === 0 ? null : [...years].sort((a, b) => a - b);
}
