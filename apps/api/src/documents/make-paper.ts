import type { DocumentKind, DocumentQuery } from '@xiangjian/contract';
import { isIndicatorId } from '@xiangjian/indicators';
import { annexPaper, circularPaper, type Paper, townshipPaper } from '@xiangjian/publish';
import { type Database, townshipsOfArea } from '@xiangjian/store';
import { answerMatrix } from '../answering/answer-matrix.ts';
import { answerOverview } from '../answering/answer-overview.ts';
import { answerProfile } from '../answering/answer-profile.ts';
import { comparedArea } from '../comparing/compared-area.ts';
import { refuseYearsWithoutData } from '../comparing/refuse-years-without-data.ts';
import { wrongCombination } from '../comparing/wrong-combination.ts';
import { sourcesBehind } from '../exporting/sources-behind.ts';
import { comparisonDocument } from './comparison-document.ts';
import type { DocumentMaking } from './document-making.ts';
import { quotedNotesOf } from './quoted-notes.ts';
import { townshipsDocument } from './township-documents.ts';

/** More townships than any county has; a paper about more is none. */
const mostTownships = 120;

const countyDigits = 6;

/**
 * What makes each kind of paper out of the stored data. Each refuses (404) places that are unknown and years without data,
 * (400) areas too large.
 */
export const makePaper: {
  readonly [Kind in DocumentKind]: (
    database: Database,
    query: DocumentQuery<Kind>,
    making: DocumentMaking,
  ) => Paper | Promise<Paper>;
} = {
  circular: (database, query, making) => {
    refuseUnfit(database, query);
    const overview = answerOverview(database, { ...query, look_at: 'all' });
    const told = overview.look_at.flatMap(({ indicator }) => indicator ?? []);
    const notes = quotedNotesOf(database, query, told.filter(isIndicatorId));
    return circularPaper({ overview, notes, sourcesOf: sourcesBehind(database, query) }, making);
  },
  comparison: (database, query, making) => {
    refuseUnfit(database, query);
    return comparisonDocument(database, query, making);
  },
  township: (database, query, making) => {
    const profile = answerProfile(database, query);
    refuseYearsWithoutData(database, query.township.slice(0, countyDigits), [query.year]);
    return townshipPaper([profile], making);
  },
  townships: (database, query, making) => {
    refuseUnfit(database, query);
    return townshipsDocument(database, query, making);
  },
  annex: (database, query, making) => {
    refuseUnfit(database, query);
    const matrix = answerMatrix(database, { ...query, peers: 'all' });
    const shown = matrix.indicators.map(({ id }) => id);
    const notes = quotedNotesOf(database, query, shown.filter(isIndicatorId));
    return annexPaper({ matrix, notes }, making);
  },
};

/** Refuses (400) areas with no township or too many, (404) a year of which nothing is stored. */
function refuseUnfit(
  database: Database,
  { area, year }: { readonly area: string; readonly year: number },
): void {
  const { name } = comparedArea(database, area);
  const townships = townshipsOfArea(database, area, year).length;
  if (townships > 0 && townships <= mostTownships) {
    refuseYearsWithoutData(database, area, [year]);
    return;
  }
  throw wrongCombination('area', {
    zh:
      townships === 0
        ? `${name}在${year}年没有乡镇，请换区划或年度`
        : `${name}有${townships}个乡镇，文稿最多写${mostTownships}个，请选一个区县`,
    en: `area: a document holds 1 to ${mostTownships} townships, this area has ${townships}`,
  });
}
