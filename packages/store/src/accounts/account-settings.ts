import type { Database } from '../database/connection.ts';
import { readSetting, writeSetting } from '../settings/settings.ts';

/** What holds for all who come in. */
export interface AccountSettings {
  /** Whether everybody who reaches the server may read without logging in. */
  readonly publicReading: boolean;
  /** Minutes without a request after which a session ends. */
  readonly idleMinutes: number;
  /** Hours after which it ends in any case. */
  readonly sessionHours: number;
}

const name = 'accounts';

const untouched: AccountSettings = { publicReading: false, idleMinutes: 30, sessionHours: 12 };

export function readAccountSettings(database: Database): AccountSettings {
  const text = readSetting(database, name);
  return text === null ? untouched : { ...untouched, ...JSON.parse(text) };
}

export function writeAccountSettings(
  database: Database,
  settings: AccountSettings,
  now: string,
): void {
  writeSetting(database, name, JSON.stringify(settings), now);
}
