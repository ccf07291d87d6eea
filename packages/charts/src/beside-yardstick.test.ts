import { expect, it } from 'vitest';
import { besideYardstick } from './beside-yardstick.ts';
import { besideBeyond, besidePast, besideTarget } from './fixtures/besides.ts';
import { edgeBeside } from './fixtures/edge-besides.ts';
import { edgeNames } from './fixtures/edge-cells.ts';
import { without } from './testing/cells.ts';
import { expectPicture } from './testing/expect-picture.ts';
import { renderSvg } from './testing/render-svg.ts';
import { lightPalette } from './theme.ts';

const light = { palette: lightPalette, language: 'zh', width: 640 } as const;

it('the own past with its years, the median by name, the silent year listed', () => {
  expectPicture('beside-past', renderSvg(besideYardstick(besidePast, light), 640));
});

it('a target without others', () => {
  expectPicture('beside-target', renderSvg(besideYardstick(besideTarget, light), 640));
});

it('shares above 100 % at the end of the axis, each with its figure', () => {
  const svg = renderSvg(besideYardstick(besideBeyond, light), 640);
  expect(svg).toContain('示例镇 2023 · 105.3 →');
  expect(svg).toContain('2022 · 975 →');
  expect(svg).toContain('→ 超过 100%，画在轴端');
  expect(svg).not.toMatch(/>(1[1-9]|[2-9]\d)\d</);
  expectPicture('beside-beyond', svg);
});

it('an own value that is missing is said and not drawn', () => {
  const silent = { ...besidePast, own: without('not_mentioned'), yardstick: null };
  const drawing = besideYardstick(silent, light);
  expect(renderSvg(drawing, 640)).toContain('示例镇 2023 · 未提及');
  expect(drawing.stops.every(({ mark }) => mark?.year !== 2023)).toBe(true);
});

it('without a yardstick no room is kept for its name', () => {
  const heightOf = (answer: typeof besidePast) => besideYardstick(answer, light).height;
  expect(heightOf({ ...besidePast, yardstick: null })).toBe(heightOf(besidePast) - 16);
});

it.each(edgeNames)('beside its county: %s', (name) => {
  expectPicture(`beside-${name}`, renderSvg(besideYardstick(edgeBeside(name), light), 640));
});
