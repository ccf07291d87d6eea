import { withoutNoise } from '@xiangjian/indicators';
import type { CompositeChapter, CompositeItem } from './answer.ts';
import type { Board } from './board.ts';
import { effectiveWeight } from './effective-weight.ts';
import type { RunResult } from './run-index.ts';
import type { ScoringScheme } from './scheme.ts';

/** Each chapter with the weight it is given and the weight it has. */
export function chapterViews(
  scheme: ScoringScheme,
  board: Board,
  { chapters, index }: RunResult,
): CompositeChapter[] {
  return scheme.chapters.map(({ id, label_zh }, chapter) => {
    const scores = chapters[chapter]?.point;
    return {
      id,
      label_zh,
      weight: withoutNoise(board.chapterWeights[chapter] ?? 0),
      effective: scores === undefined ? null : effectiveWeight(scores, index.point),
    };
  });
}

/** Each weighted item with the weight it is given and the weight it has, in the order of the scheme. */
export function itemViews(
  scheme: ScoringScheme,
  board: Board,
  { items, index }: RunResult,
): CompositeItem[] {
  return board.items.map(({ item, chapter, weight }, place) => {
    const scores = items[place]?.point;
    return {
      id: item.id,
      label_zh: item.label_zh,
      kind: item.kind,
      chapter: scheme.chapters[chapter]?.id ?? '',
      indicator: item.kind === 'manual_mark' ? null : item.indicator,
      weight: withoutNoise(weight * (board.chapterWeights[chapter] ?? 0)),
      effective: scores === undefined ? null : effectiveWeight(scores, index.point),
      n: board.townships.filter(({ measured }) => measured[place]?.measure != null).length,
    };
  });
}
