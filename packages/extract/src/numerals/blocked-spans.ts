import { hotlines, slogans } from './slogans.ts';

const years = '[〇零一二三四五六七八九]{4}';
const month = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})';

/** Ways in which a text writes numerals that are no quantity, each tried from left to right over the whole text. */
const patterns: readonly RegExp[] = [
  // dates, years, spans of years, months
  /(?<!\d)(?:19|20)\d\d(?:年度?)?[-~至到](?:19|20)\d\d年?度?/g,
  /(?<!\d)(?:19|20)\d\d[-./](?:0?\d|1[0-2])[-./]\d{1,2}(?!\d)/g,
  new RegExp(
    `(?<!\\d)(?:(?:19|20)\\d\\d|${years})年度?(?:${month}月(?:份|底|初|中旬|上旬|下旬)?(?:${month}[日号])?)?`,
    'g',
  ),
  /(?<!\d)20\d\d(?=以来|度|届)/g,
  new RegExp(`(?<![\\d.个])${month}[-~至到]${month}月(?:份|底)?`, 'g'),
  new RegExp(
    `(?<![\\d.个])${month}月(?:份|底|初|中旬|上旬|下旬)?(?:${month}[日号])?(?:[-~至到](?:${month}月)?${month}[日号])?`,
    'g',
  ),
  /(?<!\d)\d{1,2}[日号](?=[上下]午|[召开举办,])/g,
  /(?<!\d)\d{1,2}:\d{2}(?::\d{2})?/g,
  /(?<!\d)\d{1,2}·\d{1,2}(?!\d)/g,
  /(?<![\d.])\d{1,2}\.\d{1,2}(?![\d%万亿千百余多个元件起宗例场次人名份册条平公米亩倍分以左])/g,
  // numbers of papers, articles, telephone lines, meetings and headings
  /第[一二三四五六七八九十百零〇\d]+(?:[至、-][一二三四五六七八九十\d]+)?(?:个|次|届|批|期|条|款|项|章|号|名|位|季度|责任人)?/g,
  /\[?20\d\d\]?第?\d{0,6}号/g,
  /(?<!\d)\d+号(?:文件?|令|公告|楼|院)?/g,
  /0\d{2,3}-?\d{7,8}|(?<!\d)1[3-9]\d{9}(?!\d)/g,
  /电话(?!\d{1,4}(?:余|多)?[次个件人])[::]?[\w/-]*|(?:邮编|邮政编码|传真|索引号|编号|备案号|标识码)[::]?[\w/-]*/g,
  /(?<![\w.])\d+(?:\+[\dA-Za-z一-龥]{1,4})+/g,
  /[“(][一二三四五六七八九十两]\+[^”)]{0,10}[”)]/g,
  /《[^《》\n]{0,60}》/g,
  /[一二三四五六七八九十]{1,2}(?:是|要|则|者)(?=[^\d])/g,
  /(?<=^|[\n。;:])(?:\(?[一二三四五六七八九十]{1,3}[、).]|\(?\d{1,2}[、).](?!\d))/g,
  /\([一二三四五六七八九十\d]{1,2}\)/g,
  /(?:十[一二三四五六七八九]|二十|十)届?[一二三四五六七]?(?:大|中全会)/g,
  /[一二三四五六七八九十两]{1,3}届[一二三四五六七八九十]{0,3}(?:次|中)?/g,
  /一[件起例宗次名人户](?:也|都)?(?:没有|未有|未|无)/g,
  // 无一起, 未发生一例: one stands for none
  /(?:无|没有|未发生过?|未出现过?|不漏|不落|不留)一[起件例宗次名人户]/g,
  // 9个村一个不落: none is left out
  /一[个件起例名人户村]也?不(?:落|漏|少|缺|留)/g,
  // spans of time that are no count
  /(?:近|前|后|过去|连续|这)?[一二两三四五六七八九十\d]{1,3}(?:余|多)?(?:年|个月|个季度|季度)(?:多|余|度|间|来|以来|内|期|前|后)?/g,
  /[每各](?:[一二两三四五六七八九十\d]{1,2})(?:年|个?月|季度|周|天|日|次)/g,
  /(?:周|星期|礼拜)[一二三四五六](?!次|个|场)/g,
  /[上下]半年|半年|一季度|二季度|三季度|四季度/g,
];

const longestQuote = 24;

/** Marks every character that belongs to a numeral which counts nothing: 1 is blocked. Linear for a bounded line. */
export function blockedCharacters(text: string): Uint8Array {
  const blocked = new Uint8Array(text.length);
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      blocked.fill(1, match.index, match.index + match[0].length);
    }
  }
  blockQuoted(text, blocked);
  blockWords(text, slogans, blocked, () => true);
  blockWords(
    text,
    hotlines,
    blocked,
    (end) => !/^[件单宗起个条余多]/.test(text.slice(end, end + 1)),
  );
  return blocked;
}

/** Short quoted phrases are names and slogans: “一河两岸三园区”, “四个零发生”. */
function blockQuoted(text: string, blocked: Uint8Array): void {
  for (const match of text.matchAll(/“[^“”\n。]{1,24}”/g)) {
    if (match[0].length <= longestQuote + 2) {
      blocked.fill(1, match.index, match.index + match[0].length);
    }
  }
}

function blockWords(
  text: string,
  words: readonly string[],
  blocked: Uint8Array,
  applies: (end: number) => boolean,
): void {
  for (const word of words) {
    for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length)) {
      const end = at + word.length;
      if (applies(end)) blocked.fill(1, at, end);
    }
  }
}
