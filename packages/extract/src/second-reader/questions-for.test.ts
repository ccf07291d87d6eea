import { observedCatalogue } from '@xiangjian/indicators';
import { describe, expect, it } from 'vitest';
import { questionsFor } from './questions-for.ts';
import { replySchemaFor } from './reply-schema.ts';
import { groundOf } from './testing/ground-of.ts';

const mixed =
  '受理矛盾纠纷132件，发放资料3000份，开展普法宣传12场次，培训86人，罚款2万元，满意率98%。';

describe('questionsFor', () => {
  it('asks passage by passage about at most six indicators of one dimension', () => {
    const questions = questionsFor(groundOf(mixed));
    const dimensionOf = new Map(observedCatalogue.map(({ id, dimension }) => [id, dimension]));
    expect(questions.length).toBeGreaterThan(3);
    for (const { indicators } of questions) {
      expect(indicators.length).toBeLessThanOrEqual(6);
      expect(new Set(indicators.map((id) => dimensionOf.get(id))).size).toBe(1);
    }
    const asked = questions.flatMap(({ indicators }) => indicators);
    expect(new Set(asked).size).toBe(asked.length);
  });

  it('leaves out indicators whose units do not stand in the passage, and passages without a number', () => {
    const asked = questionsFor(groundOf('受理矛盾纠纷132件。')).flatMap((one) => one.indicators);
    expect(asked).toContain('disputes_accepted');
    expect(asked).not.toContain('mediators_total');
    expect(questionsFor(groundOf('矛盾纠纷得到化解。'))).toEqual([]);
  });

  it('shows neither problems nor plans', () => {
    for (const { user, passage } of questionsFor(groundOf(mixed))) {
      expect(['preamble', 'results', 'responsibility']).toContain(passage.section);
      expect(user).not.toContain('500件');
      expect(user).not.toContain('7件');
    }
  });

  it('gives definition and look-alikes, and no number but those of the report and of the catalogue', () => {
    const [question] = questionsFor(groundOf('受理矛盾纠纷132件。')).filter((one) =>
      one.indicators.includes('disputes_accepted'),
    );
    const entry = observedCatalogue.find(({ id }) => id === 'disputes_accepted');
    expect(question?.user).toContain(entry?.definitionZh);
    for (const words of entry?.exclude ?? []) expect(question?.user).toContain(words);
    const [ours = ''] = (question?.user ?? '').split('【原文开始】');
    const withoutCatalogue = ours.replace(/^- .*$/gm, '');
    expect(question?.system).not.toMatch(/\d/);
    expect(withoutCatalogue).not.toMatch(/\d/);
  });

  it('cuts long sections at the end of a sentence and loses nothing of them', () => {
    const long = `${'镇里开展了普法宣传工作并认真做好总结。'.repeat(400)}\n受理矛盾纠纷132件。`;
    const ground = groundOf(long.replaceAll('总结。', '总结12次。'));
    const passages = [
      ...new Map(questionsFor(ground).map((one) => [one.passage.start, one.passage])).values(),
    ];
    expect(passages.length).toBeGreaterThan(2);
    for (const { start, end } of passages) expect(end - start).toBeLessThanOrEqual(3000);
    for (const [index, { start, end }] of passages.slice(0, -1).entries()) {
      expect(ground.reading.text.charAt(end - 1)).toMatch(/[。\n]/);
      expect(passages[index + 1]?.start).toBe(end);
      expect(start).toBeLessThan(end);
    }
  });

  it('does not ask about a document that is no rule-of-law report', () => {
    expect(questionsFor({ ...groundOf(mixed), isReport: false })).toEqual([]);
  });

  it('names the indicators in the schema of the reply', () => {
    const [question] = questionsFor(groundOf(mixed));
    if (question === undefined) throw new Error('nothing is asked');
    const schema = replySchemaFor(question);
    expect(schema.properties.quotes.items.properties.indicator.enum).toEqual(question.indicators);
  });
});
