import Sqlite from 'better-sqlite3';

/**
 * Gives every number of invented rows a reading with a short quote, and their reports titles and addresses, so that a dump
 * carries what one of real reports carries. Written past the store, which reads quotes out of texts that these rows have not.
 */
export function quoteSources(file: string): void {
  const sqlite = new Sqlite(file);
  sqlite.exec(`BEGIN;
    UPDATE report SET title = '示例镇' || year || '年法治政府建设情况报告',
      source_url = 'https://example.invalid/report/' || id || '.html';
    INSERT INTO reading (run_id, indicator_id, printed, value, lower, upper, qualifier, unit, status, period, scope,
      headline, confidence, rules, start, "end", quote, context_start, context_end)
    SELECT x.id, o.indicator_id, printf('%g', o.value), o.value, coalesce(o.lower, o.value), coalesce(o.upper, o.value),
      o.qualifier, '件', o.status, 1, 1, 1, 0.5 + (o.indicator_id % 45) / 100.0,
      '["rule.' || o.indicator_id || '"]', o.indicator_id * 40, o.indicator_id * 40 + 12,
      '共办理相关事项' || printf('%g', o.value) || '件', o.indicator_id * 40, o.indicator_id * 40 + 30
    FROM observation AS o
    JOIN report AS r ON r.township_id = o.township_id AND r.year = o.year
    JOIN extraction_run AS x ON x.report_id = r.id
    WHERE o.value IS NOT NULL
    ORDER BY o.township_id, o.year, o.indicator_id;
    UPDATE observation SET evidence = (
      SELECT g.id FROM report AS r
      JOIN extraction_run AS x ON x.report_id = r.id
      JOIN reading AS g ON g.run_id = x.id AND g.indicator_id = observation.indicator_id
      WHERE r.township_id = observation.township_id AND r.year = observation.year)
    WHERE value IS NOT NULL;
    COMMIT;`);
  sqlite.close();
}
