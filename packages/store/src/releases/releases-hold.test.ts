import { type Cell, exactQuantity, isGrounded } from '@xiangjian/indicators';
import { expect, it } from 'vitest';
import { examineDatabase } from '../care/doctor.ts';
import { correctCell } from '../cells/correct-cell.ts';
import type { Database } from '../database/connection.ts';
import { statement } from '../database/statement.ts';
import { declareChanges } from '../divisions/declare-change.ts';
import type { DivisionChange } from '../divisions/division-change.ts';
import { cellsOfArea } from '../queries/cells-of-area.ts';
import { cellsOfUnits } from '../queries/cells-of-townships.ts';
import { correctionsOfArea } from '../queries/corrections-of-area.ts';
import { disputesOfArea, openDisputes } from '../queries/disputes.ts';
import { standingRoundOf } from '../queries/township-replies.ts';
import { townshipsOfArea } from '../queries/townships-of-area.ts';
import { decideDispute } from '../replies/decide-dispute.ts';
import { recordReply } from '../replies/record-reply.ts';
import { openRound } from '../replies/rounds.ts';
import { recordExtraction, storeReport } from '../reports/store-report.ts';
import { openSampleDistrict } from '../testing/sample-district.ts';
import { extractionOf, figure, sampleReport, unitOf } from '../testing/sample-report.ts';
import { drawOf, seededDraws } from '../testing/seeded-draws.ts';
import { makeRelease } from './make-release.ts';
import { openState } from './open-state.ts';
import { planRelease } from './plan-release.ts';
import { type Release, releases } from './releases.ts';
import { verifyRelease } from './verify-release.ts';

const area = '990101';
const townships = ['990101101', '990101102', '990101001'];
const years = [2021, 2022];

const currentReports = statement<[], { id: number; text: string }>(
  'SELECT id, text FROM report WHERE superseded_at IS NULL AND withdrawn_at IS NULL ORDER BY id',
);
const quotes = statement<[], { text: string; start: number; end: number; quote: string }>(
  `SELECT p.text, r.start, r."end", r.quote FROM reading AS r
   JOIN extraction_run AS x ON x.id = r.run_id JOIN report AS p ON p.id = x.report_id ORDER BY r.id`,
);

function answersOf(database: Database, year: number) {
  return {
    cells: cellsOfArea(database, area, [year]),
    townships: townshipsOfArea(database, area, year).map(({ code, name }) => `${code} ${name}`),
    disputes: disputesOfArea(database, area, year),
  };
}

/** What people said of cells, and what every release answered when it was made. */
interface Remembered {
  readonly corrected: Map<string, number>;
  readonly answers: Map<string, ReturnType<typeof answersOf>>;
  readonly declared: DivisionChange[];
}

type Act = (
  database: Database,
  draw: () => number,
  now: string,
  remembered: Remembered,
  year: number,
) => void;

const some = (draw: () => number) => Math.floor(draw() * 500);
const exactly = (value: number): Cell => ({ ...exactQuantity(value), status: 'reported' });

const extract: Act = (database, draw, now) => {
  const unit = unitOf(database, drawOf(draw, townships));
  const text = `全年受理矛盾纠纷${some(draw)}件。${now}`;
  const printed = /\d+件/.exec(text)?.[0] ?? '';
  const extraction = extractionOf([figure(text, 'disputes_accepted', printed)]);
  storeReport(database, sampleReport(unit, drawOf(draw, years), text), extraction, now);
};

const correct: Act = (database, draw, now, { corrected }) => {
  const [township, year, value] = [drawOf(draw, townships), drawOf(draw, years), 1 + some(draw)];
  correctCell(
    database,
    {
      townshipId: unitOf(database, township),
      year,
      indicator: 'disputes_accepted',
      cell: { value, lower: value, upper: value, qualifier: 'exact', status: 'reported' },
      author: '甲',
      reason: '核对台账',
      evidence: null,
      expected: null,
    },
    now,
  );
  corrected.set(`${unitOf(database, township)} ${year}`, value);
};

const extractAgain: Act = (database, draw, now) => {
  for (const { id, text } of currentReports.all(database)) {
    const printed = draw() < 0.7 ? /\d+件/.exec(text)?.[0] : undefined;
    const found = printed === undefined ? [] : [figure(text, 'disputes_accepted', printed)];
    recordExtraction(database, id, extractionOf(found, { ruleSet: now }), now);
  }
};

const dispute: Act = (database, draw, now) => {
  const [townshipId, year] = [unitOf(database, drawOf(draw, townships)), drawOf(draw, years)];
  const asked = exactly(1 + some(draw));
  const isOpen = openDisputes(database, area, year).some((one) => one.townshipId === townshipId);
  if (isOpen || standingRoundOf(database, townshipId, year) === null) return;
  const disputes = [{ indicator: 'disputes_accepted', text: '与台账不符', asked }] as const;
  recordReply(
    database,
    {
      townshipId,
      year,
      receivedOn: now.slice(0, 10),
      manner: 'paper',
      speaker: null,
      note: null,
      disputes,
      attachments: [],
    },
    '王一',
    now,
  );
};

