import { words } from '../language/words.ts';

/** The terms that a page may explain where they stand, in the order in which the help page lists them. */
export const terms = [
  'judgement',
  'rank_interval',
  'peers',
  'comparability',
  'qualified',
  'not_mentioned',
  'report_missing',
  'volume',
  'pooled',
  'median',
  'basis',
  'check',
  'chance',
  'limits',
  'quartiles',
  'derived',
  'normalisation',
  'blind',
  'effective_weight',
] as const;

export type TermName = (typeof terms)[number];

/** Every term with its name and what it means here, in plain words. */
export const glossary = words(
  {
    judgement: {
      name: '判定',
      text: '与比较对象的合并比率相比，一个乡镇的整个区间都在一侧，才说优于或弱于比较对象；95% 为浅色，99.8% 为深色并带 ▲▼。其余差异可能只是偶然，不作判定。比较对象不足五个、件数不足五件、没有分子分母的，也不判定。',
    },
    rank_interval: {
      name: '名次区间',
      text: '“第3位 (2–5)”的意思是：考虑随机波动和“余、约”等写法后，真实名次多半在第 2 到第 5 之间（反复抽取，九成落在这里）。两个乡镇的区间重叠，就分不出先后，不能只说“排第几”。',
    },
    peers: {
      name: '与谁比',
      text: '比较对象。可以是全部乡镇，也可以只与同类比（镇与镇、乡与乡、街道与街道）：权责不同的不宜混比。',
    },
    comparability: {
      name: '可比性等级',
      text: '同一指标各乡镇的数能不能比：A 可以比较，B 比较时须看说明，C 只宜并列、不宜比较。等级连同理由（口径不同、有数的太少、区划变化等）一起给出。',
    },
    qualified: {
      name: '约数（◥）',
      text: '报告写“400余”“近 300”“约 200”时，原样保留，并按它可能的范围参与计算：“400余”是 400 到 499。范围一直带到比率、名次和图上。',
    },
    not_mentioned: {
      name: '未提及',
      text: '有报告，但没有写这一项。只说明没有写，不说明没有做；不当成 0，也不参与计算。',
    },
    report_missing: {
      name: '未公开报告',
      text: '没有收到这一年的报告：可能没有公开，也可能还没有导入。用斜线表示。',
    },
    volume: {
      name: '只看数量、不评好坏',
      text: '发了多少份资料、办了多少场活动，多不等于好。这类指标用紫色深浅表示多少，不用蓝色和橙色。',
    },
    pooled: {
      name: '合并计算',
      text: '把各乡镇的分子加在一起，再除以加在一起的分母；不是把各乡镇的比率平均。',
    },
    median: {
      name: '中位数',
      text: '把各乡镇的数从小到大排，居中的那个。有数的不足五个时不给出。',
    },
    basis: {
      name: '口径',
      text: '一个比率的分母是什么。调解成功率可以按受理件数算，也可能是报告自述的百分数，两者不在一起排名。',
    },
    check: {
      name: '提请核实',
      text: '报告里的数前后对不上，或与往年、同类相差很大。这是请人看一眼，不是说错了。',
    },
    chance: {
      name: '随机波动',
      text: '件数少的时候，多调成一件少调成一件，比率就会跳。没有超出这种波动的差异，可能只是碰巧，不作结论。',
    },
    limits: {
      name: '控制限',
      text: '漏斗图里的两对曲线：件数越少，碰巧的差异越大，曲线就越宽。落在 99.8% 曲线外的，很难只用碰巧来解释，值得看一看原因。',
    },
    quartiles: {
      name: '四分位',
      text: '把各乡镇的数从小到大排，四分之一处和四分之三处的数；一半的乡镇在这两个数之间。',
    },
    derived: {
      name: '推算指标',
      text: '用报告里写的数按公式算出来的，例如调解成功率等于成功件数除以受理件数。公式和用到的每个数都可以点开看。',
    },
    normalisation: {
      name: '归一',
      text: '把单位不同的指标换算到同一把尺子上，才能相加：固定标尺按事先定好的起点和满分，标准分看离平均多远，名次分只看先后。',
    },
    blind: {
      name: '盲评',
      text: '调权重时不显示乡镇名称，免得看着结果调。锁定权重以后名称才显示，签署单上写明全过程是否盲评。',
    },
    effective_weight: {
      name: '名义权重与实际权重',
      text: '名义权重是方案里写的；实际权重是这一项真正拉开了多少差距。各乡镇都差不多的项目，写得再重，也几乎不影响名次。',
    },
  },
  {
    judgement: {
      name: 'Judgement',
      text: 'A township is called better or worse than its peers only where its whole interval lies on one side of their pooled rate: light at 95 %, dark with ▲▼ at 99.8 %. Other differences may be chance. Fewer than five peers, fewer than five cases, or no counts behind a rate: not judged.',
    },
    rank_interval: {
      name: 'Interval of a rank',
      text: '“3rd (2–5)”: with chance and wordings such as 余 and 约 taken into account, the true rank most likely lies between 2 and 5 (nine in ten draws). Where two intervals overlap, the townships cannot be told apart.',
    },
    peers: {
      name: 'Against whom',
      text: 'All townships, or those of the same kind (towns, townships, subdistricts): what has other powers should not be compared.',
    },
    comparability: {
      name: 'Grade of comparability',
      text: 'Whether the figures of an indicator may be compared: A comparable, B with reservations, C side by side only. The reasons always stand beside the grade.',
    },
    qualified: {
      name: 'Approximate (◥)',
      text: 'Where a report writes 400余, 近300 or 约200, the wording is kept and counts with the range it allows: 400余 is 400 to 499, through rates, ranks and charts.',
    },
    not_mentioned: {
      name: 'Not mentioned',
      text: 'There is a report, and it does not say this. That does not mean it was not done; it is never 0 and takes no part in computing.',
    },
    report_missing: {
      name: 'No report published',
      text: 'No report of this year was received: perhaps not published, perhaps not imported yet. Shown hatched.',
    },
    volume: {
      name: 'Volume, not judged',
      text: 'How many leaflets or events: more is not better. Shown in shades of purple, never in blue or orange.',
    },
    pooled: {
      name: 'Pooled',
      text: 'All numerators together, divided by all denominators together; not the mean of the rates.',
    },
    median: {
      name: 'Median',
      text: 'The value in the middle when all are put in order. Not given below five values.',
    },
    basis: {
      name: 'Basis',
      text: 'What the denominator of a rate is. A success rate over disputes taken up and one that the report merely states are not ranked together.',
    },
    check: {
      name: 'Please check',
      text: 'Figures of a report that do not fit each other, former years or peers. A question to a person, not a verdict.',
    },
    chance: {
      name: 'Chance',
      text: 'With few cases, one more or one less makes a rate jump. A difference within that may be luck, and nothing is concluded from it.',
    },
    limits: {
      name: 'Control limits',
      text: 'The two pairs of curves of a funnel: the fewer the cases, the wider. What lies outside the curves of 99.8 % is hardly luck alone and worth a look.',
    },
    quartiles: {
      name: 'Quartiles',
      text: 'The values a quarter and three quarters of the way when all are put in order; half of the townships lie between them.',
    },
    derived: {
      name: 'Derived indicator',
      text: 'Computed by a formula from figures that reports state, as a success rate from cases settled and taken up. The formula and every part can be opened.',
    },
    normalisation: {
      name: 'Normalisation',
      text: 'Puts indicators of different units on one scale, so that they can be added: a fixed scale by a set floor and ceiling, a standard score by the distance from the mean, a rank score by order only.',
    },
    blind: {
      name: 'Blind mode',
      text: 'Names are hidden while weights are set, so that nobody sets them by the outcome. They show once the weights are locked, and the sheet to sign says how it was done.',
    },
    effective_weight: {
      name: 'Nominal and effective weight',
      text: 'Nominal is what the scheme says; effective is how much an item really tells the townships apart. An item on which all are alike hardly moves a rank.',
    },
  },
);
