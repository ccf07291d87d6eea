import type { Matrix, Overview } from '@xiangjian/contract';
import { useMemo } from 'react';
import { useWords } from '../../language/use-words.ts';
import { useView } from '../../view/use-view.ts';
import styles from './screen.module.css';
import { ScreenFoot } from './screen-foot.tsx';
import { screenWords } from './screen-words.ts';
import { SlideView } from './slide-view.tsx';
import { slidesOf } from './slides.ts';
import { useRotation } from './use-rotation.ts';
import { stage, useStageScale } from './use-stage-scale.ts';

interface Props {
  readonly overview: Overview;
  readonly matrix: Matrix;
}

/** Pixels by which the picture moves from page to page, so that no edge burns into the screen. */
const shifts = [
  [0, 0],
  [5, 2],
  [2, 5],
  [-3, 4],
  [-5, -2],
  [-2, -5],
  [3, -4],
] as const;

/** The pages one after another on a stage of fixed shape, and a foot that says what is shown and since when. */
export function Screen({ overview, matrix }: Props) {
  const w = useWords(screenWords);
  const { page = 1 } = useView();
  const slides = useMemo(() => slidesOf(overview, matrix), [overview, matrix]);
  const rotation = useRotation(slides.length, Math.max(0, page - 1));
  const scale = useStageScale();
  const slide = slides[rotation.index];
  const [right, down] = shifts[rotation.index % shifts.length] ?? [0, 0];
  return (
    <div
      className={styles.stage}
      style={{
        width: stage.width,
        height: stage.height,
        transform: `translate(-50%, -50%) scale(${scale}) translate(${right}px, ${down}px)`,
      }}
    >
      <section
        key={rotation.index}
        className={styles.slide}
        aria-label={w.page(rotation.index + 1, slides.length)}
      >
        {slide !== undefined && <SlideView slide={slide} overview={overview} matrix={matrix} />}
      </section>
      <ScreenFoot overview={overview} rotation={rotation} count={slides.length} />
    </div>
  );
}
