import { useQuery } from '@tanstack/react-query';
import { PageState } from '../../components/page-state.tsx';
import { useWords } from '../../language/use-words.ts';
import { May } from '../../session/may.tsx';
import { BoundaryImport } from './boundary-import.tsx';
import styles from './boundary-map.module.css';
import { boundaryWords } from './boundary-words.ts';
import { boundariesQuery } from './get-boundaries.ts';
import type { HeatColumn } from './heat-column.ts';
import { mapPaths } from './map-paths.ts';
import { MapShape } from './map-shape.tsx';
import type { TileFigure } from './tile-map.tsx';

interface Props {
  readonly area: string;
  readonly figures: ReadonlyMap<string, TileFigure>;
  readonly column: HeatColumn;
  readonly onOpen: (township: string) => void;
}

const width = 720;

/** The townships within the outlines that the committee has brought along, with the number of their approval. */
export function BoundaryMap({ area, figures, column, onOpen }: Props) {
  const w = useWords(boundaryWords);
  const query = useQuery(boundariesQuery(area));
  const townships = [...figures].map(([code, { name }]) => ({ code, name }));
  return (
    <PageState query={query} rows={8}>
      {(boundaries) => {
        const map = mapPaths(boundaries, width);
        const drawn = new Set(map.paths.map(({ township }) => township));
        const lacking = townships.filter(({ code }) => !drawn.has(code)).map(({ name }) => name);
        const isEmpty = map.paths.length === 0;
        return (
          <>
            {!isEmpty && (
              <>
                <svg
                  viewBox={`-4 -4 ${map.width + 8} ${map.height + 8}`}
                  className={styles.map}
                  aria-label={w.map}
                >
                  <title>{w.map}</title>
                  <Hatching />
                  {map.paths.map((path) => {
                    const figure = figures.get(path.township);
                    return figure === undefined ? null : (
                      <MapShape
                        key={path.township}
                        shape={path}
                        figure={figure}
                        column={column}
                        onOpen={onOpen}
                      />
                    );
                  })}
                </svg>
                <p className={styles.approval}>
                  {boundaries.approval === '' ? w.noApproval : w.approvalShown(boundaries.approval)}
                  {lacking.length > 0 && <span>{w.lacking(lacking.join('、'))}</span>}
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
