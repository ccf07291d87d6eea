import {
  type DivisionEventKind,
  type DivisionLevel,
  divisionEventKinds,
  divisionLevels,
  type TownshipKind,
  townshipKindOf,
  townshipKinds,
} from '@xiangjian/indicators';
import { StoreError } from '../database/store-error.ts';
import type { NewDivision, NewDivisionEvent } from './new-division.ts';
import { readCsv } from './read-csv.ts';

const levelOfLength: ReadonlyMap<number, DivisionLevel> = new Map([
  [2, 'province'],
  [4, 'prefecture'],
  [6, 'county'],
  [9, 'township'],
]);

/**
 * Divisions of a CSV text with the columns code,name,parent and, where known, level,kind,valid_from,valid_to.
 * Level follows from the length of the code, kind from code and name, unless they are given.
 * Throws StoreError naming the line that does not fit.
 */
export function readDivisions(text: string): NewDivision[] {
  return readCsv(text).map((row, index) => {
    const field = (name: string) => row.get(name) ?? '';
    const refuse = (what: string): never => refuseLine(index, what, [...row.values()].join(','));
    const code = field('code');
    const name = field('name');
    const level = levelOfLength.get(code.length);
    if (!/^\d+$/.test(code) || level === undefined || name === '') return refuse('code or name');
    const given = field('level');
    if (given !== '' && given !== level) {
      return refuse(`level ${given}, known are ${divisionLevels.join(', ')} by length of code`);
    }
    const parent = field('parent') === '' ? null : field('parent');
    if (parent !== null && !code.startsWith(parent)) return refuse('parent');
    return {
      code,
      name,
      parent,
      level,
      kind: level === 'township' ? kindOf(field('kind'), code, name, refuse) : null,
      validFrom: dayOf(field('valid_from'), refuse),
      validTo: dayOf(field('valid_to'), refuse),
    };
  });
}

/** Events of a CSV text with the columns kind,date,from,to,document; several codes stand apart by a space or semicolon. */
export function readDivisionEvents(text: string): NewDivisionEvent[] {
  return readCsv(text).map((row, index) => {
    const field = (name: string) => row.get(name) ?? '';
    const refuse = (what: string): never => refuseLine(index, what, [...row.values()].join(','));
    const kind = divisionEventKinds.find((known) => known === field('kind'));
    if (kind === undefined) return refuse('kind');
    const date = dayOf(field('date'), refuse) ?? refuse('date');
    const from = codesOf(field('from'));
    const to = codesOf(field('to'));
    checkSides(kind, from, to, refuse);
    return { kind, date, from, to, document: field('document') === '' ? null : field('document') };
  });
}

function kindOf(
  given: string,
  code: string,
  name: string,
  refuse: (what: string) => never,
): TownshipKind {
  if (given === '') return townshipKindOf(code, name);
  return townshipKinds.find((known) => known === given) ?? refuse('kind');
}

function codesOf(text: string): string[] {
  return text.split(/[\s;;|、]+/).filter((code) => code !== '');
}

function checkSides(
  kind: DivisionEventKind,
  from: readonly string[],
  to: readonly string[],
  refuse: (what: string) => never,
): void {
  if (from.length === 0 || to.length === 0) refuse('from or to');
  if (kind === 'merge' && to.length !== 1) refuse('a merge has one result');
  if (kind === 'split' && from.length !== 1) refuse('a split has one origin');
  if (kind !== 'merge' && kind !== 'split' && (from.length !== 1 || to.length !== 1)) {
    refuse(`${kind} has one code before and one after`);
  }
}

function dayOf(text: string, refuse: (what: string) => never): string | null {
  if (text === '') return null;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || Number.isNaN(Date.parse(text))) return refuse('date');
  return text;
}

function refuseLine(index: number, what: string, line: string): never {
  throw new StoreError(
    'unreadable_divisions',
    `line ${index + 2}: ${what}: ${line}`,
    `区划文件第 ${index + 2} 行读不懂（${what}）：${line}`,
  );
}
