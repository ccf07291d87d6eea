import type { Span, Theme } from '@xiangjian/indicators';
import { isAside, sentencesIn, trimmed } from './item-limits.ts';
import type { ItemKind } from './theme-cue.ts';
import { definiteTheme, themesOf } from './themes-of.ts';

const lacking =
  /(?<!、)无(?:固定)?(?:补[助贴]|经费|场地|专人|依据)|流动(?:性)?(?:快|大|频繁)|更换频繁|不齐|高位|漏洞|瑕疵|不(?:够|足|主动|均|精|强|高|到位|规范|平衡|均衡|匹配|熟|及时|完善|健全|充分|深|透|实|严|准|畅|顺|明显|经常|适应|相适应|清|清晰|统一|重视|多|全|力|佳|紧|能满足)|欠缺|没有(?:列入|纳入|落实|形成|专[职门])|死角|束手无策|身兼数职|兼职过多|一人多岗|紧张|不找法|[讲找]关系|缺[乏少失位]|短缺|紧缺|匮乏|薄弱|滞后|单[一调]|老[化套旧]|传统|陈旧|偏[少低弱大旧长高紧]|[较太][少弱低差]|少(?=$|[,。;])|有限|有待|亟[待需]|仍需|尚[需未]|需(?:要)?进一步|落差|堵点|困难|难[度以题]|参差不齐|淡薄|轻(?:视)?法|推诿|脱节|流于|走过场|挂名|[高多]发|吃力|压力大|跟不上|落后|简陋|雷同|不到|(?:仍|还|尚)?有(?:一定|较大|不小)?(?:的)?差距$|没有真正|习惯于|凭经验|存在(?!的?(?:问题|不足|一些|一定|以下|不少|诸多|差距|短板))/;
/** Sentences that say only that there are problems. */
const frame =
  /(?:问题|不足|差距|短板|薄弱(?:环节|之处)|地方|困难)[^,。;]{0,12}:?$|(?:与|同|离|对照|相比|对标)[^。;]{0,40}(?:差距|不足|距离)|取得[^,]{0,10}(?:成[效绩]|进[展步])/;
const doing =
  /加强|强化|完善|推[进动]|提[升高]|深化|健全|开展|组织|落实|建[立设成]|拓展|优化|加大|加快|培[养育训]|充实|规范|严格|抓[实好紧]|继续|持续|扎实|创新|打造|配[备齐强]|争[取创]|做[好优实强]|举办|推出|编印|更新|增[强加设]|扩大|坚持|聚焦|探索|压实|创建|实施|面向|丰富|转变|严把|解决|评选|选派|新建|用好|用活|鼓励|推行|实行|推广|开设|制[定作]|引导|吸纳|引进|选聘|招[聘录考]|聘请|补[齐足充]|整合|依托|发挥|打通|畅通|细化|修订|梳理|邀请|组建|搭建|逐一|考核|抓(?!手)|增配|[每]月|每季度|列支|力争|再送|选送|送[^,。;]{0,6}(?:考|培训)|把法|启动|编制|投入|购置|共建|实训|逐项|布设|安排|[列纳]入[^,。;]{0,4}预算/;

/** A target says what will be done even where it names no theme: 增配无人机2架. */
const counted = /[\d一二三四五六七八九十百](?:余|多)?[次名处件条人架场期家个部篇元]/;

/** Characters of a group that are looked at for the themes it holds; a longer one only grows. */
const groupReach = 300;

/** The items of text that numbers none: clauses that name what is lacking, or what will be done. */
export function runningItems(text: string, part: Span, kind: ItemKind): Span[] {
  const items: Span[] = [];
  for (const sentence of sentencesIn(text, part)) {
    const said = text.slice(sentence.start, sentence.end);
    if (isAside(said, kind)) continue;
    const isNamed = kind === 'problem' && namesList.test(said);
    for (const member of membersOf(text, sentence, kind)) {
      for (const group of groupsOf(text, member, kind)) {
        const item = trimmed(text, group);
        if (isItem(text.slice(item.start, item.end), kind, isNamed)) items.push(item);
      }
    }
  }
  return items;
}

/** 当前仍面临一些问题:…;…: what is listed behind it is a problem, whatever its words. */
const namesList = /(?:问题|不足|短板|困难|薄弱环节|差距)[^,。;:]{0,6}:/;

function isItem(words: string, kind: ItemKind, isNamed: boolean): boolean {
  const themed = themesOf(words, kind).length > 0;
  if (isNamed && themed) return true;
  if (kind === 'plan') return doing.test(words) && (themed || counted.test(words));
  return lacking.test(words) && (themed || (words.length >= 6 && !frame.test(words)));
}

/** The members of a sentence between semicolons, without the words that lead up to a colon. */
function membersOf(text: string, { start, end }: Span, kind: ItemKind): Span[] {
  const words = text.slice(start, end);
  const colon = words.lastIndexOf(':');
  const leadIn = colon !== -1 && (kind === 'plan' || frame.test(words.slice(0, colon)));
  const members = cutAt(text, { start: leadIn ? start + colon + 1 : start, end }, ';');
  return kind === 'plan'
    ? members
    : members.flatMap((member) => listedIn(text, member) ?? [member]);
}

/** 存在普法不精准、调解员无补助、执法装备老旧等问题: each that is listed, where each names what is lacking. */
const listed =
  /(?:存在|仍有|还有)(?:着)?([^,;]*、[^;]*?)等[^,;、]{0,8}(?:问题|不足|短板|现象|困难|薄弱环节)/;

function listedIn(text: string, { start, end }: Span): Span[] | null {
  const hit = listed.exec(text.slice(start, end));
  const list = hit?.[1];
  if (hit === null || list === undefined) return null;
  const from = start + hit.index + hit[0].indexOf(list);
  const members = cutAt(text, { start: from, end: from + list.length }, '、');
  const isEach = members.every((member) => {
    const words = text.slice(member.start, member.end);
    return lacking.test(words) && themesOf(words, 'problem').length > 0;
  });
  return isEach ? members : null;
}

/** Clauses are held together until one names a theme that the clauses before it do not. */
function groupsOf(text: string, member: Span, kind: ItemKind): Span[] {
  const says = kind === 'problem' ? lacking : doing;
  const groups: { start: number; end: number; themes: Set<Theme>; complete: boolean }[] = [];
  for (const clause of cutAt(text, member, ',')) {
    const words = text.slice(clause.start, clause.end);
    const theme = definiteTheme(words, kind);
    const open = groups.at(-1);
    const isIdle = theme === null && !says.test(words);
    const begins = open?.complete && theme !== null && !open.themes.has(theme) && says.test(words);
    if (open === undefined || begins) {
      if (isIdle && themesOf(words, kind).length === 0) continue;
      const themes = new Set(themesOf(words, kind));
      groups.push({ ...clause, themes, complete: says.test(words) });
      continue;
    }
    open.end = clause.end;
    open.complete ||= says.test(words);
    const reach = Math.min(open.end, open.start + groupReach);
    if (clause.start >= reach) continue;
    for (const one of themesOf(text.slice(open.start, reach), kind)) open.themes.add(one);
  }
  return groups.map(({ start, end }) => ({ start, end }));
}

function cutAt(text: string, { start, end }: Span, mark: string): Span[] {
  const parts: Span[] = [];
  let from = start;
  for (let at = start; at <= end; at += 1) {
    if (at < end && text.charAt(at) !== mark) continue;
    if (at > from) parts.push({ start: from, end: at });
    from = at + 1;
  }
  return parts;
}
