import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { connectionOf } from '../database/connection.ts';
import { openDatabase } from '../database/open-database.ts';
import type { PreparedQuery } from '../database/prepared-query.ts';
import { someCellsOfUnits } from './cells-of-townships.ts';
import { largestValues } from './largest-of-indicator.ts';
import { reportsSaying } from './search-reports.ts';

const database = await openDatabase({ file: ':memory:' });
const files = readdirSync(new URL('.', import.meta.url))
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .sort();

const queries: [name: string, sql: string][] = [];
for (const file of files) {
  const exported: Record<string, unknown> = await import(/* @vite-ignore */ `./${file}`);
  for (const [name, value] of Object.entries(exported).sort()) {
    const sql = sqlOf(value);
    if (sql !== null) queries.push([`${file.replace('.ts', '')}: ${name}`, sql]);
  }
}

function sqlOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return null;
  if ('sql' in value && typeof value.sql === 'string') return value.sql;
  return isPrepared(value) ? value.sqlOf(database) : null;
}

function isPrepared(value: object): value is PreparedQuery<unknown> {
  return 'sqlOf' in value && typeof value.sqlOf === 'function';
}

const planOf = (sql: string) =>
  connectionOf(database)
    .sqlite.prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
    .all({ 1: 1, 2: 1, 3: 1, 4: 1, 5: 1, 6: 1 })
    .map(({ detail }) => detail);

describe('every query', () => {
  it('is understood by SQLite', () => {
    expect(queries.length).toBeGreaterThan(35);
    for (const [, sql] of queries) connectionOf(database).sqlite.prepare(sql);
  });

  it('is the SQL that was last looked at', async () => {
    const page = queries.map(([name, sql]) => `-- ${name}\n${sql.trim()};\n`).join('\n');
    await expect(page).toMatchFileSnapshot('./all-queries.snap.sql');
  });
});

describe('the hot queries', () => {
  it('rank from the partial index alone', () => {
    expect(planOf(largestValues.sql).join('\n')).toContain('USING COVERING INDEX observation_rank');
  });

  it('seek every cell of a trend by its whole key', () => {
    expect(planOf(someCellsOfUnits.sql).join('\n')).toContain(
      'USING PRIMARY KEY (township_id=? AND year=? AND indicator_id=?)',
    );
  });

  it('go from the words to their reports, and read no other report', () => {
    const [words, reports] = planOf(reportsSaying.sql);
    expect(words).toContain('SCAN report_words VIRTUAL TABLE');
    expect(reports).toBe('SEARCH report USING INTEGER PRIMARY KEY (rowid=?)');
  });
});
