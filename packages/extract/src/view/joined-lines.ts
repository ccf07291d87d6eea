import { foldCharacter, isBlank } from './fold-character.ts';

/** A line of the raw text with what is needed to tell a wrapped line from a finished one. */
interface Line {
  readonly start: number;
  /** End without the line break. */
  readonly end: number;
  /** Characters from the first to the last that is not blank, those of them that are not blank, and those with the indent. */
  readonly widths: Widths;
  readonly indented: boolean;
  readonly last: string;
  readonly tabbed: boolean;
}

/** Stray blanks may have come before or after the wrap, and an indent counts where it was wrapped with: a line is full by any measure. */
type Widths = readonly [printed: number, inked: number, indented: number];

const headingStart =
  /^(?:第[一二三四五六七八九十]+部分|[一二三四五六七八九十]{1,3}[、.是要]|\(?[一二三四五六七八九十\d]{1,3}\)|\d{1,2}[.、](?!\d))/;
/** A row of a table whose cells are parted by bars. */
const barred = /[|｜].*[|｜]/;
const widestWrap = 120;
const narrowestWrap = 16;
/** A mark or a word that may not begin a line leaves the line before it this much shorter. */
const slack = 3;
const finished = new Set([...'。;:!?”)']);
const fewestBroken = 4;

/**
 * The raw offsets of the line breaks that only wrap a line: those after a line as long as the widest of a hard-wrapped
 * text, unless the next one begins like a heading or is indented.
 */
export function wrappedBreaks(raw: string, from: number, to: number): ReadonlySet<number> {
  const lines = withoutCommonIndent(linesOf(raw, from, to));
  const width = wrapWidths(lines);
  const wrapped = new Set<number>();
  if (width === null) return wrapped;
  for (let index = 0; index + 1 < lines.length; index += 1) {
    const line = lines[index];
    const next = lines[index + 1];
    if (line === undefined || next === undefined || line.tabbed) continue;
    if (isFull(line.widths, width) && continues(next, raw)) wrapped.add(line.end);
  }
  return wrapped;
}

function isFull(widths: Widths, widest: Widths): boolean {
  return widths.some((width, measure) => width >= (widest[measure] ?? 0) - slack);
}

/** Where most lines are indented, an indent opens no paragraph. */
function withoutCommonIndent(lines: readonly Line[]): Line[] {
  const filled = lines.filter(({ widths }) => widths[0] > 0);
  const indented = filled.filter((line) => line.indented).length;
  const isCommon = indented * 5 > filled.length * 4;
  return isCommon ? lines.map((line) => ({ ...line, indented: false })) : [...lines];
}

function continues(next: Line, raw: string): boolean {
  if (next.widths[0] === 0 || next.indented || next.tabbed) return false;
  const head = [...raw.slice(next.start, Math.min(next.end, next.start + 12))]
    .filter((character) => !isBlank(character))
    .map(foldCharacter)
    .join('');
  return !headingStart.test(head);
}

/** The widths at which a text was wrapped, or null when its lines are its paragraphs. */
function wrapWidths(lines: readonly Line[]): Widths | null {
  const prose = lines.filter((line) => line.widths[0] > 0 && !line.tabbed);
  const widest: Widths = [
    prose.reduce((width, line) => Math.max(width, line.widths[0]), 0),
    prose.reduce((width, line) => Math.max(width, line.widths[1]), 0),
    prose.reduce((width, line) => Math.max(width, line.widths[2]), 0),
  ];
  if (prose.length < 4 || widest[1] < narrowestWrap || widest[1] > widestWrap) return null;
  const full = prose.filter((line) => isFull(line.widths, widest));
  const broken = full.filter(({ last }) => !finished.has(last));
  // Paragraphs end with a mark; lines that were broken at a width mostly do not, and there are several of them.
  return broken.length >= fewestBroken && broken.length * 2 >= full.length ? widest : null;
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
  const printed = raw.slice(start, end).trim();
  let inked = 0;
  for (let at = 0; at < printed.length; at += 1) if (!isBlank(printed.charAt(at))) inked += 1;
  const head = raw.slice(start, Math.min(end, start + 2));
  return {
    start,
    end,
    widths: [printed.length, inked, raw.slice(start, end).trimEnd().length],
    last: foldCharacter(printed.at(-1) ?? ''),
    indented: inked > 0 && (head === '  ' || head.startsWith('\u3000')),
    tabbed: raw.slice(start, end).includes('\t') || barred.test(printed),
  };
}
