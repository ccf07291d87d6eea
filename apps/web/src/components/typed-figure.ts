import type { StatedCell } from '@xiangjian/contract';
import {
  about,
  atLeast,
  atMost,
  between,
  exactQuantity,
  moreThanStated,
  type Quantity,
  withoutNoise,
} from '@xiangjian/indicators';

const number = String.raw`(\d+(?:\.\d+)?)([万亿]?)`;
const multipliers: Readonly<Record<string, number>> = { '': 1, 万: 1e4, 亿: 1e8 };

type Form = readonly [form: RegExp, read: (first: number, second: number) => Quantity];

/** How reports write figures, in the order in which they are tried; each stands for the whole of what is typed. */
const forms: readonly Form[] = [
  [whole(`${number}(?:-|–|—|~|～|至|到)${number}`), between],
  [whole(`约${number}|${number}左右`), about],
  [whole(`(?:近|不足|<)${number}|${number}(?:以内|以下)`), atMost],
  [whole(`(?:不少于|不低于|超过?|≥|>)${number}|${number}以上`), atLeast],
  [whole(`${number}[余多+]`), moreThanStated],
  [whole(number), (value) => exactQuantity(value, value === 0 ? 'zero' : 'exact')],
];

/** 400余万 is written with the 万 behind; it is read like 400万余. */
const lateMultiplier = /([余多])([万亿])$/;

/** The words that say that a report gives no number. */
const silence = /^(?:未提及|没有|无)$/;

/**
 * The cell that a person types as a report writes it: 305, 400余, 近400, 约300, 40至50, 1.2万, 不少于20, 0, 未提及. Null where it
 * is nothing of the kind. The unit may stand behind it.
 */
export function typedFigure(text: string, unit = ''): StatedCell | null {
  const plain = plainForm(text, unit);
  if (silence.test(plain)) {
    return { value: null, lower: null, upper: null, qualifier: null, status: 'not_mentioned' };
  }
  for (const [form, read] of forms) {
    const found = form.exec(plain);
    if (found === null) continue;
    const [first, second] = numbersOf(found);
    if (first === undefined) continue;
    if (read === between && (second === undefined || second <= first)) return null;
    const quantity = read(first, second ?? first);
    return { ...quantity, status: quantity.qualifier === 'zero' ? 'reported_zero' : 'reported' };
  }
  return null;
}

function whole(form: string): RegExp {
  return new RegExp(`^(?:${form})$`);
}

function plainForm(text: string, unit: string): string {
  const narrow = text.replace(/[\uff01-\uff5e]/g, (mark) =>
    String.fromCharCode(mark.charCodeAt(0) - 0xfee0),
  );
  const bare = narrow.replace(/[\s,]/g, '');
  const named = unit !== '' && bare.endsWith(unit) ? bare.slice(0, -unit.length) : bare;
  return named.replace(lateMultiplier, '$2$1');
}

/** The numbers that a form found. A multiplier that only the second bears counts for both: 3至5万. */
function numbersOf(found: RegExpExecArray): number[] {
  const digits: { value: number; multiplier: string }[] = [];
  for (let group = 1; group < found.length; group += 2) {
    const value = found[group];
    if (value !== undefined) {
      digits.push({ value: Number(value), multiplier: found[group + 1] ?? '' });
    }
  }
  const shared = digits[digits.length - 1]?.multiplier ?? '';
  return digits.map(({ value, multiplier }) =>
    withoutNoise(value * (multipliers[multiplier === '' ? shared : multiplier] ?? 1)),
  );
}
