import { setTimeout } from 'node:timers/promises';
import { serializerCompiler, validatorCompiler } from '@fastify/type-provider-zod';
import type { AnswerTables } from '@xiangjian/publish';
import fastify from 'fastify';
import { expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import type { Caller } from '../accounts/caller.ts';
import type { Served } from '../serving/served.ts';
import { makeExportQueue } from './export-queue.ts';
import { serveTables } from './serve-tables.ts';

const tables: AnswerTables = {
  about: { title: '表', filters: [], methods: [], coverage: null, finding: null, indicators: [] },
  display: { headings: [], rows: [] },
  analysis: { headings: [], rows: [] },
  places: [],
};
const machine: Caller = {
  by: 'machine',
  account: null,
  rights: new Set(['export']),
  sessionId: null,
  tokenName: null,
  standing: null,
};

it('an answer is worked out when its workbook has a place, not while it waits for one', async () => {
  const app = fastify();
  onTestFinished(() => app.close());
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.decorateRequest('caller', null as unknown as Caller);
  app.addHook('onRequest', async (request) => {
    request.caller = machine;
  });
  const files = makeExportQueue({ running: 1, waiting: 10 });
  const imprint = { exportedOn: '2024-06-01', release: '版本1', isReleased: false };
  const makers = { make: async () => ({ made: new Uint8Array([1]), imprint }) };
  // Only what a workbook is served with; the route takes nothing else of it.
  const served = { files, makers, revision: () => 1, startMark: 'x' } as unknown as Served;
  let worked = 0;
  serveTables(app, served, {
    address: '/thing',
    summary: '某表',
    query: z.object({}),
    described: { tags: [], params: z.object({}) },
    made: () => {
      worked += 1;
      return { tables: () => tables, nameParts: () => ['某表', '甲县'] };
    },
  });
  const place = await files.enter('先来的', new AbortController().signal);
  const replies = [1, 2, 3].map(() => app.inject({ url: '/api/v1/thing.xlsx' }));
  await expect.poll(() => files.underWay().length).toBe(4);
  await setTimeout(20);
  expect(worked).toBe(0);
  expect(files.underWay()[1]?.what).toBe('某表（Excel）');
  place.leave();
  for (const reply of await Promise.all(replies)) {
    expect(reply.statusCode).toBe(200);
    expect(decodeURIComponent(String(reply.headers['content-disposition']))).toContain('某表_甲县');
  }
  expect(worked).toBe(3);
});
