import { Link } from '@tanstack/react-router';
import type { ReplyBoard } from '@xiangjian/contract';
import { marks } from '../../language/marks.ts';
import { useWords } from '../../language/use-words.ts';
import { paths } from '../../view/paths.ts';
import { carriedView } from '../../view/use-view.ts';
import styles from './replies.module.css';
import { repliesWords } from './replies-words.ts';

type Row = ReplyBoard['rows'][number];

/** Which township has replied, one line each. */
export function BoardTable({ rows }: { readonly rows: readonly Row[] }) {
  const w = useWords(repliesWords);
  if (rows.length === 0) return <p className={styles.fine}>{w.noTownships}</p>;
  return (
    <div className="table-frame">
      <table className="data-table">
        <thead>
          <tr>
            <th scope="col" className="sticky">
              {w.township}
            </th>
            <th scope="col" className="number">
              {w.figures}
            </th>
            <th scope="col">{w.state}</th>
            <th scope="col">{w.received}</th>
            <th scope="col">{w.manner}</th>
            <th scope="col" className="number">
              {w.disputesColumn}
            </th>
            <th scope="col" className="number" title={w.changedHint}>
              {w.changed}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <BoardLine key={row.township.code} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function BoardLine({ row }: { readonly row: Row }) {
  const w = useWords(repliesWords);
  const m = useWords(marks);
  const { township, figures, state, overdue, late, received_on: on, manner } = row;
  return (
    <tr>
      <th scope="row" className="sticky">
        <Link to={paths.replySheet} params={{ code: township.code }} search={carriedView}>
          {township.name}
        </Link>
      </th>
      <td className="number">{figures}</td>
      <td>
        <span className={styles.state} data-state={state}>
          {w.states[state]}
        </span>
        {overdue && <span className={styles.breach}>{w.overdue}</span>}
        {late && <span className={styles.breach}>{w.late}</span>}
      </td>
      <td>{on ?? ''}</td>
      <td>{manner === null ? '' : w.manners[manner]}</td>
      <td className="number">
        {row.disputes === 0 ? '' : `${row.disputes}${m.inBrackets(String(row.open))}`}
      </td>
      <td className="number">
        {row.changed_since === null || row.changed_since === 0 ? '' : row.changed_since}
      </td>
    </tr>
  );
}
