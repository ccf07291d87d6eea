import { useEffect, useState } from 'react';
import { findTarget, type guideSteps } from './guide-steps.ts';

/** Room between the element and the ring around it. */
const margin = 6;

/** The page may grow, scroll or load while the guide points at it. */
const lookEvery = 120;

/** Where the element of a stop stands in the window, as far as it is in it; null while it is not there. */
export function useTargetBox(name: (typeof guideSteps)[number]['name']): DOMRect | null {
  const [box, setBox] = useState<DOMRect | null>(null);
  useEffect(() => {
    let isShown = false;
    const look = () => {
      const target = findTarget(name);
      if (target !== null && !isShown) {
        isShown = true;
        target.scrollIntoView({ block: 'nearest' });
      }
      const next = target === null ? null : insideWindow(target.getBoundingClientRect());
      setBox((before) => (isSame(before, next) ? before : next));
    };
    setBox(null);
    look();
    const timer = window.setInterval(look, lookEvery);
    return () => window.clearInterval(timer);
  }, [name]);
  return box;
}

function insideWindow({ left, top, right, bottom }: DOMRect): DOMRect {
  const from = { x: Math.max(left - margin, 0), y: Math.max(top - margin, 0) };
  const width = Math.min(right + margin, window.innerWidth) - from.x;
  const height = Math.min(bottom + margin, window.innerHeight) - from.y;
  return new DOMRect(from.x, from.y, Math.max(width, 0), Math.max(height, 0));
}

function isSame(a: DOMRect | null, b: DOMRect | null): boolean {
  if (a === null || b === null) return a === b;
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
}
