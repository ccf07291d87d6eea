import type { CompositePlaces, Matrix } from '@xiangjian/contract';
import { townshipKinds } from '@xiangjian/indicators';

/** In what order townships stand while no column sorts them: official codes, their kinds, or the scoring scheme. */
export const rowOrders = ['code', 'kind', 'score'] as const;

export type RowOrder = (typeof rowOrders)[number];

/** The order that an address asks for; official codes unless it names another. */
export function readOrder(sort: string | undefined): RowOrder {
  return rowOrders.find((order) => order === sort) ?? 'code';
}

type Rows = Matrix['rows'];
type ScoredRow = CompositePlaces['groups'][number]['rows'][number];

/** The rows of a matrix, which come in the order of codes, kind by kind. */
export function byKind(rows: Rows): Rows {
  const place = ({ township }: Rows[number]) => townshipKinds.indexOf(township.kind);
  return [...rows].sort((a, b) => place(a) - place(b));
}

/** The rows from the first place to the last; who has no place comes behind, in the order of codes. */
export function byPlace(rows: Rows, places: ReadonlyMap<string, ScoredRow>): Rows {
  const rank = ({ township }: Rows[number]) =>
    places.get(township.code)?.rank ?? Number.MAX_SAFE_INTEGER;
  return [...rows].sort((a, b) => rank(a) - rank(b));
}

/** Places by township code; empty while the scheme hides names. */
export function placesOf({ groups }: CompositePlaces): ReadonlyMap<string, ScoredRow> {
  return new Map(
    groups.flatMap(({ rows }) =>
      rows.flatMap((row) => (row.township === null ? [] : [[row.township.code, row] as const])),
    ),
  );
}
