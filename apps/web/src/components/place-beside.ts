interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Room between the two, and to the edge of the window. */
const gap = 6;

/**
 * Where a box stands beside another: below it, else above it, else at its left or right, wherever there is room; always inside
 * the window.
 */
export function placeBeside(
  anchor: Box,
  box: Size,
  window: Size,
): { readonly left: number; readonly top: number } {
  const most = { left: window.width - box.width - gap, top: window.height - box.height - gap };
  const at = { left: within(anchor.left, most.left), top: within(anchor.top, most.top) };
  const below = anchor.top + anchor.height + gap;
  const above = anchor.top - gap - box.height;
  const before = anchor.left - gap - box.width;
  const behind = anchor.left + anchor.width + gap;
  if (below <= most.top) return { ...at, top: below };
  if (above >= gap) return { ...at, top: above };
  // What slides in from the right begins outside the window.
  if (before >= gap) return { ...at, left: within(before, most.left) };
  if (behind <= most.left) return { ...at, left: behind };
  return { ...at, top: most.top };
}

function within(value: number, most: number): number {
  return Math.max(gap, Math.min(value, most));
}
