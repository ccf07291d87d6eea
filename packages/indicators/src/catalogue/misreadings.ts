import { comparisonRuleOf } from '../comparison-rules.ts';
import { indicatorById } from '../own/vocabulary.ts';
import type { IndicatorId } from './catalogue.ts';

/** A wrong conclusion that a number invites, with why it is wrong, in both languages. */
export interface Misreading {
  readonly zh: string;
  readonly en: string;
}

const misreading = (zh: string, en: string): Misreading => ({ zh, en });

const silence = misreading(
  '报告未提及，不等于没有开展，也不是零。',
  'A report that does not mention it does not say that nothing was done; silence is no zero.',
);
const volume = misreading(
  '数量多不等于效果好：它随人口、村（社区）数和办法而变。',
  'More is not better: the number goes with residents, villages and ways of working.',
);
const ofTheYear = misreading(
  '这是一个年度的数，不能与历年累计数比。',
  'It is of one year and cannot be compared with a total over the years.',
);
const kept = misreading(
  '这是年末的数，各年不能相加。',
  'It is what there was at the end of the year; years cannot be added up.',
);
const stated = misreading(
  '报告自己写的率，看不到分子和分母：差几个百分点可能只差一两件。',
  'A rate as the report states it, without its counts: some points may be one or two cases.',
);
const chance = misreading(
  '件数少的乡镇，率的高低多半是随机波动：先看区间再看名次。',
  'With few cases a rate goes up and down by chance: read the interval before the rank.',
);
const events = misreading(
  '件数由群众提出多少决定：多可能是登记细、渠道畅通，少也不说明没有矛盾。',
  'The number is brought about by others: many may mean careful records and open doors, few does not mean that there is no trouble.',
);
const money = misreading(
  '预算、投入和实际支出是不同的数，报告里不一定写明是哪一种。',
  'Budgets, commitments and spending are different amounts; reports do not always say which one they give.',
);
const shared = misreading(
  '一名律师、一家律所可能同时为几个乡镇服务，各乡镇相加会重复。',
  'A lawyer or a firm may serve several townships, so that a sum over townships counts them twice.',
);

/** What only this indicator invites. */
const ofIndicator: Readonly<Partial<Record<IndicatorId, readonly Misreading[]>>> = {
  mediation_success_rate: [
    misreading(
      '“成功/受理”“报告自述”“摸排口径”三种率分母不同，不能放在一起排名。',
      'Settled / accepted, as stated, and settled / screened have different denominators and cannot be ranked together.',
    ),
    misreading(
      '100% 不一定最好：件数少，或未办结的没有计入，都会是 100%。',
      '100% need not be best: with few cases, or without those still open, it comes by itself.',
    ),
  ],
  screened_resolution_share: [
    misreading(
      '分母是排查出的线索，不能当作调解成功率。',
      'Its denominator are leads found by screening: it is no mediation success rate.',
    ),
  ],
  disputes_screened: [
    misreading(
      '排查出的包括线索，不等于受理调解的件数。',
      'What screening finds includes mere leads and is not the number taken up for mediation.',
    ),
  ],
  audience_reached: [
    misreading(
      '人次不是人数：一人参加几次算几次。',
      'Attendances are no persons: who comes three times counts three times.',
    ),
  ],
  litigation_cases: [
    misreading(
      '被诉多不等于违法多：看败诉（被纠错）的件数。',
      'To be sued often is not to be wrong often: look at the cases lost.',
    ),
  ],
  litigation_loss_share: [
    misreading(
      '大多数乡镇一年只有几件，差一件就差几十个百分点。',
      'Most townships have a few cases a year: one of them makes tens of points.',
    ),
  ],
  penalty_cases: [
    misreading(
      '没有承接处罚权的乡镇没有案件，不是执法不力。',
      'A township without the power to punish has no cases; that is not weak enforcement.',
    ),
  ],
  adviser_coverage: [
    misreading(
      '一名顾问可以覆盖几个村：覆盖不等于一村一人。',
      'One adviser may cover several villages: covered does not mean one each.',
    ),
  ],
  days_to_publication: [
    misreading('公开早不等于写得好。', 'Early is not the same as good.'),
    misreading(
      '按网站显示的公开日期算，不是报送上级的日期。',
      'It is counted to the day shown on the website, not to the day of handing in.',
    ),
  ],
  published_on_time: [
    misreading(
      '按网站显示的公开日期判断；网站改版会改变显示的日期，逾期的先核实。',
      'It goes by the day shown on the website, which changes when a site is rebuilt: verify before calling a report late.',
    ),
  ],
  reporting_completeness: [
    misreading(
      '写了数字就算，不看数字大小和对错。',
      'Any stated number counts, whether large or small, right or wrong.',
    ),
  ],
  law_savvy_persons: [
    misreading(
      '培养的、在册的、发挥作用的是不同的人数，报告多写在册数。',
      'Trained, registered and active are different numbers; most reports give those registered.',
    ),
  ],
  model_villages: [
    misreading(
      '国家、省、市、县级示范村可能重复命名，按报告写的合计。',
      'Villages may hold titles of several levels at once; the sum of the report is taken.',
    ),
  ],
};

const sharedBetween: readonly IndicatorId[] = [
  'legal_advisers',
  'adviser_law_firms',
  'village_legal_advisers',
];

/** The wrong conclusions that an indicator invites: its own first, then those of its kind. */
export function misreadingsOf(id: IndicatorId): readonly Misreading[] {
  const { kind, polarity } = indicatorById(id);
  const { method } = comparisonRuleOf(id);
  const isCounted = kind === 'flow' || kind === 'stock';
  return [
    ...(ofIndicator[id] ?? []),
    ...(method === 'wilson' && id !== 'reporting_completeness' ? [chance] : []),
    ...(method === 'byar' ? [events] : []),
    ...(isCounted && polarity === 'none' && method === 'none' ? [volume] : []),
    ...(kind === 'flow' ? [ofTheYear] : []),
    ...(kind === 'stock' ? [kept] : []),
    ...(kind === 'rate' ? [stated] : []),
    ...(kind === 'money' ? [money] : []),
    ...(sharedBetween.includes(id) ? [shared] : []),
    ...(kind === 'derived' ? [] : [silence]),
  ];
}
