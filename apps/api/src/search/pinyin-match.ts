import type { Span } from '@xiangjian/indicators';
import { pinyin } from 'pinyin-pro';

const readingsOf = new Map<string, readonly string[]>();

/** Every way a character is read, without tones and with v for ü; the character itself where it is no Chinese one. */
function readings(character: string): readonly string[] {
  const known = readingsOf.get(character);
  if (known !== undefined) return known;
  const read = pinyin(character, { toneType: 'none', type: 'array', multiple: true, v: true });
  const made = [...new Set(read.map((reading) => reading.toLowerCase()))];
  readingsOf.set(character, made);
  return made;
}

/**
 * Where a name sounds like what was typed: whole syllables, initials (zh, ch and sh as one letter or two) or both mixed,
 * the last syllable perhaps unfinished; every reading of a character counts. `letters` are two or more small letters.
 */
export function pinyinMatch(name: string, letters: string): Span | null {
  const characters = [...name];
  let start = 0;
  for (let index = 0; index < characters.length; index += 1) {
    const end = endOfMatch(characters, index, letters);
    if (end !== null) {
      return { start, end: start + characters.slice(index, end).join('').length };
    }
    start += characters[index]?.length ?? 0;
  }
  return null;
}

/** Index after the last character that the letters reach from `index` on, or null. */
function endOfMatch(characters: readonly string[], index: number, letters: string): number | null {
  if (letters === '') return index;
  const character = characters[index];
  if (character === undefined) return null;
  for (const reading of readings(character)) {
    if (reading.startsWith(letters)) return index + 1;
    for (const part of partsOf(reading)) {
      if (!letters.startsWith(part)) continue;
      const end = endOfMatch(characters, index + 1, letters.slice(part.length));
      if (end !== null) return end;
    }
  }
  return null;
}

/** What a person may type for a syllable, the longest first. */
function partsOf(reading: string): readonly string[] {
  const double = /^[zcs]h/.exec(reading)?.[0];
  return [reading, ...(double === undefined ? [] : [double]), reading.slice(0, 1)];
}
