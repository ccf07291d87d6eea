import { expect, it } from 'vitest';
import { steadySvg } from './steady-svg.ts';

it('rounds where marks stand and never what is written', () => {
  const svg =
    '<svg aria-label="村均3.34人"><text id="zr7-a" x="10.04999" y="-3.25">3.34（95.0–96.25）</text></svg>';
  expect(steadySvg(svg)).toBe(
    '<svg aria-label="村均3.34人">\n<text id="id0" x="10" y="-3.2">3.34（95.0–96.25）</text>\n</svg>',
  );
});
