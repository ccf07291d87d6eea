/** A township in two years: its place in each order (larger is better), null where it is not ranked in that year. */
export interface TwoPlaces {
  readonly code: string;
  readonly before: number | null;
  readonly after: number | null;
  /** Whether its change is more than chance and wording can make. */
  readonly isFirm: boolean;
}

/** A move in the ranking and its four parts, which add up to it; a positive number is a move up. */
export interface RankMove {
  readonly from: number;
  readonly to: number;
  readonly own: number;
  readonly others: number;
  /** What changes within chance or wording moved. */
  readonly chance: number;
  /** What townships moved that are ranked in one of the two years only: no report, another basis, too few cases. */
  readonly definition: number;
}

/**
 * Why each township that is ranked in both years moved. Among those ranked twice, a world is made in which only firm
 * changes took place: its moves are shared between own change and the others' (mean over both orders, Shapley 1953),
 * what the real order adds is chance, and the rest of the move comes from who is ranked at all.
 */
export function rankMoves(townships: readonly TwoPlaces[]): ReadonlyMap<string, RankMove> {
  const [allBefore, allAfter] = [
    townships.flatMap(({ before }) => before ?? []),
    townships.flatMap(({ after }) => after ?? []),
  ];
  const twice = townships.flatMap(({ code, before, after, isFirm }) =>
    before === null || after === null
      ? []
      : [{ code, before, after, firmly: isFirm ? after : before }],
  );
  const moves = twice.map((own): [string, RankMove] => {
    const others = twice.filter((other) => other !== own);
    const [then, firmly, now] = [
      others.map(({ before }) => before),
      others.map((other) => other.firmly),
      others.map(({ after }) => after),
    ];
    const [start, end] = [rankAmong(own.before, then), rankAmong(own.after, now)];
    const made = rankAmong(own.firmly, firmly);
    const ownFirst = rankAmong(own.firmly, then);
    const othersFirst = rankAmong(own.before, firmly);
    const [from, to] = [rankAmong(own.before, allBefore), rankAmong(own.after, allAfter)];
    return [
      own.code,
      {
        from,
        to,
        own: (start - ownFirst + (othersFirst - made)) / 2,
        others: (start - othersFirst + (ownFirst - made)) / 2,
        chance: made - end,
        definition: from - start - (to - end),
      },
    ];
  });
  return new Map(moves);
}

function rankAmong(place: number, others: readonly number[]): number {
  return 1 + others.filter((other) => other > place).length;
}
