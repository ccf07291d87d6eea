import { useQuery } from '@tanstack/react-query';
import type { ReviewReports } from '@xiangjian/contract';
import { useId } from 'react';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import { useScope } from '../../view/use-scope.ts';
import { useChangeView, useView } from '../../view/use-view.ts';
import { reviewReportsQuery } from './get-review.ts';
import styles from './queue.module.css';
import { reviewWords } from './review-words.ts';

/** Narrows the queue by reason, township and indicator. What is chosen stands in the address. */
export function QueueFilters() {
  const w = useWords(reviewWords);
  const language = useLanguage();
  const { area, year } = useScope();
  const { townships, reasons = [], indicators } = useView();
  const change = useChangeView();
  const { data } = useQuery(reviewReportsQuery({ area, year }));
  const narrow = (part: Parameters<typeof change>[0]) =>
    change({ ...part, item: undefined }, { replace: true });
  const toggle = (reason: string) => {
    const others = reasons.filter((name) => name !== reason);
    const chosen = others.length === reasons.length ? [...reasons, reason] : others;
    narrow({ reasons: chosen.length === 0 ? undefined : chosen });
  };
  const isNarrow = townships !== undefined || reasons.length > 0 || indicators !== undefined;
  return (
    <div className={styles.filters}>
      <fieldset className={styles.reasons}>
        <legend className="visually-hidden">{w.byReason}</legend>
        {(data?.reasons ?? []).map(({ reason, open }) => (
          <button
            key={reason}
            type="button"
            className={styles.filterChip}
            aria-pressed={reasons.includes(reason)}
            title={w.meanings[reason]}
            onClick={() => toggle(reason)}
          >
            {w.reasons[reason]} {open}
          </button>
        ))}
      </fieldset>
      <Choice
        label={w.byTownship}
        value={townships?.[0] ?? ''}
        options={(data?.reports ?? []).map(({ township }) => [township.code, township.name])}
        onChoose={(code) => narrow({ townships: code === '' ? undefined : [code] })}
      />
      <Choice
        label={w.byIndicator}
        value={indicators?.[0] ?? ''}
        options={indicatorOptions(data, language)}
        onChoose={(id) => narrow({ indicators: id === '' ? undefined : [id] })}
      />
      {isNarrow && (
        <button
          type="button"
          className={styles.clear}
          onClick={() =>
            narrow({ townships: undefined, reasons: undefined, indicators: undefined })
          }
        >
          {w.clearFilters}
        </button>
      )}
    </div>
  );
}

function indicatorOptions(data: ReviewReports | undefined, language: 'zh' | 'en') {
  return (data?.indicators ?? []).map(
    ({ indicator, open }) =>
      [
        indicator.id,
        `${language === 'zh' ? indicator.label_zh : indicator.label_en} ${open}`,
      ] as const,
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, text: string])[];
  readonly onChoose: (value: string) => void;
}

function Choice({ label, value, options, onChoose }: ChoiceProps) {
  const w = useWords(reviewWords);
  const id = useId();
  return (
    <span className={styles.choice}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => onChoose(target.value)}>
        <option value="">{w.all}</option>
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </span>
  );
}
