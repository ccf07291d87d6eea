import {
  everyIndicator,
  type Indicator,
  periodLabels,
  qualifierLabels,
  scaleOf,
  statusLabels,
} from '@xiangjian/indicators';
import { periodCodes, qualifierCodes, scopeCodes, statusCodes } from '@xiangjian/store';

const scopeLabels = {
  township: { zh: '本乡镇' },
  part: { zh: '其中一部分' },
  other_level: { zh: '其他层级' },
};

/**
 * The words behind the codes of the database as tables of the shell: looked up by a whole number, the quickest way SQLite has.
 * Units are made rows of one table, their county found once and not for every cell.
 */
export function wordTables(): string {
  return [
    wordTable('status_word', statusLabels, statusCodes.codeOf),
    wordTable('qualifier_word', qualifierLabels, qualifierCodes.codeOf),
    wordTable('period_word', periodLabels, periodCodes.codeOf),
    wordTable('scope_word', scopeLabels, scopeCodes.codeOf),
    `CREATE TEMP TABLE known (name TEXT PRIMARY KEY, label TEXT, unit TEXT, form TEXT);
    INSERT INTO known VALUES ${everyIndicator().map(knownRow)};
    CREATE TEMP TABLE indicator_word (id INTEGER PRIMARY KEY, name TEXT, label TEXT, unit TEXT, form TEXT);
    INSERT INTO indicator_word SELECT i.id, known.* FROM indicator AS i JOIN known USING (name);
    CREATE TEMP TABLE unit_word (id INTEGER, first_year INTEGER, last_year INTEGER, code TEXT, name TEXT, kind TEXT,
      county TEXT, fictional TEXT, PRIMARY KEY (id, first_year)) WITHOUT ROWID;
    INSERT INTO unit_word SELECT v.division_id, v.first_year, v.last_year, v.code || '000', v.name, v.kind,
      (SELECT p.name FROM division_version AS p WHERE p.code = v.parent_code ORDER BY p.last_year DESC LIMIT 1),
      iif(d.fictional, '是', '否')
      FROM division_version AS v JOIN division AS d ON d.id = v.division_id WHERE v.kind IS NOT NULL;`,
  ].join('\n');
}

function wordTable<Name extends string>(
  table: string,
  labels: Readonly<Record<Name, { readonly zh: string }>>,
  codeOf: (name: Name) => number,
): string {
  const names = Object.keys(labels) as Name[];
  const rows = names.map((name) => `(${codeOf(name)}, '${name}', '${labels[name].zh}')`);
  return `CREATE TEMP TABLE ${table} (code INTEGER PRIMARY KEY, name TEXT, label TEXT);
    INSERT INTO ${table} VALUES ${rows};`;
}

function knownRow(entry: Indicator): string {
  const form = entry.id === 'published_on_time' ? 'yes_no' : scaleOf(entry);
  return `('${entry.id}', '${entry.labelZh}', '${entry.unit}', '${form}')`;
}

/** Codes of numbers that lie as one number without bounds. */
const exact = ['exact', 'all', 'zero'].map((name) => qualifierCodes.codeOf(name as 'exact'));
const codeOf = qualifierCodes.codeOf;

/** A number as column 显示 has it. */
const shown = (number: string) => `CASE
    WHEN i.form = 'percent' THEN printf('%.15g', round(${number}, 1))
    WHEN i.form = 'yes_no' THEN iif(${number} = 1, '是', '否')
    WHEN abs(${number}) >= 1e8 THEN printf('%.15g', round(${number} / 1e8, 2)) || '亿'
    WHEN abs(${number}) >= 1e4 THEN printf('%.15g', round(${number} / 1e4, 2)) || '万'
    ELSE printf('%.15g', round(${number}, 2)) END`;

const printed = `CASE
    WHEN o.qualifier IS NULL THEN s.label
    WHEN o.qualifier IN (${exact}) THEN ${shown('o.value')}
    WHEN o.value IS NULL OR o.qualifier = ${codeOf('range')} THEN ${shown('o.lower')} || '–' || ${shown('o.upper')}
    WHEN o.qualifier = ${codeOf('at_least')} THEN
      iif(o.upper IS NULL OR i.form = 'percent', '≥' || ${shown('o.value')}, ${shown('o.value')} || '余')
    WHEN o.qualifier = ${codeOf('at_most')} THEN '近' || ${shown('o.value')}
    ELSE '约' || ${shown('o.value')} END || iif(i.unit = '%' AND o.qualifier IS NOT NULL, '%', '')`;

/** A bound, which an exact number does not keep. */
const bound = (name: string) => `iif(o.qualifier IN (${exact}), o.value, o.${name})`;

/**
 * Every cell with the columns of observations.csv, in its order. SQL says neither whether text looks like a formula nor where
 * personal data stand in it; the number of the line and the flags of declared changes of definition are left out as well.
 */
export function cellsInSql(release: string): string {
  return `SELECT u.code AS township_code, u.name AS township, u.kind, u.county, u.fictional, o.year,
    i.name AS indicator, i.label AS indicator_label, ${printed} AS printed,
    o.value, ${bound('lower')} AS lower, ${bound('upper')} AS upper,
    q.label AS qualifier_label, q.name AS qualifier, i.unit, s.label AS status_label, s.name AS status,
    NULL AS basis_label, NULL AS basis, NULL AS flag_label, NULL AS flag,
    coalesce(g.printed, l.quote) AS as_written, i.unit AS unit_as_written,
    p.label AS period_label, p.name AS period, c.label AS scope_label, c.name AS scope,
    g.confidence, g.rules ->> 0 AS rule, coalesce(g.quote, k.quote, l.quote) AS evidence,
    coalesce(g.start, k.start, l.start) AS evidence_start, coalesce(g."end", k."end", l."end") AS evidence_end,
    r.id AS report_id, k.id AS correction_id, coalesce(r.title, f.file_name || ' ' || f.sheet || '!' || l.address) AS report_title,
    coalesce(r.source_url, l.source_url) AS report_url, coalesce(r.sha256, f.sha256) AS report_sha256, '${release}' AS release
  FROM observation AS o
  CROSS JOIN unit_word AS u ON u.id = o.township_id AND u.first_year <= o.year AND o.year <= u.last_year
  CROSS JOIN indicator_word AS i ON i.id = o.indicator_id
  CROSS JOIN status_word AS s ON s.code = o.status
  LEFT JOIN qualifier_word AS q ON q.code = o.qualifier
  LEFT JOIN reading AS g ON g.id = o.evidence
  LEFT JOIN extraction_run AS x ON x.id = g.run_id
  LEFT JOIN correction AS k ON o.evidence < 0 AND k.id = -o.evidence
  LEFT JOIN ledger_value AS l ON o.evidence > (1 << 40) AND l.id = o.evidence
  LEFT JOIN ledger AS f ON f.id = l.ledger_id
  LEFT JOIN report AS r ON r.id = coalesce(x.report_id, k.report_id)
  LEFT JOIN period_word AS p ON p.code = coalesce(g.period, l.period)
  LEFT JOIN scope_word AS c ON c.code = g.scope
  ORDER BY o.township_id, o.year, o.indicator_id;`;
}
