import type { CellView, Matrix, PeerGroup, Township } from '@xiangjian/contract';

/**
 * The cells of a township's peers under one indicator, its own among them. Peers are those of the same kind where it was so
 * asked, and only values on the same basis stand beside each other.
 */
export function peerCells(
  matrix: Matrix,
  own: { readonly township: Township; readonly cell: CellView },
  indicator: string,
  peers: PeerGroup,
): CellView[] {
  const at = matrix.indicators.findIndex(({ id }) => id === indicator);
  return matrix.rows
    .filter(({ township }) => peers === 'all' || township.kind === own.township.kind)
    .flatMap(({ cells }) => {
      const cell = cells[at];
      return cell === undefined || !isSameBasis(cell, own.cell) ? [] : [cell];
    });
}

const successRateBases: readonly CellView['basis'][] = ['accepted', 'stated', 'screened'];

/** A sum of parts may stand beside a stated total; the three bases of the success rate never beside each other. */
function isSameBasis(one: CellView, other: CellView): boolean {
  const judged = (cell: CellView) => (successRateBases.includes(cell.basis) ? cell.basis : null);
  return judged(one) === judged(other);
}
