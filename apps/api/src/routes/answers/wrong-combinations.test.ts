import { problemSchema } from '@xiangjian/contract';
import { describe, expect, it } from 'vitest';
import { openApp } from '../../testing/open-app.ts';

const place = 'area=990101&year=2022';

const wrong = [
  [`/answers/funnel?${place}&indicator=outreach_events`, 'indicator', '不能画漏斗图'],
  [`/answers/funnel?${place}&indicator=disputes_accepted`, 'indicator', '须用参数 denominator'],
  [
    `/answers/funnel?${place}&indicator=disputes_accepted&denominator=outreach_events`,
    'denominator',
    '村（社区）总数（villages_total）',
  ],
  [
    `/answers/funnel?${place}&indicator=adviser_coverage&denominator=population`,
    'denominator',
    '自带分母',
  ],
  [`/answers/distribution?${place}&indicator=published_on_time`, 'indicator', '没有分布'],
  [
    '/answers/change?area=990101&from=2022&to=2022&indicator=disputes_accepted',
    'from',
    '须早于后一年',
  ],
  [
    '/answers/change?area=990101&from=2022&to=2021&indicator=disputes_accepted',
    'from',
    '须早于后一年',
  ],
  [
    '/answers/peers?township=990101101&year=2022&indicator=disputes_accepted&among=list',
    'others',
    '列出乡镇代码',
  ],
  [
    '/answers/peers?township=990101101&year=2022&indicator=disputes_accepted&others=990101102',
    'others',
    '只用于自选比较',
  ],
  [
    '/answers/peers?township=990101101&year=2022&indicator=disputes_accepted&target=95',
    'target',
    '只用于与目标值比较',
  ],
  [
    '/answers/peers?township=990101101&year=2022&indicator=disputes_accepted&among=target',
    'target',
    '没有“受理调解纠纷”2022年度的目标值',
  ],
  [
    '/answers/peers?township=990101101&year=2022&indicator=mediation_success_rate&among=target&target=120',
    'target',
    '不能大于100',
  ],
  [
    `/answers/ranking?${place}&indicator=disputes_accepted&peers=kind&set=990101101,990101102`,
    'set',
    '只在它们之间比较',
  ],
  [`/answers/aggregate?${place}&indicator=mediation_success_rate&how=sum`, 'how', '不能相加'],
  [`/answers/aggregate?${place}&indicator=legal_advisers&how=sum`, 'how', '重复计算'],
  [`/answers/aggregate?${place}&indicator=outreach_events&how=pooled`, 'how', '没有分子和分母'],
] as const;

describe('parameters that make no question together', () => {
  it.each(wrong)('%s is refused with the reason', async (address, parameter, reason) => {
    const { get } = await openApp();
    for (const asked of [address, address.replace('?', '.csv?')]) {
      const reply = await get(asked);
      expect(reply.statusCode).toBe(400);
      const problem = problemSchema.parse(reply.json());
      expect(problem.type).toBe('urn:xiangjian:problem:wrong-combination');
      expect(problem.title).toContain(reason);
      expect(problem.errors).toMatchObject([{ parameter, message: problem.title }]);
    }
  });

  it('an unknown township of a list is named', async () => {
    const { get } = await openApp();
    const reply = await get(
      '/answers/peers?township=990101101&year=2022&indicator=disputes_accepted&among=list&others=990199999',
    );
    expect(reply.statusCode).toBe(404);
    expect(problemSchema.parse(reply.json()).title).toContain('990199999');
  });

  it.each([
    [
      '/answers/distribution?area=990101&year=2022&indicator=disputes_accepted&classes=1',
      '2 至 10',
    ],
    ['/answers/aggregate?area=990101&year=2022&indicator=disputes_accepted&how=mean', 'median'],
    [
      '/answers/peers?township=990101101&year=2022&indicator=legal_lectures&among=friends',
      'nearest',
    ],
    [
      '/answers/funnel?area=990101&year=2022&indicator=disputes_accepted&denominator=no',
      'villages',
    ],
    ['/answers/change?area=990101&from=then&to=2022&indicator=disputes_accepted', '早于 to'],
  ])('%s is refused with what is allowed', async (address, allowed) => {
    const { get } = await openApp();
    const reply = await get(address);
    expect(reply.statusCode).toBe(400);
    expect(problemSchema.parse(reply.json()).errors?.[0]?.allowed).toContain(allowed);
  });
});
