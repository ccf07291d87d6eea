import {
  type NewReferenceValue,
  newReferenceSchema,
  type ReferenceTable,
  referenceLimits,
  referenceRules,
  valueFault,
} from '@xiangjian/contract';
import { cellAddress, type Sheet } from '@xiangjian/documents';
import { everyIndicator, indicatorNamed } from '@xiangjian/indicators';
import { type Database, isSameReference, overlapping } from '@xiangjian/store';
import { referenceArea } from './reference-area.ts';
import { columnOfHeading, type ReferenceColumn, referenceColumns } from './reference-columns.ts';
import { areaName } from './reference-view.ts';
import { statedReference } from './stated-reference.ts';
import {
  lacks,
  noArea,
  recordedOtherwise,
  saidTwice,
  tooMany,
  type Words,
} from './table-problems.ts';
import {
  dayOfWords,
  lastYearOfWords,
  natureOfWords,
  valueWithUnit,
  yearOfWords,
  yearsOfWords,
} from './table-words.ts';

type Items = ReferenceTable['items'];
type Problem = ReferenceTable['problems'][number];
type Places = ReadonlyMap<ReferenceColumn, number>;

/** A title may stand above the headings. */
const mostRowsAbove = 10;

/**
 * Reads a table of reference values, one a row, and says of every cell that cannot be read what is wrong with it; nothing is
 * stored. A row that says what is recorded already is told apart; one that says something else for the same
 * scope, source and years is a problem.
 */
export function readReferenceTable(
  database: Database,
  sheet: Sheet,
  area: string,
): Pick<ReferenceTable, 'items' | 'problems'> {
  const heading = headingRow(sheet);
  const places = placesOf(sheet, heading);
  const missing = missingColumns(places);
  if (missing.length > 0)
    return { items: [], problems: [problemAt(sheet, heading, 0, lacks(missing))] };
  const rows = sheet.rows.flatMap((row, at) =>
    at > heading && row.some(({ text }) => text.trim() !== '') ? [at] : [],
  );
  if (rows.length > referenceLimits.values) {
    return { items: [], problems: [problemAt(sheet, heading, 0, tooMany(rows.length))] };
  }
  const items: Items = [];
  const problems: Problem[] = [];
  for (const row of rows) {
    const read = readRow(database, sheet, { row, places, area, before: items });
    if (Array.isArray(read)) problems.push(...read);
    else items.push(read);
  }
  return { items, problems };
}

interface RowAsked {
  readonly row: number;
  readonly places: Places;
  readonly area: string;
  readonly before: Items;
}

