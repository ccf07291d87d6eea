/** What the last word of time before a number makes of it. */
export type TimeKind = 'current' | 'past_year' | 'next_year' | 'cumulative' | 'event' | 'half_year';

export interface TimeCue {
  readonly at: number;
  readonly end: number;
  readonly kind: TimeKind;
}

const number = '[一二两三四五六七八九十\\d]{1,3}';
const month = '1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九]';
const cumulative = new RegExp(
  [
    `(?:近|过去|这|前|连续|先后)?(?<!\\d)(?!一年|1年)${number}(?:多|余)?年(?:多)?(?:来|间|以来|累计|共|里|下来)`,
    `(?:近|过去|前|连续)(?!一年|1年)${number}年`,
    '“?[五六七八九]五”?(?:普法)?(?:规划)?(?:开始|实施|启动|开展|开局|工作|中期)?(?:以来|期间|普法期间|时期)',
    '“?十[二三四五]五”?(?:规划)?(?:开局)?(?:以来|期间|时期)',
    '(?:成立|启用|创办|创建|建立|建成|运行|设立|揭牌|挂牌|组建|开通|实施|开展|换届|上任|担任|从事|党的[一二三四五六七八九十]+大)(?:[^,。;\\n]{0,6})(?:以来|至今)',
    '历年(?:来|以来|累计|共)|多年来|长期以来|有史以来|自?(?:19|20)\\d\\d年[^,。;\\n]{0,20}?(?:以来|至今|(?<![\\d一二三四五六七八九十百千万余多])起|创办|成立)',
    '(?:19|20)\\d\\d年?(?:[-~至到])(?:19|20)\\d\\d年?',
    '机制建立[^,。;\\n]{0,6}年来',
  ].join('|'),
  'g',
);
const current =
  /(?<!去年|上年度?|上一年度?|往年)全年|今年(?:以来)?|本年度?|一年来|一年以来|年内|本年|当年(?!度计划)|年度内|截至|截止|年底前?(?=[^,]{0,3}(?:共|已))/g;
const past = /去年同期|去年|上年度?|上一年度?|前年|往年|此前/g;
const half =
  /(?:近|最近|过去|这)(?:[一二两三四五六1-6]个?月|半年)(?:多)?(?:来|以来|内|里|间)|上半年|下半年|[一二三四1-4]季度|第[一二三四]季度/g;
/** 3月至5月, 1-3月份: the months from one to another. */
const months = new RegExp(
  `(?<![\\d一二三四五六七八九十])(${month})(?:月份?)?[至到~—-](${month})月(?:份)?(?:底)?`,
  'g',
);
/** A longer span is the year as far as it has gone. */
const mostMonths = 6;
/** 8月组建: a month in which something began, and not one whose figures are told. */
const founded = '(?![^,。;\\n]{0,6}(?:挂牌|揭牌|组建|成立|建成|启用|设立|投用))';
const event = new RegExp(
  [
    '其中[^,。;]{0,10}(?:宣传周|宣传月|宪法日|禁毒日|教育日|宣传日)|当天|当日|当晚|一天(?:时间)?(?:就|内|里)|[一二两三四五六七八九十\\d]+天(?:时间|的)|活动(?:现场|当中|中)(?=[,共发向])|此次|本次|该次|开幕式|启动仪式',
    '(?:那达慕|古尔邦|开斋|泼水|火把|三月三|歌圩|采摘季|旅游季|高考|中考|两会)”?(?:大会|节)?期间|[一-龥]{1,3}(?:会|节)期间|(?:春耕|秋收|夏收|秋种|三夏|农忙|双抢|征地|拆迁)(?:时节|生产)?期间|[一-龥]{2}行动期间|安保(?:维稳)?期间|(?:春节|元旦|国庆|中秋|端午|清明|五一|假期|(?<![\\d一二三四五六七八九十环情细季关调])节日?|庙会|集会|古会|赶场|大集|军运会|亚运会|丰收节|文化节|旅游节|艺术节|宣传月|宣传周|宣传日|活动月|活动周|主题月|专项行动|专项排查|排查行动|集中行动|整治行动|专项活动|专项宣传|暑期|寒假|暑假|夏令营|冬令营|返乡季|开学季|汛期|禁毒日|宪法日|教育日|国家安全日)”?(?:期间|前后|当天|现场|中|里|上|三天|的?一场)?(?:[^,。;、\\n等\\d一二三四五六七八九十]{0,12})?(?=,|集中开展|[两二三][场次][^,。;]{0,6}活动|共?发放|派发|散发|分发|化解|调解|解答|赠送|摆放|受众|受教育|接待|吸引|举办讲座)',
    `(?<![\\d至到-])(?<!(?:至|到|-)20\\d\\d年)\\d{1,2}月(?:份)?(?:\\d{1,2}[日号])?(?=[^至到\\-底前]|的)${founded}`,
    '(?<![至到一二三四五六七八九十])[一二三四五六七八九十]{1,2}月' +
      founded +
      '(?:份|的|[^底前至到个,。])',
  ].join('|'),
  'g',
);
const yearWord =
  /(?<!\d)(?:(20\d\d)(?:年度?(?:以来|期间)?|(?=以来|期间))|([〇零一二三四五六七八九]{4})年)/g;

/** The months of a part of the year (3月至5月); a span of most of it is none. */
function addMonths(sentence: string, cues: TimeCue[]): void {
  for (const match of sentence.matchAll(months)) {
    const [words, first = '', last = ''] = match;
    const length = monthOf(last) - monthOf(first) + 1;
    if (length < 1 || length > mostMonths) continue;
    cues.push({ at: match.index, end: match.index + words.length, kind: 'half_year' });
  }
}

