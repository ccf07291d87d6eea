import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildApp, loadBundledData } from '@xiangjian/api';
import { counts, type Database } from '@xiangjian/store';
import BetterSqlite3 from 'better-sqlite3';
import { openEmptyStore, openScale } from '../scale/open-scale.ts';
import type { Scale } from '../scale/scales.ts';
import { writeScale } from '../scale/write-scale.ts';

/** No review action may take longer than this at its middle, in milliseconds. */
const mostMilliseconds = 50;
/** One cell in so many is put into the queue. */
const oneIn = 20;
const district = '990101';
/** Asked when the room is opened for a province, and not with an action: it has no bound. */
const wholeArea = 'progress of the whole area, after a decision';
const mostOfWhole = 10;
/** A release freezes everything of a district and year: done a few times a year, under a second. */
const release = 'release of a district';
const mostMillisecondsOfRelease = 1000;

/**
 * What a person waits for in the review, in a database on disk that holds the invented rows of a scale, a queue of one cell in
 * twenty of them, and the sample district with its real readings, on which the actions are tried; text for a person. Throws where
 * an action takes too long.
 */
export async function benchReviewActions(scale: Scale, times: number): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'xiangjian-review-'));
  try {
    const scaled = await openEmptyStore(folder);
    await loadBundledData(scaled, { now: '2026-01-01T00:00:00.000Z' });
    writeScale(scaled, scale, 1);
    scaled.close();
    const queued = fillQueue(folder);
    const database = await openScale(folder);
    try {
      const taken = await timeActions(database, scale, times);
      return [
        `review actions in a database of ${counts(database).observations} rows with ${queued} cells to review:`,
        ...taken.map(lineOf),
      ].join('\n');
    } finally {
      database.close();
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Puts a part of the invented cells into the queue that without readings would never come there; how many. */
function fillQueue(folder: string): number {
  const sqlite = new BetterSqlite3(join(folder, 'xiangjian.db'));
  const { changes } = sqlite
    .prepare(
      `INSERT INTO review_item (township_id, year, indicator_id, report_id, reasons, decision_id)
       SELECT township_id, year, indicator_id, NULL, 1, NULL FROM observation AS o
       WHERE (township_id + year + indicator_id) % ${oneIn} = 0 AND evidence IS NULL
       ON CONFLICT DO NOTHING`,
    )
    .run();
  sqlite.close();
  return changes;
}

/** What of an item of the queue an action needs. */
interface Item {
  readonly township: { readonly code: string };
  readonly year: number;
  readonly indicator: { readonly id: string };
  readonly version: string;
}

interface Taken {
  readonly name: string;
  readonly milliseconds: readonly number[];
}

async function timeActions(database: Database, scale: Scale, times: number): Promise<Taken[]> {
  const app = await buildApp({ database });
  const taken = new Map<string, number[]>();
  const timed = async (name: string, address: string, payload?: object) => {
    const begun = performance.now();
    const reply = await app.inject({
      url: `/api/v1${address}`,
      ...(payload === undefined
        ? { method: 'GET' as const }
        : { method: 'POST' as const, payload }),
    });
    taken.set(name, [...(taken.get(name) ?? []), performance.now() - begun]);
    if (reply.statusCode !== 200) throw new Error(`${address}: ${reply.body}`);
    return reply.json();
  };
  const queue = `/review?area=${district}&years=2024&state=open&limit=500`;
  const { items } = (await app.inject(`/api/v1${queue}`)).json<{ items: Item[] }>();
  const whole = `/review/reports?area=${scale.area}&years=${scale.firstYear}`;
  for (let index = 0; index < times; index += 1) {
    const item = items[index % items.length];
    if (item === undefined) throw new Error('the sample district has something to review');
    const { code } = item.township;
    const fields = { ...placeOf(item), author: '甲' };
    const cell = {
      value: index,
      lower: index,
      upper: index,
      qualifier: 'exact',
      status: 'reported',
    };
    const decide = (name: string, more: object) =>
      timed(name, '/review/decisions', { ...fields, expected: item.version, ...more });
    const accepted = await decide('accept', { action: 'accept' });
    await timed(
      'items of a report, after a decision',
      `/review?area=${code}&years=2024&state=all&limit=500`,
    );
    await timed(
      'progress of a district, after a decision',
      `/review/reports?area=${district}&years=2024`,
    );
    if (index < mostOfWhole) await timed(wholeArea, whole);
    await timed('undo', `/review/decisions/${accepted.id}/undo`, { author: '甲' });
    const corrected = await decide('correct', { action: 'correct', cell, evidence: null });
    await timed(
      'source and history of the cell',
      `/observations/${code}/2024/${item.indicator.id}`,
    );
    if (index < mostOfWhole) {
      const wanted = { area: district, year: 2024, author: '甲', note: `第${index + 1}次` };
      await timed(release, '/releases', wanted);
    }
    await timed('undo a correction', `/review/decisions/${corrected.id}/undo`, { author: '甲' });
    items[index % items.length] = await current(timed, item);
  }
  await app.close();
  return [...taken].map(([name, milliseconds]) => ({ name, milliseconds }));
}

/** The item as it stands now: an undone correction is a change of the cell too. */
async function current(
  timed: (name: string, address: string) => Promise<{ items: Item[] }>,
  item: Item,
): Promise<Item> {
  const address = `/review?area=${item.township.code}&years=2024&state=all&limit=500&indicators=${item.indicator.id}`;
  const { items } = await timed('one item of a report', address);
  return items[0] ?? item;
}

function placeOf({ township, year, indicator }: Item) {
  return { township: township.code, year, indicator: indicator.id };
}

function lineOf({ name, milliseconds }: Taken): string {
  const sorted = [...milliseconds].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
  const most = name === release ? mostMillisecondsOfRelease : mostMilliseconds;
  if (name !== wholeArea && at(0.5) > most)
    throw new Error(`${name} takes ${at(0.5).toFixed(0)} ms`);
  return `  ${name}: p50 ${at(0.5).toFixed(1)} ms, p95 ${at(0.95).toFixed(1)} ms, ${sorted.length} times`;
}
