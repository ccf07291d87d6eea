import { describe, expect, it } from 'vitest';
import { distributionSwarm } from './distribution-swarm.ts';
import { distributionOver, successRateDistribution } from './fixtures/distributions.ts';
import { edgeCells, edgeNames } from './fixtures/edge-cells.ts';
import { standingSentence } from './standing-sentence.ts';
import { expectPicture } from './testing/expect-picture.ts';
import { renderSvg } from './testing/render-svg.ts';
import { lightPalette } from './theme.ts';

const light = { palette: lightPalette, language: 'zh', width: 760 } as const;
const emphasised = ['990101104', '990101101', '990101105', '990101109'];

describe('pictures', () => {
  it('two bases, marked townships with their intervals, one not compared, silence listed', () => {
    const drawing = distributionSwarm(successRateDistribution, { ...light, emphasised });
    expectPicture('swarm-success-rate', renderSvg(drawing, 760));
  });

  it.each(edgeNames)('%s', (name) => {
    const cells = edgeCells(1)[name];
    const answer = distributionOver('adviser_coverage', cells);
    const marked = cells.slice(0, 30).map(({ township }) => township.code);
    const drawing = distributionSwarm(answer, {
      ...light,
      width: 640,
      emphasised: name === 'long-names' ? marked : marked.slice(0, 2),
    });
    expectPicture(`swarm-${name}`, renderSvg(drawing, 640));
  });
});

it('the arrow keys walk in value order through every township with a number', () => {
  const { stops } = distributionSwarm(successRateDistribution, light);
  expect(stops).toHaveLength(10);
  const firstGroup = stops.slice(0, 7).map(({ lines }) => lines[0]);
  expect(firstGroup[0]).toBe('北坡乡');
  expect(firstGroup.slice(-2)).toEqual(['河湾镇', '白马镇']);
  expect(stops[0]?.mark).toMatchObject({ township: '990101107', year: 2023 });
});

describe('the sentence on one township', () => {
  const says = (code: string) => standingSentence(successRateDistribution, code, 'zh');

  it('names value, side of the median with chance, and place with its interval', () => {
    expect(says('990101101')).toBe(
      '河湾镇：100%，高于同组中位数 97.4（超出 95% 随机波动），并列第1 (1–3)。',
    );
    expect(says('990101104')).toBe(
      '示例镇：96.5%，低于同组中位数 97.4（未超出 95% 随机波动），第4位 (2–5)。',
    );
  });

  it('is right at zero', () => {
    expect(says('990101107')).toBe('北坡乡：0%，低于同组中位数 97.4，第7位 (7–7)。');
  });

  it('decides nothing that wording leaves open, and says why there is nothing to say', () => {
    expect(says('990101105')).toContain('不能判定');
    expect(says('990101109')).toContain('不足 5 个');
    expect(says('990101110')).toContain('不参与比较');
    expect(says('990101112')).toBe('松岭乡：未公开报告。');
  });

  it('speaks English', () => {
    expect(standingSentence(successRateDistribution, '990101103', 'en')).toContain(
      '98.3%, above the median of its group',
    );
  });
});

it('says the figure of a share above 100 % once: with the name of a marked township, else beside its dot', () => {
  const beyond = successRateDistribution.rows.find(({ value }) => value === 1.05);
  if (beyond === undefined) throw new Error('fixture');
  const { code, name } = beyond.township;
  const marked = { ...light, emphasised: [code] };
  const plain = renderSvg(distributionSwarm(successRateDistribution, light), 760);
  expect(plain.match(/>105 →</g)).toHaveLength(1);
  const named = renderSvg(distributionSwarm(successRateDistribution, marked), 760);
  expect(named).toContain(`>${name} 105 →<`);
  expect(named).not.toContain('>105 →<');
});

it('gives the median as far as the wording tells it where exact values are too few', () => {
  const loose = distributionOver('adviser_coverage', edgeCells(1)['all-qualified']);
  const [group] = loose.groups;
  if (group === undefined) throw new Error('fixture');
  const bounds = { lower: 0.4, upper: 0.6 };
  const bounded = { n: 8, q1: bounds, median: bounds, q3: bounds };
  const answer = { ...loose, groups: [{ ...group, quartiles: null, bounded }] };
  expect(renderSvg(distributionSwarm(answer, light), 760)).toContain('中位数 40–60（8 个）');
});
