import { describe, expect, it } from 'vitest';
import { changeDumbbell } from './change-dumbbell.ts';
import { changeText, comparedRows } from './change-rows.ts';
import { changeSlope } from './change-slope.ts';
import { beyondChange, changeOver, eventsChange, successRateChange } from './fixtures/changes.ts';
import { edgeCells, edgeNames } from './fixtures/edge-cells.ts';
import { expectPicture } from './testing/expect-picture.ts';
import { renderSvg } from './testing/render-svg.ts';
import { darkPalette, lightPalette } from './theme.ts';

const light = { palette: lightPalette, language: 'zh', width: 860, order: 'change' } as const;

describe('pictures', () => {
  it('a share as dumbbells, beyond chance on both sides', () => {
    const drawing = changeDumbbell(successRateChange, { ...light, emphasised: ['990101104'] });
    expectPicture('change-success-rate', renderSvg(drawing, 860));
  });

  it('the same as slopes', () => {
    const drawing = changeSlope(successRateChange, { ...light, emphasised: ['990101104'] });
    expectPicture('slope-success-rate', renderSvg(drawing, 860));
  });

  it('events as ratios on the big screen, in English', () => {
    const drawing = changeDumbbell(eventsChange, {
      ...light,
      palette: darkPalette,
      language: 'en',
    });
    expectPicture('change-events-dark-en', renderSvg(drawing, 860));
  });

  it('a narrow panel', () => {
    const drawing = changeDumbbell(successRateChange, { ...light, width: 400 });
    expectPicture('change-narrow', renderSvg(drawing, 400));
  });

  it('shares above 100 % at the end of the axis, their figures beside it', () => {
    const dumbbells = renderSvg(changeDumbbell(beyondChange, light), 860);
    expect(dumbbells).toContain('>→ 108、975<');
    expect(dumbbells).toContain('→ 超过 100%，画在轴端');
    // Neither the shares nor their changes stretch an axis.
    expect(ticksOf(dumbbells)).toEqual([
      '92',
      '94',
      '96',
      '98',
      '100',
      '−2',
      '−1',
      '0',
      '+1',
      '+2',
    ]);
    expectPicture('change-beyond', dumbbells);
    const slopes = renderSvg(changeSlope(beyondChange, light), 860);
    expect(slopes).toContain('>↑ 105.3 河湾镇<');
    expect(slopes).toContain('↑ 超过 100%，画在轴端');
    expectPicture('slope-beyond', slopes);
  });

  it('keeps the figures beside the axis in a narrow panel', () => {
    const drawing = changeDumbbell(beyondChange, { ...light, width: 400 });
    expectPicture('change-beyond-narrow', renderSvg(drawing, 400));
  });

  it.each(edgeNames)('%s', (name) => {
    const told = edgeCells(1)[name].map(({ township, cell }) => ({
      township,
      before: cell,
      after: cell,
      ...(cell.lower === null ? {} : { by: [-0.1, cell.value === null ? null : 0, 0.1] as const }),
    }));
    const answer = changeOver('adviser_coverage', told);
    expectPicture(
      `change-${name}`,
      renderSvg(changeDumbbell(answer, { ...light, width: 700 }), 700),
    );
    expectPicture(`slope-${name}`, renderSvg(changeSlope(answer, { ...light, width: 700 }), 700));
  });
});

/** What is written in the middle below a tick. */
function ticksOf(svg: string): string[] {
  return [...svg.matchAll(/text-anchor="middle"[^>]*>([−+]?\d+)</g)].map(([, text = '']) => text);
}

it('always prints who cannot be compared, with the reason', () => {
  for (const draw of [changeDumbbell, changeSlope]) {
    const svg = renderSvg(draw(successRateChange, light), 860);
    expect(svg).toContain('两年不能比较的');
    for (const text of [
      '前一年没有数 · 1 个：龙潭街道',
      '后一年没有数 · 1 个：北坡乡',
      '永安街道',
      '红岩乡',
    ]) {
      expect(svg).toContain(text);
    }
  }
  const all = changeOver('adviser_coverage', []);
  expect(renderSvg(changeDumbbell(all, light), 860)).toContain('所有乡镇两年都可比较');
});

it('asks to check a share above 100 % where the pointer rests', () => {
  const { stops } = changeDumbbell(beyondChange, { ...light, order: 'code' });
  expect(stops[0]?.lines).toContain('超过 100%，提请核实');
  expect(stops[3]?.lines).not.toContain('超过 100%，提请核实');
});

it('orders by change, by either year, or leaves the order of codes', () => {
  const namesBy = (order: 'change' | 'before' | 'after' | 'code') =>
    comparedRows(successRateChange, order).map(({ township }) => township.name);
  expect(namesBy('change')[0]).toBe('示例镇');
  expect(namesBy('before')[0]).toBe('石桥镇');
  expect(namesBy('after')[0]).toBe('河湾镇');
  expect(namesBy('code')[0]).toBe('河湾镇');
});

it('prints a change with its sign and its interval', () => {
  const [first] = comparedRows(successRateChange, 'code');
  const [ratio] = comparedRows(eventsChange, 'code');
  if (first === undefined || ratio === undefined) throw new Error('fixture');
  expect(changeText(first, successRateChange, 'zh')).toBe('+8.3 (+1.3 至 +19.8)');
  expect(changeText(ratio, eventsChange, 'zh')).toBe('×1.50 (×0.93 至 ×2.45)');
});

it('sets English in the fonts of an English page, which have narrow quotes and dots', () => {
  const zh = renderSvg(changeDumbbell(eventsChange, light), 860);
  const en = renderSvg(changeDumbbell(eventsChange, { ...light, language: 'en' }), 860);
  expect(zh).toContain('font-family:Noto Sans CJK SC');
  expect(en).not.toContain('font-family:Noto Sans CJK SC');
  expect(en).toContain('font-family:Segoe UI, Helvetica Neue, Arial, Noto Sans CJK SC');
});
