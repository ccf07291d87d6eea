import { useQuery } from '@tanstack/react-query';
import type { Stop } from '@xiangjian/charts';
import { ChartWalk } from '../../components/chart-walk.tsx';
import { PageState } from '../../components/page-state.tsx';
import { marks } from '../../language/marks.ts';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import { May } from '../../session/may.tsx';
import { BoundaryImport } from './boundary-import.tsx';
import styles from './boundary-map.module.css';
import { boundaryWords } from './boundary-words.ts';
import { figureLines } from './figure-lines.ts';
import { boundariesQuery } from './get-boundaries.ts';
import type { HeatColumn } from './heat-column.ts';
import { mapPaths } from './map-paths.ts';
import { MapShape, MapWords } from './map-shape.tsx';
import type { TileFigure } from './tile-map.tsx';
import { tileMapWords } from './tile-map-words.ts';

interface Props {
  readonly area: string;
  readonly figures: ReadonlyMap<string, TileFigure>;
  readonly column: HeatColumn;
  readonly onOpen: (township: string) => void;
}

const width = 720;
const margin = 4;

/** The townships within the outlines that the committee has brought along, with the number of their approval. */
export function BoundaryMap({ area, figures, column, onOpen }: Props) {
  const w = useWords(boundaryWords);
  const t = useWords(tileMapWords);
  const m = useWords(marks);
  const language = useLanguage();
  const query = useQuery(boundariesQuery(area));
  const townships = [...figures].map(([code, { name }]) => ({ code, name }));
  return (
    <PageState query={query} rows={8}>
      {(boundaries) => {
        const map = mapPaths(boundaries, width);
        const drawn = map.paths.flatMap((path) => {
          const figure = figures.get(path.township);
          return figure === undefined ? [] : [{ path, figure }];
        });
        const outlined = new Set(map.paths.map(({ township }) => township));
        const lacking = townships.filter(({ code }) => !outlined.has(code)).map(({ name }) => name);
        const sheet = { width: map.width + 2 * margin, height: map.height + 2 * margin };
        const stops: Stop[] = drawn.map(({ path, figure }) => ({
          x: path.x + margin,
          y: path.y + margin,
          lines: figureLines(figure, column, language),
          mark: null,
        }));
        const isEmpty = map.paths.length === 0;
        return (
          <>
            {!isEmpty && (
              <>
                <figure
                  className={styles.map}
                  style={{ maxWidth: `min(40rem, calc(62vh * ${sheet.width / sheet.height}))` }}
                  aria-label={`${w.map}${m.colon}${column.fullLabel} ${t.unitAndMedian(column.unit, column.median)}`}
                >
                  <svg viewBox={`${-margin} ${-margin} ${sheet.width} ${sheet.height}`}>
                    <title>{w.map}</title>
                    <Hatching />
                    {drawn.map(({ path, figure }) => (
                      <MapShape
                        key={path.township}
                        shape={path}
                        figure={figure}
                        column={column}
                        onOpen={onOpen}
                      />
                    ))}
                    {drawn.map(({ path, figure }) => (
                      <MapWords key={path.township} shape={path} figure={figure} column={column} />
                    ))}
                  </svg>
                  <ChartWalk
                    stops={stops}
                    onEnter={(stop) => {
                      const township = drawn[stops.indexOf(stop)]?.path.township;
                      if (township !== undefined) onOpen(township);
                    }}
                    sheet={sheet}
                  />
                </figure>
                <p className={styles.approval}>
                  {boundaries.approval === '' ? w.noApproval : w.approvalShown(boundaries.approval)}
                  {lacking.length > 0 && <span>{w.lacking(lacking.join(m.list))}</span>}
                </p>
              </>
            )}
            <May right="edit">
              <BoundaryImport area={area} kept={boundaries} townships={townships} />
            </May>
          </>
        );
      }}
    </PageState>
  );
}

function Hatching() {
  return (
    <defs>
      <pattern id="map-hatching" width="7" height="7" patternUnits="userSpaceOnUse">
        <path d="M0 7L7 0" className={styles.hatch} />
      </pattern>
    </defs>
  );
}
