import {
  referenceChangeRequest,
  referenceIdSchema,
  referenceIdsSchema,
  referenceParams,
  referenceRestoreRequest,
  referenceValuesQuery,
  referenceValuesRequest,
  referenceValuesSchema,
  referenceWithdrawRequest,
} from '@xiangjian/contract';
import { indicatorById } from '@xiangjian/indicators';
import { referencesTables } from '@xiangjian/publish';
import {
  addReferences,
  changeReference,
  type Database,
  referenceById,
  restoreReference,
  withdrawReference,
} from '@xiangjian/store';
import { referenceView } from '../../references/reference-view.ts';
import { referencesAsked } from '../../references/references-asked.ts';
import { statedReference } from '../../references/stated-reference.ts';
import type { Api } from '../../serving/api.ts';
import { serveCommand } from '../../serving/command.ts';
import { nothing, serveQuestion } from '../../serving/question.ts';
import type { Served } from '../../serving/served.ts';
import { serveReferenceTable } from './reference-table.ts';
import { serveReferenceTemplate } from './reference-template.ts';

/** Reference values: which hold, some more, a change, a withdrawal and its undo, and a table of many. */
export function serveReferenceValues(app: Api, served: Served): void {
  const { database, now } = served;
  serveReferenceTemplate(app, served);
  serveQuestion(app, served, {
    address: '/reference-values',
    tag: 'vocabulary',
    summary: '参考值：某指标在某地某些年度的目标、标准或上级地区数据，连同出处',
    params: nothing,
    query: referenceValuesQuery,
    reply: referenceValuesSchema,
    answer: ({ query }) => {
      const items = referencesAsked(database, query);
      return { total: items.length, items };
    },
    file: {
      tables: ({ items }) => referencesTables(items),
      name: (_, { query: { indicator, area, year } }) => [
        '参考值',
        indicator === undefined ? '' : indicatorById(indicator).labelZh,
        area ?? '',
        year === undefined ? '' : `${year}年`,
      ],
    },
  });
  serveCommand(app, served, {
    method: 'POST',
    right: 'edit',
    address: '/reference-values',
    tag: 'vocabulary',
    summary: '登记参考值：全部登记或一条也不登记',
    params: nothing,
    body: referenceValuesRequest,
    reply: referenceIdsSchema,
    mostBytes: 1_000_000,
    perform: ({ body: { values }, actor }) => ({
      ids: addReferences(database, values.map(statedReference), actor, now()),
    }),
  });
  serveCommand(app, served, {
    method: 'PUT',
    right: 'edit',
    address: '/reference-values/:id',
    tag: 'vocabulary',
    summary: '修改一条参考值；原来那条仍保留在记录里',
    params: referenceParams,
    body: referenceChangeRequest,
    reply: referenceIdSchema,
    before: ({ params: { id } }) => standing(database, id),
    perform: ({ params: { id }, body: { value, reason }, actor }) => {
      const by = { author: actor, why: reason };
      return { id: changeReference(database, id, statedReference(value), by, now()) };
    },
  });
  serveCommand(app, served, {
    method: 'POST',
    right: 'edit',
    address: '/reference-values/:id/withdraw',
    tag: 'vocabulary',
    summary: '撤回一条参考值；记录仍保留，可以恢复',
    params: referenceParams,
    body: referenceWithdrawRequest,
    reply: referenceIdSchema,
    before: ({ params: { id } }) => standing(database, id),
    perform: ({ params: { id }, body: { reason }, actor }) => {
      withdrawReference(database, id, { author: actor, why: reason }, now());
      return { id };
    },
  });
  serveCommand(app, served, {
    method: 'POST',
    right: 'edit',
    address: '/reference-values/:id/restore',
    tag: 'vocabulary',
    summary: '恢复一条撤回的参考值',
    params: referenceParams,
    body: referenceRestoreRequest,
    reply: referenceIdSchema,
    before: ({ params: { id } }) => standing(database, id),
    perform: ({ params: { id }, actor }) => ({
      id: restoreReference(database, id, actor, now()),
    }),
  });
  serveReferenceTable(app, served);
}

function standing(database: Database, id: number) {
  const stored = referenceById(database, id);
  return stored === null ? null : referenceView(database, stored);
}
