import { useNavigate } from '@tanstack/react-router';
import type { Stop } from '@xiangjian/charts';
import type { Overview, Publication } from '@xiangjian/contract';
import { dateText } from '../../components/date-text.ts';
import { WalkedFigure } from '../../components/walked-figure.tsx';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import { paths } from '../../view/paths.ts';
import { carriedView } from '../../view/use-view.ts';
import { OutOfTime } from './out-of-time.tsx';
import { overviewWords } from './overview-words.ts';
import { placeDots } from './publication-dots.ts';
import { PublicationDrawing } from './publication-drawing.tsx';
import { drawnDays, drawnDots, publicationSheet } from './publication-sheet.ts';
import styles from './publication-strip.module.css';

/** When each report was published, on one axis with the days on which it is due; the arrow keys walk from report to report. */
export function PublicationStrip({ overview }: { readonly overview: Overview }) {
  const language = useLanguage();
  const w = useWords(overviewWords);
  const navigate = useNavigate();
  const { year, counts, publications } = overview;
  const dots = placeDots(publications, year, drawnDays);
  const dayText = ({ published_on: day }: Publication) =>
    day === null ? null : dateText(day, language, year + 1);
  const stateText = ({ state, days_late: days }: Publication) =>
    days === null ? w.publicationStates[state] : w.daysLate(days);
  const summary = w.publicationSummary(counts.on_time, counts.late, counts.missing, counts.undated);
  const stops: Stop[] = drawnDots(dots).map(({ dot: { publication }, x, y }) => ({
    x,
    y,
    lines: [
      publication.township.name,
      w.publishedOn(dayText(publication) ?? ''),
      stateText(publication),
    ],
    mark: null,
  }));
  return (
    <>
      <WalkedFigure
        title={w.publication}
        summary={summary}
        table={{
          columns: Object.values(w.publicationColumns),
          rows: publications.map((one) => [one.township.name, dayText(one), stateText(one)]),
        }}
        stops={stops}
        onEnter={(stop) => {
          const id = dots[stops.indexOf(stop)]?.publication.report_id ?? null;
          if (id === null) return;
          void navigate({ to: paths.report, params: { id: String(id) }, search: carriedView });
        }}
        sheet={publicationSheet}
        note={<span className={styles.summary}>{summary}</span>}
      >
        <PublicationDrawing overview={overview} dots={dots} />
      </WalkedFigure>
      <OutOfTime key={`${overview.area.code} ${year}`} overview={overview} />
    </>
  );
}
