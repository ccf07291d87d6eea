import { Fragment } from 'react';
import styles from './quoted-text.module.css';

interface Props {
  readonly text: string;
  /** The number in it as printed; it stands out where the text holds it. */
  readonly printed?: string | null;
}

/** Words of a report as they stand there: the cells of a table row stand apart, and the number that was read stands out. */
export function QuotedText({ text, printed = null }: Props) {
  const at = printed === null || printed === '' ? -1 : text.lastIndexOf(printed);
  if (at === -1 || printed === null) return <Cells text={text} />;
  return (
    <>
      <Cells text={text.slice(0, at)} />
      <b>{printed}</b>
      <Cells text={text.slice(at + printed.length)} />
    </>
  );
}

/** A table row of a report is kept with a tab between its cells and ends with a line break. */
function Cells({ text }: { readonly text: string }) {
  const rows = text.includes('\t') ? text.split('\n') : [text];
  return rows.map((row, line) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text never change places
    <Fragment key={line}>
      {line > 0 && <br />}
      {row.split('\t').map((cell, column) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text never change places
        <Fragment key={column}>
          {column > 0 && <span className={styles.rule}>{'\t'}</span>}
          {cell}
        </Fragment>
      ))}
    </Fragment>
  ));
}
