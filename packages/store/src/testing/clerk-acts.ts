import { mkdirSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { backupDatabase } from '../care/backup.ts';
import { correctCell } from '../cells/correct-cell.ts';
import type { Database } from '../database/connection.ts';
import { statement } from '../database/statement.ts';
import { reviewQueue } from '../queries/review-queue.ts';
import { makeRelease } from '../releases/make-release.ts';
import { planRelease } from '../releases/plan-release.ts';
import { restoreReport } from '../reports/restore-report.ts';
import { storeReport } from '../reports/store-report.ts';
import { withdrawReport } from '../reports/withdraw-report.ts';
import { decide } from '../review/decide.ts';
import { undoDecision } from '../review/undo-decision.ts';
import { exactCell, some, somePlace, townships, years } from './clerk-places.ts';
import { extractionOf, figure, sampleReport, unitOf } from './sample-report.ts';
import { openOrSave } from './second-editor.ts';
import { drawOf } from './seeded-draws.ts';
import { askOrReply, decideOrReopen, takeReplyBack } from './township-acts.ts';
import { unlessRefusedAs } from './unless-refused-as.ts';

/** One thing that a clerk does; whatever there is nothing to do it to is left undone. */
export type Act = (database: Database, draw: () => number, now: string) => void | Promise<void>;

const currentReports = statement<[], { id: number; year: number; text: string }>(
  `SELECT id, year, text FROM report WHERE superseded_at IS NULL AND withdrawn_at IS NULL ORDER BY id`,
);
const withdrawnReports = statement<[], { id: number }>(
  'SELECT id FROM report WHERE withdrawn_at IS NOT NULL ORDER BY id',
);
const openDecisions = statement<[], { id: number }>(
  `SELECT id FROM review_decision AS d
   WHERE action <> 'undo' AND NOT EXISTS (SELECT 1 FROM review_decision AS u WHERE u.undoes = d.id) ORDER BY id`,
);

const importReport: Act = (database, draw, now) => {
  const unit = unitOf(database, drawOf(draw, townships));
  const year = drawOf(draw, years);
  const [accepted, resolved] = [some(draw), some(draw)];
  const text = `全年受理矛盾纠纷${accepted}件，调解成功${resolved}次。`;
  const readings = [
    figure(text, 'disputes_accepted', `${accepted}件`, { confidence: draw() }),
    figure(text, 'disputes_resolved', `${resolved}次`, { confidence: draw() }),
  ];
  storeReport(database, sampleReport(unit, year, text), extractionOf(readings), now);
};

const correct: Act = (database, draw, now) => {
  correctCell(
    database,
    {
      ...somePlace(database, draw),
      cell: draw() < 0.2 ? null : exactCell(some(draw)),
      author: '甲',
      reason: '核对台账',
      evidence: null,
      expected: null,
    },
    now,
  );
};

const review: Act = (database, draw, now) => {
  const { items } = reviewQueue(database, { state: 'open', limit: 50, offset: 0 });
  if (items.length === 0) return;
  const { townshipId, year, indicator } = drawOf(draw, items);
  const place = { townshipId, year, indicator };
  const verdict =
    draw() < 0.5
      ? ({ action: 'accept' } as const)
      : ({ action: 'correct', cell: exactCell(some(draw)), evidence: null } as const);
  decide(database, { place, verdict, author: '乙', note: null, expected: null }, now);
};

const undo: Act = (database, draw, now) => {
  const decisions = openDecisions.all(database);
  if (decisions.length === 0) return;
  const { id } = drawOf(draw, decisions);
  // A cell that was corrected again in between stays as it is.
  unlessRefusedAs(['stale_cell'], () => undoDecision(database, id, '乙', now));
};

const withdraw: Act = (database, draw, now) => {
  const reports = currentReports.all(database);
  if (reports.length === 0) return;
  withdrawReport(database, drawOf(draw, reports).id, { author: '甲', reason: '撤销导入' }, now);
};

const restore: Act = (database, draw, now) => {
  const reports = withdrawnReports.all(database);
  if (reports.length === 0) return;
  const { id } = drawOf(draw, reports);
  unlessRefusedAs(['same_report', 'newer_report'], () => restoreReport(database, id, now));
};

const backUp: Act = async (database, draw) => {
  const folder = join(dirname(database.file), 'backups');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${Math.floor(draw() * 1e9)}.db`);
  await backupDatabase(database, `${file}.part`);
  renameSync(`${file}.part`, file);
};

const release: Act = (database, draw, now) => {
  const place = { area: '990101', year: drawOf(draw, years) };
  const { observations, isUnchanged, openDisputes } = planRelease(database, place);
  if (observations === 0 || isUnchanged || openDisputes.length > 0) return;
  makeRelease(database, { ...place, author: '王一', note: '送审', expected: null }, now);
};

/** Imports, replies and releases are twice as likely as anything else: there must be something to work on. */
export const acts: readonly Act[] = [
  importReport,
  importReport,
  correct,
  review,
  undo,
  withdraw,
  restore,
  openOrSave,
  askOrReply,
  askOrReply,
  decideOrReopen,
  takeReplyBack,
  release,
  release,
  backUp,
];
