import { WalkedFigure } from '../../components/walked-figure.tsx';
import { marks } from '../../language/marks.ts';
import { useWords } from '../../language/use-words.ts';
import { CoverageBars, CoverageLegend } from './coverage-bars.tsx';
import { usedParts, type YearsOfCoverage } from './coverage-parts.ts';
import { indicatorWords } from './indicator-words.ts';

// Where a ring lies on the bars, in px: rows are as high as the style sheet makes them.
const ring = { left: 120, row: 24 };

/** Year by year, how the townships' reports speak of an indicator: as bars, or by key T as the table behind them. */
export function CoverageYears({ coverage }: { readonly coverage: YearsOfCoverage }) {
  const w = useWords(indicatorWords);
  const m = useWords(marks);
  const used = usedParts(coverage);
  const partsOf = (year: YearsOfCoverage['years'][number]) =>
    used.filter((part) => year[part] > 0).map((part) => w.part(w.statuses[part], year[part]));
  const latest = coverage.years.find(({ year }) => year === coverage.year);
  return (
    <WalkedFigure
      title={w.overYears}
      summary={latest === undefined ? '' : w.yearSummary(latest.year, partsOf(latest).join(m.list))}
      table={{
        columns: [w.year, ...used.map((part) => w.statuses[part])],
        rows: coverage.years.map((year) => [year.year, ...used.map((part) => year[part])]),
      }}
      stops={coverage.years.map((year, at) => ({
        x: ring.left,
        y: (at + 0.5) * ring.row,
        lines: [String(year.year), ...partsOf(year)],
        mark: null,
      }))}
      note={<CoverageLegend coverage={coverage} />}
    >
      <CoverageBars coverage={coverage} />
    </WalkedFigure>
  );
}
