import type { Span } from '@xiangjian/indicators';
import type { Section, SectionCode } from './section.ts';
import { clauseAround } from './sentence.ts';
import type { TimeCue, TimeKind, timeCues } from './time-cue.ts';

/** What the words around a number say of it, before any indicator is thought of. */
export interface Circumstances {
  readonly section: SectionCode;
  readonly time: TimeKind | null;
  /** Said of the future: a plan, a target, an application still running. */
  readonly forward: boolean;
  /** A rule or a habit (每季度一次), not a count. */
  readonly norm: boolean;
  /** The rule or habit is 每年. */
  readonly perYear: boolean;
  /** Said of the county, the city, another body. */
  readonly otherLevel: boolean;
  /** By how much something changed, not how much there is. */
  readonly change: boolean;
  /** Where something stood before (由28人增至56人). */
  readonly before: boolean;
  /** Member of a breakdown: behind 其中. */
  readonly part: boolean;
  /** Said of one village, one studio, one kind. */
  readonly subset: boolean;
  /** Newly added, not the stock. */
  readonly increment: boolean;
  /** A total cue stands before it: 共, 累计, 全年. */
  readonly total: boolean;
  readonly clause: Span;
  readonly sentence: Span;
}

const forwardCue =
  /下一?步|下阶段|力争|争取(?=[在到年实新再于完将各县市上专项资])|预计|拟(?=[于在新再聘建开组投举])|(?<!普法|年度|工作|学习|培训|宣传|执法|检查|年|规划)计划(?!生育|书|表|内|外|单列|经济|[的,、中和及]|要求|安排)|将(?=再|新[建增聘]|力争|继续|进一步|陆续|于|为全|建设|打造|推动|在20|适时)|明年|来年|正在?(?:申报|争创|创建|筹建|建设|验收)|(?:申报|争创)(?=[^,。;]{0,12}$)|努力(?:使|让|达到|实现)|确保(?=[^,。;]{0,14}(?:达|覆盖|不低于|保持|以上|$))|到20\d\d年底?前?(?!,?(?:共|已|累计))|目标(?:任务)?(?:是|为)|拟定/;
