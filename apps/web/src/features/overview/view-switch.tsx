import { useWords } from '../../language/use-words.ts';
import { useChangeView, useView } from '../../view/use-view.ts';
import { boundaryWords } from './boundary-words.ts';
import styles from './chapter-choice.module.css';
import { statusWords } from './status-words.ts';
import { tileMapWords } from './tile-map-words.ts';

const showings = ['table', 'tiles', 'map', 'status'] as const;

type Showing = (typeof showings)[number];

/** What the panel shows, as the address says. */
export function useShowing(): Showing {
  const { chart } = useView();
  return showings.find((showing) => showing === chart) ?? 'table';
}

/** Figures as a table, as squares, on a map, or the state of the reports. */
export function ViewSwitch() {
  const w = { ...useWords(tileMapWords), ...useWords(statusWords), ...useWords(boundaryWords) };
  const change = useChangeView();
  const current = useShowing();
  const labels: Readonly<Record<Showing, string>> = {
    table: w.asTable,
    tiles: w.asTiles,
    map: w.asMap,
    status: w.asStatus,
  };
  return (
    <fieldset className={`${styles.choice} screen-only`}>
      <legend className="visually-hidden">{w.views}</legend>
      {showings.map((showing) => (
        <button
          key={showing}
          type="button"
          className={styles.chapter}
          aria-pressed={showing === current}
          onClick={() =>
            change(
              { chart: showing === 'table' ? undefined : showing, tab: undefined },
              { replace: true },
            )
          }
        >
          {labels[showing]}
        </button>
      ))}
    </fieldset>
  );
}
