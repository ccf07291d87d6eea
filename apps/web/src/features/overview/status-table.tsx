import { Link } from '@tanstack/react-router';
import type { Overview, Publication } from '@xiangjian/contract';
import { reportParts } from '@xiangjian/contract';
import { dateText } from '../../components/date-text.ts';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import { useColourTheme } from '../../theme/colour-theme.tsx';
import { paths } from '../../view/paths.ts';
import { carriedView, useView } from '../../view/use-view.ts';
import { overviewWords } from './overview-words.ts';
import { StatusChoice } from './status-choice.tsx';
import { publicationsIn, readStatusList } from './status-lists.ts';
import styles from './status-table.module.css';
import { statusWords } from './status-words.ts';

/** Where each township's report stands: when it was published, which of its parts it has, how much of the core it states. */
export function StatusTable({ overview }: { readonly overview: Overview }) {
  const w = useWords(statusWords);
  const list = readStatusList(useView().tab);
  return (
    <>
      <StatusChoice overview={overview} />
      <div className="table-frame">
        <table className={`data-table ${styles.table}`}>
          <caption className="visually-hidden">
            {w.caption(overview.area.name, overview.year)}
          </caption>
          <thead>
            <tr>
              <th scope="col">{w.township}</th>
              <th scope="col" className="screen-only">
                {w.report}
              </th>
              <th scope="col">{w.published}</th>
              {reportParts.map((part) => (
                <th key={part} scope="col">
                  {w.parts[part]}
                </th>
              ))}
              <th scope="col" className="number">
                {w.core}
              </th>
            </tr>
          </thead>
          <tbody>
            {publicationsIn(list, overview).map((publication) => (
              <StatusRow
                key={publication.township.code}
                publication={publication}
                year={overview.year}
              />
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles.note}>{w.note}</p>
    </>
  );
}

function StatusRow({
  publication,
  year,
}: {
  readonly publication: Publication;
  readonly year: number;
}) {
  const w = useWords(statusWords);
  // Paper has no column of links; what it says of a missing report stands where the day would.
  const printing = useColourTheme().name === 'print';
  const { township, report_id: id, parts, core_reported: core } = publication;
  return (
    <tr className={id === null ? 'hatched' : undefined}>
      <th scope="row">
        <Link to={paths.township} params={{ code: township.code }} search={carriedView}>
          {township.name}
        </Link>
      </th>
      <td className="screen-only">
        {id === null ? (
          w.noReport
        ) : (
          <Link to={paths.report} params={{ id: String(id) }} search={carriedView}>
            {w.open}
          </Link>
        )}
      </td>
      <td>
        <PublicationDay publication={publication} year={year} />
        {id === null && printing && w.noReport}
      </td>
      {reportParts.map((part) => (
        <td key={part}>
          {parts === null ? (
            <span className={styles.unknown}>{id === null ? '' : w.unknown}</span>
          ) : parts[part] ? (
            <span className={styles.present}>{w.present}</span>
          ) : (
            <span className={styles.absent}>{w.absent}</span>
          )}
        </td>
      ))}
      <td className="number">{core}</td>
    </tr>
  );
}

function PublicationDay({
  publication: { state, published_on: day, days_late: late },
  year,
}: {
  readonly publication: Publication;
  readonly year: number;
}) {
  const language = useLanguage();
  const w = useWords(overviewWords);
  if (state === 'missing') return null;
  if (day === null) return <>{w.undated}</>;
  return (
    <>
      {dateText(day, language, year + 1)}
      {late !== null && <span className={styles.late}>{w.daysLate(late)}</span>}
    </>
  );
}
