import { indicatorSummary } from '@xiangjian/compare';
import {
  conflictSchema,
  correctionListQuery,
  correctionListSchema,
  correctionReplySchema,
  correctionRequest,
} from '@xiangjian/contract';
import { correctionsTables } from '@xiangjian/publish';
import { correctCell, correctionsOfArea, decide } from '@xiangjian/store';
import { comparedArea } from '../comparing/compared-area.ts';
import { comparedTownship } from '../comparing/compared-township.ts';
import { placeAsked, townshipOfPlace } from '../comparing/place-asked.ts';
import { wordsAsStored } from '../masking/words-as-stored.ts';
import { orConflict } from '../problems/conflict.ts';
import type { Api } from '../serving/api.ts';
import { serveCommand } from '../serving/command.ts';
import { nothing, serveQuestion } from '../serving/question.ts';
import type { Served } from '../serving/served.ts';
import { yearsPrinted } from '../serving/years-printed.ts';
import { cellStateView } from '../viewing/cell-state-view.ts';
import { cellView } from '../viewing/cell-view.ts';
import { correctionView } from '../viewing/correction-view.ts';

/** What did people change, and the change of one more cell. */
export function serveCorrections(app: Api, served: Served): void {
  const { database, now } = served;
  serveQuestion(app, served, {
    address: '/corrections',
    tag: 'observations',
    summary: '更正：现行的人工更正及其出处是否还在',
    params: nothing,
    query: correctionListQuery,
    reply: correctionListSchema,
    answer: ({ query: { area, years } }) => {
      if (area !== undefined) comparedArea(database, area);
      const corrections = correctionsOfArea(database, { area, years });
      return {
        total: corrections.length,
        lost: corrections.filter(({ standing }) => standing.kind === 'lost').length,
        items: corrections.map((correction) => ({
          ...correctionView(correction, correction.standing),
          township: comparedTownship(townshipOfPlace(database, correction)),
          year: correction.year,
          indicator: indicatorSummary(correction.indicator),
          cell: cellView(correction.cell),
        })),
      };
    },
    file: {
      tables: ({ items }) => correctionsTables(items),
      name: (_answer, { query: { area, years } }) => [
        '更正',
        area === undefined ? '' : comparedArea(database, area).name,
        yearsPrinted(years ?? []),
      ],
    },
  });
  serveCommand(app, served, {
    method: 'POST',
    right: 'edit',
    address: '/corrections',
    tag: 'observations',
    summary: '更正一格：写明谁、为何、依据；cell 为 null 则撤销更正，恢复报告原文',
    params: nothing,
    body: correctionRequest,
    reply: correctionReplySchema,
    conflict: conflictSchema,
    before: ({ body }) => cellStateView(database, placeAsked(database, body)),
    perform: ({ body, actor }) => {
      const place = placeAsked(database, body);
      const { cell, reason, expected } = body;
      const evidence = wordsAsStored(database, body.evidence);
      return orConflict(database, place, () => {
        if (cell === null) {
          const release = { ...place, cell, author: actor, reason, evidence, expected };
          correctCell(database, release, now());
        } else {
          const verdict = { action: 'correct', cell, evidence } as const;
          decide(database, { place, verdict, author: actor, note: reason, expected }, now());
        }
        return cellStateView(database, place);
      });
    },
  });
}
