import { readFileSync } from 'node:fs';
import { readDocument } from '@xiangjian/documents';
import { describe, expect, it } from 'vitest';
import { identityOf } from '../identity/identity-of.ts';
import { sectionsOf } from '../reading/section.ts';
import { normalisedView } from '../view/normalised-view.ts';
import { themedItems } from './themed-items.ts';

interface Truth {
  readonly file: string;
  readonly township: string;
  readonly year: number;
  readonly published_on: string;
  readonly problems: readonly string[];
  readonly plans: readonly string[];
}

const folder = new URL('../../../../data/demo/', import.meta.url);
const truths: Truth[] = readFileSync(new URL('truth.jsonl', folder), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

describe('the reports of the sample district', () => {
  it('are known for what they are, and say what they were written to say', async () => {
    const score = { items: 0, alike: 0 };
    for (const truth of truths) {
      const document = await readDocument(readFileSync(new URL(truth.file, folder)));
      expect(identityOf(document), truth.file).toMatchObject({
        nature: 'sample',
        township: truth.township,
        county: '示例区',
        year: truth.year,
        publishedOn: truth.published_on,
      });
      const view = normalisedView(document.text, document.body);
      const read = themedItems(view, sectionsOf(view.text, truth.year + 1), document.text);
      expect(read.problems, truth.file).toHaveLength(truth.problems.length);
      expect(read.plans, truth.file).toHaveLength(truth.plans.length);
      const coded = [...read.problems, ...read.plans].map(({ theme }) => theme);
      const meant = [...truth.problems, ...truth.plans];
      score.items += meant.length;
      score.alike += meant.filter((theme, index) => coded[index] === theme).length;
    }
    expect(truths.length).toBeGreaterThan(100);
    expect(score.alike / score.items).toBeGreaterThan(0.97);
  });
});
