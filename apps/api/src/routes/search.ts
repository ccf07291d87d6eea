import { searchQuery, searchSchema } from '@xiangjian/contract';
import { searchTables } from '@xiangjian/publish';
import { type SearchTerms, searchReports, searchTerms } from '@xiangjian/store';
import { comparedArea } from '../comparing/compared-area.ts';
import { townshipAsked } from '../comparing/compared-township.ts';
import { wrongCombination } from '../comparing/wrong-combination.ts';
import type { Api } from '../serving/api.ts';
import { nothing, serveQuestion } from '../serving/question.ts';
import type { Served } from '../serving/served.ts';
import { yearsPrinted } from '../serving/years-printed.ts';
import { maskedPassage } from '../viewing/masked-passage.ts';
import { passageAround } from '../viewing/passage-around.ts';
import { reportView } from '../viewing/report-view.ts';

/** Which current reports say these words, where, and how many townships is that? */
export function serveSearch(app: Api, served: Served): void {
  const { database } = served;
  serveQuestion(app, served, {
    address: '/search',
    tag: 'reports',
    summary: '全文检索：哪些报告写到、写在哪里、多少乡镇提到',
    params: nothing,
    query: searchQuery,
    reply: searchSchema,
    answer: ({ query: { q, area, township, years, genre, passages, unmask, limit, offset } }) => {
      if (area !== undefined) comparedArea(database, area);
      if (township !== undefined) townshipAsked(database, township, 'township');
      const townships = township === undefined ? undefined : [township];
      const terms = termsAsked(q);
      const found = searchReports(database, {
        terms,
        area,
        townships,
        years,
        genre,
        limit,
        offset,
      });
      return {
        q,
        total: found.saying.reports,
        searched: found.searched,
        saying: found.saying,
        items: found.hits.map(({ report, text, places }) => ({
          report: reportView(report),
          places: places.length,
          passages: places
            .slice(0, passages)
            .map((place) => (unmask ? passageAround : maskedPassage)(text, place)),
        })),
      };
    },
    file: {
      tables: searchTables,
      name: ({ q }, { query: { area, township, years } }) => [
        '检索',
        q,
        area === undefined ? '' : comparedArea(database, area).name,
        township === undefined ? '' : townshipAsked(database, township, 'township').name,
        yearsPrinted(years ?? []),
      ],
    },
  });
}

/** Refuses (400) what holds no letter, figure or character to look for. */
function termsAsked(q: string): SearchTerms {
  const terms = searchTerms(q);
  if (terms.length > 0) return terms;
  throw wrongCombination('q', {
    zh: '没有可查的字：请输入汉字、字母或数字',
    en: 'q holds no letter, figure or character to look for',
  });
}
