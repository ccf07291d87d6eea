import { between, type Quantity } from '@xiangjian/indicators';
import { blockedCharacters } from './blocked-spans.ts';
import type { Mention } from './mention.ts';
import { plainWord, qualify, wordAfter, wordBefore } from './qualify.ts';
import { type Core, readCore } from './read-core.ts';
import { type UnitGroup, unitAt } from './units.ts';

const starts = /[\d廿卅〇零一二两三四五六七八九壹贰叁肆伍陆柒捌玖十拾百佰千仟万亿数几上Xx×*_多若]/g;
const placeholder = /(?:[Xx×]{1,4}|\*{1,6}|_{2,}|〇{2,})(?=[^\w+×*])/y;
const vague = /(?:多次|数次|若干(?:次|场|件|起|份|名|项)?|多场次?|多期|多批次)/y;
const secondUnit = /\((?:人次|场次|件次|人|次|册|件|份|条|场|个|起|名|家|本|张|套|幅|期|宗)\)/y;
const rangeMark = /[-~至到]/;

/** Every number of the text that counts something, from left to right; slogans, dates and ordinals are left out. Linear. */
export function scanMentions(text: string): Mention[] {
  const blocked = blockedCharacters(text);
  const mentions: Mention[] = [];
  starts.lastIndex = 0;
  for (let found = starts.exec(text); found !== null; found = starts.exec(text)) {
    const at = found.index;
    const mention = blocked[at] === 1 ? null : mentionAt(text, at);
    if (mention !== null) {
      mentions.push(mention);
      starts.lastIndex = Math.max(mention.end, at + 1);
    } else if (/\d/.test(found[0])) {
      starts.lastIndex = endOfDigits(text, at);
    }
  }
  return mentions;
}

function endOfDigits(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && text.charCodeAt(end) >= 48 && text.charCodeAt(end) <= 57) end += 1;
  return end;
}

function mentionAt(text: string, at: number): Mention | null {
  const first = text.charAt(at);
  if (/[Xx×*_]/.test(first)) return placeholderAt(text, at);
  if (/[多若]/.test(first)) return vagueAt(text, at);
  if (first === '上') return hundredsAt(text, at);
  if (/[\d.]/.test(first) && /[\w.]/.test(text.charAt(at - 1))) return null;
  if (first === '零' && !/[点一二三四五六七八九]/.test(text.charAt(at + 1))) return null;
  const core = readCore(text, at);
  if (core === null) return first === '数' || first === '几' ? vagueAt(text, at) : null;
  if (needsMore(text, at, core)) return null;
  return finish(text, at, core);
}

/** 百, 千, 万 alone are numbers only before 余 or 多 (百余件). */
function needsMore(text: string, at: number, core: Core): boolean {
  return (
    core.chinese &&
    core.range === null &&
    /[百千万亿]/.test(text.charAt(at)) &&
    !core.more &&
    !core.percent &&
    wordBefore(text, at) === ''
  );
}

function finish(text: string, at: number, core: Core): Mention | null {
  const upper = upperCore(text, core);
  const numberEnd = upper?.end ?? core.end;
  const unit =
    core.percent || upper?.percent === true
      ? { unit: '%', group: 'percent' as UnitGroup }
      : unitAt(text, numberEnd);
  let end = numberEnd + (unit === null || unit.unit === '%' ? 0 : unit.unit.length);
  if (unit !== null) end += lengthAt(secondUnit, text, end);
  const lateMore = unit !== null && !core.more && text.charAt(end) === '余' ? 1 : 0;
  end += lateMore;
  const after = wordAfter(text, numberEnd) || wordAfter(text, end);
  if (after !== '') end = Math.max(end, text.indexOf(after, numberEnd) + after.length);
  const before = wordBefore(text, at);
  if (unit === null && core.chinese && core.range === null) return null;
  if (unit === null && /[A-Za-z]/.test(text.charAt(numberEnd))) return null;
  const quantity = quantityOf(core, upper, {
    before: plainWord(before),
    more: core.more || lateMore === 1,
    after,
  });
  const lateUnit = unit === null && after !== '' ? unitAt(text, end) : null;
  if (lateUnit !== null) end += lateUnit.unit.length;
  const named = unit ?? lateUnit;
  return {
    kind: 'number',
    start: at - before.length,
    end,
    printed: { start: at - before.length, end: numberEnd },
    quantity,
    unit: named?.unit ?? '',
    group: named?.group ?? 'none',
    indefinite: text.charAt(at) === '一' && numberEnd === at + 1,
  };
}

