import type { PageSetup } from 'hucre';

/** More columns than this go on A3. */
export const mostOnA4 = 12;

/** Digits of 11 points in a line of a landscape page when it is drawn at 60 %, the smallest that can be read. */
const legible = { a4: 235, a3: 345 } as const;

/**
 * The printed page of a sheet: landscape, with lines around its cells, headings on every page. A sheet that would become
 * unreadable on one page of paper goes over several beside each other, its first columns on each.
 */
export function pageOfSheet(
  widths: readonly number[],
  { headings = 1, names = 2 }: { readonly headings?: number; readonly names?: number } = {},
): PageSetup {
  const paperSize = widths.length > mostOnA4 ? 'a3' : 'a4';
  const whole = widths.reduce((sum, one) => sum + one, 0);
  const repeated = widths.slice(0, names).reduce((sum, one) => sum + one, 0);
  const room = legible[paperSize];
  const pages = whole <= room ? 1 : Math.ceil((whole - repeated) / (room - repeated));
  return {
    paperSize,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: pages,
    fitToHeight: 0,
    printTitlesRow: `$1:$${headings}`,
    printTitlesColumn: `$A:$${'ABCD'[names - 1] ?? 'A'}`,
    showGridLines: true,
    margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.3 },
  };
}
