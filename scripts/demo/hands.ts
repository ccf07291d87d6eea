import { asidesOf } from './asides.ts';
import { type Clerk, clerks } from './clerks.ts';
import { type KeyTable, keyTable, tabulated } from './key-table.ts';
import { isPlanted, sharedWith } from './model/oddities.ts';
import { reportFigures } from './model/report-figures.ts';
import { identityOf, type Township } from './model/township.ts';
import { townshipOf } from './model/townships.ts';
import { firstYear, yearNumbers } from './model/year-numbers.ts';
import type { StatedFact } from './template.ts';
import { wordsOf } from './words.ts';
import { type Writer, writerOf } from './writer.ts';

/** Who writes a report: one township's figures and words, in up to three hands that add to the same facts. */
export interface Hands {
  readonly clerk: Clerk;
  readonly facts: StatedFact[];
  /** The township's own wording of the year. */
  readonly own: Writer;
  /** The wording of most chapters: last year's, where the report is copied from it. */
  readonly usual: Writer;
  /** The wording of what two townships share; elsewhere the usual one. */
  readonly shared: Writer;
  /** The year whose problems are complained of. */
  readonly textYear: number;
  readonly table: KeyTable | null;
}

/** The hands of a report, with its figures divided between the sentences and the table. */
export function handsOf(township: Township, year: number): Hands {
  const { code } = township;
  const clerk = clerks[township.clerk];
  const numbers = yearNumbers(township, year);
  const stated = reportFigures(township, year);
  const before = year > firstYear ? yearNumbers(township, year - 1) : null;
  const table = clerk.table ? keyTable(stated, numbers, before) : null;
  const figures = new Map([...stated].filter(([id]) => table === null || !tabulated.includes(id)));
  const facts: StatedFact[] = [];
  const filling = {
    figures,
    numerals: clerk.numerals,
    words: wordsOf(township, year),
    asides: asidesOf(township, year, numbers),
  };
  const hand = (who: Township, textYear: number) =>
    writerOf(filling, facts, seedsOf(who, textYear));
  const textYear = isPlanted('copied from the year before', code, year) ? year - 1 : year;
  const usual = hand(township, textYear);
  const shared = isPlanted('shares paragraphs', code, year)
    ? hand(townshipOf(sharedWith), year)
    : usual;
  return { clerk, facts, own: hand(township, year), usual, shared, textYear, table };
}

function seedsOf(township: Township, year: number) {
  const identity = identityOf(township);
  return { habit: identity, text: `${identity} ${year}`, urban: township.kind === '街道' };
}
