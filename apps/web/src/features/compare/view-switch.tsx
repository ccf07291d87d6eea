import { Segmented } from 'antd';
import { useEffect, useRef } from 'react';
import { useWords } from '../../language/use-words.ts';
import { useChangeView } from '../../view/use-view.ts';
import styles from './compare.module.css';
import { compareWords } from './compare-words.ts';
import { type Comparison, comparisons } from './use-choice.ts';

interface Props {
  readonly chart: Comparison;
  /** The pointer has come to a view. */
  readonly onNear: (view: Comparison) => void;
}

/** The views of the comparison; order and form belong to one view and do not go along. */
export function ViewSwitch({ chart, onNear }: Props) {
  const w = useWords(compareWords);
  const change = useChangeView();
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = row.current;
    if (element === null) return;
    // The labels are only words inside the kit's buttons: the row listens for them.
    const near = ({ target }: Event) => {
      const name = target instanceof Element ? target.textContent : null;
      const view = comparisons.find((one) => w[one] === name);
      if (view !== undefined) onNear(view);
    };
    element.addEventListener('pointerover', near);
    return () => element.removeEventListener('pointerover', near);
  }, [onNear, w]);
  return (
    <div ref={row} className={`${styles.switch} screen-only`}>
      <Segmented<Comparison>
        aria-label={w.views}
        value={chart}
        options={comparisons.map((name) => ({ value: name, label: w[name] }))}
        onChange={(name) =>
          change({ chart: name === 'rank' ? undefined : name, form: undefined, sort: undefined })
        }
      />
    </div>
  );
}
