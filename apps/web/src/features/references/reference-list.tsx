import type { ReferenceValue } from '@xiangjian/contract';
import forms from '../../components/entry-form.module.css';
import { useWords } from '../../language/use-words.ts';
import { ReferenceItem } from './reference-item.tsx';
import styles from './references.module.css';
import { referencesWords } from './references-words.ts';

interface Props {
  readonly items: readonly ReferenceValue[];
  readonly area: string;
  readonly isPast: boolean;
}

/** Reference values that hold, then those that were withdrawn; what was replaced lies folded below. */
export function ReferenceList({ items, area, isPast }: Props) {
  const w = useWords(referencesWords);
  const replaced = items.filter(({ ended }) => ended !== null && ended.replaced_by !== null);
  // The closest area first, as a yardstick would be chosen.
  const standing = items
    .filter(({ ended }) => ended === null)
    .sort((a, b) => b.area.length - a.area.length);
  const withdrawn = items.filter(({ ended }) => ended !== null && ended.replaced_by === null);
  const list = (some: readonly ReferenceValue[]) => (
    <ul className={styles.values}>
      {some.map((one) => (
        <ReferenceItem
          key={one.id ?? one.source_title}
          reference={one}
          area={area}
          isPast={isPast}
        />
      ))}
    </ul>
  );
  return (
    <>
      {standing.length === 0 && <p className={forms.quiet}>{w.none}</p>}
      {list([...standing, ...withdrawn])}
      {replaced.length > 0 && (
        <details className={forms.more}>
          <summary>{w.history(replaced.length)}</summary>
          {list(replaced)}
        </details>
      )}
    </>
  );
}
