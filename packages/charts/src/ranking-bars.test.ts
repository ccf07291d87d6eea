import { describe, expect, it } from 'vitest';
import { enlarge, markOf } from './drawing.ts';
import { edgeNames } from './fixtures/edge-cells.ts';
import { edgeRanking } from './fixtures/edge-rankings.ts';
import { successRateReferences } from './fixtures/references.ts';
import { screenedVolumeRanking } from './fixtures/screened-volume-ranking.ts';
import { successRateRanking } from './fixtures/success-rate-ranking.ts';
import { rankingBars } from './ranking-bars.ts';
import { expectPicture } from './testing/expect-picture.ts';
import { renderSvg } from './testing/render-svg.ts';
import { darkPalette, lightPalette } from './theme.ts';

const light = { palette: lightPalette, language: 'zh', width: 760 } as const;

describe('pictures', () => {
  it('a share with chance, two bases and townships without a value', () => {
    const drawing = rankingBars(successRateRanking, { ...light, emphasised: ['990101104'] });
    expectPicture('ranking-success-rate', renderSvg(drawing, 760));
  });

  it('the same on the big screen, in English', () => {
    const drawing = rankingBars(successRateRanking, {
      palette: darkPalette,
      language: 'en',
      width: 900,
    });
    expectPicture('ranking-success-rate-dark-en', renderSvg(drawing, 900));
  });

  it('a volume with qualified values and a stated zero', () => {
    expectPicture('ranking-volume', renderSvg(rankingBars(screenedVolumeRanking, light), 760));
  });

  it('a share above 100 % at the end of the axis, its figure beside it', () => {
    const [first, ...others] = successRateRanking.rows;
    if (first === undefined) throw new Error('the fixture has rows');
    const beyond = {
      ...first,
      value: 1.25,
      lower: 1.25,
      upper: 1.25,
      rank: null,
      judgement: 'not_judged',
    } as const;
    const none = {
      chance_lower: null,
      chance_upper: null,
      not_ranked: 'impossible_share',
    } as const;
    const answer = { ...successRateRanking, rows: [...others, { ...beyond, ...none }] };
    const svg = renderSvg(rankingBars(answer, light), 760);
    expect(svg).toContain('→ 超过 100%，画在轴端');
    expect(svg).toContain('>125.0<');
    expect(svg).not.toMatch(/>1[12]0<\/text>/);
    expectPicture('ranking-beyond', svg);
  });

  it('beside reference values, each a line with its words', () => {
    const answer = { ...successRateRanking, references: [...successRateReferences] };
    const svg = renderSvg(rankingBars(answer, light), 760);
    expect(svg).toContain('目标值 不低于97%（示例区）');
    expect(svg).toContain('上级地区 96.4%（示例市）');
    expectPicture('ranking-references', svg);
  });

  it.each(edgeNames)('%s', (name) => {
    const drawing = rankingBars(edgeRanking(name), { ...light, width: 640 });
    expectPicture(`ranking-${name}`, renderSvg(drawing, 640));
  });

  it('a narrow panel', () => {
    const drawing = rankingBars(successRateRanking, { ...light, width: 340 });
    expectPicture('ranking-narrow', renderSvg(drawing, 340));
  });
});

it('draws a stated zero as a stroke on the zero line and silence not at all', () => {
  const only = (name: string) => ({
    ...screenedVolumeRanking,
    rows: screenedVolumeRanking.rows.filter((row) => row.township.name === name),
  });
  const zero = renderSvg(rankingBars(only('北坡乡'), light), 760);
  const silent = renderSvg(rankingBars(only('清水镇'), light), 760);
  expect(zero).toContain(`stroke="${lightPalette.volume}"`);
  expect(silent).not.toContain(lightPalette.volume);
  expect(silent).toContain('未提及');
});

it('never prints a rank without its interval', () => {
  const svg = renderSvg(rankingBars(successRateRanking, light), 760);
  expect(svg).toContain('并列第1 (1–3)');
  expect(svg.match(/第\d+/g)?.length).toBe(svg.match(/第\d+位? \(\d+–\d+\)/g)?.length);
});

it('names the basis of each group and keeps the screened one out of the ranking', () => {
  const svg = renderSvg(rankingBars(successRateRanking, light), 760);
  expect(svg.indexOf('成功/受理')).toBeLessThan(svg.indexOf('报告自述'));
  expect(svg.indexOf('报告自述')).toBeLessThan(svg.indexOf('不参与排名'));
  expect(svg).toContain('摸排口径');
});

it('never paints a volume in the colours of a judgement', () => {
  const svg = renderSvg(rankingBars(screenedVolumeRanking, light), 760);
  for (const ink of [lightPalette.better, lightPalette.worse]) {
    expect(svg).not.toContain(ink.strong);
    expect(svg).not.toContain(ink.light);
  }
});

it('every township carries the cell it stands for', () => {
  const { option } = rankingBars(screenedVolumeRanking, light);
  const data = option.series[1]?.data;
  const items: unknown[] = Array.isArray(data) ? data : [];
  const marks = items.map(markOf).filter((mark) => mark !== null);
  expect(marks).toHaveLength(9);
  expect(marks[0]).toEqual({ township: '990101101', year: 2023, indicator: 'disputes_screened' });
});

it('grows as a whole for large type', () => {
  const drawing = rankingBars(screenedVolumeRanking, light);
  const large = enlarge(drawing, 1.25);
  expect(large.height).toBe(drawing.height * 1.25);
  expect(renderSvg(large, 950)).toContain('matrix(1.3,0,0,1.3,0,0)');
});

it('leaves the request to check to the note below where there is little room', () => {
  const [first, ...others] = successRateRanking.rows;
  if (first === undefined) throw new Error('the fixture has rows');
  const impossible = { ...first, rank: null, not_ranked: 'impossible_share' } as const;
  const answer = { ...successRateRanking, rows: [...others, impossible] };
  const at = (width: number) =>
    renderSvg(rankingBars(answer, { ...light, language: 'en', width }), width);
  expect(at(900)).toContain('>part exceeds whole, please check<');
  expect(at(600)).toContain('>part exceeds whole<');
});
