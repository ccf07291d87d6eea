import { useMemo } from 'react';
import { useWords } from '../../language/use-words.ts';
import styles from './audit.module.css';
import { auditWords } from './audit-words.ts';
import { lineDiff } from './line-diff.ts';

interface Props {
  readonly before: string | null;
  readonly after: string | null;
}

/** What a line changed, folded until asked for. */
export function LineChange({ before, after }: Props) {
  const w = useWords(auditWords);
  const rows = useMemo(() => lineDiff(before, after), [before, after]);
  if (rows.length === 0) return <>–</>;
  return (
    <details className={styles.change}>
      <summary>{w.what(rows.length)}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{w.field}</th>
            <th scope="col">{w.was}</th>
            <th scope="col">{w.became}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ field, was, became }) => (
            <tr key={field}>
              <th scope="row">{field}</th>
              <td>{was === null ? '–' : <del>{was}</del>}</td>
              <td>{became === null ? '–' : <ins>{became}</ins>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
