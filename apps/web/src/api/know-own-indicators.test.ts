import type { OwnIndicatorView } from '@xiangjian/contract';
import { everyIndicator, indicatorById, isIndicatorId } from '@xiangjian/indicators';
import { afterEach, expect, test, vi } from 'vitest';
import { findIndicators } from '../components/find-indicators.ts';
import { knowOwnIndicators } from './know-own-indicators.ts';
import { makeQueryClient } from './query-client.ts';

const patrols: OwnIndicatorView = {
  id: 'own_grid_patrols',
  label_zh: '网格巡查',
  label_en: 'Grid patrols',
  definition_zh: '本年度网格员入户巡查的次数',
  definition_en: 'Patrols of grid workers from house to house in the year',
  unit: '次',
  units: ['次'],
  before: ['网格…巡查'],
  after: [],
  gist: [],
  forbidden: ['无人机'],
  kind: 'flow',
  tier: 'detail',
  polarity: 'none',
  additive: false,
  denominator: 'villages_total',
};

function answerWith(reply: () => Promise<Response>) {
  vi.stubGlobal('fetch', vi.fn(reply));
}

afterEach(() => vi.unstubAllGlobals());

test('own indicators of the server are known like those of the catalogue, with the words they are searched by', async () => {
  answerWith(async () => Response.json({ items: [], own_definitions: [patrols] }));
  await knowOwnIndicators(makeQueryClient());
  expect(isIndicatorId('own_grid_patrols')).toBe(true);
  expect(indicatorById('share_own_grid_patrols').labelZh).toBe('网格巡查占比');
  expect(indicatorById('own_grid_patrols').definitionEn).toBe(patrols.definition_en);
  expect(findIndicators('网格…巡查')).toMatchObject([
    { dimension: 'local', entries: [{ id: 'own_grid_patrols' }] },
  ]);
});

test('a server that does not answer leaves the catalogue', async () => {
  answerWith(async () => Promise.reject(new TypeError('no network')));
  await knowOwnIndicators(makeQueryClient());
  expect(everyIndicator()).toHaveLength(102);
});
