import { readdirSync, readFileSync } from 'node:fs';
import { readDocument } from '@xiangjian/documents';
import { describe, expect, it } from 'vitest';
import { identityOf } from './identity-of.ts';

const folder = new URL('../../../../data/gold/', import.meta.url);
const labels = readdirSync(folder).filter((name) => /^\d{3}\.json$/.test(name));

describe('identityOf the labelled reports', () => {
  it.each(labels)('%s', async (name) => {
    const label = JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
    const file = readdirSync(folder).find(
      (one) => one.startsWith(name.slice(0, 3)) && one !== name,
    );
    const bytes = readFileSync(new URL(file ?? '', folder));
    const identity = identityOf(await readDocument(bytes));
    const { township, kind, county, year, genre, title } = label;
    expect(identity).toMatchObject({ township, kind, county, year, genre });
    expect(identity.title).toBe(title);
    expect(identity.publishedOn).toBe(label.publishedOn);
    const closesEarly = label.observations.some(
      ({ period }: { period: string }) => period === 'ytd',
    );
    expect(identity.periodEnd !== null).toBe(closesEarly);
  });

  it('are all there', () => {
    expect(labels.length).toBeGreaterThanOrEqual(90);
  });
});
