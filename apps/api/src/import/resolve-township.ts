import {
  type Database,
  type NamedTownship,
  type TownshipRow,
  townshipInYear,
  townshipsNamed,
  townshipsOfCodes,
} from '@xiangjian/store';
import { type ImportProblem, problem } from './import-problem.ts';
import { notStanding } from './not-standing.ts';

/** What is known about whose report a document is, the surest first. */
export interface TownshipClues {
  /** What the person said: a township code. */
  readonly given: string | null;
  /** A nine-digit number in the file name. */
  readonly fileCode: string | null;
  /** The name in the text, else in the file name. */
  readonly name: string | null;
  readonly county: string | null;
  /** Breadcrumb, publisher, title, address, file name: whatever may name the county. */
  readonly context: readonly string[];
}

/** The unit that a report belongs to, as it stood at the end of its year, or why that cannot be said. */
export function resolveTownship(
  database: Database,
  clues: TownshipClues,
  year: number,
): TownshipRow | ImportProblem {
  const found = unitOf(database, clues, year);
  if ('message_zh' in found) return found;
  return townshipInYear(database, found.id, year) ?? notStanding(database, found, year);
}

function unitOf(
  database: Database,
  clues: TownshipClues,
  year: number,
): TownshipRow | ImportProblem {
  if (clues.given !== null) {
    return townshipOfCode(database, clues.given) ?? unknownCode(clues.given);
  }
  const byFileName = clues.fileCode === null ? null : townshipOfCode(database, clues.fileCode);
  if (byFileName !== null) return byFileName;
  if (clues.name === null) return noTownship();
  return unitOfName(database, clues.name, clues, year);
}

function townshipOfCode(database: Database, code: string): TownshipRow | null {
  return townshipsOfCodes(database, [code]).get(code) ?? null;
}

/**
 * A name may carry the county before it (六枝特区新窑镇): the longest ending that some township bears is its name, if what
 * stands before it is the place that township lies in. Otherwise 柳泉沟镇, unknown, would be taken for 泉沟镇.
 */
function unitOfName(
  database: Database,
  name: string,
  clues: TownshipClues,
  year: number,
): TownshipRow | ImportProblem {
  for (let start = 0; start + 2 <= name.length; start += 1) {
    const before = name.slice(0, start);
    const candidates = townshipsNamed(database, name.slice(start)).filter(
      ({ path }) => before === '' || path.some((place) => isNamedBy(place, before)),
    );
    if (candidates.length === 0) continue;
    return chosen(database, candidates, { ...clues, context: [before, ...clues.context] }, year);
  }
  return problem(
    'unknown_township',
    `区划库里没有“${name}”：请在导入时选定乡镇，或先把它加入区划库`,
    `no township is called ${name}: choose one, or add it to the divisions`,
  );
}

/** Whether words that stand before a name end with a place, in full (六枝特区) or without its last character (六枝). */
function isNamedBy(place: string, words: string): boolean {
  const before = words.replace(/人民政府$/, '');
  const short = place.length > 2 ? place.slice(0, -1) : place;
  return before.endsWith(place) || before.endsWith(short);
}

function chosen(
  database: Database,
  candidates: readonly NamedTownship[],
  clues: TownshipClues,
  year: number,
): TownshipRow | ImportProblem {
  const scored = candidates.map((candidate) => ({ candidate, score: nearness(candidate, clues) }));
  const best = Math.max(...scored.map(({ score }) => score));
  const nearest = scored
    .filter(({ score }) => score === best)
    .map(({ candidate }) => candidate.township);
  const standing = nearest.filter(({ id }) => townshipInYear(database, id, year) !== null);
  const left = standing.length > 0 ? standing : nearest;
  const units = [...new Map(left.map((township) => [township.id, township])).values()];
  const [only] = units;
  if (only !== undefined && units.length === 1 && best >= 0) return only;
  return problem(
    'ambiguous_township',
    best < 0
      ? `“${only?.name ?? ''}”在区划库里属于别的县区，与文中写的不符：请在导入时选定乡镇`
      : `有 ${units.length} 个乡镇叫“${only?.name ?? ''}”，文中没有写明县区：请在导入时选定乡镇，或把九位区划代码写进文件名`,
    best < 0
      ? 'the township of this name lies in another county than the text says: choose one'
      : `${units.length} townships bear this name and the text does not name the county: choose one`,
    units,
  );
}

/** How well the words around a name fit a township: 3 county, 2 prefecture, 1 province, 0 nothing said, −1 elsewhere. */
function nearness({ path }: NamedTownship, { county, context }: TownshipClues): number {
  const [province = '', prefecture = '', ...rest] = path;
  const places = [rest.at(-1) ?? prefecture, prefecture, province].filter((place) => place !== '');
  const words = county === null ? context : [county, ...context];
  const named = places.findIndex((place) => words.some((word) => word.includes(place)));
  if (named !== -1) return 3 - named;
  if (county === null || county.length < 2) return 0;
  const shortened = places.findIndex((place) => place.includes(county));
  return shortened === -1 ? -1 : 3 - shortened;
}

function unknownCode(code: string): ImportProblem {
  return problem(
    'unknown_township',
    `区划库里没有代码 ${code}：请核对代码，或先把它加入区划库`,
    `no township bears the code ${code}`,
  );
}

function noTownship(): ImportProblem {
  return problem(
    'no_township',
    '看不出是哪个乡镇的报告：请在导入时选定乡镇，或把九位区划代码写进文件名（如 520203109-新窑镇-2023.txt）',
    'the text does not say whose report it is: choose the township, or put its nine-digit code into the file name',
  );
}