const decide: Act = (database, draw, now, { corrected }, of) => {
  const [open] = openDisputes(database, area, of);
  if (open === undefined) return;
  const value = 1 + some(draw);
  const isUpheld = draw() < 0.5;
  const verdict = isUpheld
    ? ({ outcome: 'upheld', cell: exactly(value), expected: null } as const)
    : ({ outcome: 'rejected' } as const);
  const { id: disputeId, townshipId, year } = open;
  const decision = { townshipId, year, disputeId, verdict, author: '李四', reason: '查证' };
  decideDispute(database, decision, now);
  if (isUpheld) corrected.set(`${townshipId} ${year}`, value);
};

const release: Act = (database, _draw, now, { answers }, year) => {
  const place = { area, year };
  const plan = planRelease(database, place);
  if (plan.observations === 0 || plan.isUnchanged) return;
  const make = () =>
    makeRelease(database, { ...place, author: '王一', note: '送审', expected: null }, now);
  if (plan.openDisputes.length > 0) {
    expect(make).toThrow('disputed figures');
    return;
  }
  const made = make();
  const decided = disputesOfArea(database, area, place.year).filter((one) => one.decision !== null);
  expect(made.disputes).toHaveLength(decided.length);
  answers.set(made.key, answersOf(database, place.year));
};

/** Changes of divisions, one of which was declared years late: it reaches into the years that are released. */
const changes: readonly DivisionChange[] = [
  {
    kind: 'rename',
    date: '2021-03-01',
    from: ['990101101'],
    to: [{ code: '990101101', name: '新甲镇' }],
    document: null,
  },
  {
    kind: 'merge',
    date: '2024-07-01',
    from: ['990101101', '990101001'],
    to: [{ code: '990101101', name: '新甲镇' }],
    document: null,
  },
];

const changeDivisions: Act = (database, _draw, now, { declared }) => {
  const next = changes[declared.length];
  if (next === undefined) return;
  declareChanges(database, [next], '甲', now);
  declared.push(next);
};

const acts: readonly Act[] = [
  extract,
  extract,
  correct,
  extractAgain,
  dispute,
  decide,
  release,
  release,
  changeDivisions,
];

async function expectReleasesToHold(database: Database, { answers }: Remembered): Promise<void> {
  const standing: readonly Release[] = releases(database);
  expect(standing.map(({ key }) => key).sort()).toEqual([...answers.keys()].sort());
  for (const one of standing) {
    expect(verifyRelease(database, one).isSound).toBe(true);
    const state = await openState(database, [one]);
    expect(answersOf(state, one.year)).toEqual(answers.get(one.key));
    for (const { text, start, end, quote } of quotes.all(state)) {
      expect(isGrounded(text, { start, end, text: quote })).toBe(true);
    }
    state.close();
  }
}

function expectCorrectionsToStand(database: Database, { corrected }: Remembered): void {
  const standing = new Map<string, number | null>();
  for (const { townshipId, year, cell } of correctionsOfArea(database, { area })) {
    standing.set(`${townshipId} ${year}`, cell.value);
  }
  expect(standing).toEqual(corrected);
  for (const [place, value] of corrected) {
    const [unit = 0, year = 0] = place.split(' ').map(Number);
    const [cell] = cellsOfUnits(database, [unit], [year], ['disputes_accepted']);
    expect(cell?.value).toBe(value);
  }
}

it.each([1, 2, 3, 4, 5, 6, 7, 8])(
  'corrections are kept, releases unchanged and evidence exact, whatever happens (seed %i)',
  async (seed) => {
    const database = await openSampleDistrict();
    const draw = seededDraws(seed);
    for (const year of years) {
      openRound(
        database,
        { area, year, deadline: '2026-06-01', note: null },
        '王一',
        '2026-01-01T00:00:00.000Z',
      );
    }
    const remembered: Remembered = { corrected: new Map(), answers: new Map(), declared: [] };
    for (let step = 0; step < 45; step += 1) {
      const now = new Date(Date.UTC(2026, 0, 1, 0, step)).toISOString();
      drawOf(draw, acts)(database, draw, now, remembered, drawOf(draw, years));
      expectCorrectionsToStand(database, remembered);
    }
    const end = '2026-02-01T00:00:00.000Z';
    for (const year of years) {
      while (openDisputes(database, area, year).length > 0) {
        decide(database, draw, end, remembered, year);
      }
      release(database, draw, end, remembered, year);
    }
    await expectReleasesToHold(database, remembered);
    expect(remembered.answers.size).toBeGreaterThan(0);
    expect(examineDatabase(database).ailments).toEqual([]);
    database.close();
  },
  60_000,
);
