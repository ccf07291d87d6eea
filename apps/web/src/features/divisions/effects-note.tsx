import type { DivisionChangesReply } from '@xiangjian/contract';
import { useWords } from '../../language/use-words.ts';
import styles from './divisions.module.css';
import { divisionsWords } from './divisions-words.ts';
import { effectLines } from './effect-lines.ts';

/** What changes would do, before anything is recorded. */
export function EffectsNote({ effects }: { readonly effects: DivisionChangesReply['items'] }) {
  const w = useWords(divisionsWords);
  const lines = effects.flatMap((one, index) =>
    effectLines(one, w).map((line) => ({ key: `${index} ${line}`, line })),
  );
  return (
    <div className={styles.effects} role="status">
      <h3>{w.effects}</h3>
      <ul>
        {lines.map(({ key, line }) => (
          <li key={key}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
