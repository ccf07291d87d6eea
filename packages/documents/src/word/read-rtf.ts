import type { ReadDocument } from '../document.ts';
import { composeBlocks } from '../page/compose-blocks.ts';
import { rowsInLines } from '../page/rows-in-lines.ts';

/** Groups that hold no text of the document. */
const unread = new Set(
  'fonttbl colortbl stylesheet info header headerl headerr headerf footer footerl footerr footerf pict object fldinst themedata listtable listoverridetable rsidtbl generator bkmkstart bkmkend footnote annotation xmlnstbl latentstyles datastore nonshppict'.split(
    ' ',
  ),
);
const characters: Readonly<Record<string, string>> = {
  par: '\n',
  line: '\n',
  page: '\n',
  sect: '\n',
  row: '\n',
  cell: '\t',
  tab: ' ',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '·',
  emspace: ' ',
  enspace: ' ',
};
const token =
  /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-f]{2})|\\([^a-z'])|([{}])|([^\\{}\r\n]+)|[\r\n]+|\\/gi;

/** What holds within a pair of braces. */
interface Group {
  readonly isUnread: boolean;
  readonly isHidden: boolean;
  /** How many characters stand in for one that is written by its number. */
  readonly standIns: number;
}

/** A Rich Text Format document: its characters with tables as lines of cells. Numbers of lists are kept as written. */
export function readRtf(bytes: Uint8Array): ReadDocument {
  return composeBlocks(
    'rtf',
    rowsInLines(rtfText(Buffer.from(bytes).toString('latin1')).split('\n')),
  );
}

function rtfText(source: string): string {
  const parts: string[] = [];
  const stack: Group[] = [];
  let group: Group = { isUnread: false, isHidden: false, standIns: 1 };
  let bytes: number[] = [];
  let skip = 0;
  const flush = () => {
    // Chinese RTF is written in the code page of Chinese Windows, whatever its fonts say.
    if (bytes.length > 0) parts.push(new TextDecoder('gb18030').decode(Uint8Array.from(bytes)));
    bytes = [];
  };
  const put = (text: string) => {
    flush();
    if (!group.isUnread && !group.isHidden) parts.push(text);
  };
  token.lastIndex = 0;
  for (const [whole, word, number, hex, symbol, brace, plain] of source.matchAll(token)) {
    if (brace === '{') stack.push(group);
    else if (brace === '}') group = stack.pop() ?? group;
    else if (hex !== undefined) {
      if (skip > 0) skip -= 1;
      else if (!group.isUnread && !group.isHidden) bytes.push(Number.parseInt(hex, 16));
    } else if (plain !== undefined) {
      const dropped = Math.min(skip, plain.length);
      skip -= dropped;
      put(plain.slice(dropped));
    } else if (symbol === '*') group = { ...group, isUnread: true };
    else if (symbol !== undefined) put(symbol === '~' ? ' ' : /[\\{}]/.test(symbol) ? symbol : '');
    else if (word === 'u') {
      put(String.fromCharCode((Number(number) + 65_536) % 65_536));
      skip = group.standIns;
    } else if (word === 'uc') group = { ...group, standIns: Number(number ?? 1) };
    else if (word === 'v') group = { ...group, isHidden: number !== '0' };
    else if (word !== undefined && unread.has(word)) group = { ...group, isUnread: true };
    else if (word !== undefined) put(characters[word] ?? '');
    else if (whole === '\\') put('');
  }
  flush();
  return parts.join('');
}
