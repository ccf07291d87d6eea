import type { PlacedMention } from '../reading/reading.ts';
import type { LeftVariant } from './left-variants.ts';

/** Only what was done, without what it was done with: 全年受理的#件, 收到#件, 现有对象#名. */
const onlyDone =
  /^(?:全年|今年以?来?|年内|本年度?|共|累计|目前|现|已|先后|其中)*(受理|收到|接到|接收|承办|办理|办结|审结|作出|实施|送审|审查|审核|报送|印发|制发|出台|报备|签订|聘请|聘有|配备|建成|设立|设有|打造|培育|培养|选聘|发放|发布|公开|推送|开展|组织|举办|调解|经手|现有|在册|列管|在矫|在管|有|共有)(?:了)?(?:的)?(?:共?有|共)?(对象|人员|案件)?$/;

/** What is done with a topic and stands before it: 做好社区矫正工作, 严把合同审查关. */
const leadsIn =
  /^(?:扎实|认真|全面|持续|着力|切实|积极|严格|深入)*(?:做[好实优]|加强|强化|抓[好实牢]|落实|深化|规范|推进|推动|严[把格]|完善|健全|优化|严控|用好)(?:了)?/;

/** A noun goes on with these and then names a body, a person or a paper, and not what is counted. */
const namesOther =
  /^(?:工作人员|卷|中心|站|室|[人队成专]?员|律师|队伍|骨干|志愿|所|窗口|清单|目录|率|委员|组织|培训|宣传|知识|条例|法》|自由裁量|制度|文书|案卷)/;

const shortest = 2;
const longest = 16;
/** What a figure is told by comes early in the clause that names it. */
const deepestStart = 4;

/**
 * What an elliptic number goes back to: 信访事项实行领导包案,受理的52件全部办结. The clause before, or the first of the sentence, names
 * what is counted and holds no number of its own; each beginning of it is tried behind what was done.
 */
export function topicVariants({ left }: PlacedMention): LeftVariant[] {
  const member = left.slice(left.lastIndexOf(';') + 1);
  const cut = member.lastIndexOf(',');
  if (cut === -1) return [];
  const done = onlyDone.exec(member.slice(cut + 1));
  if (done === null) return [];
  const before = member.slice(0, cut);
  if (before.includes('#')) return [];
  const clauses = [
    ...new Set([before.slice(before.lastIndexOf(',') + 1), before.split(',')[0] ?? '']),
  ];
  const [, verb = '', noun = ''] = done;
  return clauses.flatMap((clause) =>
    beginningsOf(clause).map((topic) => ({
      text: `${verb}${topic}${noun}`,
      shared: false,
      origin: 'topic' as const,
    })),
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
