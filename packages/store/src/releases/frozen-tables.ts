import { type PackagedTable, packagedTables } from '../package/packaged-tables.ts';

/** Texts and bytes stay where they are, under the hashes that a release holds: reports and ledgers are never removed. */
const keptByHash = ['text', 'bytes'];

/** The tables from which answers about a place are made. */
const ofPlace = [
  'report',
  'extraction_run',
  'reading',
  'untaken_number',
  'unnumbered_mention',
  'themed_item',
  'report_check',
  'ledger',
  'ledger_value',
  'correction',
  'observation',
  'observation_change',
];

const here = `t.township_id IN (SELECT value FROM json_each(?1)) AND t.year IN (SELECT value FROM json_each(?2))`;

const ofUnits = '(SELECT value FROM json_each(?1))';
// The divisions above the townships: their codes are what the codes of the townships begin with.
const above = [2, 4, 6].map(
  (digits) =>
    `SELECT substr(u.code, 1, ${digits}) FROM division_version AS u WHERE u.division_id IN ${ofUnits}`,
);
const concerned = `SELECT v.division_id FROM division_version AS v
   WHERE v.division_id IN ${ofUnits} OR v.code IN (${above.join(' UNION ')})`;
const events = `SELECT s.event_id FROM division_event_side AS s WHERE s.division_id IN ${ofUnits}`;
const anyPlace = '(?1 IS NULL OR ?1 IS NOT NULL)';
const anyYear = '(?2 IS NULL OR ?2 IS NOT NULL)';

const table = (name: string, chosen: string, order: string): PackagedTable => ({
  name,
  chosen: `${chosen} AND ${anyYear}`,
  order,
  apart: [],
});

/**
 * Names and boundaries as they were known, the schemes by which people scored, the changes of definition that end
 * comparisons, and the reference values that figures are set beside: the newest release speaks for them.
 */
export const frozenAround: readonly PackagedTable[] = [
  table('division', `t.id IN (${concerned})`, 't.id'),
  table('division_version', `t.division_id IN (${concerned})`, 't.id'),
  table('division_event', `t.id IN (${events})`, 't.id'),
  table('division_event_side', `t.event_id IN (${events})`, 't.event_id, t.side, t.code'),
  table('scoring_scheme', anyPlace, 't.id'),
  table('series_note', anyPlace, 't.id'),
  table('reference_value', anyPlace, 't.id'),
];

/** What townships did not accept, and what was decided. */
const disputed: readonly PackagedTable[] = [
  table('township_reply', here, 't.id'),
  table('dispute', here, 't.id'),
  table(
    'dispute_decision',
    `t.dispute_id IN (SELECT t.id FROM dispute AS t WHERE ${here})`,
    't.id',
  ),
];

/** What a release holds of one district and year, a table only after those it points at. */
export const frozenOfPlace: readonly PackagedTable[] = [
  ...packagedTables
    .filter(({ name }) => ofPlace.includes(name))
    .map((packaged) => ({
      ...packaged,
      apart: ['report', 'ledger'].includes(packaged.name) ? keptByHash : [],
    })),
  ...disputed,
];

/**
 * What no release holds: the work that leads to figures, what belongs to one machine and its people, and what can be made
 * again from the rest. A new table is put into one of these lists.
 */
export const notFrozen: readonly string[] = [
  'account',
  'api_token',
  'audit_entry',
  'division_change',
  'indicator',
  'login_guard',
  'release',
  'reply_attachment',
  'reply_round',
  'reply_round_step',
  'report_words',
  'review_decision',
  'review_item',
  'review_pick',
  'review_plan',
  'revision',
  'saved_view',
  'second_reading',
  'session',
  'setting',
  'share_link',
  'share_visit',
];
