import { words } from '../../language/words.ts';

export const definitionWords = words(
  {
    numerator: '分子',
    denominator: '分母',
    method: '比较方法',
    methods: {
      wilson:
        '有分子、分母的率：威尔逊区间与精确区间（95%、99.8%）都整个落在比较对象合并率的一侧才判定；分母不足 5 不判、不排名。名次区间由随机波动和写法一起抽取。',
      byar: '由群众提出的件数：看漏斗图和两年变化是否超出随机波动（Byar 区间），不评高低。',
      none: '没有可以估计随机波动的分子、分母，不作判定；名次区间只来自“余、近、约”等写法。',
    },
    perSize: (names: string) => `大小不同的乡镇比较时，可除以${names}。`,
    additive: { yes: '各乡镇可以相加。', no: '各乡镇不能相加。' },
    rules: '相关规定',
    rulesNote: '规定的是做这项工作，不是怎么数；怎么数以上面的定义为准。',
    noRule: '目录里没有专门的规定。',
    versions: '版本',
    unchanged: '第 1 版：自程序 0.1.0 起定义没有改过。本地登记的口径变化见本页“口径变化”。',
    ownVersion: '以数据文件夹 indicators.yaml 现在的内容为准。',
    misreadings: '常见误读',
    place: '名次（区间）',
    of: (size: number) => `/ ${size}`,
    placesMeanLittle: (reason: string) => `名次仅供参考：${reason}。`,
  },
  {
    numerator: 'Numerator',
    denominator: 'Denominator',
    method: 'Method of comparison',
    methods: {
      wilson:
        'A share with its counts: judged where both the Wilson and the exact interval (95%, 99.8%) lie wholly on one side of the pooled rate of the peers; neither judged nor ranked below 5 cases. Rank intervals are drawn from chance and wording together.',
      byar: 'A number that others bring about: the funnel and the change between two years tell whether it lies beyond chance (Byar interval); never called good or bad.',
      none: 'There are no counts from which chance could be told, so nothing is judged; rank intervals come from wording alone (about, more than, nearly).',
    },
    perSize: (names: string) => `Between large and small townships it may be divided by ${names}.`,
    additive: { yes: 'Townships can be added up.', no: 'Townships cannot be added up.' },
    rules: 'Rules about this work',
    rulesNote:
      'They say that the work is to be done, not how it is counted; the definition above does that.',
    noRule: 'The catalogue knows of no rule of its own.',
    versions: 'Versions',
    unchanged:
      'Version 1: not changed since program 0.1.0. Changes of definition declared here stand further down on this page.',
    ownVersion: 'As indicators.yaml of the data folder says now.',
    misreadings: 'Often misread',
    place: 'Rank (interval)',
    of: (size: number) => `/ ${size}`,
    placesMeanLittle: (reason: string) => `Take ranks with care: ${reason}.`,
  },
);
