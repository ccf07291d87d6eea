import { readFileSync } from 'node:fs';
import { compositeInputsSchema, scoringSchemeSchema } from '@xiangjian/contract';
import { expect, it } from 'vitest';
import { makeJobs } from '../../../../web/src/features/scoring/worker/jobs.ts';
import { openApp } from '../../testing/open-app.ts';

const file = new URL('../../../../../data/scoring/reference.json', import.meta.url);
const reference = scoringSchemeSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
const scheme = {
  ...reference,
  chapters: reference.chapters.map((chapter) => ({
    ...chapter,
    items: chapter.items.filter(({ id }) => ['mediation_success', 'on_time'].includes(id)),
  })),
};

it('the worker of the page gives what the server answers, digit by digit', async () => {
  const { get, send } = await openApp();
  const inputs = compositeInputsSchema
    .strict()
    .parse((await get('/answers/composite/inputs?area=990101&year=2022')).json());
  const work = makeJobs();
  work({ kind: 'keep', inputs });
  for (const peers of ['all', 'kind'] as const) {
    for (const weights_locked of [true, false]) {
      const asked = { ...scheme, weights_locked };
      const reply = await send({
        method: 'POST',
        url: '/api/v1/answers/composite',
        headers: { 'content-type': 'application/json' },
        payload: { area: '990101', year: 2022, peers, scheme: asked },
      });
      const question = { turn: 1, scheme: asked, peers, withSensitivity: true };
      const own = work({ kind: 'compute', question });
      if (own === null || 'refusal' in own) throw new Error('the worker refused');
      expect(
        own.composite.groups.flatMap(({ rows }) => rows).some(({ rank }) => rank !== null),
      ).toBe(true);
      expect(JSON.stringify(own.composite)).toBe(reply.payload);
    }
  }
});

it('a whole province is refused', async () => {
  const { get } = await openApp();
  const refused = await get('/answers/composite/inputs?area=99&year=2022');
  expect(refused.statusCode).toBe(400);
  expect(refused.json().title).toContain('一个地市或县区');
});
