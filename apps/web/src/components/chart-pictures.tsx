import type { PictureFrame } from '@xiangjian/charts';
import { type RefObject, useEffect, useState } from 'react';
import { useWords } from '../language/use-words.ts';
import type { ChartCanvasHandle } from './chart-canvas.tsx';
import { chartWords } from './chart-words.ts';
import { QuietButton } from './quiet-button.tsx';
import { pictureKinds } from './save-picture.ts';

interface Props {
  readonly canvas: RefObject<ChartCanvasHandle | null>;
  /** File name, without its ending. */
  readonly name: string;
  readonly frame: PictureFrame;
}

/** Takes a chart away: copied, or saved as one of the kinds of file. */
export function ChartPictures({ canvas, name, frame }: Props) {
  const w = useWords(chartWords);
  const [outcome, setOutcome] = useState<'copyPicture' | 'copied' | 'savedInstead'>('copyPicture');
  useEffect(() => {
    if (outcome === 'copyPicture') return;
    const timer = window.setTimeout(() => setOutcome('copyPicture'), 3500);
    return () => window.clearTimeout(timer);
  }, [outcome]);
  const copy = async () => {
    const isCopied = await canvas.current?.copy(name, frame);
    if (isCopied !== undefined) setOutcome(isCopied ? 'copied' : 'savedInstead');
  };
  return (
    <>
      <QuietButton title={w.copyHint} onClick={() => void copy()}>
        <span aria-live="polite">{w[outcome]}</span>
      </QuietButton>
      {pictureKinds.map((kind) => (
        <QuietButton
          key={kind}
          title={w.kindHints[kind]}
          onClick={() => canvas.current?.save(name, kind, frame)}
        >
          {w.image(w.kinds[kind])}
        </QuietButton>
      ))}
    </>
  );
}
