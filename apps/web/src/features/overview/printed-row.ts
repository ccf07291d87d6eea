/** The lowest row that is still read, and a roomy one, in rem. */
const [low, roomy] = [1.22, 1.6];

/** Rem of a sheet across that are left to rows below the title and the slanted heads, and what parts two rows. */
const [room, gap] = [41, 0.15];

/** So many rows with their heads leave no room on a sheet for another piece of the table. */
const ownSheet = 14;

/** Height of a row of the printed table, in rem: a piece that has a sheet to itself fills it; more rows are closer together. */
export function printedRow(townships: number): number {
  if (townships < ownSheet) return low;
  const even = room / (townships + 1) - gap;
  return Math.round(100 * Math.min(roomy, Math.max(low, even))) / 100;
}
