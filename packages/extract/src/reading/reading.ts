import type { Span } from '@xiangjian/indicators';
import type { Mention } from '../numerals/mention.ts';
import { scanMentions } from '../numerals/scan-mentions.ts';
import { closesBreakdown, completesBreakdown } from './breakdown.ts';
import { carriedEvent } from './carried-event.ts';
import { type Circumstances, circumstancesOf } from './circumstances.ts';
import { headingsOver } from './headings-over.ts';
import { type Section, sectionsOf } from './section.ts';
import { sentencesOf } from './sentence.ts';
import { timeCues } from './time-cue.ts';

/** A mention with all that is known of its surroundings. */
export interface PlacedMention {
  readonly mention: Mention;
  readonly circumstances: Circumstances;
  /** What stands before it in its sentence and behind it, other numbers as #. At most `reach` characters. */
  readonly left: string;
  readonly right: string;
  /** The place of each character of `left` in the view. */
  readonly leftPlace: (index: number) => number;
  readonly rightPlace: (index: number) => number;
  /** Index among the mentions of the text. */
  readonly index: number;
  /** The heading that its paragraph stands under, empty where there is none near. */
  readonly heading: string;
  /** The sentence before its own in its paragraph, empty where that holds a number: 信访工作平稳有序。全年受理#件. */
  readonly sentenceBefore: string;
  /** Where the number before it ends; 0 where there is none. */
  readonly previousEnd: number;
}

/** A report cut into sections, sentences and numbers: all that the parsers look at. */
export interface Reading {
  readonly text: string;
  readonly reportYear: number | null;
  readonly sections: readonly Section[];
  readonly sentences: readonly Span[];
  readonly mentions: readonly PlacedMention[];
  /** The circumstances of any other span of the text, such as words that say zero. */
  readonly circumstancesAt: (span: Span) => Circumstances;
}

/** A text with more numbers is no report; what stands behind them is not read. A long report has a few hundred. */
export const mostMentions = 20_000;

/** Characters a rule may look to either side. */
const reach = 96;

/** Reads the view of a report. Linear in its length. `skipped` lines (the page's own particulars) hold no figures. */
export function readView(
  text: string,
  reportYear: number | null,
  skipped: (at: number) => boolean,
): Reading {
  const sections = sectionsOf(text, reportYear === null ? null : reportYear + 1);
  const sentences = sentencesOf(text);
  const found = scanMentions(text)
    .filter((mention) => !skipped(mention.start))
    .slice(0, mostMentions);
  const masked = mask(text, found);
  const mentions: PlacedMention[] = [];
  const headingOver = headingsOver(text);
  let sentenceIndex = 0;
  let sectionIndex = 0;
  let cues: ReturnType<typeof timeCues> | null = null;
  for (const [index, mention] of found.entries()) {
    while (
      (sentences[sentenceIndex]?.end ?? text.length) <= mention.start &&
      sentenceIndex + 1 < sentences.length
    ) {
      sentenceIndex += 1;
      cues = null;
    }
    while (
      (sections[sectionIndex]?.end ?? text.length) <= mention.start &&
      sectionIndex + 1 < sections.length
    ) {
      sectionIndex += 1;
    }
    const sentence = sentences[sentenceIndex];
    const section = sections[sectionIndex];
    if (sentence === undefined || section === undefined) continue;
    const window = {
      start: Math.max(sentence.start, mention.start - 400),
      end: Math.min(sentence.end, mention.end + 400),
    };
    const wholeSentence = window.start === sentence.start && sentence.end - sentence.start < 2000;
    if (cues === null || !wholeSentence) {
      const part = wholeSentence ? sentence : window;
      const own = timeCues(text.slice(part.start, part.end), reportYear);
      const before = sentences[sentenceIndex - 1];
      cues = wholeSentence
        ? [...carriedEvent(text, sentence, before, own, reportYear), ...own]
        : own;
    }
    const frame = wholeSentence ? sentence : window;
    const previous = found[index - 1];
    const at = masked.placeOf[index] ?? 0;
    const start = Math.max(masked.startOf(index, frame.start), at - reach);
    const end = Math.min(masked.endOf(index, frame.end), at + 1 + reach);
    mentions.push({
      mention,
      circumstances: circumstancesOf(text, mention, frame, section, cues, {
        end: previous?.end ?? 0,
        sameUnit: previous?.group === mention.group,
        part: mentions.at(-1)?.circumstances.part ?? false,
        closes: closesBreakdown(mentions),
        completes: completesBreakdown(mentions, mention),
        isLess: isLess(previous, mention),
        inSentence: (previous?.end ?? 0) > sentence.start,
      }),
      left: masked.text.slice(start, at),
      right: masked.text.slice(at + 1, end),
      leftPlace: (offset) => masked.viewPlace[start + offset] ?? mention.start,
      rightPlace: (offset) => masked.viewPlace[at + 1 + offset] ?? mention.end,
      index: mentions.length,
      sentenceBefore: numberless(text, sentence, sentences[sentenceIndex - 1], mentions),
      previousEnd: previous?.end ?? 0,
      heading: headingOver(mention.start),
    });
  }
  const circumstancesAt = (span: Span) => {
    const sentence = holding(sentences, span.start) ?? { start: 0, end: text.length };
    const section = holding(sections, span.start) ?? sections[0];
    if (section === undefined) throw new RangeError('a reading has at least one section');
    const frame = {
      start: Math.max(sentence.start, span.start - 400),
      end: Math.min(sentence.end, span.end + 400),
    };
    const frameCues = timeCues(text.slice(frame.start, frame.end), reportYear);
    return circumstancesOf(text, span, frame, section, frameCues, {
      end: 0,
      sameUnit: false,
      part: false,
      closes: false,
      completes: false,
      isLess: false,
      inSentence: false,
    });
  };
  return { text, reportYear, sections, sentences, mentions, circumstancesAt };
}

