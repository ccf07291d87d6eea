import type { CellView, ReportEvidence, StatedCell } from '@xiangjian/contract';
import { type FormEvent, type KeyboardEvent, useId, useState } from 'react';
import { FigureField } from '../../components/figure-field.tsx';
import { typedFigure } from '../../components/typed-figure.ts';
import { useWords } from '../../language/use-words.ts';
import styles from './choice.module.css';
import { reviewWords } from './review-words.ts';

interface Props {
  readonly title: string;
  readonly indicator: { readonly id: string; readonly unit: string };
  /** What the cell says so far. */
  readonly before: CellView | null;
  /** What stands in the field at first. */
  readonly typed: string;
  /** The words that a figure rests on. */
  readonly evidenceFor: (cell: StatedCell) => ReportEvidence | null;
  readonly onSave: (cell: StatedCell, note: string) => void;
  readonly onCancel: () => void;
}

/** Types a figure as the report writes it, with a note; says how it is understood and on which words it rests. */
export function FigureForm(props: Props) {
  const { title, indicator, before, evidenceFor, onSave, onCancel } = props;
  const w = useWords(reviewWords);
  const note = useId();
  const [typed, setTyped] = useState(props.typed);
  const [reason, setReason] = useState('');
  const cell = typedFigure(typed, indicator.unit);
  const evidence = cell === null ? null : evidenceFor(cell);
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (cell !== null) onSave(cell, reason);
  };
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onCancel();
  };
  return (
    <form className={styles.step} onSubmit={save} onKeyDown={leave}>
      <p className={styles.stepTitle}>{title}</p>
      <FigureField
        indicator={indicator}
        before={before}
        value={typed}
        autoFocus
        onChange={setTyped}
      />
      <p className={styles.fine}>
        {evidence === null ? w.restsOnNothing : w.restsOn(evidence.text)}
      </p>
      <label htmlFor={note}>{w.note}</label>
      <input
        id={note}
        className={styles.input}
        value={reason}
        maxLength={1000}
        placeholder={w.noteHint}
        onChange={({ target }) => setReason(target.value)}
      />
      <div className={styles.buttons}>
        <button type="submit" className={styles.primary} disabled={cell === null}>
          {w.save}
        </button>
        <button type="button" className={styles.plain} onClick={onCancel}>
          {w.cancel}
        </button>
      </div>
    </form>
  );
}
