import { paragraphBefore } from '../reading/paragraph-before.ts';
import type { PlacedMention } from '../reading/reading.ts';
import type { CompiledRule } from '../rules/compile-rule.ts';
import { nounEnds } from './filler.ts';
import type { Found } from './found.ts';
import { topicOf } from './topic-variants.ts';

const lastMark = /[^,;。:#\t]*$/;
const nextMark = /[,、;。:#\t]/;
/** 制定#件并备案#件, 调解员#名(专职#名): what stands behind is said of the second number. */
const ofNext =
  /^(?:并[^,、;。:#\t]{1,14}|(?:已|现已|目前已|其中)[^,、;。:#\t]{1,6}|[(][^()#]{0,14})#/;
const farthestBehind = 16;
/** 社区矫正:在册22人: the label of a row is what is counted. */
const labelBefore =
  /(?<=^|[,;])(?:[一二三四五六七八九十\d]{1,2}[、.]|\([一二三四五六七八九十\d]{1,2}\))?[^,;。:#\t]{2,12}:$/;
/** 信访:受理139件: what was done with what the label names. */
const acts = /^(?:全年|共|累计)*(?:受理|办理|接待|开展|组织|发放)$/;
const endsMember = /[^、]、$/;

/**
 * A number whose own words hold all that the rule asks for, in whatever order: 现场宣传活动搞了#场. Own words are those from
 * the mark or number before it to the mark behind it; where they only lead to the number (共计#), the clause before too. A number without a unit
 * is never read so loosely.
 */
export function matchGist(
  rule: CompiledRule<string>,
  placed: PlacedMention,
  own: OwnWords,
  text: string,
): Found | null {
  if (rule.gist.length === 0 || placed.mention.group === 'none') return null;
  for (const words of rule.gist) {
    const stands = words.every(({ pattern, place }) => {
      if (place === 'own') return true;
      if (place === 'paragraph') return pattern.test(underHeading(placed, text));
      return pattern.test(placed.left) || pattern.test(own.topic);
    });
    const hits = words
      .filter(({ place }) => place === 'own')
      .map(({ pattern }) => lastHit(pattern, own));
    if (!stands || hits.some((hit) => hit === null)) continue;
    if (countsPlaces(own.behind, hits) && rule.rule.shares !== true) continue;
    return foundIn(
      placed,
      own,
      hits.filter((hit) => hit !== null),
    );
  }
  return null;
}

/** Characters of a paragraph that are looked at. */
const longestParagraph = 600;

function underHeading({ mention, heading }: PlacedMention, text: string): string {
  return heading + paragraphBefore(text, mention.start, longestParagraph);
}

const places = /^(?:行政)?(?:村|社区|嘎查|镇|乡|街道|单位|部门|站所)/;

/** 24个村全部建立了调解室: the villages are counted, and not what stands behind them. */
function countsPlaces(behind: string, hits: readonly (Hit | null)[]): boolean {
  return places.test(behind) && hits.every((hit) => hit?.startBefore === null);
}

/** The words before and behind a number that are its own. */
export interface OwnWords {
  readonly before: string;
  readonly behind: string;
  /** The clauses of the sentence before, where its own words leave out what is counted. */
  readonly topic: string;
}

interface Hit {
  /** Where it starts in the words before the number, or null behind it. */
  readonly startBefore: number | null;
  /** Where it ends in the words behind the number, or null before it. */
  readonly endBehind: number | null;
  readonly words: string;
}

/** A number's own words, the same for every rule. */
export function ownWords(placed: PlacedMention): OwnWords {
  const { left, right } = placed;
  const found = topicOf(placed);
  // Places are counted by many: a topic alone does not tell whose.
  const isOfTopic = found?.place === 'before' && placed.mention.group !== 'place';
  const topic = isOfTopic ? found.clauses.join(',') : '';
  const mark = right.slice(0, farthestBehind).search(nextMark);
  const near = right.slice(0, mark === -1 ? farthestBehind : mark);
  // 113名调解员(含专职#: a bracket that holds a number says it of that one.
  const behind = ofNext.test(right) ? '' : near.replace(/[(][^()]*$/, '');
  const start = left.search(lastMark);
  const written = left.slice(start);
  // 94件处罚、37.8万元罚没款: what ends in a mark of the list is the noun of the number before.
  const own = left.charAt(start - 1) === '#' && endsMember.test(written) ? '' : written;
  const onlyLeads = (nounEnds(own).at(-1) ?? '').length < 2;
  // A number whose noun stands behind it needs no words of the clause before.
  const isAlone = behind.length < 2;
  const label =
    (onlyLeads || acts.test(own)) && isAlone
      ? labelBefore.exec(left.slice(0, start))?.[0]
      : undefined;
  if (label !== undefined) return { before: label + own, behind, topic };
  if (!onlyLeads || !isAlone || left.charAt(start - 1) !== ',' || /另|其余|其他/.test(own)) {
    return { before: own, behind, topic };
  }
  return { before: left.slice(left.slice(0, start - 1).search(lastMark)), behind, topic };
}

function lastHit(word: RegExp, { before, behind, topic }: OwnWords): Hit | null {
  const hit = [...before.matchAll(new RegExp(word.source, 'g'))].at(-1);
  if (hit !== undefined) return { startBefore: hit.index, endBehind: null, words: hit[0] };
  const later = word.exec(behind);
  if (later === null) {
    const said = word.exec(topic);
    return said === null ? null : { startBefore: null, endBehind: null, words: said[0] };
  }
  const endBehind = later.index + later[0].length;
  return { startBefore: null, endBehind, words: later[0] };
}

function foundIn(
  placed: PlacedMention,
  { before, behind, topic }: OwnWords,
  hits: readonly Hit[],
): Found {
  const from = Math.min(before.length, ...hits.map((hit) => hit.startBefore ?? before.length));
  const to = Math.max(0, ...hits.map((hit) => hit.endBehind ?? 0));
  const { mention, left } = placed;
  return {
    form: 'gist',
    evidence: {
      start:
        from === before.length
          ? mention.start
          : placed.leftPlace(left.length - before.length + from),
      end: to === 0 ? mention.end : placed.rightPlace(to - 1) + 1,
    },
    noun: hits.map((hit) => hit.words).join('+'),
    strength: hits.reduce((sum, hit) => sum + hit.words.length, 0),
    gap: before.length - from,
    shared: false,
    words: topic === '' ? `${before}#${behind}` : `${topic},${before}#${behind}`,
  };
}
