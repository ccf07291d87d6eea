import { describe, expect, it } from 'vitest';
import { makeExportQueue } from './export-queue.ts';

const here = new AbortController().signal;

describe('the queue of exports', () => {
  it('runs two of two hundred at a time, in the order they came', async () => {
    const queue = makeExportQueue({ running: 2, waiting: 500 });
    let running = 0;
    let most = 0;
    const finished: number[] = [];
    const exports = Array.from({ length: 200 }, async (_, number) => {
      const place = await queue.enter(`导出${number}`, here);
      running += 1;
      most = Math.max(most, running);
      await new Promise((resume) => setImmediate(resume));
      running -= 1;
      finished.push(number);
      place.leave();
    });
    await Promise.all(exports);
    expect(most).toBe(2);
    expect(finished).toEqual(Array.from({ length: 200 }, (_, number) => number));
    expect(queue.underWay()).toEqual([]);
  });

  it('says who runs, how far, and how many go first', async () => {
    const queue = makeExportQueue({ running: 1, waiting: 5 });
    const place = await queue.enter('甲', here);
    const second = queue.enter('乙', here);
    const third = queue.enter('丙', here);
    place.advance(300);
    expect(queue.underWay()).toEqual([
      { id: 1, what: '甲', state: 'running', ahead: 0, done: 300 },
      { id: 2, what: '乙', state: 'waiting', ahead: 1, done: 0 },
      { id: 3, what: '丙', state: 'waiting', ahead: 2, done: 0 },
    ]);
    place.leave();
    place.leave();
    (await second).leave();
    (await third).leave();
    expect(queue.underWay()).toEqual([]);
  });

  it('forgets a caller who goes away while waiting', async () => {
    const queue = makeExportQueue({ running: 1, waiting: 5 });
    const place = await queue.enter('甲', here);
    const caller = new AbortController();
    const waiting = queue.enter('乙', caller.signal);
    caller.abort();
    await expect(waiting).rejects.toThrow('caller closed');
    expect(queue.underWay()).toHaveLength(1);
    await expect(queue.enter('丙', caller.signal)).rejects.toThrow('caller closed');
    place.leave();
    expect(queue.underWay()).toEqual([]);
  });

  it('refuses when too many wait', async () => {
    const queue = makeExportQueue({ running: 1, waiting: 1 });
    const place = await queue.enter('甲', here);
    const waiting = queue.enter('乙', here);
    await expect(queue.enter('丙', here)).rejects.toMatchObject({ parts: { status: 503 } });
    place.leave();
    (await waiting).leave();
  });
});
