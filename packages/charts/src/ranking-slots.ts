import type { Ranking, RankingRow } from '@xiangjian/contract';
import { hasNumber, type Language } from '@xiangjian/indicators';
import { basisLabel, chartWords, townshipCount } from './chart-words.ts';
import { notRankedText } from './not-ranked-text.ts';

/** One line of the ranking from top to bottom: a heading, or a township. */
export type RankingSlot =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'ranked'; readonly row: RankingRow }
  | { readonly kind: 'unranked'; readonly row: RankingRow; readonly reason: string };

/**
 * The lines of a ranking: each group (kind and basis) under its own heading, then the townships without a rank with the
 * reason. Those that state a number come first there; nobody is ranked last for being silent.
 */
export function rankingSlots(
  answer: Ranking,
  language: Language,
  isNarrow: boolean,
): RankingSlot[] {
  const ranked = answer.rows.filter((row) => row.rank !== null);
  const rest = answer.rows.filter((row) => row.rank === null);
  const groups = groupRows(ranked);
  const slots: RankingSlot[] = [];
  for (const rows of groups) {
    if (groups.length > 1 || rows.some((row) => row.rank_basis !== null)) {
      slots.push({ kind: 'heading', text: groupHeading(rows, answer, language) });
    }
    slots.push(...rows.map((row) => ({ kind: 'ranked', row }) as const));
  }
  if (rest.length > 0) {
    const text = `${chartWords.notRanked[language]} · ${townshipCount(rest.length, language)}`;
    slots.push({ kind: 'heading', text });
    for (const row of [...rest.filter(hasValue), ...rest.filter((each) => !hasValue(each))]) {
      slots.push({
        kind: 'unranked',
        row,
        reason: notRankedText(row.not_ranked, language, isNarrow),
      });
    }
  }
  return slots;
}

function groupRows(rows: readonly RankingRow[]): RankingRow[][] {
  const groups = new Map<string, RankingRow[]>();
  for (const row of rows) {
    const key = row.rank_group ?? '';
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()];
}

function groupHeading(rows: readonly RankingRow[], answer: Ranking, language: Language): string {
  const kinds = new Set(rows.map((row) => row.township.kind));
  const [kind] = kinds;
  const basis = rows[0]?.rank_basis ?? null;
  const parts = [
    ...(answer.peers === 'kind' && kinds.size === 1 && kind !== undefined ? [kind] : []),
    ...(basis === null ? [] : [basisLabel(basis, language)]),
    townshipCount(rows.length, language),
  ];
  return parts.join(' · ');
}

function hasValue(row: RankingRow): boolean {
  return hasNumber(row.status);
}
