import { useEffect, useRef } from 'react';
import { useEvidence } from '../view/use-evidence.ts';
import { useView } from '../view/use-view.ts';

/** Opens the source of the first figure of the table for the stop that speaks of it, and closes it afterwards. */
export function useOpenFigure(isWanted: boolean): void {
  const { evidence } = useView();
  const { close } = useEvidence();
  const closing = useRef(close);
  closing.current = close;
  const isOpen = evidence !== undefined;
  useEffect(() => {
    if (!isWanted || isOpen) return;
    const timer = window.setInterval(() => {
      const figure = document.querySelector<HTMLElement>('td[data-look="number"]');
      if (figure === null) return;
      window.clearInterval(timer);
      figure.click();
    }, 100);
    return () => window.clearInterval(timer);
  }, [isWanted, isOpen]);
  useEffect(() => {
    if (!isWanted) return;
    return () => closing.current();
  }, [isWanted]);
}
