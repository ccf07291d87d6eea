import { describe, expect, it } from 'vitest';
import { edgeCells, edgeNames } from './fixtures/edge-cells.ts';
import { funnelOver, successRateFunnel } from './fixtures/funnels.ts';
import { funnelPlot } from './funnel-plot.ts';
import { placeLabels } from './place-labels.ts';
import { expectPicture } from './testing/expect-picture.ts';
import { renderSvg } from './testing/render-svg.ts';
import { summaryOf } from './testing/summaries.ts';
import { lightPalette } from './theme.ts';

const light = { palette: lightPalette, language: 'zh', width: 760 } as const;

describe('pictures', () => {
  it('a share with points on both sides, a range, and those in no funnel', () => {
    const drawing = funnelPlot(successRateFunnel, { ...light, emphasised: ['990101101'] });
    expectPicture('funnel-success-rate', renderSvg(drawing, 760));
  });

  it.each(edgeNames)('%s', (name) => {
    const cells = edgeCells(1)[name].map((one, at) => ({ ...one, base: 20 + at * 17 }));
    const rate = name === 'all-zero' ? 0 : name === 'all-full' ? 1 : 0.8;
    const drawing = funnelPlot(funnelOver('adviser_coverage', rate, cells), {
      ...light,
      width: 640,
    });
    expectPicture(`funnel-${name}`, renderSvg(drawing, 640));
  });
});

it('names only what lies outside the limits, and what is marked', () => {
  const svg = renderSvg(funnelPlot(successRateFunnel, light), 760);
  for (const name of ['石桥镇', '示例镇', '龙潭街道', '北坡乡']) expect(svg).toContain(name);
  expect(svg).not.toContain('河湾镇');
  const marked = renderSvg(
    funnelPlot(successRateFunnel, { ...light, emphasised: ['990101101'] }),
    760,
  );
  expect(marked).toContain('河湾镇');
});

it('says of everyone outside the funnel why', () => {
  const svg = renderSvg(funnelPlot(successRateFunnel, light), 760);
  expect(svg).toContain('基数不足 5 · 1 个：红岩乡');
  expect(svg).toContain('口径不同 · 1 个：云溪乡');
  expect(svg).toContain('未提及 · 1 个：清水镇');
});

it('never judges what has no better end', () => {
  const volume = { ...successRateFunnel, indicator: summaryOf('full_time_mediator_share') };
  const svg = renderSvg(funnelPlot(volume, light), 760);
  for (const ink of [lightPalette.better, lightPalette.worse]) {
    expect(svg).not.toContain(ink.strong);
    expect(svg).not.toContain(ink.light);
  }
  expect(svg).toContain(lightPalette.volume);
});

it('a name never lies over another name or a point', () => {
  const wishes = Array.from({ length: 12 }, (_, at) => ({
    thing: at,
    text: '样本镇',
    x: 100 + (at % 4) * 12,
    y: 100 + Math.floor(at / 4) * 9,
  }));
  const bounds = { left: 0, right: 300, top: 0, bottom: 200 };
  const placed = placeLabels(wishes, wishes, bounds);
  expect(placed.length).toBeGreaterThan(2);
  const boxes = placed.map(({ x, y, anchor }) => {
    const left = anchor === 'start' ? x : anchor === 'end' ? x - 36 : x - 18;
    return { left, right: left + 36, top: y - 6, bottom: y + 6 };
  });
  boxes.forEach((a, at) => {
    for (const b of boxes.slice(at + 1)) {
      const apart =
        a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
      expect(apart).toBe(true);
    }
    expect(a.left).toBeGreaterThanOrEqual(0);
    expect(a.right).toBeLessThanOrEqual(300);
  });
});