/** The second number of 40至50 or 3件至5件, with the multiplier both share. */
function upperCore(text: string, core: Core): Core | null {
  if (core.value === null || core.more) return null;
  let at = core.end;
  const unit = unitAt(text, at);
  if (unit !== null && rangeMark.test(text.charAt(at + unit.unit.length))) at += unit.unit.length;
  if (!rangeMark.test(text.charAt(at))) return null;
  const second = readCore(text, at + 1);
  if (second === null || second.value === null || second.chinese !== core.chinese) return null;
  if (second.percent !== core.percent && !second.percent) return null;
  return second.value > core.value ? second : null;
}

function quantityOf(
  core: Core,
  upper: Core | null,
  firmness: { before: string; more: boolean; after: string },
): Quantity | null {
  if (core.range !== null) return core.range;
  if (core.value === null) return null;
  if (upper?.value !== null && upper?.value !== undefined) {
    const shared = upper.value >= 1e4 && core.value < 1e3 && upper.value % 1e3 === 0 ? 1e4 : 1;
    return between(core.value * shared, upper.value);
  }
  return qualify(core.value, firmness);
}

function placeholderAt(text: string, at: number): Mention | null {
  if (/[\w+×*]/.test(text.charAt(at - 1))) return null;
  const length = lengthAt(placeholder, text, at);
  if (length === 0) return null;
  const multiplied = /[万亿]/.test(text.charAt(at + length)) ? 1 : 0;
  const unit = unitAt(text, at + length + multiplied);
  if (unit === null || /[镇乡村县区市街]/.test(text.charAt(at + length))) return null;
  return without('placeholder', at, at + length, unit, multiplied);
}

function vagueAt(text: string, at: number): Mention | null {
  const length = lengthAt(vague, text, at);
  if (length === 0) return null;
  const word = text.slice(at, at + length);
  const unit = unitAt(text, at + length - (/次$/.test(word) && !/场次$|批次$/.test(word) ? 1 : 0));
  return without('vague', at, at + length, unit ?? { unit: '次', group: 'time' }, 0, true);
}

/** 上百场, 上千份: at least so many. */
function hundredsAt(text: string, at: number): Mention | null {
  const match = /^上([百千万])(?![级年次])/.exec(text.slice(at, at + 4));
  const unit = match === null ? null : unitAt(text, at + 2);
  if (match === null || unit === null) return null;
  const value = match[1] === '百' ? 100 : match[1] === '千' ? 1000 : 1e4;
  return {
    kind: 'number',
    start: at,
    end: at + 2 + unit.unit.length,
    printed: { start: at, end: at + 2 },
    quantity: qualify(value, { before: '超', more: false, after: '' }),
    unit: unit.unit,
    group: unit.group,
    indefinite: false,
  };
}

function without(
  kind: 'placeholder' | 'vague',
  start: number,
  end: number,
  unit: { unit: string; group: UnitGroup },
  multiplied: number,
  included = false,
): Mention {
  const last = included ? end : end + multiplied + unit.unit.length;
  return {
    kind,
    start,
    end: last,
    printed: { start, end },
    quantity: null,
    unit: unit.unit,
    group: unit.group,
    indefinite: false,
  };
}

function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}
