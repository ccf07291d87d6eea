import type { PlacedMention } from '../reading/reading.ts';
import { isElliptic, verbOf } from './elliptic-words.ts';
import type { LeftVariant } from './left-variants.ts';

/** What is done with a topic and stands before it: 做好社区矫正工作, 严把合同审查关. */
const leadsIn =
  /^(?:\d{1,2}[.、]|\([一二三四五六七八九十]+\)|[一二三四五六七八九十]+[、是])?(?:扎实|认真|全面|持续|着力|切实|积极|严格|深入)*(?:做[好实优]|加强|强化|抓[好实牢]|落实|深化|规范(?!性)|推进|推动|严[把格]|完善|健全|优化|严控|用好|开展)?(?:了)?/;

/** A noun goes on with these and then names a body, a person or a paper, and not what is counted. */
const namesOther =
  /^(?:[前后时中]|工作人员|卷|中心|站|室|[人队成专]?员|律师|队伍|骨干|志愿|所|窗口|清单|目录|率|委员|组织|培训|宣传|知识|条例|法》|自由裁量|制度|文书|案卷)/;

const shortest = 2;
const longest = 16;
/** What a figure is told by comes early in the clause that names it. */
const deepestStart = 4;

/** A list whose members name no more than their kind: 省级#个、市级#个,合计#个. */
const onlyKinds = /^(?:[^,、#]{0,8}#[、,]?)+$/;
/** 全镇#个村: the places are counted. */
const countsPlaces = /^(?:行政|建制)?(?:村|社区|嘎查|镇|乡|街道|单位|部门|站所|网格|调委会|居民区)/;
/** No noun follows the number at once. */
const isAlone = /^(?:[,;。:、()\n]|$|均|全部|都|已|皆|无|逐|按|予以|获|尚|未|办结)/;

/** What elliptic words go back to, and where it was said. */
export interface Topic {
  readonly own: string;
  readonly clauses: readonly string[];
  readonly place: 'sentence' | 'before';
}

/**
 * The clauses that say what an elliptic number counts: those before it in its sentence, where they hold no number
 * (信访事项实行领导包案,受理的52件), or the sentence before (信访工作平稳有序。全年受理52件). Null for a number with words of its own.
 */
export function topicOf({ left, right, sentenceBefore }: PlacedMention): Topic | null {
  const member = left.slice(left.lastIndexOf(';') + 1);
  const cut = member.lastIndexOf(',');
  const own = member.slice(cut + 1);
  if (!isElliptic(own) || countsPlaces.test(right)) return null;
  const before = member.slice(0, Math.max(cut, 0));
  const isTotal = /^(?:合计|共计|总计|共)(?:有|达|为)?$/.test(own);
  if (before.includes('#') && !(isTotal && onlyKinds.test(before))) return null;
  if (before !== '' && !before.includes('#') && !isElliptic(before))
    return { own, clauses: endsOf(before), place: 'sentence' };
  if (sentenceBefore === '' || !isAlone.test(right)) return null;
  return { own, clauses: endsOf(sentenceBefore), place: 'before' };
}

/** The clause next to the number first, then the one that opens the sentence. */
function endsOf(text: string): string[] {
  return [...new Set([text.slice(text.lastIndexOf(',') + 1), text.split(',')[0] ?? ''])];
}

/** The texts before an elliptic number: each beginning of what it goes back to, with what was done before it and without. */
export function topicVariants(placed: PlacedMention): LeftVariant[] {
  const topic = topicOf(placed);
  if (topic === null) return [];
  const verb = verbOf(topic.own);
  const noun = /(?:对象|人员|案件)$/.exec(topic.own)?.[0] ?? '';
  return topic.clauses.flatMap((clause) =>
    beginningsOf(clause).flatMap((words) =>
      [...new Set([`${verb}${words}${noun}`, `${words}${noun}`])].map((text) => ({
        text,
        shared: false,
        origin: topic.place === 'sentence' ? ('topic' as const) : ('before' as const),
      })),
    ),
  );
}

function beginningsOf(clause: string): string[] {
  const bare = clause.replace(leadsIn, '').replace(/[“”]/g, '');
  const found: string[] = [];
  for (let start = 0; start <= deepestStart; start += 1) {
    for (let end = Math.min(bare.length, start + longest); end >= start + shortest; end -= 1) {
      if (!namesOther.test(bare.slice(end))) found.push(bare.slice(start, end));
    }
    // What is counted is named at once, or behind whose it is: 镇村信访事项, 我镇行政复议案件.
    if (!/^[我本各全镇村乡街道级]/.test(bare.slice(start))) break;
  }
  return found;
}
