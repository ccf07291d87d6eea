import { useQuery } from '@tanstack/react-query';
import { divisionEventsSchema } from '@xiangjian/contract';
import { Segmented } from 'antd';
import { apiAddress } from '../api/address.ts';
import { ask } from '../api/client.ts';
import { useWords } from '../language/use-words.ts';
import { useBoundaries } from '../view/use-boundaries.ts';
import { useChangeView } from '../view/use-view.ts';
import styles from './boundaries-switch.module.css';
import { boundariesWords } from './boundaries-words.ts';

const choices = ['then', 'current'] as const;

/** 边界：当年 or 现行. Nothing where no township of the county was ever merged or split: both are the same then. */
export function BoundariesSwitch({ area }: { readonly area: string }) {
  const w = useWords(boundariesWords);
  const change = useChangeView();
  const boundaries = useBoundaries() ?? 'then';
  const events = useQuery({
    queryKey: ['division-changes', area],
    queryFn: ({ signal }) =>
      ask(apiAddress('/division-changes', { area }), divisionEventsSchema, { signal }),
  });
  const items = events.data?.items ?? [];
  const isChanged = items.some(({ kind }) => kind === 'merge' || kind === 'split');
  if (!isChanged && boundaries === 'then') return null;
  return (
    <p className={`${styles.line} screen-only`}>
      {w.label}
      <Segmented<(typeof choices)[number]>
        size="small"
        aria-label={w.label}
        value={boundaries}
        options={choices.map((value) => ({
          value,
          label: value === 'current' ? w.current : w.ofTheYear,
        }))}
        onChange={(value) => change({ boundaries: value === 'current' ? value : undefined })}
      />
      <span className={styles.note}>
        {boundaries === 'current' ? w.currentNote : w.ofTheYearNote}
      </span>
    </p>
  );
}
