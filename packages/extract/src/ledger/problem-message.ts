import type { LedgerProblem, LedgerProblemKind } from './ledger-problem.ts';

interface Message {
  readonly zh: string;
  readonly en: string;
}

const messages: Readonly<Record<LedgerProblemKind, Message>> = {
  no_number: {
    zh: '“{text}”读不出一个数：没有请写 0，不清楚请留空',
    en: '“{text}” is no number: write 0 for none, leave it empty where it is not known',
  },
  placeholder: { zh: '“{text}”是没有填的空', en: '“{text}” is a blank that was left open' },
  several_numbers: {
    zh: '“{text}”里有几个数，不知取哪个：一格只写一个数',
    en: '“{text}” holds several numbers: one to a cell',
  },
  date: {
    zh: '“{text}”是日期，不是数：常由 Excel 把 3-5 改成，请改回数字',
    en: '“{text}” is a date: Excel often makes one of 3-5',
  },
  broken_formula: {
    zh: '公式没有保存结果或有错（{text}）：请在 Excel 或 WPS 里算好保存，或改成数字',
    en: 'a formula without a saved result ({text}): save the file after computing, or type the number',
  },
  negative: { zh: '“{text}”是负数', en: '“{text}” is negative' },
  fraction_of_count: {
    zh: '“{text}”有小数，而这个指标按个数计：是不是单位选错了',
    en: '“{text}” is a fraction of what is counted: is the unit right?',
  },
  percent_sign: {
    zh: '“{text}”带百分号，而这个指标不是比率',
    en: '“{text}” bears a percent sign, the indicator is no rate',
  },
  percent_or_fraction: {
    zh: '“{text}”是百分之几还是比率：请带上百分号，或把这一列的单位选为“比率（0–1）”',
    en: '“{text}” may be a percentage or a fraction: add the sign, or choose the unit of the column',
  },
  unlikely: {
    zh: '“{text}”超出常见范围，已照录，请核对',
    en: '“{text}” is outside the usual range; taken as it is',
  },
  unknown_township: {
    zh: '本地区没有“{text}”{hint}',
    en: 'no township “{text}” in this area{hint}',
  },
  ambiguous_township: {
    zh: '有几个乡镇叫“{text}”，请在下面选定{hint}',
    en: 'several townships are called “{text}”: choose one{hint}',
  },
  not_standing: {
    zh: '“{text}”在这一年没有建制{hint}',
    en: '“{text}” did not stand in that year{hint}',
  },
  no_township: { zh: '这一行没有写乡镇', en: 'the row names no township' },
  no_year: { zh: '“{text}”不是年度', en: '“{text}” is no year' },
  unknown_indicator: { zh: '没有指标“{text}”', en: 'no indicator “{text}”' },
  unknown_word: {
    zh: '“{text}”不认识，可写：{hint}',
    en: '“{text}” is not known; known: {hint}',
  },
  said_twice: {
    zh: '同一乡镇、年度和指标在 {hint} 已经写过一次，这一格不取',
    en: 'township, year and indicator are said in {hint} already; this cell is left out',
  },
  other_total: {
    zh: '合计写 {text}，各行相加是 {hint}：提请核对，各行照录',
    en: 'the total says {text}, the rows make {hint}: worth a look, the rows are taken',
  },
};

/** A problem as a person reads it, without its address. */
export function problemMessage({ kind, text, hint }: LedgerProblem): Message {
  const { zh, en } = messages[kind];
  const isGuess = kind.endsWith('township') || kind === 'not_standing';
  const said = (words: string, guess: string) =>
    words
      .replaceAll('{text}', () => text)
      .replaceAll('{hint}', () => (isGuess && hint !== null ? `${guess}${hint}` : (hint ?? '')));
  return { zh: said(zh, '，是不是：'), en: said(en, '; perhaps ') };
}
