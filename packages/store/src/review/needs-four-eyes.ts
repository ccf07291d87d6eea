import type { Database } from '../database/connection.ts';
import { readSetting } from '../settings/settings.ts';

/** The setting that says whether a correction must be confirmed by somebody else: on or off. */
export const fourEyesSetting = 'review.four_eyes';

/** Whether a correction must be confirmed by somebody else than who typed it. */
export function needsFourEyes(database: Database): boolean {
  return readSetting(database, fourEyesSetting) === 'on';
}
