import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { demoFiles } from './demo-files.ts';
import { natureLine } from './pages/page.ts';

const folder = fileURLToPath(new URL('../../data/demo', import.meta.url));
const files = demoFiles();

describe('data/demo', () => {
  it('is what the generator writes, byte for byte', () => {
    const committed = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== 'README.md')
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(folder.length + 1)
          .replaceAll('\\', '/'),
      );
    expect(committed.sort()).toEqual([...files.keys()].sort());
    const changed = committed.filter(
      (path) => !Buffer.from(files.get(path) ?? []).equals(readFileSync(join(folder, path))),
    );
    expect(changed).toEqual([]);
  });

  it('marks every report as invented', () => {
    const reports = [...files].filter(([path]) => path.startsWith('reports/'));
    const unmarked = reports.filter(([, bytes]) => !textOf(bytes).includes(natureLine));
    expect(reports.length).toBeGreaterThan(100);
    expect(unmarked.map(([path]) => path)).toEqual([]);
  });

  it('has reports of the length and with as many figures as real ones', () => {
    const texts = [...files]
      .filter(([path]) => path.endsWith('.txt'))
      .map(([, bytes]) => textOf(bytes));
    for (const text of texts) {
      expect(text.length).toBeGreaterThan(1200);
      expect(text.length).toBeLessThan(2600);
    }
    const truth = textOf(files.get('truth.jsonl') ?? new Uint8Array())
      .trim()
      .split('\n');
    for (const line of truth) {
      const { observations } = JSON.parse(line) as { observations: unknown[] };
      expect(observations.length).toBeGreaterThanOrEqual(20);
    }
  });
});

function textOf(bytes: Uint8Array): string {
  const utf8 = new TextDecoder().decode(bytes);
  return utf8.includes('charset=gb2312') ? new TextDecoder('gb18030').decode(bytes) : utf8;
}
