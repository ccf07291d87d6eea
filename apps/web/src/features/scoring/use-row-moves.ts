import { type RefObject, useLayoutEffect, useRef } from 'react';

const moveMs = 200;

/**
 * Lets the rows of a table body glide to their new places when their order changes (`order`: the keys in a row), so that
 * the eye can follow who moved. Rows are told apart by `data-row`. Still where the person asked for less motion.
 */
export function useRowMoves(order: string): RefObject<HTMLTableSectionElement | null> {
  const body = useRef<HTMLTableSectionElement>(null);
  const places = useRef(new Map<string, number>());
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows move exactly when their order changes
  useLayoutEffect(() => {
    const rows = [...(body.current?.rows ?? [])];
    const now = new Map(rows.map((row) => [row.dataset.row ?? '', row.offsetTop]));
    const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    for (const row of isStill ? [] : rows) {
      const before = places.current.get(row.dataset.row ?? '');
      const moved = before === undefined ? 0 : before - row.offsetTop;
      if (moved === 0 || row.animate === undefined) continue;
      row.animate([{ transform: `translateY(${moved}px)` }, { transform: 'none' }], {
        duration: moveMs,
        easing: 'ease-out',
      });
    }
    places.current = now;
  }, [order]);
  return body;
}
