import { Link } from '@tanstack/react-router';
import type { Overview } from '@xiangjian/contract';
import { dateText } from '../../components/date-text.ts';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import { paths } from '../../view/paths.ts';
import { carriedView } from '../../view/use-view.ts';
import { OutOfTime } from './out-of-time.tsx';
import { overviewWords } from './overview-words.ts';
import { dayOf, placeDots } from './publication-dots.ts';
import styles from './publication-strip.module.css';

const width = 288;
const height = 86;
const line = 44;
const days = 181; // January to June
const monthStarts = [0, 31, 59, 90, 120, 151];

/** When each report was published, on one axis with the days on which it is due. */
export function PublicationStrip({ overview }: { readonly overview: Overview }) {
  const language = useLanguage();
  const w = useWords(overviewWords);
  const { year, deadlines, counts } = overview;
  const x = (along: number) => 6 + along * (width - 12);
  const dots = placeDots(overview.publications, year, days);
  const submit = x(dayOf(deadlines.submit, year) / days);
  const publish = x(dayOf(deadlines.publish, year) / days);
  return (
    <>
      <p className={styles.summary}>
        {w.publicationSummary(counts.on_time, counts.late, counts.missing, counts.undated)}
      </p>
      <svg viewBox={`0 0 ${width} ${height}`} className={styles.strip}>
        <title>{w.publication}</title>
        <line className={styles.axis} x1={6} x2={width - 6} y1={line} y2={line} />
        {monthStarts.map((day) => (
          <line
            key={day}
            className={styles.axis}
            x1={x(day / days)}
            x2={x(day / days)}
            y1={line - 3}
            y2={line + 3}
          />
        ))}
        <line className={styles.submit} x1={submit} x2={submit} y1={14} y2={height - 16} />
        <line className={styles.publish} x1={publish} x2={publish} y1={14} y2={height - 16} />
        <text x={submit} y={9} textAnchor="middle">
          {w.submitBy(dateText(deadlines.submit, language))}
        </text>
        <text x={publish} y={height - 4} textAnchor="middle">
          {w.publishBy(dateText(deadlines.publish, language))}
        </text>
        <text x={6} y={height - 4}>
          {dateText(`${year + 1}-01-01`, language)}
        </text>
        <text x={width - 6} y={height - 4} textAnchor="end">
          {dateText(`${year + 1}-06-30`, language)}
        </text>
        {dots.map(({ publication, along, row, beyond }) => {
          const { township, published_on, report_id, state } = publication;
          const label = `${township.name} ${w.publishedOn(dateText(published_on ?? '', language, year + 1))}`;
          const mark = (
            <circle
              className={state === 'late' ? styles.late : styles.onTime}
              cx={x(along)}
              cy={line - row * 8}
              r={beyond ? 2.6 : 3.8}
            />
          );
          if (report_id === null) return <g key={township.code}>{mark}</g>;
          return (
            <Link
              key={township.code}
              to={paths.report}
              params={{ id: String(report_id) }}
              search={carriedView}
              preload={false}
              className={styles.dot}
              aria-label={label}
            >
              <title>{label}</title>
              {mark}
            </Link>
          );
        })}
      </svg>
      <OutOfTime key={`${overview.area.code} ${year}`} overview={overview} />
    </>
  );
}
