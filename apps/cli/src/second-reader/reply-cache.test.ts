import { expect, it } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { replyCache } from './reply-cache.ts';

const question = {
  passage: { section: 'results', start: 0, end: 4 },
  indicators: ['disputes_accepted'],
  system: 'a',
  user: 'b',
} as const;

it('knows a reply by text, model and question', async () => {
  const folder = temporaryFolder();
  const cache = replyCache(folder, 'm');
  await cache.keep('text', question, 'reply');
  expect(await cache.find('text', question)).toBe('reply');
  expect(await cache.find('another text', question)).toBeNull();
  expect(await cache.find('text', { ...question, user: 'c' })).toBeNull();
  expect(await cache.find('text', { ...question, system: 'c' })).toBeNull();
  expect(await replyCache(folder, 'n').find('text', question)).toBeNull();
  expect(await replyCache(folder, 'm').find('text', question)).toBe('reply');
});
