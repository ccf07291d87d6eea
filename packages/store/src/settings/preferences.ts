import { type Deadlines, type LargeNumberForm, ruleDeadlines } from '@xiangjian/indicators';
import type { Database } from '../database/connection.ts';
import { readSetting, writeSetting } from './settings.ts';

/** What a committee has settled for everybody who uses its database; dates are month and day, as 04-01. */
export interface KeptPreferences {
  readonly submitBefore: string;
  readonly publishBefore: string;
  readonly largeNumbers: LargeNumberForm;
  readonly language: 'zh' | 'en';
  readonly largeType: boolean;
}

const name = 'preferences';

const untouched: KeptPreferences = {
  submitBefore: ruleDeadlines.submit.monthDay,
  publishBefore: ruleDeadlines.publish.monthDay,
  largeNumbers: 'myriads',
  language: 'zh',
  largeType: false,
};

/** The preferences as they stand; where nobody has changed them, the dates of the rule, 万 and 亿, Chinese, ordinary type. */
export function readPreferences(database: Database): KeptPreferences {
  const text = readSetting(database, name);
  return text === null ? untouched : { ...untouched, ...JSON.parse(text) };
}

/** Keeps preferences. They change what is answered, so the data has another revision afterwards. */
export function writePreferences(
  database: Database,
  preferences: KeptPreferences,
  now: string,
): void {
  writeSetting(database, name, JSON.stringify(preferences), now);
}

/** The dates by which reports are judged late. */
export function readDeadlines(database: Database): Deadlines {
  const { submitBefore, publishBefore } = readPreferences(database);
  return {
    submit: { monthDay: submitBefore, inclusive: false },
    publish: { monthDay: publishBefore, inclusive: false },
  };
}
