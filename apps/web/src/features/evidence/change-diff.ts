import type { CellChange } from '@xiangjian/contract';
import { type Language, qualifierLabels, statusLabels } from '@xiangjian/indicators';
import { cellText } from '../../components/cell-text.ts';
import { correctionWords } from './correction-words.ts';

export interface DiffRow {
  readonly field: keyof (typeof correctionWords)['zh']['fields'];
  readonly was: string;
  readonly became: string;
}

/** What a change made different, field by field; fields that stayed are left out. `before` is null for the first state. */
export function changeDiff(
  indicator: string,
  before: CellChange | null,
  after: CellChange,
  language: Language,
): DiffRow[] {
  const w = correctionWords[language];
  const told = (change: CellChange | null): Record<DiffRow['field'], string> => {
    if (change === null) {
      return { shown: w.none, bounds: w.none, qualifier: w.none, status: w.none, quoted: w.none };
    }
    const { lower, upper, qualifier, status, quoted } = change;
    return {
      shown: cellText(indicator, change, language),
      bounds:
        lower === null ? w.none : upper === null ? w.openAbove(`${lower}`) : `${lower} – ${upper}`,
      qualifier: qualifier === null ? w.none : qualifierLabels[qualifier][language],
      status: statusLabels[status][language],
      quoted: quoted === null ? w.none : `“${quoted.text}”`,
    };
  };
  const was = told(before);
  const became = told(after);
  const fields = ['shown', 'bounds', 'qualifier', 'status', 'quoted'] as const;
  return fields
    .filter((field) => was[field] !== became[field])
    .map((field) => ({ field, was: was[field], became: became[field] }));
}
