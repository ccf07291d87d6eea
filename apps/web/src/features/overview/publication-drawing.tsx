import { Link } from '@tanstack/react-router';
import type { Overview } from '@xiangjian/contract';
import { dateText } from '../../components/date-text.ts';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import { paths } from '../../view/paths.ts';
import { carriedView } from '../../view/use-view.ts';
import { overviewWords } from './overview-words.ts';
import { dayOf, type PublicationDot } from './publication-dots.ts';
import { across, axisAt, drawnDays, drawnDots, publicationSheet } from './publication-sheet.ts';
import styles from './publication-strip.module.css';

const { width, height, left, right } = publicationSheet;
const monthStarts = [0, 31, 59, 90, 120, 151];

interface Props {
  readonly overview: Overview;
  readonly dots: readonly PublicationDot[];
}

/** The months, both days on which reports are due, and a dot for each dated report. */
export function PublicationDrawing({ overview: { year, deadlines }, dots }: Props) {
  const language = useLanguage();
  const w = useWords(overviewWords);
  const submit = across(dayOf(deadlines.submit, year) / drawnDays);
  const publish = across(dayOf(deadlines.publish, year) / drawnDays);
  return (
    <svg viewBox={`0 0 ${width} ${height}`} className={styles.strip}>
      <title>{w.publication}</title>
      <line className={styles.axis} x1={left} x2={right} y1={axisAt} y2={axisAt} />
      {monthStarts.map((day) => (
        <line
          key={day}
          className={styles.axis}
          x1={across(day / drawnDays)}
          x2={across(day / drawnDays)}
          y1={axisAt - 3}
          y2={axisAt + 3}
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
      <text x={left} y={height - 4}>
        {dateText(`${year + 1}-01-01`, language)}
      </text>
      <text x={right} y={height - 4} textAnchor="end">
        {dateText(`${year + 1}-06-30`, language)}
      </text>
      {drawnDots(dots).map(({ dot: { publication, beyond }, x, y }) => {
        const { township, published_on, report_id, state } = publication;
        const label = `${township.name} ${w.publishedOn(dateText(published_on ?? '', language, year + 1))}`;
        const mark = (
          <circle
            className={state === 'late' ? styles.late : styles.onTime}
            cx={x}
            cy={y}
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
            // One stop of Tab for the drawing: the arrow keys walk from dot to dot.
            tabIndex={-1}
            className={styles.dot}
            aria-label={label}
          >
            <title>{label}</title>
            {mark}
          </Link>
        );
      })}
    </svg>
  );
}
