import type { PersonalSpan } from './personal-span.ts';

/** A figure that counts something, or goes on: then it is no number to call. */
const counts =
  '(?!\\s?(?:[.,．，]\\d|[0-9A-Za-z●%％‰]|[-/]\\d|[余多]?[元万亿人件次户份个起宗例名条场册篇家处项批辆台吨亩米岁天年]|平方|公里|公斤|公顷|立方|人民币))';
/** Numbers of papers, licences and records, and money. */
const begins =
  '(?<![0-9A-Za-z●.,/_¥￥$〔［\\[-])(?<!(?:备案?|编号|编码|代码|索引号|序号|文号|第|金额)[：:]?\\s?)';
const mobile = new RegExp(
  `${begins}(?:\\+?86[- ]?)?1(?:3\\d|4[5-9]|5[0-35-9]|6[2567]|7[0-8]|8\\d|9[0-35-9])([- ]?)\\d{4}\\1\\d{4}${counts}`,
  'g',
);
const landline = new RegExp(
  `${begins}[(（]?0(?:10|2\\d|[3-9]\\d\\d)[)）]?[-— ]?[2-8]\\d{6,7}${counts}`,
  'g',
);
const local = new RegExp(
  `(?<=(?:电话|手机|座机|联系方式|传真|拨打)(?:号码?)?(?:为|是)?[：:]?\\s?)[2-8]\\d{6,7}${counts}`,
  'g',
);
/** Lines that an office opens for everybody. */
const isOpenLine =
  /(?:热线|专线|(?:服务|监督|举报|投诉|咨询|值班|办公|公开)电话)(?:号码?)?(?:为|是)?[：:“"]?\s?$/;
/** The leading figures that stay to be read: the network, or the area. */
const shown = { mobile: 3, landline: 4, local: 1 };

/** Mobile numbers, and landline numbers that are not opened for everybody as a hotline. */
export function phoneNumbers(text: string): PersonalSpan[] {
  const isPrivate = ({ index }: RegExpExecArray) =>
    !isOpenLine.test(text.slice(Math.max(0, index - 12), index));
  return [
    ...[...text.matchAll(mobile)].map((match) => spanOf(match, shown.mobile + prefixOf(match[0]))),
    ...[...text.matchAll(landline)].filter(isPrivate).map((match) => spanOf(match, shown.landline)),
    ...[...text.matchAll(local)].filter(isPrivate).map((match) => spanOf(match, shown.local)),
  ];
}

function prefixOf(number: string): number {
  return /^\+?86[- ]?(?=1)/.exec(number)?.[0].length ?? 0;
}

function spanOf(match: RegExpExecArray, shownFirst: number): PersonalSpan {
  const start = match.index + shownFirst;
  return { kind: 'phone', start, end: match.index + match[0].length };
}
