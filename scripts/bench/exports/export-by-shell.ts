import { spawnSync } from 'node:child_process';
import { cellsInSql, wordTables } from './shell-script.ts';

/** What the sqlite3 shell prints: the columns of observations.csv, or the stored ones alone. */
export type ShellColumns = 'all' | 'stored';

/** The stored columns without words for codes, and nothing of corrections and ledgers. */
const storedCells = `SELECT v.code, v.name, v.kind, o.year, i.name, o.value, o.lower, o.upper, o.qualifier, o.status,
    g.printed, g.period, g.scope, g.confidence, g.rules, g.quote, g.start, g."end", r.id, r.title, r.source_url, r.sha256
  FROM observation AS o
  JOIN division_version AS v ON v.id = (SELECT n.id FROM division_version AS n WHERE n.division_id = o.township_id
    AND n.first_year <= o.year AND o.year <= n.last_year LIMIT 1)
  JOIN indicator AS i ON i.id = o.indicator_id
  LEFT JOIN reading AS g ON g.id = o.evidence
  LEFT JOIN extraction_run AS x ON x.id = g.run_id
  LEFT JOIN report AS r ON r.id = x.report_id
  ORDER BY o.township_id, o.year, o.indicator_id;`;

const scripts: Readonly<Record<ShellColumns, () => string>> = {
  all: () => `${wordTables()}\n.headers on\n.mode csv\n${cellsInSql('版本1')}\n`,
  stored: () => `.headers on\n.mode csv\n${storedCells}\n`,
};

/** Seconds that the sqlite3 shell takes for all cells in its `.mode csv`; null where it is not installed. */
export function exportByShell(file: string, columns: ShellColumns): number | null {
  if (spawnSync('sqlite3', ['--version']).error !== undefined) return null;
  const started = performance.now();
  const { status } = spawnSync('sqlite3', ['-readonly', '-bail', file], {
    input: scripts[columns](),
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error('the sqlite3 shell failed');
  return (performance.now() - started) / 1000;
}
