import { foldCharacter, isBlank } from './fold-character.ts';

/** A line of the raw text with what is needed to tell a wrapped line from a finished one. */
interface Line {
  readonly start: number;
  /** End without the line break. */
  readonly end: number;
  /** Characters that are not blank. */
  readonly length: number;
  readonly indented: boolean;
  readonly last: string;
  readonly tabbed: boolean;
}

const finished = new Set([...'。;:!?']);
const headingStart =
  /^(?:第[一二三四五六七八九十]+部分|[一二三四五六七八九十]{1,3}[、.是要]|\(?[一二三四五六七八九十\d]{1,3}\)|\d{1,2}[.、](?!\d))/;
const widestWrap = 120;

/**
 * The raw offsets of the line breaks that only wrap a line: those after a line that is as long as the widest lines of
 * a hard-wrapped text and is not finished by a mark.
 */
export function wrappedBreaks(raw: string, from: number, to: number): ReadonlySet<number> {
  const lines = linesOf(raw, from, to);
  const width = wrapWidth(lines);
  const wrapped = new Set<number>();
  if (width === null) return wrapped;
  for (let index = 0; index + 1 < lines.length; index += 1) {
    const line = lines[index];
    const next = lines[index + 1];
    if (line === undefined || next === undefined) continue;
    if (isWrapped(line, width) && continues(next, raw)) wrapped.add(line.end);
  }
  return wrapped;
}

function isWrapped(line: Line, width: number): boolean {
  return line.length >= width - 3 && !line.tabbed && !finished.has(line.last);
}

function continues(next: Line, raw: string): boolean {
  if (next.length === 0 || next.indented || next.tabbed) return false;
  const head = [...raw.slice(next.start, Math.min(next.end, next.start + 12))]
    .filter((character) => !isBlank(character))
    .map(foldCharacter)
    .join('');
  return !headingStart.test(head);
}

/** The width at which a text was wrapped, or null when its lines are its paragraphs. */
function wrapWidth(lines: readonly Line[]): number | null {
  const prose = lines.filter((line) => line.length > 0 && !line.tabbed);
  const widest = prose.reduce((width, line) => Math.max(width, line.length), 0);
  if (prose.length < 4 || widest < 16 || widest > widestWrap) return null;
  const full = prose.filter((line) => line.length >= widest - 3).length;
  return full * 2 >= prose.length ? widest : null;
}

function linesOf(raw: string, from: number, to: number): Line[] {
  const lines: Line[] = [];
  let start = from;
  while (start <= to) {
    const found = raw.indexOf('\n', start);
    const end = found === -1 || found > to ? to : found;
    lines.push(lineOf(raw, start, end));
    start = end + 1;
  }
  return lines;
}

function lineOf(raw: string, start: number, end: number): Line {
  let length = 0;
  let last = '';
  for (let at = start; at < end; at += 1) {
    const character = raw.charAt(at);
    if (isBlank(character)) continue;
    length += 1;
    last = character;
  }
  const head = raw.slice(start, Math.min(end, start + 2));
  return {
    start,
    end,
    length,
    indented: length > 0 && (head === '  ' || head.startsWith('\u3000')),
    last: foldCharacter(last),
    tabbed: raw.slice(start, end).includes('\t'),
  };
}