function monthOf(text: string): number {
  const value = Number(text);
  if (!Number.isNaN(value)) return value;
  return [...text].reduce((sum, character) => sum + '〇一二三四五六七八九十'.indexOf(character), 0);
}

/** Every word of time of one sentence in order. `reportYear` tells this year from another one. */
export function timeCues(sentence: string, reportYear: number | null): TimeCue[] {
  const cues: TimeCue[] = [];
  const add = (pattern: RegExp, kind: TimeKind) => {
    for (const match of sentence.matchAll(pattern)) {
      cues.push({ at: match.index, end: match.index + match[0].length, kind });
    }
  };
  add(cumulative, 'cumulative');
  addYears(sentence, reportYear, cues);
  add(past, 'past_year');
  add(half, 'half_year');
  addMonths(sentence, cues);
  addEvents(sentence, cues);
  add(current, 'current');
  const titles = [...sentence.matchAll(title)];
  const strongest = cues.filter(
    (cue) =>
      !cues.some((other) => other !== cue && swallows(other, cue)) &&
      !(cue.kind === 'cumulative' && titles.some((one) => holds(one, cue))),
  );
  return strongest
    .sort((a, b) => a.at - b.at || a.end - b.end)
    .map((cue, index, all) =>
      isOfThatYear(cue, all[index - 1], sentence) ? { ...cue, kind: 'past_year' } : cue,
    );
}

/** 去年7月挂牌,当年调解#: 当年 is the year spoken of before. */
function isOfThatYear(cue: TimeCue, before: TimeCue | undefined, sentence: string): boolean {
  if (before?.kind !== 'past_year' || !sentence.startsWith('当年', cue.at)) return false;
  return !/\d(?:余|多)?[件名人个次份起宗条场]/.test(sentence.slice(before.end, cue.at));
}

/** 《实施纲要(2021—2025年)》: the years of a paper's title count nothing together. */
const title = /《[^《》]*》/g;

function holds(found: RegExpExecArray, { at, end }: TimeCue): boolean {
  return found.index < at && end < found.index + found[0].length;
}

/** A span of several years, or a year said to begin one, holds the years inside it. */
function swallows(outer: TimeCue, inner: TimeCue): boolean {
  if (outer.at > inner.at || outer.end < inner.end) return false;
  if (outer.kind === 'cumulative')
    return inner.kind !== 'cumulative' || outer.end - outer.at > inner.end - inner.at;
  return false;
}

function addYears(sentence: string, reportYear: number | null, cues: TimeCue[]): void {
  if (reportYear === null) return;
  for (const match of sentence.matchAll(yearWord)) {
    const year = yearOf(match[1] ?? match[2] ?? '');
    const at = match.index;
    const end = at + match[0].length;
    const bracketed = /[(《]/.test(sentence.charAt(at - 1));
    if (bracketed) continue;
    if (year === reportYear) {
      dropCumulative(cues, at);
      cues.push({ at, end, kind: 'current' });
    } else if (year < reportYear) cues.push({ at, end, kind: 'past_year' });
    else cues.push({ at, end, kind: 'next_year' });
  }
}

/** 2023年以来 in a report on 2023 speaks of that year. */
function dropCumulative(cues: TimeCue[], at: number): void {
  const index = cues.findIndex(
    (cue) => cue.kind === 'cumulative' && cue.at >= at - 1 && cue.at <= at,
  );
  if (index !== -1) cues.splice(index, 1);
}

/** 深入推进普法专项行动: what the year's work goes by, and not one campaign of it. */
const framework =
  /(?:(?:深入|持续|扎实|全面|统筹|纵深|常态化)(?:推进|实施|推动)|(?:持续|常态化)(?:深入)?开展)[^,。;]{0,14}$|普法强基补短板”?$/;

/** “6·26”禁毒日、“12·4”宪法日两场主题活动: so many as the days named, and so each of them one. */
const bothDays = /^”?(?:的)?[两二三2-3][场次][^,。;]{0,6}活动/;

/** A single day or festival; a list of days (3·15、12·4等节点) speaks of the year. */
function addEvents(sentence: string, cues: TimeCue[]): void {
  for (const match of sentence.matchAll(event)) {
    const at = match.index;
    const end = at + match[0].length;
    const clauseStart = Math.max(sentence.lastIndexOf(',', at), sentence.lastIndexOf(';', at)) + 1;
    const clause = sentence.slice(clauseStart, clauseEnd(sentence, end));
    const isGeneral = framework.test(sentence.slice(clauseStart, at));
    if (isGeneral) continue;
    if (/为(?:重点|主线|抓手|载体)/.test(clause) || /”(?:[、和]?)“/.test(clause)) continue;
    const isOne = /^(?:此次|本次|该次)/.test(match[0]) || bothDays.test(sentence.slice(end));
    if (
      !isOne &&
      /截至|截止|、[^,]{0,20}(?:等|日|月|节)|等(?:重要|时间|关键|重大|节|活动|主题|契机|为)?/.test(
        clause,
      )
    )
      continue;
    cues.push({ at, end, kind: 'event' });
  }
}

function clauseEnd(sentence: string, from: number): number {
  const found = sentence.slice(from).search(/[,;。]/);
  return found === -1 ? sentence.length : from + found;
}

function yearOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  return Number(
    [...text].map((character) => Math.max(0, '零一二三四五六七八九'.indexOf(character))).join(''),
  );
}
