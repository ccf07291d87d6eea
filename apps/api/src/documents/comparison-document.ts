import { setImmediate } from 'node:timers/promises';
import { lightPalette, rankingBars } from '@xiangjian/charts';
import type { DocumentQuery, Ranking } from '@xiangjian/contract';
import { type IndicatorId, indicatorById } from '@xiangjian/indicators';
import {
  type ComparisonAnswers,
  comparisonPaper,
  type Paper,
  type Picture,
} from '@xiangjian/publish';
import type { Database } from '@xiangjian/store';
import { answerChange } from '../answering/answer-change.ts';
import { answerComparability } from '../answering/answer-comparability.ts';
import { answerMatrix } from '../answering/answer-matrix.ts';
import { answerRanking } from '../answering/answer-ranking.ts';
import { yearsToLookAt } from '../comparing/years-with-reports.ts';
import { sourcesBehind } from '../exporting/sources-behind.ts';
import { drawPicture } from '../picturing/draw-picture.ts';
import type { DocumentMaking } from './document-making.ts';
import { quotedNotesOf } from './quoted-notes.ts';

type Query = DocumentQuery<'comparison'>;

/** Width in pixels at which a drawing is laid out for a line of 156 mm. */
const drawnWidth = 640;

/** The comparison of a view as a paper. Other requests are answered between two indicators. */
export async function comparisonDocument(
  database: Database,
  query: Query,
  making: DocumentMaking,
): Promise<Paper> {
  const matrix = answerMatrix(database, query);
  const indicators: ComparisonAnswers['indicators'][number][] = [];
  for (const indicator of query.indicators) {
    await setImmediate();
    indicators.push(await comparedIndicator(database, query, indicator));
    making.advance(indicators.length);
  }
  return comparisonPaper({ matrix, indicators, sourcesOf: sourcesBehind(database, query) }, making);
}

async function comparedIndicator(database: Database, query: Query, indicator: IndicatorId) {
  const { area, year, peers, set } = query;
  const asked = { indicator, area, year, peers, set };
  const ranking = answerRanking(database, asked);
  const before = yearsToLookAt(database, area, year).findLast((one) => one < year);
  return {
    ranking,
    comparability: answerComparability(database, asked),
    change:
      before === undefined
        ? null
        : answerChange(database, { indicator, area, from: before, to: year, peers, set }),
    definition: indicatorById(indicator).definitionZh,
    notes: quotedNotesOf(database, { area, year, set }, [indicator]),
    picture: await pictureOf(ranking),
  };
}

/** Who states no number stands in the table alone, so that the drawing stays small enough to read; without any there is none. */
async function pictureOf(ranking: Ranking): Promise<Picture | null> {
  if (ranking.n_with_value === 0) return null;
  const options = { palette: lightPalette, language: 'zh', width: drawnWidth } as const;
  const rows = ranking.rows.filter(({ lower }) => lower !== null);
  const drawing = rankingBars({ ...ranking, rows }, options);
  return drawPicture(drawing, drawnWidth, ranking.finding_zh);
}
