import {
  isObservedIndicatorId,
  type ObservedIndicatorId,
  type Quantity,
} from '@xiangjian/indicators';
import type { Figures } from './model/figure.ts';
import type { Numerals } from './numerals.ts';
import { printFigure } from './print-figure.ts';
import type { Chance } from './random.ts';

/** A figure that a filled sentence states. */
export interface StatedFact {
  readonly indicator: ObservedIndicatorId;
  readonly quantity: Quantity;
}

/** What a sentence is filled with. */
export interface Filling {
  readonly figures: Figures;
  readonly numerals: Numerals;
  /** Decides among [this/that] wordings. */
  readonly chance: Chance;
  /** Words behind @名 @全 @我 …, by their one character. */
  readonly words: ReadonlyMap<string, string>;
  /** Numbers behind <name>: single events, sums of years, targets. They are printed and state nothing of the year. */
  readonly asides: ReadonlyMap<string, number>;
}

/** A filled sentence; null where none of its figures is stated. */
export interface FilledSentence {
  readonly text: string;
  readonly facts: readonly StatedFact[];
}

const slot = /\{(=?)([a-z_]+)(\*?)(?::([^}]*))?\}/g;

/**
 * Fills a sentence. `{id:件}` prints a figure with its unit, `{id*:个村}` one that is the whole set, `{=id}` states a figure
 * that the words around it say; `[a/b]` is one of several wordings, `<name>` an aside, `@名` a word of the township.
 * Parts stand between `|` and become clauses; a part with a figure that is not stated is left out. A part with `^` reads as
 * what is before the mark where the part before it stands, and else as what is behind the mark.
 */
export function fillSentence(template: string, filling: Filling): FilledSentence | null {
  const facts: StatedFact[] = [];
  const parts = chosenWordings(template, filling.chance).split('|');
  const kept = parts.flatMap((part, place) =>
    isStated(part, filling.figures)
      ? worded(part, place > 0 && isStated(parts[place - 1] ?? '', filling.figures))
      : [],
  );
  if (kept.length === 0 || (template.includes('{') && !kept.some((part) => part.includes('{')))) {
    return null;
  }
  const text = kept.map((part) => filledPart(part, filling, facts)).join('，');
  return { text: /[。；：！]$/.test(text) ? text : `${text}。`, facts };
}

function chosenWordings(template: string, chance: Chance): string {
  return template.replaceAll(/\[([^\]]*)\]/g, (_, options: string) =>
    chance.pick(options.split('/')),
  );
}

function worded(part: string, follows: boolean): string[] {
  const [behind = '', alone = part] = part.split('^');
  const words = follows ? behind : alone;
  return words === '' ? [] : [words];
}

function isStated(part: string, figures: Figures): boolean {
  return [...part.matchAll(slot)].every(([, , id = '']) => figures.has(indicatorOf(id)));
}

function filledPart(part: string, filling: Filling, facts: StatedFact[]): string {
  const { figures, numerals, words, asides } = filling;
  return part
    .replaceAll(
      slot,
      (_, silent: string, name: string, whole: string, unit: string | undefined) => {
        const indicator = indicatorOf(name);
        const figure = figures.get(indicator);
        if (figure === undefined) throw new RangeError(`not stated: ${name}`);
        const printed = printFigure(figure, unit ?? '', numerals);
        if (printed.quantity !== null) {
          const quantity: Quantity =
            whole === '' ? printed.quantity : { ...printed.quantity, qualifier: 'all' };
          facts.push({ indicator, quantity });
        }
        return silent === '' ? printed.text : '';
      },
    )
    .replaceAll(/<([a-z_]+)(?::([^>]*))?>/g, (_, name: string, unit: string | undefined) => {
      const value = asides.get(name);
      if (value === undefined) throw new RangeError(`no aside: ${name}`);
      return printFigure({ value, firmness: 'exact' }, unit ?? '', numerals).text;
    })
    .replaceAll(/@(.)/gu, (_, word: string) => {
      const said = words.get(word);
      if (said === undefined) throw new RangeError(`no word: @${word}`);
      return said;
    });
}

function indicatorOf(name: string): ObservedIndicatorId {
  if (!isObservedIndicatorId(name)) throw new RangeError(`no such indicator: ${name}`);
  return name;
}
