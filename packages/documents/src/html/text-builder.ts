import type { Span } from '@xiangjian/indicators';

const invisible = /[\u200b-\u200d\u2060\ufeff\u00ad]/g;
const chinese = /[\p{Script=Han}，。、；：（）《》“”]/u;

/** Text as a browser lays it out: white space collapsed, no glue inside a line, a line break where a block begins or ends. */
export interface TextBuilder {
  /** Inline text; joined to what stands on the line. */
  add(data: string): void;
  /** Ends the line, if something stands on it. */
  breakLine(): void;
  /** One line of cells with tabs between them; gives the place of each cell. */
  addRow(cells: readonly string[]): Span[];
  /** Where the next character will stand. */
  offset(): number;
  text(): string;
}

export function createTextBuilder(): TextBuilder {
  const parts: string[] = [];
  let length = 0;
  let lineIsEmpty = true;
  let owed: '' | ' ' | '\n' = '';

  const put = (text: string) => {
    parts.push(text);
    length += text.length;
  };
  const settle = () => {
    if (owed !== '' && length > 0) put(owed);
    owed = '';
  };
  const breakLine = () => {
    if (!lineIsEmpty) owed = '\n';
    lineIsEmpty = true;
  };
  return {
    add(data) {
      const text = collapse(data);
      const said = text.trim();
      if (text !== said && text.startsWith(' ') && !lineIsEmpty) owed = ' ';
      if (said === '') return;
      settle();
      put(said);
      lineIsEmpty = false;
      if (text.endsWith(' ')) owed = ' ';
    },
    breakLine,
    addRow(cells) {
      breakLine();
      settle();
      const spans = cells.map((cell, index) => {
        if (index > 0) put('\t');
        const start = length;
        put(cell);
        return { start, end: length };
      });
      lineIsEmpty = false;
      breakLine();
      return spans;
    },
    offset: () => (length === 0 || owed === '' ? length : length + 1),
    text: () => parts.join(''),
  };
}

/** White space of any kind made one space, none where the source only wraps its lines between Chinese characters. */
export function collapse(data: string): string {
  const text = data.replace(invisible, '');
  // Each end is sought for itself: one pattern for a whole run can exhaust the engine's stack on megabytes of spaces.
  const space = /\s/g;
  const other = /\S/g;
  let collapsed = '';
  let from = 0;
  for (let run = space.exec(text); run !== null; run = space.exec(text)) {
    other.lastIndex = run.index;
    const next = other.exec(text)?.index ?? text.length;
    collapsed += text.slice(from, run.index) + (isWrapped(text, run.index, next) ? '' : ' ');
    from = next;
    space.lastIndex = next;
  }
  return collapsed + text.slice(from);
}

/** Whether the white space between two places only wraps a line between Chinese characters. */
function isWrapped(text: string, start: number, end: number): boolean {
  if (!chinese.test(text.charAt(start - 1)) || !chinese.test(text.charAt(end))) return false;
  return text.slice(start, end).includes('\n');
}
