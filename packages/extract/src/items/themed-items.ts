import { quote, type Span, type Theme, type ThemedItem } from '@xiangjian/indicators';
import type { Section } from '../reading/section.ts';
import type { NormalisedView } from '../view/normalised-view.ts';
import { type ChapterPart, chapterParts } from './chapter-parts.ts';
import { itemProper } from './item-limits.ts';
import { markedItems } from './item-marks.ts';
import { runningItems } from './running-items.ts';
import type { ItemKind } from './theme-cue.ts';
import { definiteTheme, themesOf } from './themes-of.ts';

/**
 * The problems a report admits and the plans it makes, in the order of the text, each coded by theme and quoted from the
 * raw text. `theme` is what is named first; it is null for a numbered item that fits no theme.
 */
export function themedItems(
  view: NormalisedView,
  sections: readonly Section[],
  raw: string,
): { problems: ThemedItem[]; plans: ThemedItem[] } {
  const parts = chapterParts(view.text, sections);
  const of = (kind: ItemKind) =>
    parts
      .filter((part) => part.kind === kind)
      .flatMap((part) => itemsOf(view.text, part))
      .map(({ span, themes: [theme = null, ...also] }) => ({
        theme,
        also,
        evidence: quote(raw, view.toRaw(span)),
      }));
  return { problems: of('problem'), plans: of('plan') };
}

/** An entry on why there are problems: (二)原因分析. */
const ofCauses = /^.{1,4}?(?:主要|存在|产生|形成|问题)*的?原因(?:分析|剖析)?[:。\n]/;

interface FoundItem {
  readonly span: Span;
  readonly themes: readonly Theme[];
}

function itemsOf(text: string, part: ChapterPart): FoundItem[] {
  const words = text.slice(part.start, part.end);
  const list = markedItems(words);
  if (list === null) return codeAll(text, runningItems(text, part, part.kind), part.kind, null);
  const leadIn = words.slice(list.before.start, list.before.end);
  const subject = definiteTheme(leadIn, part.kind);
  const found = list.items.flatMap((item) =>
    itemsOfEntry(text, shifted(item, part.start), part.kind, subject),
  );
  if (part.appended && found.every(({ themes }) => themes.length === 0)) return [];
  return sharingTheme(found);
}

/** An item that names nothing is about what all its neighbours are about, where two or more agree. */
function sharingTheme(found: readonly FoundItem[]): FoundItem[] {
  const named = found.filter(({ themes }) => themes.length > 0);
  const [shared, ...others] = new Set(named.map(({ themes: [first] }) => first));
  if (shared === undefined || others.length > 0 || named.length < 2) return [...found];
  return found.map((item) => (item.themes.length > 0 ? item : { ...item, themes: [shared] }));
}

/** An entry of a list is an item, unless it only heads a list of its own (存在的问题:一是…二是…). */
function itemsOfEntry(
  text: string,
  entry: Span,
  kind: ItemKind,
  subject: Theme | null,
): FoundItem[] {
  const words = text.slice(entry.start, entry.end);
  if (kind === 'problem' && ofCauses.test(words)) return [];
  const inner = markedItems(words.slice(1));
  const isHeading =
    inner !== null &&
    inner.items.length > 1 &&
    themesOf(words.slice(0, inner.before.end + 1), kind).length === 0;
  if (isHeading) {
    return inner.items.flatMap((item) =>
      itemsOfEntry(text, shifted(item, entry.start + 1), kind, subject),
    );
  }
  return codeAll(text, [itemProper(text, entry, kind)], kind, subject);
}

/** Codes items; one that names no theme takes up what the words before the list speak of. */
function codeAll(
  text: string,
  spans: readonly Span[],
  kind: ItemKind,
  subject: Theme | null,
): FoundItem[] {
  return spans
    .filter(({ start, end }) => end - start >= 4)
    .map((span) => {
      const themes = themesOf(text.slice(span.start, span.end), kind);
      return { span, themes: themes.length > 0 || subject === null ? themes : [subject] };
    });
}

function shifted({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
