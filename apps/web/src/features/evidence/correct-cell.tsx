import type { CellEvidence } from '@xiangjian/contract';
import { useId, useState } from 'react';
import { useWords } from '../../language/use-words.ts';
import { useWhyNot } from '../../session/may.tsx';
import { useIsOfHouse } from '../../session/session.tsx';
import { askedState } from '../../view/asked-state.ts';
import styles from './correction.module.css';
import { CorrectionForm } from './correction-form.tsx';
import { correctionWords } from './correction-words.ts';

/** The way to declare that a figure is another one, or that its report is to speak again. Computed figures have none. */
export function CorrectCell({ cell }: { readonly cell: CellEvidence }) {
  const w = useWords(correctionWords);
  const [opened, setOpened] = useState<'correct' | 'withdraw' | null>(null);
  const whyNot = useWhyNot('edit');
  const isOfHouse = useIsOfHouse();
  if (cell.version === null || askedState() !== undefined) return null;
  if (whyNot !== null) return isOfHouse ? <ClosedTo why={whyNot} /> : null;
  if (opened !== null) {
    return (
      <CorrectionForm
        cell={cell}
        withdraws={opened === 'withdraw'}
        onDone={() => setOpened(null)}
      />
    );
  }
  return (
    <p className={styles.openers}>
      <button type="button" onClick={() => setOpened('correct')}>
        {w.correct}
      </button>
      {cell.correction !== null && (
        <button type="button" onClick={() => setOpened('withdraw')}>
          {w.withdraw}
        </button>
      )}
    </p>
  );
}

/** The same to who works in the house and may not correct: the way is named, and why it is closed. */
function ClosedTo({ why }: { readonly why: string }) {
  const w = useWords(correctionWords);
  const id = useId();
  return (
    <p className={styles.openers}>
      <button type="button" disabled aria-describedby={id}>
        {w.correct}
      </button>
      <span id={id}>{why}</span>
    </p>
  );
}
