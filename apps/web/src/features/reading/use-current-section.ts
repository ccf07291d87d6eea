import { type RefObject, useEffect, useState } from 'react';
import type { OutlineEntry } from '../../components/report-text/outline.ts';

/** Height of the strip at the top of the text within which a heading counts as being read. */
const strip = 96;

/** The entry of the table of contents whose text stands at the top of the scroller. */
export function useCurrentSection(
  scroller: RefObject<HTMLElement | null>,
  outline: readonly OutlineEntry[],
): number | null {
  const [current, setCurrent] = useState<number | null>(null);
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const look = () => {
      const line = element.getBoundingClientRect().top + strip;
      const passed = outline.filter(({ start }) => {
        const heading = document.getElementById(`at-${start}`);
        return heading !== null && heading.getBoundingClientRect().top <= line;
      });
      setCurrent(passed[passed.length - 1]?.start ?? outline[0]?.start ?? null);
    };
    look();
    element.addEventListener('scroll', look, { passive: true });
    return () => element.removeEventListener('scroll', look);
  }, [scroller, outline]);
  return current;
}
