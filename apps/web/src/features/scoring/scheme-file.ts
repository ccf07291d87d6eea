import { type ScoringScheme, scoringSchemeSchemaIn } from '@xiangjian/contract';
import type { Language } from '@xiangjian/indicators';
import { schemeFileWords } from './scheme-file-words.ts';

/** A file that was read: the scheme in it, or what is wrong with it, line by line in the language that was asked for. */
export type SchemeFile =
  | { readonly scheme: ScoringScheme }
  | { readonly wrong: readonly [string, ...string[]] };

/** The scheme as it is handed over: the same text for the same scheme. */
export function printSchemeFile(scheme: ScoringScheme): string {
  return `${JSON.stringify(scheme, null, 2)}\n`;
}

/** Reads a scheme from the text of a file. */
export function readSchemeFile(text: string, language: Language): SchemeFile {
  const w = schemeFileWords[language];
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return { wrong: [w.notJson(placeOf(error, text, language))] };
  }
  const { data, error } = scoringSchemeSchemaIn(language).safeParse(value);
  if (data !== undefined) return { scheme: data };
  const [first, ...others] = error.issues.flatMap((issue) => {
    const where = whereOf(issue.path, language);
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => `${where}${w.unknownField(key)}`);
    }
    if (issue.code === 'invalid_type' && issue.expected === 'object') {
      return [`${where}${w.needsObject}`];
    }
    return [`${where}${issue.message}`];
  });
  return { wrong: [first ?? w.unreadable, ...others] };
}

/** Browsers name the place of an error in several ways; a position is turned into line and column. */
function placeOf(error: unknown, text: string, language: Language): string {
  const position = error instanceof Error ? /position (\d+)/.exec(error.message)?.[1] : undefined;
  if (position === undefined) return '';
  const before = text.slice(0, Number(position)).split('\n');
  const column = (before[before.length - 1] ?? '').length + 1;
  return schemeFileWords[language].jsonPlace(before.length, column);
}

function whereOf(path: readonly PropertyKey[], language: Language): string {
  const w = schemeFileWords[language];
  const [top, chapter, part, item] = path;
  if (top === 'chapters' && chapter !== undefined) {
    const number = Number(chapter) + 1;
    return part === 'items' && item !== undefined
      ? w.inItem(number, Number(item) + 1)
      : w.inChapter(number);
  }
  if (top === 'bands' && chapter !== undefined) return w.inBand(Number(chapter) + 1);
  return top === undefined ? '' : w.inField(String(top));
}
