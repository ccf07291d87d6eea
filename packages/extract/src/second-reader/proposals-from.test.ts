import { exactQuantity, isGrounded, moreThanStated } from '@xiangjian/indicators';
import { describe, expect, it } from 'vitest';
import { extractReport } from '../extract-report.ts';
import { goldTexts } from '../testing/gold-texts.ts';
import { textDocument } from '../testing/text-document.ts';
import { secondReaderGround } from './ground.ts';
import { proposalsFrom } from './proposals-from.ts';
import { questionsFor } from './questions-for.ts';
import { groundOf } from './testing/ground-of.ts';

/** What comes of one quote in a report with these results: a proposal, or the reason why not. */
function judged(results: string, indicator: string, quote: string, offset?: number) {
  const ground = groundOf(results);
  const question = questionsFor(ground).find(({ indicators }) =>
    indicators.some((id) => id === indicator),
  );
  if (question === undefined) throw new Error(`nothing is asked about ${indicator}`);
  const reply = JSON.stringify({ quotes: [{ indicator, quote, offset }] });
  const answer = proposalsFrom(reply, question, ground);
  const proposal = answer?.proposals[0];
  return proposal ?? answer?.rejected[0]?.reason;
}

const results = '全年受理矛盾纠纷132件，成功化解128件，发放宣传资料4000余份。';

describe('a quote that is let through', () => {
  it('agrees with the rules, its number read by our own scanner', () => {
    expect(judged(results, 'disputes_accepted', '受理矛盾纠纷132件')).toMatchObject({
      indicator: 'disputes_accepted',
      quantity: exactQuantity(132),
      printed: '132',
      unit: '件',
      agreement: 'agrees',
      takenFor: null,
    });
    expect(judged(results, 'materials_distributed', '发放宣传资料4000余份')).toMatchObject({
      quantity: moreThanStated(4000),
    });
  });

  it('is found whatever its blanks, widths and marks of quotation', () => {
    const spaced = '全年 受理“民间”矛盾纠纷 １３２ 件，其余另计。';
    expect(judged(spaced, 'disputes_accepted', '受理"民间"矛盾纠纷132件,')).toMatchObject({
      quantity: exactQuantity(132),
      evidence: { text: '受理“民间”矛盾纠纷 １３２ 件，' },
    });
  });

  it('takes the number whose words stand nearest, where it holds several', () => {
    const both = '受理矛盾纠纷132件，成功化解128件';
    expect(judged(results, 'disputes_accepted', both)).toMatchObject({ printed: '132' });
    expect(judged(results, 'disputes_resolved', both)).toMatchObject({ printed: '128' });
  });

  it('is the only one, where the rules have no such wording', () => {
    const odd = '群众闹别扭的事镇里一共管了132件。';
    expect(groundOf(odd).headlines).toEqual([]);
    const proposal = judged(`${odd}矛盾少了。`, 'disputes_prevented', '别扭的事镇里一共管了132件');
    expect(proposal).toMatchObject({ agreement: 'only_second_reader' });
  });

  it('differs, where the rules have another figure', () => {
    const two = '全镇共受理矛盾纠纷132件。村级调委会调解矛盾纠纷90件。';
    expect(judged(two, 'disputes_accepted', '调委会调解矛盾纠纷90件')).toMatchObject({
      quantity: exactQuantity(90),
      agreement: 'differs',
    });
  });

  it('differs, where the rules gave the number to another indicator', () => {
    const text = '全年受理矛盾纠纷132件。';
    expect(judged(text, 'disputes_screened', '受理矛盾纠纷132件')).toMatchObject({
      agreement: 'differs',
      takenFor: 'disputes_accepted',
    });
  });
});

