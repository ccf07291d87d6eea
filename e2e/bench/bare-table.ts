import type { Page } from '@playwright/test';

/**
 * Milliseconds until a table of plain figures, written as HTML and without any style of ours, stands in a frame: what the
 * browser itself takes on this machine at this moment, which the other figures are set beside.
 */
export function bareTable(page: Page, rows: number, columns: number): Promise<number> {
  return page.evaluate(
    async ([height, width]) => {
      const cells = Array.from({ length: width }, (_, at) => `<td>${at}</td>`).join('');
      const place = document.createElement('div');
      const began = performance.now();
      place.innerHTML = `<table>${`<tr>${cells}</tr>`.repeat(height)}</table>`;
      document.body.prepend(place);
      await new Promise((frame) => requestAnimationFrame(frame));
      await new Promise((frame) => requestAnimationFrame(frame));
      const took = performance.now() - began;
      place.remove();
      return took;
    },
    [rows, columns] as const,
  );
}
