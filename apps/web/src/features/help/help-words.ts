import { words } from '../../language/words.ts';

export const helpWords = words(
  {
    title: '帮助',
    detail:
      '乡鉴读已经公开的年度报告，把每个数连同它所在的那句话记下来，再作比较。任何数字都可以点开看出处。',
    contents: '本页内容',
    glossary: '名词解释',
    methods: '怎么比较',
    missing: '几种“没有数”和“约数”',
    questions: '常见问题',
    keys: '键盘',
    catalogue: (n: number) => `指标定义（${n} 个）`,
    included: '计入',
    excluded: '不计入',
    formula: '算式',
    method: [
      [
        '比率',
        '只按同一口径比。与比较对象的合并比率相比，整个区间在一侧才判定；区间同时用 Wilson 法和精确法，两者都在一侧才算。',
      ],
      [
        '名次',
        '按件数的可能范围和随机波动反复抽取，得到每个乡镇的名次区间；同样的数据永远得到同样的结果。',
      ],
      ['件数和规模', '只展示多少，不评好坏，不上蓝色和橙色。'],
      ['变化', '历年趋势在口径改变或区划合并处断开，前后不比较；变化是否超出随机波动另行说明。'],
      ['合计', '写明是几个乡镇的数；没有写的乡镇不当成 0 加进去。'],
    ],
    states: {
      zero: ['0', '报告写明为零，按 0 计算'],
      not_mentioned: ['未提及', '有报告，没有写这一项；不参与计算'],
      without_number: ['提及未写数', '写到了这项工作，没有写数字'],
      missing: ['斜线', '没有收到这一年的报告'],
      not_applicable: ['—', '不适用，或缺少计算所需的数'],
      more: ['余、多、以上', '不少于所写的数：400余 按 400–499 计算'],
      near: ['近', '不超过所写的数'],
      about: ['约、左右', '在所写的数上下'],
    },
    faq: [
      [
        '为什么我的乡镇没有名次？',
        '可能没有写数、只写了自述的百分数、件数太少，或比较对象不足五个。排名下方写明原因。',
      ],
      [
        '报告写错了怎么办？',
        '数字旁边的“提请核实”说明哪里对不上。核对原文后，用正确的文件重新导入，旧版本会保留。',
      ],
      [
        '数字读错了怎么办？',
        '点开数字看原句。读数规则不改原文；人工更正记下谁、何时、为什么，以后重新读取也不会被覆盖。',
      ],
      ['“未提及”是不是没有开展？', '不是。只说明报告里没有写。'],
      [
        '数据会传出去吗？',
        '不会。程序和数据都在本机或本单位的服务器上，页面不从互联网取任何东西。',
      ],
    ],
    shortcuts: [
      ['/', '进入检索框'],
      ['Tab、方向键、回车', '走到表格里的任一格，看出处'],
      ['Esc', '关闭出处、建议或名词解释'],
      ['T', '按 Tab 走到图上后：图与数据表之间切换'],
      ['J、K', '阅读报告时下一处、上一处'],
      ['空格、← →', '大屏：暂停，翻页'],
    ],
  },
  {
    title: 'Help',
    detail:
      'Xiangjian reads yearly reports that are already public, keeps every figure with the sentence it stands in, and compares. Every figure can be opened to see where it comes from.',
    contents: 'On this page',
    glossary: 'Terms',
    methods: 'How things are compared',
    missing: 'Kinds of “no number”, and approximate ones',
    questions: 'Questions',
    keys: 'Keyboard',
    catalogue: (n: number) => `Definitions of the ${n} indicators`,
    included: 'counted',
    excluded: 'not counted',
    formula: 'formula',
    method: [
      [
        'Rates',
        'Compared on one basis only. Judged where the whole interval lies on one side of the pooled rate of the peers, by Wilson and by the exact limits.',
      ],
      [
        'Ranks',
        'Drawn again and again from the bounds of the counts and from chance: the interval of each rank. The same data always give the same result.',
      ],
      ['Counts and volume', 'Shown, not judged; never blue or orange.'],
      [
        'Change',
        'A trend breaks where the basis changes or boundaries do; whether a change is beyond chance is said apart.',
      ],
      ['Sums', 'Say how many townships they rest on; who is silent is not added as 0.'],
    ],
    states: {
      zero: ['0', 'stated as zero, counts as 0'],
      not_mentioned: ['not mentioned', 'there is a report that does not say it; takes no part'],
      without_number: ['mentioned, no number', 'the report speaks of it and writes no number'],
      missing: ['hatched', 'no report of this year was received'],
      not_applicable: ['—', 'does not apply, or a part of the formula is missing'],
      more: ['余, 多, 以上', 'no less than written: 400余 counts as 400–499'],
      near: ['近', 'no more than written'],
      about: ['约, 左右', 'around what is written'],
    },
    faq: [
      [
        'Why has my township no rank?',
        'It may state no number or only a percentage, have too few cases, or fewer than five peers. The reason stands below the ranking.',
      ],
      [
        'What if a report is wrong?',
        'The questions beside a figure say what does not fit. Check the original and import the right file; the old version is kept.',
      ],
      [
        'What if a figure was misread?',
        'Open it to see the sentence. A correction by a person says who, when and why, and is never overwritten by a later reading.',
      ],
      [
        'Does “not mentioned” mean “not done”?',
        'No. It only means that the report does not say it.',
      ],
      [
        'Does data leave this machine?',
        'No. Program and data stay here; pages fetch nothing from the Internet.',
      ],
    ],
    shortcuts: [
      ['/', 'into the search box'],
      ['Tab, arrows, Enter', 'to any cell of a table, and to its source'],
      ['Esc', 'closes a source, suggestions or a meaning'],
      ['T', 'on a chart, reached with Tab: the chart or its table'],
      ['J, K', 'next and previous place while reading a report'],
      ['Space, ← →', 'big screen: pause, turn pages'],
    ],
  },
);