describe('a quote that is not let through', () => {
  it.each([
    [
      'indicator_unknown',
      'indicator of another question',
      'materials_distributed',
      '受理矛盾纠纷132件',
    ],
    ['indicator_unknown', 'derived indicator', 'mediation_success_rate', '受理矛盾纠纷132件'],
    ['indicator_unknown', 'name of a built-in', '__proto__', '受理矛盾纠纷132件'],
    ['quote_empty', 'nothing', 'disputes_accepted', '  '],
    ['quote_too_long', 'more than sixty characters', 'disputes_accepted', '纠纷'.repeat(31)],
    ['quote_not_found', 'an invented sentence', 'disputes_accepted', '受理各类矛盾纠纷260件'],
    ['quote_not_found', 'another number', 'disputes_accepted', '受理矛盾纠纷133件'],
    [
      'quote_not_found',
      'the plans, which are not shown',
      'disputes_resolved',
      '明年再化解矛盾纠纷500件',
    ],
    ['number_missing', 'no number', 'disputes_accepted', '全年受理矛盾纠纷'],
    ['number_missing', 'a part of a number', 'disputes_accepted', '受理矛盾纠纷13'],
    ['number_alone', 'a bare number', 'disputes_accepted', '132件'],
    ['words_forbid', 'a success as an acceptance', 'disputes_accepted', '成功化解128件'],
  ])('%s: %s', (reason, _, indicator, quote) => {
    const ground = groundOf(results);
    const [question] = questionsFor(ground).filter(({ indicators }) =>
      indicators.includes('disputes_accepted'),
    );
    if (question === undefined) throw new Error('nothing is asked');
    const reply = JSON.stringify([{ indicator, quote }]);
    expect(proposalsFrom(reply, question, ground)).toEqual({
      proposals: [],
      rejected: [{ indicator, quote: quote.slice(0, 80), reason }],
    });
  });

  it('quote_ambiguous: what stands there twice, unless an offset says which', () => {
    const twice = '受理矛盾纠纷132件。其间又说受理矛盾纠纷132件。';
    const quote = '受理矛盾纠纷132件';
    expect(judged(twice, 'disputes_accepted', quote)).toBe('quote_ambiguous');
    expect(judged(twice, 'disputes_accepted', quote, 9999)).toBe('quote_ambiguous');
    const { text } = groundOf(twice).reading;
    const passageStart = text.indexOf('一、');
    const second = text.lastIndexOf(quote);
    expect(judged(twice, 'disputes_accepted', quote, second - passageStart)).toMatchObject({
      evidence: { start: second },
    });
  });

  it('numbers_many: two numbers as near to the words', () => {
    const list = '村级12件、镇级30件矛盾纠纷。';
    expect(judged(list, 'disputes_accepted', '村级12件、镇级30件')).toBe('numbers_many');
  });

  it('unit_wrong: the right quote under the wrong indicator', () => {
    const mixed = '受理矛盾纠纷132件,书面协议120份。';
    expect(judged(mixed, 'disputes_accepted', '书面协议120份')).toBe('unit_wrong');
  });

  it.each([
    ['cumulative', '近三年累计化解矛盾纠纷2100件。', '近三年累计化解矛盾纠纷2100件'],
    ['past_year', '去年化解矛盾纠纷96件。', '去年化解矛盾纠纷96件'],
    ['target', '力争化解矛盾纠纷96件。', '力争化解矛盾纠纷96件'],
    ['other_level', '全县化解矛盾纠纷9600件。', '全县化解矛盾纠纷9600件'],
    ['past_year', '去年化解矛盾纠纷96件。', '化解矛盾纠纷96件'],
    ['placeholder', '化解矛盾纠纷XX件。', '化解矛盾纠纷XX件'],
  ])('%s: the words around veto it, quoted or not', (veto, text, quote) => {
    expect(judged(text, 'disputes_resolved', quote)).toBe(veto);
  });
});

describe('proposalsFrom', () => {
  it('shows of a rejected quote a short text without control characters', () => {
    const ground = groundOf(results);
    const [question] = questionsFor(ground);
    if (question === undefined) throw new Error('nothing is asked');
    const reply = JSON.stringify([
      { indicator: 'x\u001b[2J', quote: `\u001b]0;\u0007${'好'.repeat(99)}` },
    ]);
    const { rejected } = proposalsFrom(reply, question, ground) ?? { rejected: [] };
    expect(rejected[0]?.indicator).toBe('x[2J');
    expect(rejected[0]?.quote).toMatch(/^\]0;好{75,80}$/);
  });

  it('answers null to a reply without an answer', () => {
    const ground = groundOf(results);
    for (const question of questionsFor(ground)) {
      expect(proposalsFrom('没有。', question, ground)).toBeNull();
      expect(proposalsFrom('[]', question, ground)).toEqual({ proposals: [], rejected: [] });
    }
  });

  it('counts once what is said twice', () => {
    const ground = groundOf(results);
    const [question] = questionsFor(ground).filter(({ indicators }) =>
      indicators.includes('disputes_accepted'),
    );
    if (question === undefined) throw new Error('nothing is asked');
    const quotes = ['受理矛盾纠纷132件', '全年受理矛盾纠纷132件'].map((quote) => ({
      indicator: 'disputes_accepted',
      quote,
    }));
    expect(proposalsFrom(JSON.stringify(quotes), question, ground)?.proposals).toHaveLength(1);
  });

  it('lets through nine of ten figures that the rules read in the labelled reports, each at its place', () => {
    let stated = 0;
    let agreed = 0;
    for (const { text, year } of goldTexts()) {
      const document = textDocument(text);
      const ground = secondReaderGround(document, extractReport(document, { year }));
      const questions = questionsFor(ground);
      if (questions.length === 0) continue;
      const figures = ground.headlines.filter(
        ({ evidence, status }) => status === 'reported' && text.split(evidence.text).length === 2,
      );
      const reply = JSON.stringify(
        figures.map(({ indicator, evidence }) => ({ indicator, quote: evidence.text })),
      );
      const proposals = questions.flatMap(
        (question) => proposalsFrom(reply, question, ground)?.proposals ?? [],
      );
      expect(proposals.filter(({ evidence }) => !isGrounded(text, evidence))).toEqual([]);
      stated += figures.length;
      agreed += proposals.filter(({ agreement }) => agreement === 'agrees').length;
    }
    expect(stated).toBeGreaterThan(400);
    expect(agreed / stated).toBeGreaterThan(0.9);
  });
});
