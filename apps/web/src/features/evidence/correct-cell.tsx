import type { CellEvidence } from '@xiangjian/contract';
import { useState } from 'react';
import { useWords } from '../../language/use-words.ts';
import { useMay } from '../../session/session.tsx';
import { askedState } from '../../view/asked-state.ts';
import styles from './correction.module.css';
import { CorrectionForm } from './correction-form.tsx';
import { correctionWords } from './correction-words.ts';

/** The way to declare that a figure is another one, or that its report is to speak again. Computed figures have none. */
export function CorrectCell({ cell }: { readonly cell: CellEvidence }) {
  const w = useWords(correctionWords);
  const [opened, setOpened] = useState<'correct' | 'withdraw' | null>(null);
  const mayCorrect = useMay('edit');
  if (cell.version === null || !mayCorrect || askedState() !== undefined) return null;
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
