import { readdirSync, readFileSync } from 'node:fs';
import { readDocument } from '@xiangjian/documents';
import type { Span, ThemedItem } from '@xiangjian/indicators';
import { describe, expect, it } from 'vitest';
import { sectionsOf } from '../reading/section.ts';
import { normalisedView } from '../view/normalised-view.ts';
import { themedItems } from './themed-items.ts';

interface LabelledItem {
  readonly evidence: string;
  readonly theme: string;
  readonly alt?: readonly string[];
}

const folder = new URL('../../../../data/gold/', import.meta.url);

describe('themedItems of the labelled reports', () => {
  it.each(['problems', 'plans'] as const)(
    'finds nearly all %s and codes them alike',
    async (side) => {
      const score = { labelled: 0, found: 0, alike: 0, read: 0, right: 0 };
      for (const name of readdirSync(folder).filter((one) => /^\d{3}\.json$/.test(one))) {
        const label = JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
        const { text, items } = await readItems(name, label.year + 1);
        const labelled: LabelledItem[] = label[side];
        const matches = labelled.map((item) => [item, nearest(text, item, items[side])] as const);
        const found = matches.flatMap(([item, read]) =>
          read === undefined ? [] : [{ item, read }],
        );
        score.labelled += labelled.length;
        score.found += found.length;
        score.alike += found.filter(({ item, read }) => isAlike(item, read)).length;
        score.read += items[side].length;
        score.right += new Set(found.map(({ read }) => read)).size;
      }
      expect(score.labelled).toBeGreaterThanOrEqual(150);
      expect(score.found / score.labelled).toBeGreaterThan(0.97);
      expect(score.right / score.read).toBeGreaterThan(0.97);
      expect(score.alike / score.found).toBeGreaterThan(0.95);
    },
  );
});

async function readItems(name: string, nextYear: number) {
  const file = readdirSync(folder).find((one) => one.startsWith(name.slice(0, 3)) && one !== name);
  const { text, body } = await readDocument(readFileSync(new URL(file ?? '', folder)));
  const view = normalisedView(text, body);
  return { text, items: themedItems(view, sectionsOf(view.text, nextYear), text) };
}

/** The read item that shares most characters with a labelled one. */
function nearest(text: string, { evidence }: LabelledItem, items: readonly ThemedItem[]) {
  const start = text.indexOf(evidence);
  const shared = (span: Span) =>
    Math.min(start + evidence.length, span.end) - Math.max(start, span.start);
  const [best] = items.toSorted((a, b) => shared(b.evidence) - shared(a.evidence));
  return best !== undefined && shared(best.evidence) > 0 ? best : undefined;
}

function isAlike({ theme, alt = [] }: LabelledItem, read: ThemedItem): boolean {
  return read.theme === theme || alt.some((one) => one === read.theme);
}
