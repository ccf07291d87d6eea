import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Overview } from '@xiangjian/contract';
import { localDay } from '../../components/local-day.ts';
import { stateWords } from '../../components/state-words.ts';
import { useWords } from '../../language/use-words.ts';
import { askedState } from '../../view/asked-state.ts';
import { paths } from '../../view/paths.ts';
import { carriedView } from '../../view/use-view.ts';
import { dataMomentQuery } from './get-screen-answers.ts';
import styles from './screen.module.css';
import { screenWords } from './screen-words.ts';
import { useFullScreen } from './use-full-screen.ts';
import type { useRotation } from './use-rotation.ts';

interface Props {
  readonly overview: Overview;
  readonly rotation: ReturnType<typeof useRotation>;
  readonly count: number;
}

/** What is shown and of which day, which page it is, and the few buttons for whoever stands near. */
export function ScreenFoot({ overview, rotation, count }: Props) {
  const w = useWords(screenWords);
  const s = useWords(stateWords);
  const state = askedState();
  const { area, year } = overview;
  const { data: moment } = useQuery(dataMomentQuery(area.code, year));
  const { index, paused, step, togglePause } = rotation;
  const full = useFullScreen();
  return (
    <footer className={styles.foot}>
      <p className={styles.what}>
        <b>乡鉴</b>
        <span>{w.scope(area.name, year)}</span>
        {state !== undefined && <span>{s.named(state)}</span>}
        {moment != null && <span>{w.dataDate(localDay(moment))}</span>}
        {area.fictional && <span className={styles.fictional}>{w.fictional}</span>}
      </p>
      <p className={styles.place}>
        {paused && <span role="status">{w.paused} · </span>}
        {index + 1} / {count}
      </p>
      <div className={styles.buttons} title={w.keys}>
        <button type="button" aria-label={w.previous} onClick={() => step(-1)}>
          ←
        </button>
        <button type="button" aria-pressed={paused} onClick={togglePause}>
          {paused ? w.resume : w.pause}
        </button>
        <button type="button" aria-label={w.next} onClick={() => step(1)}>
          →
        </button>
        {full.possible && (
          <button type="button" aria-pressed={full.on} onClick={full.toggle}>
            {full.on ? w.leaveFullScreen : w.fullScreen}
          </button>
        )}
        <Link to={paths.overview} search={carriedView}>
          {w.leave}
        </Link>
      </div>
    </footer>
  );
}
