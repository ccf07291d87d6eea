/** Where a key leads from the mark at `at` (null: from none) among `count`; null for a key that does not walk. */
export function walkedTo(key: string, at: number | null, count: number): number | null {
  const last = count - 1;
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return at === null ? 0 : Math.min(at + 1, last);
    case 'ArrowLeft':
    case 'ArrowUp':
      return at === null ? last : Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}

/**
 * Where Up and Down lead from the mark at `at` where marks lie in rows: to the mark of the next row that stands nearest above or
 * below; the same mark at the first and last row, null for other keys. `rows` holds where each mark stands across, row by row.
 */
export function walkedAcross(
  key: string,
  at: number,
  rows: readonly (readonly number[])[],
): number | null {
  const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return null;
  const marks = rows.flatMap((places, row) => places.map((place) => ({ row, place })));
  const here = marks[at];
  if (here === undefined) return null;
  const beyond = marks.map(({ row }) => row).filter((row) => (row - here.row) * step > 0);
  if (beyond.length === 0) return at;
  const next = step === 1 ? Math.min(...beyond) : Math.max(...beyond);
  const away = marks.map(({ row, place }) =>
    row === next ? Math.abs(place - here.place) : Number.POSITIVE_INFINITY,
  );
  return away.indexOf(Math.min(...away));
}
