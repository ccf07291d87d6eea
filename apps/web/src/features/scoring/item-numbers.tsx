import { Select } from 'antd';
import { unitText } from '../../components/unit-text.ts';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import type { Item } from './edit-scheme.ts';
import styles from './editor.module.css';
import { indicatorOf } from './new-item.ts';
import { NumberField } from './number-field.tsx';
import { partName } from './scheme-names.ts';
import { scoringWords } from './scoring-words.ts';

interface Props {
  readonly item: Item;
  readonly isLocked: boolean;
  readonly onChange: (next: Item, about?: string) => void;
  readonly rest: () => void;
}

interface NumberOfItem {
  readonly label: string;
  readonly value: number;
  readonly with: (value: number) => Item;
  readonly unit?: string;
}

/** The numbers by which an item earns its mark, in the unit in which its indicator is shown. */
export function ItemNumbers({ item, isLocked, onChange, rest }: Props) {
  const w = useWords(scoringWords);
  const name = partName(item, useLanguage());
  const numbers = useNumbers(item);
  return (
    <>
      {numbers.map(({ label, value, unit, with: change }) => (
        <div key={label} className={styles.field}>
          <span className={styles.fieldLabel}>{label}</span>
          <NumberField
            label={`${name} ${label}`}
            value={value}
            unit={unit}
            isDisabled={isLocked}
            onChange={(next) => onChange(change(next), label)}
            onRest={rest}
          />
        </div>
      ))}
      {item.kind === 'veto' && (
        <div className={styles.field}>
          <span className={styles.fieldLabel}>{w.effect}</span>
          <Select<'fails' | 'bars_top'>
            aria-label={`${name} ${w.effect}`}
            size="small"
            value={item.effect}
            disabled={isLocked}
            options={(['fails', 'bars_top'] as const).map((value) => ({ value, label: w[value] }))}
            onChange={(effect) => onChange({ ...item, effect })}
          />
        </div>
      )}
    </>
  );
}

function useNumbers(item: Item): NumberOfItem[] {
  const w = useWords(scoringWords);
  const language = useLanguage();
  const entry = indicatorOf(item);
  const unit = entry === null ? '' : unitText(entry.unit, language);
  switch (item.kind) {
    case 'threshold_rate':
    case 'growth': {
      const { goalposts } = item;
      const at = (change: Partial<typeof goalposts>): Item => ({
        ...item,
        goalposts: { ...goalposts, ...change },
      });
      return [
        { label: w.worst, value: goalposts.worst, unit, with: (worst) => at({ worst }) },
        { label: w.best, value: goalposts.best, unit, with: (best) => at({ best }) },
      ];
    }
    case 'step_deduction':
      return [
        { label: w.target, value: item.target, unit, with: (target) => ({ ...item, target }) },
        { label: w.step, value: item.step, unit, with: (step) => ({ ...item, step }) },
        {
          label: w.deduction,
          value: item.deduction,
          unit: w.ofMark,
          with: (deduction) => ({ ...item, deduction }),
        },
      ];
    case 'per_event_deduction':
      return [
        {
          label: w.eventDeduction,
          value: item.deduction,
          unit: w.ofMark,
          with: (deduction) => ({ ...item, deduction }),
        },
      ];
    case 'manual_mark':
      return [
        {
          label: w.fullMark,
          value: item.full_mark,
          with: (full_mark) => ({ ...item, full_mark }),
        },
      ];
    case 'bonus':
      return [
        { label: w.start, value: item.start, unit, with: (start) => ({ ...item, start }) },
        {
          label: w.perUnit,
          value: item.points_per_unit,
          with: (points_per_unit) => ({ ...item, points_per_unit }),
        },
        { label: w.cap, value: item.cap, with: (cap) => ({ ...item, cap }) },
      ];
    case 'veto':
      return item.more_than === null
        ? []
        : [
            {
              label: w.moreThan,
              value: item.more_than,
              unit,
              with: (more_than) => ({ ...item, more_than }),
            },
          ];
    case 'presence':
    case 'rank':
      return [];
  }
}
