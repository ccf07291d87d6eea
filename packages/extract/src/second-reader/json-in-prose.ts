/** Brackets tried as the beginning of JSON: prose with more of them is no answer. */
const mostStarts = 40;

/**
 * The JSON values that stand in a text, outermost first, from left to right: the text as a whole, else every bracket that
 * closes. Commas before a closing bracket are forgiven. Nothing else is repaired.
 */
export function* jsonInProse(text: string): Generator<unknown> {
  let at = 0;
  for (let tried = 0; tried < mostStarts; tried += 1) {
    const ahead = text.slice(at).search(/[[{]/);
    if (ahead === -1) return;
    const start = at + ahead;
    const piece = bracketed(text, start);
    const value = piece === null ? undefined : parsed(withoutLastCommas(piece));
    if (value !== undefined) yield value;
    at = start + (value === undefined || piece === null ? 1 : piece.length);
  }
}

/** From an opening bracket to the one that closes it; brackets in strings do not count. Null where it never closes. */
function bracketed(text: string, start: number): string | null {
  let depth = 0;
  let inString = false;
  for (let at = start; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (inString) {
      if (character === '\\') at += 1;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === '[' || character === '{') depth += 1;
    else if (character === ']' || character === '}') {
      depth -= 1;
      if (depth === 0) return text.slice(start, at + 1);
    }
  }
  return null;
}

/** A string, or a comma that stands before a closing bracket. */
const stringOrLastComma = /"(?:[^"\\]|\\.)*"|,(?=\s*[\]}])/gs;

function withoutLastCommas(json: string): string {
  return json.replace(stringOrLastComma, (found) => (found === ',' ? '' : found));
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
