import { useCallback, useEffect, useState } from 'react';

/** Seconds that a page stays. */
export const secondsPerSlide = 20;

interface Rotation {
  readonly index: number;
  readonly paused: boolean;
  readonly step: (by: 1 | -1) => void;
  readonly togglePause: () => void;
}

/**
 * Which of `count` pages is shown: the next after twenty seconds, the first after the last. Space pauses, the arrow keys and
 * Page Up and Page Down turn pages; what takes a key for itself pauses, too.
 */
export function useRotation(count: number, first: number): Rotation {
  const [index, setIndex] = useState(first);
  const [paused, setPaused] = useState(false);
  const shown = count === 0 ? 0 : index % count;
  const step = useCallback(
    (by: 1 | -1) => setIndex((at) => (((at + by) % count) + count) % count),
    [count],
  );
  const togglePause = useCallback(() => setPaused((is) => !is), []);
  useEffect(() => {
    if (paused || count < 2) return;
    const timer = window.setTimeout(() => setIndex((shown + 1) % count), secondsPerSlide * 1000);
    return () => window.clearTimeout(timer);
  }, [paused, count, shown]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.defaultPrevented) {
        // The key walked through the marks of a chart: nobody reads on while the page turns.
        setPaused(true);
        return;
      }
      const onButton =
        event.target instanceof Element && event.target.closest('button, a') !== null;
      if (event.key === ' ' && !onButton) togglePause();
      else if (event.key === 'ArrowRight' || event.key === 'PageDown') step(1);
      else if (event.key === 'ArrowLeft' || event.key === 'PageUp') step(-1);
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [step, togglePause]);
  return { index: shown, paused, step, togglePause };
}
