import { expect, it } from 'vitest';
import { distributionStrip } from './distribution-strip.ts';
import { markOf } from './drawing.ts';
import { adviserCoverage } from './fixtures/adviser-coverage.ts';
import { expectPicture } from './testing/expect-picture.ts';
import { renderSvg } from './testing/render-svg.ts';
import { lightPalette } from './theme.ts';

const options = { palette: lightPalette, language: 'zh', width: 560, own: '990101104' } as const;

it('piles equal values instead of hiding them', () => {
  const drawing = distributionStrip(adviserCoverage, options);
  expectPicture('distribution-adviser-coverage', renderSvg(drawing, 560));
});

it('draws every township with a number once, a zero among them, and none without', () => {
  const { option } = distributionStrip(adviserCoverage, options);
  const data = option.series[1]?.data;
  const items: unknown[] = Array.isArray(data) ? data : [];
  const drawn = items.map(markOf).map((mark) => mark?.township);
  expect(drawn).toHaveLength(11);
  expect(drawn).toContain('990101104');
  expect(drawn).not.toContain('990101111');
});
