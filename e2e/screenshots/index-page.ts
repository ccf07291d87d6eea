import { looks } from './looks.ts';
import type { View } from './views.ts';

/** The page that lists every picture: a row for each view, a column for each look. */
export function indexPage(views: readonly View[]): string {
  const rows = views.map(({ name, label, path, only }) => {
    const pictures = looks.map((look) => {
      if (only !== undefined && !only.includes(look.name)) return '';
      const file = `${name}-${look.name}.webp`;
      return `[<img src="${file}" width="220" alt="${label}，${look.label}">](${file})`;
    });
    return `| ${label}<br>\`${decodeURI(path)}\` | ${pictures.join(' | ')} |`;
  });
  return [
    '# Every view',
    '',
    'Taken by `pnpm screenshots` from a new database with the bundled sample, whose district, townships and reports are invented. Screens',
    'are 1366 × 768; print is the first A4 page without its margins, upright for the sheet of a township. Days of import are those of the run.',
    '',
    `| 页面 | ${looks.map(({ label }) => label).join(' | ')} |`,
    `| --- | ${looks.map(() => '---').join(' | ')} |`,
    ...rows,
    '',
  ].join('\n');
}
