import type { CellEvidence } from '@xiangjian/contract';
import { type FormEvent, type KeyboardEvent, useId, useState } from 'react';
import { FigureField } from '../../components/figure-field.tsx';
import { isAuthorFixed, recallAuthor } from '../../components/remember-author.ts';
import { typedFigure } from '../../components/typed-figure.ts';
import { useWords } from '../../language/use-words.ts';
import styles from './correction.module.css';
import { CorrectionTroubleNote } from './correction-trouble.tsx';
import { correctionWords } from './correction-words.ts';
import { quotesOf } from './quotes-of.ts';
import { useCorrection } from './use-correction.ts';

interface Props {
  readonly cell: CellEvidence;
  /** The report is to speak again: nothing but the reason is asked for. */
  readonly withdraws: boolean;
  readonly onDone: () => void;
}

/** Declares a correction, or takes the one in force back: who, why, and the words of the report where there are any. */
export function CorrectionForm({ cell, withdraws, onDone }: Props) {
  const w = useWords(correctionWords);
  const id = useId();
  const [typed, setTyped] = useState('');
  const [quoted, setQuoted] = useState('');
  const [author, setAuthor] = useState(recallAuthor);
  const [reason, setReason] = useState('');
  const { save, trouble, isBusy } = useCorrection(cell, onDone);
  const quotes = quotesOf(cell);
  const stated = withdraws ? null : typedFigure(typed, cell.indicator.unit);
  const isComplete =
    author.trim() !== '' && reason.trim() !== '' && (withdraws || stated !== null) && !isBusy;
  const send = (insisting: boolean) => {
    const evidence = withdraws ? null : (quotes[Number(quoted)] ?? null);
    void save(
      { cell: stated, evidence: quoted === '' ? null : evidence, author, reason },
      insisting,
    );
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isComplete) send(false);
  };
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // Esc would close the drawer with all that is typed.
    event.stopPropagation();
    onDone();
  };
  return (
    <form
      className={styles.form}
      onSubmit={submit}
      onKeyDown={leave}
      aria-label={withdraws ? w.withdraw : w.correct}
    >
      {withdraws ? (
        <p>{w.withdrawDo}</p>
      ) : (
        <>
          <FigureField
            indicator={cell.indicator}
            before={cell}
            value={typed}
            autoFocus
            onChange={setTyped}
          />
          <label htmlFor={`${id}-quote`}>{w.quote}</label>
          <select
            id={`${id}-quote`}
            value={quoted}
            onChange={({ target }) => setQuoted(target.value)}
          >
            <option value="">{w.noQuote}</option>
            {quotes.map(({ start, text }, index) => (
              <option key={start} value={index}>
                {text}
              </option>
            ))}
          </select>
        </>
      )}
      <label htmlFor={`${id}-reason`}>{w.reason}</label>
      <textarea
        id={`${id}-reason`}
        rows={2}
        value={reason}
        maxLength={1000}
        placeholder={w.reasonHint}
        onChange={({ target }) => setReason(target.value)}
      />
      <label htmlFor={`${id}-author`}>{w.author}</label>
      <input
        id={`${id}-author`}
        value={author}
        readOnly={isAuthorFixed()}
        maxLength={40}
        autoComplete="off"
        onChange={({ target }) => setAuthor(target.value)}
      />
      <CorrectionTroubleNote
        trouble={trouble}
        indicator={cell.indicator.id}
        onInsist={() => send(true)}
      />
      <div className={styles.buttons}>
        <button type="submit" disabled={!isComplete}>
          {withdraws ? w.withdraw : w.save}
        </button>
        <button type="button" onClick={onDone}>
          {w.cancel}
        </button>
      </div>
    </form>
  );
}
