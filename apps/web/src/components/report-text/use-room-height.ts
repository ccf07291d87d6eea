import { type RefObject, useLayoutEffect } from 'react';

const lowest = 420;

/**
 * Lets an element reach from where it stands down to the lower edge of the window, so that its columns scroll for
 * themselves. Follows the window and everything above the element (a header in two lines, notices, large type).
 */
export function useRoomHeight(room: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = room.current;
    if (element === null) return;
    const fit = () => {
      const top = element.getBoundingClientRect().top + window.scrollY;
      const height = Math.max(lowest, Math.floor(window.innerHeight - top));
      element.style.setProperty('--room-height', `${height}px`);
    };
    fit();
    window.addEventListener('resize', fit);
    const observer = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(fit);
    observer?.observe(document.body);
    return () => {
      window.removeEventListener('resize', fit);
      observer?.disconnect();
    };
  }, [room]);
}