/** A longer sentence names more than one thing. */
const longestTopic = 60;

/** The sentence before another one in its paragraph, empty where there is none without a number. */
function numberless(
  text: string,
  sentence: Span,
  before: Span | undefined,
  earlier: readonly PlacedMention[],
): string {
  if (before === undefined || before.end + 1 !== sentence.start) return '';
  if (text.charAt(before.end) !== '。' || before.end - before.start > longestTopic) return '';
  const isCounted = earlier
    .slice(-mostInSentence)
    .some(({ mention }) => mention.start >= before.start && mention.start < before.end);
  return isCounted ? '' : text.slice(before.start, before.end);
}

/** Numbers of a sentence that are looked back over. */
const mostInSentence = 40;

/** Whether a number is exact and less than the one behind it. */
function isLess(one: Mention | undefined, next: Mention): boolean {
  if (one?.quantity?.qualifier !== 'exact' || next.quantity === null) return false;
  return one.quantity.lower < next.quantity.lower;
}

/** The span of an ordered list that holds a place. */
function holding<T extends Span>(spans: readonly T[], at: number): T | undefined {
  let low = 0;
  let high = spans.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return spans[low];
}

interface Masked {
  readonly text: string;
  readonly viewPlace: Int32Array;
  /** Where each mention stands in the masked text. */
  readonly placeOf: Int32Array;
  readonly startOf: (index: number, viewStart: number) => number;
  readonly endOf: (index: number, viewEnd: number) => number;
}

/** The text with every number as one #. */
function mask(text: string, mentions: readonly Mention[]): Masked {
  const pieces: string[] = [];
  const viewPlace = new Int32Array(text.length + 1);
  const placeOf = new Int32Array(mentions.length);
  let length = 0;
  let at = 0;
  const copy = (to: number) => {
    pieces.push(text.slice(at, to));
    for (let place = at; place < to; place += 1) viewPlace[length++] = place;
  };
  for (const [index, mention] of mentions.entries()) {
    copy(mention.start);
    placeOf[index] = length;
    pieces.push('#');
    viewPlace[length++] = mention.start;
    at = mention.end;
  }
  copy(text.length);
  viewPlace.fill(text.length, length);
  const seek = (from: number, step: number, viewTarget: number, limit: number) => {
    let place = from;
    for (let moved = 0; moved < limit; moved += 1) {
      const next = place + step;
      if (next < 0 || next > length) break;
      const view = viewPlace[next] ?? 0;
      if (step < 0 ? view < viewTarget : view >= viewTarget) return step < 0 ? place : next;
      place = next;
    }
    return place;
  };
  return {
    text: pieces.join(''),
    viewPlace,
    placeOf,
    startOf: (index, viewStart) => seek(placeOf[index] ?? 0, -1, viewStart, reach),
    endOf: (index, viewEnd) => seek(placeOf[index] ?? 0, 1, viewEnd, reach),
  };
}
