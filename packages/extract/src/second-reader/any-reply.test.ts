import { isGrounded } from '@xiangjian/indicators';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { proposalsFrom } from './proposals-from.ts';
import { questionsFor } from './questions-for.ts';
import { groundOf } from './testing/ground-of.ts';

const ground = groundOf(
  '全年排查矛盾纠纷150余件，受理132件，成功化解128件，其中婚姻纠纷30件。\n近三年累计化解矛盾纠纷2100件；书面协议１２０ 份，涉及金额约80万元。',
);
const questions = questionsFor(ground);
const { raw } = ground.source;
const printed = ground.reading.mentions.map(({ mention }) =>
  ground.reading.text.slice(mention.printed.start, mention.printed.end),
);

/** A stretch of the report, left as it is or with one of its digits changed. */
const quotes = fc
  .record({
    start: fc.nat(raw.length),
    length: fc.nat(40),
    swap: fc.option(fc.record({ at: fc.nat(39), digit: fc.nat(9) })),
  })
  .map(({ start, length, swap }) => {
    const quote = raw.slice(start, start + length);
    if (swap === null || !/\d/.test(quote.charAt(swap.at))) return quote;
    return quote.slice(0, swap.at) + swap.digit + quote.slice(swap.at + 1);
  });

it('proposes only numbers that the report states, each with a quote that stands in it', () => {
  let proposed = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...questions),
      fc.array(quotes, { maxLength: 6 }),
      (question, many) => {
        const reply = question.indicators.flatMap((indicator) =>
          many.map((quote) => ({ indicator, quote })),
        );
        const judged = proposalsFrom(JSON.stringify(reply), question, ground);
        for (const { evidence, printed: number, quantity } of judged?.proposals ?? []) {
          proposed += 1;
          expect(isGrounded(raw, evidence)).toBe(true);
          expect(printed).toContain(number);
          expect(Number.isFinite(quantity.lower)).toBe(true);
        }
      },
    ),
    { seed: 8, numRuns: 1500 },
  );
  expect(proposed).toBeGreaterThan(20);
});

it('answers anything without a throw', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...questions),
      fc.oneof(fc.string(), fc.json()),
      (question, reply) => {
        expect(() => proposalsFrom(reply, question, ground)).not.toThrow();
      },
    ),
    { seed: 8, numRuns: 500 },
  );
});
