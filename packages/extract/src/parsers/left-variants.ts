import type { PlacedMention } from '../reading/reading.ts';
import { isElliptic } from './elliptic-words.ts';
import { topicVariants } from './topic-variants.ts';

/** A text before the number that a rule may be tried on. */
export interface LeftVariant {
  readonly text: string;
  /** It comes from a list whose members share the number (A、B均为#). */
  readonly shared: boolean;
  /**
   * `written`: the sentence as it stands; `earlier`: the beginning of it, up to a number of the same thing (新增5人,达到#);
   * `member`: a member of a list, put together from its parts; `topic`: what the clause before names (信访事项…,受理的#件); `before`: what the sentence before names.
   */
  readonly origin: 'written' | 'earlier' | 'member' | 'topic' | 'before';
}

const respectively =
  /^([^,;#]{2,40}?)分别(?:是|为|有|达到?|开展了?|举办了?|组织了?|召开了?|完成|共|(?!到|在|对|向|从|于|由|与|被|给|获)([^,;#]{2,14}))?$/;
const tailNoun =
  /(?:的?人员|对象|各?类?矛盾纠纷|纠纷|案件|(?:集中|集体|专题)?学法|学习|资料|活动|数量|率|数)$/;

/**
 * The texts before a number: the sentence as written; what an elliptic number goes back to; for A、B均为N every member
 * of the list; for A、B分别为x、y the member that belongs to this number.
 */
export function leftVariants(
  placed: PlacedMention,
  all: readonly PlacedMention[],
): readonly LeftVariant[] {
  const zipped = zippedMember(placed, all);
  if (zipped !== null) return zipped;
  const joint = jointMembers(placed.left);
  const written = { text: placed.left, shared: joint.length > 0, origin: 'written' } as const;
  return [
    written,
    ...joint,
    ...earlierNoun(placed, all),
    ...labelOfRow(placed),
    ...beforeBracket(placed),
    ...topicVariants(placed),
  ];
}

/** Words between two numbers of one thing: 新增5人,达到#; 由22名增加到#; 2022年11件,2023年办理#; …,共计#. */
const ellipses: readonly RegExp[] = [
  /^[,、]?(?:使|让|后)?(?:总数|总量|总人数|目前|现|现已|累计|至此|一)?(?:已)?(?:有|达到?|增至|增加到|扩充到|壮大到|共有?|共?计|总计|合计)$/,
  /^[,、](?:全年|全[镇乡街办]道?|两级)(?:共有?|合计|累计|总计|计|达到?)?$/,
  /^(?:增加|增长|上升|提高|发展|扩大|扩充|减少|下降|提升|跃升|回升|调整|核定|增|减|升|降)(?:到|至|为)(?:(?:今年|本年度?|当年|目前|现在|年末|年底|(?:19|20)\d\d年)的?)?$/,
  /^(?:的)?(?:标准|比例|要求)[^,;#]{0,8},(?:目前|现|现已|共|全[镇乡街]道?)?(?:共?有|共?配备|达到?)$/,
  /^,(?:而)?(?:(?:19|20)\d\d年度?|今年|本年度?)(?:共|又|已|全年)?(?:办理|受理|开展|组织|发放|化解|调解|投入|安排|拨付|列支|为|达到?|有|(?:增加?|减少?|升|降|提高|增长|下降)(?:到|至|为))?$/,
  /^,其中,?(?:(?:19|20)\d\d年度?|今年|本年度?|当年)(?:共|新增)?(?:发布|公开|化解|调解|受理|办理|开展|发放)?(?:为|达)?$/,
  /^[,;](?:而)?(?:[我本]?(?:镇|乡|街道?|办事处)|[我本]苏木)(?:共|全年|平均|承办|组织|举办|开展|办理|和|及|达到?|为|是|的)+$/,
];
/** 全区应诉率平均#,我街道为#: the mean is of the others, what it is a mean of goes on. */
/** 成功率同比提高#,达#: by how much it changed stands between the noun and what it is now. */
const changing =
  /(?:,)?(?:同比|环比|(?:较|比)[^,;#]{1,8}?)?(?:提高|提升|上升|增长|增加|下降|减少|降低)(?:了|约)?$/;
/** 行政复议上年#,今年#; 经费上年预算#,今年增至#: the word of last year stands between the noun and its number. */
const lastYear =
  /,?(?:上年度?|去年|上一年度?|年初|原有?|(?:19|20)\d\d年度?)(?:同期|年?[底末])?(?:共|为|有|是|预算)*$/;
/** 去年底示范村#,今年新增2个,达到#: how many came in the year stands between what there were and what there are now. */
const added =
  /#,(?:今年以?来?|本年度?|当年|年内|全年|(?:19|20)\d\d年度?)?(?:共|又|再|已)?(?:新增|增加|新(?:培养|培育|创建|建成?|聘|选聘|选任|招聘|发展|获评|命名|认定))(?:了)?$/;
/** 经费按人均#的标准纳入预算,共#; 按每村#名的标准配备: the norm stands between what is counted and its sum. */
const byStandard = /(?:按照?|依照|以)[^,;#]{0,14}#[^,;#]{0,4}(?:的)?(?:标准|比例|要求)[^,;#]{0,8}$/;
/** 法律明白人按照每村#的要求培育,现有#: what leads up to the norm. */
const eachByStandard = /(?:按照?|依照|以)(?:每|人均|户均|村均)[^,;#]{0,8}$/;
const mean = /(?:平均|均值)(?:为|达到?)?$/;
const total = /,(?:全年|全[镇乡街办]道?)?(?:(?:共|合|总|累)计?|计|[一二三两四]项合计)(?:达|为)?$/;
const origin = /(?:由|从)[^,;。#]{0,10}$|,?每(?:人|村|个?村|社区|站所)[^,;。#]{0,4}$/;

function earlierNoun(placed: PlacedMention, all: readonly PlacedMention[]): LeftVariant[] {
  const { left } = placed;
  const summed = total.exec(left);
  if (summed !== null && !left.endsWith('#', summed.index)) {
    const text = left.slice(0, summed.index);
    return [text, text.replace(byStandard, '')].map((one) => ({
      text: one,
      shared: false,
      origin: 'earlier',
    }));
  }
  const cut = left.lastIndexOf('#');
  const previous = all[placed.index - 1];
  if (cut === -1 || previous === undefined || !areAlike(previous, placed)) return [];
  if (!ellipses.some((pattern) => pattern.test(left.slice(cut + 1)))) return [];
  const text = left
    .slice(0, cut)
    .replace(added, '')
    .replace(mean, '')
    .replace(changing, '')
    .replace(lastYear, '')
    .replace(byStandard, '')
    .replace(eachByStandard, '');
  // 合同#、文件#,合计#: the sum is of the list, and not of its last member.
  if (/(?:计|共)$/.test(left) && /#[、和及][^#,;]*$/.test(text)) return [];
  const from = origin.exec(text);
  return [
    {
      text: from === null ? text : text.slice(0, from.index).replace(/,$/, ''),
      shared: false,
      origin: 'earlier',
    },
  ];
}

/** 中心组学习(全年#次), 宣传活动(共#场次): a bracket that says only how much. */
function beforeBracket({ left }: PlacedMention): LeftVariant[] {
  const open = left.lastIndexOf('(');
  if (open === -1 || !isElliptic(left.slice(open + 1))) return [];
  return [{ text: left.slice(0, open), shared: false, origin: 'earlier' }];
}

/** A label of so few characters (活动, 资料) says what is counted only under its heading. */
const longestBareLabel = 3;
const rowLabel = /^([^,;。:#\t]{2,12}):/;
/** Words that only lead from a label to its number. */
const leadsOn =
  /^(?:全年|今年|本年度?|年内|现有|目前|在册|共有?|共计|合计|累计|总计|总数|达到?|受理|办理|办结|开展|组织|推送|发放)*$/;

/**
 * A sentence in the manner of a row, 资料:#份 under 法治宣传情况: the label, and the label under what the heading says. A later
 * number of the row (上年#名,现有#名) goes back to it.
 */
function labelOfRow({ left, heading }: PlacedMention): LeftVariant[] {
  const member = left.slice(left.lastIndexOf(';') + 1);
  const label = rowLabel.exec(member)?.[1];
  if (label === undefined || member.lastIndexOf(':') > label.length) return [];
  const own = left.slice(left.search(/[^,;#:]*$/));
  if (!leadsOn.test(own)) return [];
  const said = `${label}${own}`;
  const subject = heading
    .replace(/^.*?[、.)]/, '')
    .replace(/(?:工作)?(?:开展|推进)?(?:情况|方面|工作)$/, '');
  return [
    said,
    ...(subject === '' || label.length > longestBareLabel ? [] : [`${subject}${said}`]),
  ].map((text) => ({
    text,
    shared: false,
    origin: 'earlier' as const,
  }));
}

/** Of one group; a rate that rose by percentage points is a rate (成功率同比提高0.8个百分点,达98.1%). */
function areAlike(previous: PlacedMention, { mention }: PlacedMention): boolean {
  if (previous.mention.group === mention.group) return true;
  return mention.group === 'percent' && previous.mention.unit.endsWith('百分点');
}

/** 参考率、合格率均为#: each rate in turn. */
function jointMembers(left: string): LeftVariant[] {
  const clause = left.slice(
    Math.max(left.lastIndexOf(','), left.lastIndexOf(';'), left.lastIndexOf('#')) + 1,
  );
  const head = left.slice(0, left.length - clause.length);
  const both = /^(.{2,40}?)(?:均|都|皆|双双|全部|同为|各)(?:为|达到?|是|在|有)*(?:到)?$/.exec(
    clause,
  );
  const listed =
    both?.[1] ??
    (/率(?:达到?|为)?$/.test(clause) ? clause.replace(/(?:达到?|为)$/, '') : undefined);
  if (listed === undefined) return [];
  const members = listed.split(/、|和|(?<!普)及|(?<!参)与/).filter((member) => member !== '');
  if (members.length < 2) return [];
  const tail = tailNoun.exec(members.at(-1) ?? '')?.[0] ?? '';
  return members.flatMap((member) => [
    { text: head + member, shared: true, origin: 'member' as const },
    ...(tail === '' || member.endsWith(tail)
      ? []
      : [{ text: head + member + tail, shared: true, origin: 'member' as const }]),
  ]);
}

/** 排查、受理、调解成功矛盾纠纷分别为#、#、#: the member at this number's place. */
function zippedMember(placed: PlacedMention, all: readonly PlacedMention[]): LeftVariant[] | null {
  const run = runOf(placed, all);
  const first = run?.[0];
  if (run === null || first === undefined) return null;
  const clauseStart = clauseStartOf(first.left);
  const head = first.left.slice(0, clauseStart);
  const [, listed, shared = ''] = respectively.exec(first.left.slice(clauseStart)) ?? [];
  if (listed === undefined) return null;
  const members = membersOf(listed.replace(/专兼职|专\(兼\)职|专、兼职/, '专职、兼职'), run.length);
  if (members === null) return [];
  const member = (members[run.indexOf(placed)] ?? '') + shared;
  const last = (members.at(-1) ?? '') + shared;
  const tail = tailNoun.exec(last)?.[0] ?? '';
  const texts = [
    head + member,
    ...(member === last || tail === '' || member.endsWith(tail) ? [] : [head + member + tail]),
  ];
  return texts.map((text) => ({ text, shared: false, origin: 'member' }));
}

function clauseStartOf(left: string): number {
  return Math.max(left.lastIndexOf(','), left.lastIndexOf(';'), left.lastIndexOf('#')) + 1;
}

/** The marks between the members of a list: 、 first, for a member may hold a 和 of its own; “甲”“乙” need none. */
const memberMarks = [/、|(?<=”)(?=“)/, /、|和|以及|(?<!普)及|(?<!参)与|(?<=”)(?=“)/];

/** The members of a list of so many, or null where it cannot be cut so. */
function membersOf(listed: string, count: number): string[] | null {
  for (const mark of memberMarks) {
    const members = listed.split(mark).filter((member) => member !== '');
    if (members.length === count) return members;
  }
  return null;
}

/** No list of 分别 is longer. */
const longestRun = 12;

/** The numbers of one 分别 list, or null when this number stands in none. */
function runOf(placed: PlacedMention, all: readonly PlacedMention[]): PlacedMention[] | null {
  let first = placed.index;
  while (placed.index - first < longestRun && goesOn(all[first - 1], all[first])) first -= 1;
  const head = all[first];
  if (head === undefined || !respectively.test(head.left.slice(clauseStartOf(head.left))))
    return null;
  const run = [head];
  for (let index = first + 1; goesOn(all[index - 1], all[index]); index += 1) {
    const next = all[index];
    if (next === undefined || run.length === longestRun) break;
    run.push(next);
  }
  return run;
}

/** Whether two numbers stand side by side with nothing but a mark or 和 between them. */
function goesOn(a: PlacedMention | undefined, b: PlacedMention | undefined): boolean {
  if (a === undefined || b === undefined || b.mention.start - a.mention.end > 2) return false;
  return /^[、,和及与]$/.test(b.left.slice(b.left.lastIndexOf('#') + 1));
}
