import { expect, test } from 'vitest';
import { openEngine, type WorkerPort } from './engine.ts';
import type { CompositeJob, Job, JobAnswer } from './jobs.ts';

const question = (turn: number): CompositeJob => ({
  turn,
  scheme: {
    id: 'own',
    version: '1',
    title_zh: '试算',
    label_zh: '试算',
    official: false,
    signer: null,
    weights_locked: true,
    normalisation: 'goalposts',
    aggregation: 'arithmetic',
    bands: [],
    chapters: [],
  },
  peers: 'all',
  withSensitivity: false,
});

test('while the worker computes only the newest question waits', () => {
  const posted: Job[] = [];
  const port: WorkerPort = {
    postMessage: (job) => posted.push(job),
    terminate: () => {},
    onmessage: null,
  };
  const answers: JobAnswer[] = [];
  const engine = openEngine(port, (answer) => answers.push(answer));
  const turns = () => posted.flatMap((job) => (job.kind === 'compute' ? [job.question.turn] : []));
  const reply = (turn: number) =>
    port.onmessage?.(new MessageEvent('message', { data: { turn, refusal: 'none' } }));

  for (const turn of [1, 2, 3]) engine.ask(question(turn));
  expect(turns()).toEqual([1]);
  reply(1);
  expect(turns()).toEqual([1, 3]);
  reply(3);
  expect(turns()).toEqual([1, 3]);
  expect(answers.map(({ turn }) => turn)).toEqual([1, 3]);
  engine.ask(question(4));
  expect(turns()).toEqual([1, 3, 4]);
});