function readRow(database: Database, sheet: Sheet, asked: RowAsked): Items[number] | Problem[] {
  const { row, places, area, before } = asked;
  const field = (name: ReferenceColumn) =>
    (sheet.rows[row]?.[places.get(name) ?? -1]?.text ?? '').trim();
  const at = (name: ReferenceColumn, words: Words) =>
    problemAt(sheet, row, places.get(name) ?? 0, words);
  const named = field('indicator');
  const entry = indicatorNamed(named);
  const { from, to } = places.has('from')
    ? { from: yearOfWords(field('from')), to: lastYearOfWords(field('to')) }
    : yearsOfWords(field('years'));
  // Without a year nobody can say which townships stood.
  const found = Number.isNaN(from)
    ? { code: '' }
    : referenceArea(database, field('area'), area, from);
  const value = valueWithUnit(field('value'), field('unit'));
  const stated = newReferenceSchema.safeParse({
    indicator: entry?.id ?? named,
    area: 'code' in found ? found.code : '',
    kind: orNull(field('kind')),
    from,
    to,
    value,
    nature: natureOfWords(field('nature')),
    source_title: field('source_title'),
    source_url: orNull(field('source_url')),
    source_date: dayOfWords(field('source_date')),
    note: orNull(field('note')),
  });
  const wrong = new Map<ReferenceColumn, Words>(
    'code' in found ? [] : [['area', noArea(field('area'), found.hint)]],
  );
  // The words are looked at even where a year is wrong: the schema stops there.
  const fault = entry === undefined ? null : valueFault(value, entry.id);
  if (fault !== null && value !== '') wrong.set('value', fault);
  for (const { path, message } of stated.error?.issues ?? []) {
    const name = columnOf(String(path[0]), places);
    // The first thing that is wrong with a cell is enough.
    if (!wrong.has(name)) wrong.set(name, wordsOf(name, message));
  }
  if (!stated.success || wrong.size > 0) {
    const inOrder = [...wrong].sort(([a], [b]) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
    return inOrder.map(([name, words]) => at(name, words));
  }
  return placed(database, stated.data, { at, row, before });
}

/** A row that can be read, beside what is recorded and what the rows above it say. */
function placed(
  database: Database,
  stated: NewReferenceValue,
  {
    at,
    row,
    before,
  }: {
    readonly at: (name: ReferenceColumn, words: Words) => Problem;
    readonly row: number;
    readonly before: Items;
  },
): Items[number] | Problem[] {
  const reference = statedReference(stated);
  const twin = before.find(({ reference: other }) => isOverTheSame(stated, other));
  if (twin !== undefined) return [at('value', saidTwice(twin.row))];
  const standing = overlapping(database, reference);
  const isSame = standing !== null && isSameReference(standing, reference);
  if (standing !== null && !isSame) {
    return [at('value', recordedOtherwise(standing.id, standing.printed))];
  }
  const { labelZh } = everyIndicator().find(({ id }) => id === reference.indicator) ?? {};
  return {
    row: row + 1,
    standing: isSame ? 'same' : 'new',
    reference: stated,
    indicator_label: labelZh ?? reference.indicator,
    area_name: areaName(database, reference.area),
  };
}

function isOverTheSame(one: NewReferenceValue, other: NewReferenceValue): boolean {
  return (
    one.indicator === other.indicator &&
    one.area === other.area &&
    one.kind === other.kind &&
    one.nature === other.nature &&
    one.source_title === other.source_title &&
    one.from <= (other.to ?? one.from) &&
    other.from <= (one.to ?? other.from)
  );
}

/** Whether a sheet has the headings of such a table. */
export function isReferenceTable(sheet: Sheet): boolean {
  return headingsAt(sheet) !== -1;
}

function headingRow(sheet: Sheet): number {
  return Math.max(headingsAt(sheet), 0);
}

function headingsAt({ rows }: Sheet): number {
  return rows.slice(0, mostRowsAbove).findIndex((row) => {
    const names = row.map(({ text }) => columnOfHeading(text));
    return names.includes('indicator') && names.includes('value');
  });
}

function placesOf({ rows }: Sheet, heading: number): Places {
  const places = new Map<ReferenceColumn, number>();
  rows[heading]?.forEach(({ text }, at) => {
    const name = columnOfHeading(text);
    if (name !== null && !places.has(name)) places.set(name, at);
  });
  return places;
}

function missingColumns(places: Places): ReferenceColumn[] {
  const needed = ['indicator', 'area', 'value', 'nature', 'source_title'] as const;
  const missing: ReferenceColumn[] = needed.filter((name) => !places.has(name));
  return places.has('from') || places.has('years') ? missing : [...missing, 'from'];
}

function columnOf(name: string, places: Places): ReferenceColumn {
  if ((name === 'from' || name === 'to') && !places.has('from')) return 'years';
  return name in referenceColumns ? (name as ReferenceColumn) : 'value';
}

function wordsOf(name: ReferenceColumn, zh: string): Words {
  if (name === 'years' && zh !== referenceRules.order.zh) return referenceRules.years;
  return Object.values(referenceRules).find((rule) => rule.zh === zh) ?? { zh, en: zh };
}

function problemAt(sheet: Sheet, row: number, column: number, { zh, en }: Words): Problem {
  const heading = sheet.rows[headingRow(sheet)]?.[column]?.text ?? '';
  return {
    address: cellAddress(row, column),
    column: heading === '' ? null : heading,
    text: sheet.rows[row]?.[column]?.text ?? '',
    message: zh,
    message_en: en,
  };
}

function orNull(text: string): string | null {
  return text === '' ? null : text;
}