/** 印发《干部学法计划》: what a paper is called plans nothing here. */
const title = /《[^《》]*》/g;
const targetAfter = /^[^,。;\n]{0,3}(?:的)?(?:目标|计划|规划|任务要求|要求|标准)/;
const normBefore =
  /(?:每|平均(?!合格率|及格率|通过率|参考率)|人均|户均|场均|村均|日均|月均|周均)(?:年|季度?|月|周|天|日|半年|半月|两个月|学期|个|名|人|户|村|社区|场|次|逢|镇|位|科室|站所|嘎查|居|支部|网格|组|片区|所|条|件|两周|旬)?[^,。;:#]{0,14}$/;
/** 每个村配备法律顾问1名、…,配备专职调解员1名: the members of the list go on being counted by village. */
const eachVillage =
  /每个?(?:村|社区|嘎查)(?:\(社区\))?(?:都|均|各|至少)?(?:配备|配有|配齐|聘请|选聘|选派|培养)([^;]*)$/;
const endsEachVillage = /共|计|总|全[镇乡街]|目前|现有|达到|实现|覆盖/;
const normClause = /(?:不少于|不低于|至少|不得少于|不得超过)[^,。;]{0,8}$/;
const ruleWords = /要求|规定|标准|制度|应当|须|必须|原则上|明确/;
const otherLevelWord =
  /(?:(?<!参[加与]了?)全[县区市省旗州盟国](?!(?:[、和及][省市州县区]级)*“?民主|文明|先进|优秀|示范|“)|全疆|(?<![从向到赴由])(?:县[里区]|区里|市里|省里|旗里)(?!的?(?:要求|部署|安排|通知|统一))|(?<![聘请用由与托])本[县区市](?!级)|全[县区市]各|(?<![一-龥])[一-龥]{2,4}(?:县|市|旗|州)(?=全年|共|累计|今年|年内)|(?<=^|[,;:])(?:本?[县区市省旗]|上级)(?:里|级)?(?:[^,。;:#镇乡街]{0,14}?(?:局|院|中心|部门|部|常委会|委员会|办|政府|政府网站(?=全年)|代表|调委会|大队|支队|团队))(?=[^,。;:#]{0,6}(?:全年|本年|共|累计|年内|派驻|来[镇乡街]|对[我本]?[镇乡街]|举办|出台|制定|受理|接待|办理|办结|开展|备案|提出))|各(?:镇|乡镇|镇街|街镇|街道|县区)|(?:县|区|市|旗)(?:司法局|法院|检察院|公安局|委政法委)(?=[^,。;]{0,10}(?:公开|招聘|共|全年|累计|调解|受理|办理)))/g;
const ownWord =
  /全镇|全乡|全街道?|(?<![对到来在为向给])我[镇乡街]|本镇|本乡|本街|镇村|乡村两级|辖区|全苏木|我苏木|镇域|镇级|(?<!各)街道(?:共|全年|累计|现|综合|司法|承办|组织|举办|开展|办理)|(?<![对到来在为向给])我(?=[镇乡街])|全办/g;
const changeBefore =
  /(?:(?:同比|环比|净|较[^,。;#]{0,12}|比[^,。;#]{0,14})(?:增长|增加|增幅|减少|下降|上升|提高|提升|降低|增|减|多|少|翻)|(?:增长|下降|上升|减少|降低|压减|压缩|缩短|减至|下降到|提升|降幅达?|增幅达?|提高))(?:了|约|达|率|近|为)*$/;
const levelWord =
  /(?:至|到|达到?|为)(?:(?:今年|本年度?|当年|目前|现在|年末|年底|(?:19|20)\d\d年)的?)?$/;
const fromCue = /(?:由|从)(?:[^,。;#]{0,10}(?:的|年|初))?$/;
const changesTo = /^[^,。;#]{0,6}(?:增|升|提高|上升|下降|减|发展|扩|调整|跃|降)/;
const beforeCue = /(?:上年|去年|上一年|往年|原来?|原先)(?:度|同期|全年)?的?$|基础上$/;
const yearBefore = /(?:19|20)\d\d年(?:度|同期|全年)?的?$/;
const partCue =
  /其中|当中|包括|包含|含(?=[^量水税]{0,10}$)|分别是(?!$)|按[^,。;:#]{1,10}(?:划分|分类|区分|分|来看|看)(?=[,:])/g;
/** 其中邻里602件、物业377件,成功1359件: what came of it is more than the part before it, so it came of the whole. */
const outcome = /^,(?:共|已|均|全部)?(?:调解|化解|调处)?(?:成功|化解|办结|调结)/;
const partOfTheYear = /^其中,?(?:20\d\d年|今年|本年|当年)/;
const subsetCue =
  /单独|一个点|(?:依托|通过|经)[^,。;]{0,10}(?:调解|工作|议事)[室站亭屋][^,。;]{0,6}$|(?:调解室|工作室|驿站|说事点)(?:[^,。;#]{0,8})(?:化解|调解(?![^,。;#]{0,4}室)|调[处成结])[^,。;#]{0,8}$|占$|占比/;
const incrementCue =
  /新(?:增|培养|培育|考取|取得|聘|招|配|发展|建|建成|建立|创|创建|打造|选聘|成立|设|吸纳|发展)[^,。;#]{0,16}$|增(?:设|配|聘|补|加)(?:了)?[^,。;#至到]{0,10}$|净增|再(?:聘|培养|建)/;
/** 今年新选聘12名后达到96名: what there is with the new ones. */
const thenTotal = /[名人个]后,?(?:总数)?(?:达到?|增至|增加到|有)$/;
const totalCue =
  /(?:全年|年内|今年以来|本年度|累计|总计|合计|共计|一共|共|总数|总量|一年来|全[镇乡街]|年度)[^。;#]{0,24}$/;

/** The number before another one in the same text. */
export interface PreviousNumber {
  readonly end: number;
  readonly sameUnit: boolean;
  readonly part: boolean;
  /** It is exact and less than this one. */
  readonly isLess: boolean;
  /** It is the last part of a whole: the parts add up to what stands before 其中. */
  readonly closes: boolean;
  /** This one is the last part of a whole: with the parts before it it adds up to what stands before 其中. */
  readonly completes: boolean;
  /** It stands in the same sentence, so that there is something to be a part of. */
  readonly inSentence: boolean;
}

/** The circumstances of every mention; sentence by sentence, in order. */
export function circumstancesOf(
  text: string,
  mention: Span,
  sentence: Span,
  section: Section,
  cues: ReturnType<typeof timeCues>,
  previous: PreviousNumber,
): Circumstances {
  const left = text.slice(sentence.start, mention.start);
  const member = left.slice(left.lastIndexOf(';') + 1);
  const clause = clauseAround(text, mention);
  const inClause = text.slice(clause.start, mention.start);
  const right = text.slice(mention.end, Math.min(sentence.end, mention.end + 40));
  const slot = text.slice(Math.max(sentence.start, previous.end), mention.start);
  const ownWords = text.slice(Math.max(clause.start, previous.end), mention.start);
  const time = lastCue(cues, mention.start - sentence.start, mention.end - sentence.start, left);
  return {
    section: section.code,
    time: isOfYears(ownWords, right) ? 'cumulative' : time,
    forward:
      forwardCue.test(member.replace(title, '')) || targetAfter.test(right) || time === 'next_year',
    norm: isNorm(ownWords, left),
    perYear: /每年[^,。;:#]{0,14}$/.test(ownWords),
    otherLevel: isOtherLevel(member, inClause),
    change: changeBefore.test(inClause) && !levelWord.test(inClause),
    before:
      beforeCue.test(inClause) ||
      (fromCue.test(inClause) && changesTo.test(right)) ||
      (time !== 'current' && yearBefore.test(inClause)) ||
      /^(?:增|提高|上升|下降|减|发展|扩大?|提升|缩减)(?:加|少)?(?:至|到)/.test(right),
    part: isPart(slot, previous),
    subset: subsetCue.test(inClause) && !inClause.endsWith('等'),
    increment:
      incrementCue.test(inClause.slice(inClause.lastIndexOf('、') + 1)) &&
      !thenTotal.test(inClause),
    total: totalCue.test(slot),
    clause,
    sentence,
  };
}

/** 累计发布1096条,其中本年度发布241条: the year is a part of what there is of all years. */
function isOfYears(ownWords: string, right: string): boolean {
  const year = /^,其中,?(?:今年|本年度?|当年|20\d\d年度?)(?!上半年|下半年|第?[一二三四]季度|\d)/;
  return /累计|历年|总计/.test(ownWords) && !/全年|今年|本年/.test(ownWords) && year.test(right);
}

/**
 * Behind 其中, or going on with a list of parts of one unit; 其中 before the year itself opens no breakdown, nor does 包括
 * where no number stands before it.
 */
function isPart(slot: string, previous: PreviousNumber): boolean {
  const cue = lastPart(slot);
  if (cue !== null && /^(?:包括|包含)/.test(cue) && !previous.inSentence) return false;
  if (cue !== null) return !partOfTheYear.test(cue);
  if (previous.isLess && outcome.test(slot)) return false;
  const goesOn = /^[、及和]/.test(slot) || (slot.startsWith(',') && slot.length <= longestPartName);
  if (!previous.part || previous.closes || !previous.sameUnit || /共/.test(slot)) return false;
  return goesOn || previous.completes;
}

/** Behind a comma a part has a short name; a longer one opens a clause of its own. */
const longestPartName = 8;

function lastPart(text: string): string | null {
  // What brackets hold ends with them: 调委会26个(含镇调委会),调解员131名.
  const found = [...text.replace(/[(][^()]*[)]/g, '').matchAll(partCue)].at(-1);
  return found === undefined ? null : found.input.slice(found.index);
}

function isNorm(ownWords: string, left: string): boolean {
  if (normBefore.test(ownWords) && !/[每]名|逐/.test(ownWords.slice(-3))) return true;
  const list = eachVillage.exec(left)?.[1];
  if (list !== undefined && !endsEachVillage.test(list)) return true;
  return normClause.test(ownWords) && ruleWords.test(left.slice(-60));
}

function isOtherLevel(member: string, inClause: string): boolean {
  const other = lastOf(otherLevelWord, inClause);
  if (other >= 0) return lastOf(ownWord, inClause) < other;
  const first = member.slice(0, 12);
  if (
    lastOf(otherLevelWord, first) < 0 ||
    !/^(?:同期|目前|此外|据悉|[^,]{0,4}年)?(?:全|[县市区省](?:委|政府|直)?[^,]{2,8}(?:举办|组织))/.test(
      first,
    )
  )
    return false;
  return lastOf(ownWord, member) < lastOf(otherLevelWord, member);
}

function lastOf(pattern: RegExp, text: string): number {
  let at = -1;
  for (const match of text.matchAll(pattern)) at = match.index;
  return at;
}

/** The last word of time that reaches the number. */
function lastCue(
  cues: ReturnType<typeof timeCues>,
  start: number,
  end: number,
  left: string,
): TimeKind | null {
  let kind: TimeKind | null = null;
  for (const cue of cues) {
    if (cue.end > start && !(cue.kind === 'event' && cue.at < end && cue.at < start)) break;
    if (reaches(cue, left)) kind = cue.kind;
  }
  return kind;
}

const closesBracket = /^[^()]*[)]/;

function isOfOther(kind: TimeKind): boolean {
  return kind === 'past_year' || kind === 'half_year';
}

const startsAfresh = /[,;](?:目前|现有?|现已|已有|今年|本年|全年|截至|全[镇乡街])/;

/** Whether a word of time still speaks of the number at the end of `left`. */
function reaches(cue: TimeCue, left: string): boolean {
  const before = left.slice(Math.max(0, cue.at - 4), cue.at);
  const behind = left.slice(cue.end);
  // 审查合同31份(上年22份),出具意见9份: what stands in brackets speaks of nothing behind them.
  if (isOfOther(cue.kind) && closesBracket.test(behind)) return false;
  switch (cue.kind) {
    case 'past_year':
      if (/(?:较|比|与|同|跟|和)$/.test(before)) return false;
      if (/^(?:的|同期)?[^,]{0,14}(?:相比|比较|基础上)/.test(behind)) return false;
      // 对2019年以前的11件文件予以废止: the year is that of the things, not of what was done with them.
      if (/[对将把]$/.test(before) && /^年?(?:及?以前|之前|以来)[^,]{0,6}的/.test(behind))
        return false;
      // 2017年以前的11件文件…废止4件, 由去年的22名增加到39名: it speaks of the first number alone.
      if (
        /(?:由|从)$/.test(before) ||
        /^年?(?:(?:以前|之前|以来)?[^,]{0,6}的|(?:及?以前|之前|底前|年底以前))/.test(behind)
      ) {
        return !/[\d一二三四五六七八九十百千](?:余|多)?[件名人个次份起宗条场项家户%期处元万堂批幅篇卷座册]/.test(
          behind,
        );
      }
      if (/(?:按照|根据|对照|针对|围绕|结合|落实|继续|延续|承接|对)[^,]{0,2}$/.test(before)) {
        return !behind.includes(',');
      }
      // 2021年未结转申请,…: what was carried over is of that year, the rest of this one.
      if (/^[^,]{0,4}(?:结转|转结)/.test(behind)) return !behind.includes(',');
      if (!behind.startsWith(',') && behind.includes(';')) return false;
      return !startsAfresh.test(behind.slice(1));
    case 'cumulative':
      // 废止2016年以来的文件5件: the years are those of the things, not of the count.
      return !(
        /^(?:的|[^,;#\d]{0,4}(?:文件|合同|制度))/.test(behind) &&
        /(?:废止|清理|梳理|修订|失效|对)(?:[我本全][镇乡街])?$/.test(before)
      );
    case 'next_year':
    case 'event':
      return !behind.includes(';') && !(cue.kind === 'next_year' && startsAfresh.test(behind));
    default:
      return true;
  }
}
