/** A table that goes into a package, and how its rows are chosen: `?1` units as JSON, `?2` years as JSON; null is all. */
export interface PackagedTable {
  readonly name: string;
  readonly chosen: string;
  readonly order: string;
  /** Columns that are files of their own in a package. */
  readonly apart: readonly string[];
}

const ofPlace = (alias: string) =>
  `(?1 IS NULL OR ${alias}.township_id IN (SELECT value FROM json_each(?1)))
   AND (?2 IS NULL OR ${alias}.year IN (SELECT value FROM json_each(?2)))`;
const ofReport = `t.report_id IN (SELECT r.id FROM report AS r WHERE ${ofPlace('r')})`;
const ofRun = `t.run_id IN (SELECT x.id FROM extraction_run AS x JOIN report AS r ON r.id = x.report_id
   WHERE ${ofPlace('r')})`;
// An import without a figure in the scope says nothing of it.
const ofLedger = `t.id IN (SELECT v.ledger_id FROM ledger_value AS v WHERE ${ofPlace('v')})`;
// Schemes, plans and what townships replied belong to the committee, not to a place: they go with the whole only.
const ofWhole = '?1 IS NULL AND ?2 IS NULL';

const always = '(?1 IS NULL OR ?1 <> 0) AND (?2 IS NULL OR ?2 <> 0)';

const table = (
  name: string,
  chosen: string,
  order: string,
  apart: readonly string[] = [],
): PackagedTable => ({ name, chosen, order, apart });

/** What a package holds of the database, a table only after those it points at. */
export const packagedTables: readonly PackagedTable[] = [
  table('report', ofPlace('t'), 't.id', ['bytes']),
  table('extraction_run', ofReport, 't.id'),
  table('reading', ofRun, 't.id'),
  table('untaken_number', ofRun, 't.run_id, t.position'),
  table('unnumbered_mention', ofRun, 't.run_id, t.indicator_id'),
  table('themed_item', ofRun, 't.run_id, t.part, t.position'),
  table('report_check', ofRun, 't.run_id, t.position'),
  table('second_reading', ofReport, 't.id'),
  table('ledger', ofLedger, 't.id', ['bytes']),
  table('ledger_value', ofPlace('t'), 't.id'),
  table('correction', ofPlace('t'), 't.id'),
  table('observation', ofPlace('t'), 't.township_id, t.year, t.indicator_id'),
  table('observation_change', ofPlace('t'), 't.id'),
  table('review_plan', ofWhole, 't.id'),
  table(
    'review_pick',
    `${ofPlace('t')} AND ${ofWhole}`,
    't.township_id, t.year, t.indicator_id, t.plan_id',
  ),
  table('review_decision', ofPlace('t'), 't.id'),
  table('review_item', ofPlace('t'), 't.township_id, t.year, t.indicator_id'),
  table('scoring_scheme', ofWhole, 't.id'),
  // Without them figures would be set beside each other that cannot be compared.
  table('series_note', always, 't.id'),
  // What figures are set beside goes with them, with its source.
  table('reference_value', always, 't.id'),
  table('reply_round', ofWhole, 't.id'),
  table('reply_round_step', ofWhole, 't.id'),
  table('township_reply', ofWhole, 't.id'),
  table('reply_attachment', ofWhole, 't.id', ['bytes']),
  table('dispute', ofWhole, 't.id'),
  table('dispute_decision', ofWhole, 't.id'),
];

/**
 * What no package holds as rows: divisions and the vocabulary, which every database has (changes of divisions go as they were
 * declared, see packaged-changes.ts); settings and whatever else belongs to
 * one machine and its people; releases, which the house that made them answers for. A new table is put into one of the two
 * lists.
 */
export const notPackaged: readonly string[] = [
  'division',
  'division_change',
  'division_version',
  'division_event',
  'division_event_side',
  'indicator',
  'setting',
  'revision',
  'saved_view',
  'share_link',
  'share_visit',
  'audit_entry',
  'account',
  'session',
  'api_token',
  'login_guard',
  'release',
  'report_words',
];
