import { setImmediate } from 'node:timers/promises';
import type { DocumentQuery, Profile } from '@xiangjian/contract';
import { type Paper, townshipPaper } from '@xiangjian/publish';
import { type Database, townshipsOfArea } from '@xiangjian/store';
import { answerProfile } from '../answering/answer-profile.ts';
import type { DocumentMaking } from './document-making.ts';

/** One page about every township of an area that stood in the year. Other requests are answered between two of them. */
export async function townshipsDocument(
  database: Database,
  { area, year, peers }: DocumentQuery<'townships'>,
  making: DocumentMaking,
): Promise<Paper> {
  const profiles: Profile[] = [];
  for (const { code } of townshipsOfArea(database, area, year)) {
    await setImmediate();
    profiles.push(answerProfile(database, { township: code, year, peers }));
    making.advance(profiles.length);
  }
  return townshipPaper(profiles, making);
}
