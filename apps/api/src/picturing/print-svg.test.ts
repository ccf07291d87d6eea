import { expect, it } from 'vitest';
import { printSvg } from './print-svg.ts';

it('texts that stand by their middle are put on their line, wherever they begin or end', () => {
  expect(
    printSvg(
      '<text dominant-baseline="central" text-anchor="end" style="font-size:13px" x="520" y="56">433</text>',
    ),
  ).toBe('<text y="60.7" text-anchor="end" style="font-size:13px" x="520">433</text>');
  expect(printSvg('<text x="8" y="20" dominant-baseline="central" font-size="10">中</text>')).toBe(
    '<text y="23.6" x="8"  font-size="10">中</text>',
  );
  expect(printSvg('<text dominant-baseline="central" x="1">无</text>')).toBe(
    '<text y="4.3" x="1">无</text>',
  );
});

it('other texts stay', () => {
  const svg = '<text x="30" y="90" transform="rotate(-20 30 90)">县委办</text>';
  expect(printSvg(svg)).toBe(svg);
});
