import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { placeBeside } from '../components/place-beside.ts';
import { useWords } from '../language/use-words.ts';
import { carriedView } from '../view/use-view.ts';
import styles from './guide.module.css';
import { useGuide } from './guide-state.tsx';
import { guideSteps } from './guide-steps.ts';
import { guideWords } from './guide-words.ts';
import { useGuideKeys } from './use-guide-keys.ts';
import { useOpenFigure } from './use-open-figure.ts';
import { useTargetBox } from './use-target-box.ts';

/** One stop of the guide: a ring around what it speaks of, and a card beside it. The page stays usable behind both. */
export function GuideCard({ step }: { readonly step: number }) {
  const w = useWords(guideWords);
  const { goTo, stop } = useGuide();
  const { name, path } = guideSteps[step] ?? guideSteps[0];
  const navigate = useNavigate();
  useEffect(() => {
    void navigate({ to: path, search: carriedView, replace: true });
  }, [navigate, path]);
  useOpenFigure(name === 'evidence');
  const box = useTargetBox(name);
  const card = useRef<HTMLDivElement>(null);
  useGuideKeys(card, { step, goTo, stop });
  useLayoutEffect(() => {
    const { current } = card;
    if (current === null) return;
    const size = { width: window.innerWidth, height: window.innerHeight };
    const anchor = box ?? { left: size.width, top: size.height, width: 0, height: 0 };
    const { left, top } = placeBeside(anchor, current.getBoundingClientRect(), size);
    current.style.left = `${left}px`;
    current.style.top = `${top}px`;
  });
  const isLast = step === guideSteps.length - 1;
  return (
    <div className="screen-only">
      {box !== null && (
        <div
          className={styles.ring}
          style={{ left: box.x, top: box.y, width: box.width, height: box.height }}
        />
      )}
      <div
        ref={card}
        role="dialog"
        aria-label={w.name}
        aria-describedby="guide-text"
        className={styles.card}
        tabIndex={-1}
      >
        <div id="guide-text" aria-live="polite">
          <h2>{w[name].title}</h2>
          <p>{w[name].text}</p>
        </div>
        <div className={styles.foot}>
          <span className={styles.at}>{w.at(step + 1, guideSteps.length)}</span>
          {!isLast && (
            <Button type="text" size="small" onClick={stop}>
              {w.skip}
            </Button>
          )}
          {step > 0 && (
            <Button size="small" onClick={() => goTo(step - 1)}>
              {w.back}
            </Button>
          )}
          <Button type="primary" size="small" onClick={() => goTo(step + 1)}>
            {isLast ? w.done : w.next}
          </Button>
        </div>
      </div>
    </div>
  );
}
