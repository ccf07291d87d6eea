import { everyCoreIndicator, type Indicator } from '@xiangjian/indicators';
import { counts, type Database, openDatabase, townshipsOfArea } from '@xiangjian/store';
import { measuredIndicators } from '../../scale/measured-indicators.ts';
import { openScale } from '../../scale/open-scale.ts';
import { type Scale, yearsOfScale } from '../../scale/scales.ts';
import { writeScale } from '../../scale/write-scale.ts';
import { type Asked, answerQuestions } from './questions.ts';
import { startSqlClock } from './sql-clock.ts';
import { type AnswerTimes, type Patience, timeAnswers } from './time-answers.ts';

/** As many townships as one trend may name. */
const mostTownships = 60;

/** What every answer costs about an area of invented rows that stand alone in a database, one line of text for each. */
export async function benchAnswers(scale: Scale, patience: Patience): Promise<string> {
  const database = await openDatabase({ file: ':memory:' });
  writeScale(database, scale, 1);
  return benchAndClose(database, scale, patience);
}

/** The same about an area of a database that `pnpm scale` has made in a folder. */
export async function benchStoredAnswers(
  folder: string,
  scale: Scale,
  patience: Patience,
): Promise<string> {
  return benchAndClose(await openScale(folder), scale, patience);
}

async function benchAndClose(
  database: Database,
  scale: Scale,
  patience: Patience,
): Promise<string> {
  const townships = townshipsOfArea(database, scale.area).map(({ code }) => code);
  const years = yearsOfScale(scale);
  const asked: Asked = {
    area: scale.area,
    townships: townships.slice(0, mostTownships),
    years,
    indicators: askedIndicators(scale.indicators),
  };
  const clock = startSqlClock();
  const lines = [
    `answers about ${townships.length} townships by ${scale.indicators} indicators by ${years.length} years, in a database of ${counts(database).observations} rows:`,
  ];
  for (const questions of answerQuestions(asked)) {
    lines.push(lineOf(await timeAnswers(database, clock, asked, questions, patience)));
  }
  clock.stop();
  database.close();
  return lines.join('\n');
}

/** Those that rows are made for and the derived ones of the overview; yes or no has no distribution. */
function askedIndicators(count: number): Indicator[] {
  return [
    ...measuredIndicators(count).map(({ entry }) => entry),
    ...everyCoreIndicator().filter(
      ({ id, kind }) => kind === 'derived' && id !== 'published_on_time',
    ),
  ];
}

function lineOf({ name, asked, p50, p95, sqlShare, ratio }: AnswerTimes): string {
  return [
    `  ${name}: p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms`,
    `SQL ${(100 * sqlShare).toFixed(0)} %`,
    `${ratio.toFixed(1)} times reading a year of the area`,
    `asked ${asked} times`,
  ].join('; ');
}
