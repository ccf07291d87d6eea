import { indicatorSummary } from '@xiangjian/compare';
import {
  ledgerConflictsSchema,
  ledgerImportReply,
  ledgerListQuery,
  ledgerListSchema,
  ledgerParams,
  ledgerUndoRequest,
} from '@xiangjian/contract';
import {
  cellsOfUnits,
  countChanges,
  evidenceKind,
  ledgerById,
  ledgers,
  ledgerValuesOtherwise,
  undoLedger,
} from '@xiangjian/store';
import { comparedArea } from '../../comparing/compared-area.ts';
import { comparedTownship } from '../../comparing/compared-township.ts';
import { townshipOfPlace } from '../../comparing/place-asked.ts';
import { unknownLedger } from '../../problems/not-found.ts';
import type { Api } from '../../serving/api.ts';
import { serveCommand } from '../../serving/command.ts';
import { nothing, serveQuestion } from '../../serving/question.ts';
import type { Served } from '../../serving/served.ts';
import { cellView } from '../../viewing/cell-view.ts';
import { ledgerValueView, ledgerView } from '../../viewing/ledger-view.ts';
import { serveLedgerFiles } from './ledger-files.ts';
import { serveLedgerUploads } from './ledger-uploads.ts';

/** Which ledgers were imported, where they say something else than the reports, and the undo of an import. */
export function serveLedgers(app: Api, served: Served): void {
  const { database, now } = served;
  serveLedgerUploads(app, served);
  serveQuestion(app, served, {
    address: '/ledgers',
    tag: 'ledgers',
    summary: '导入过的台账，最近的在前；撤销的也在内',
    params: nothing,
    query: ledgerListQuery,
    reply: ledgerListSchema,
    answer: ({ query: { area } }) => {
      if (area !== undefined) comparedArea(database, area);
      const items = ledgers(database, area ?? '').map(ledgerView);
      return { total: items.length, items };
    },
  });
  serveQuestion(app, served, {
    address: '/ledgers/conflicts',
    tag: 'ledgers',
    summary: '台账与报告或更正不一致的数：两者都保留',
    params: nothing,
    query: ledgerListQuery,
    reply: ledgerConflictsSchema,
    answer: ({ query: { area } }) => {
      if (area !== undefined) comparedArea(database, area);
      const items = ledgerValuesOtherwise(database, area ?? '').flatMap((value) => {
        const { townshipId, year, indicator } = value;
        const [stored] = cellsOfUnits(database, [townshipId], [year], [indicator]);
        if (stored === undefined) return [];
        const kind = evidenceKind(stored.evidence);
        return [
          {
            township: comparedTownship(townshipOfPlace(database, value)),
            year,
            indicator: indicatorSummary(indicator),
            stored: cellView(stored),
            filled_by: kind === 'correction' || kind === 'ledger' ? kind : ('report' as const),
            ledger: ledgerValueView(value),
          },
        ];
      });
      return { total: items.length, items };
    },
  });
  serveLedgerFiles(app, served);
  serveCommand(app, served, {
    method: 'POST',
    right: 'import',
    address: '/ledgers/:id/undo',
    tag: 'ledgers',
    summary: '撤销一次台账导入：它的数不再使用，文件和记录留下',
    params: ledgerParams,
    body: ledgerUndoRequest,
    reply: ledgerImportReply,
    perform: ({ params: { id }, body: { reason }, actor }) => {
      const changes = undoLedger(database, id, { author: actor, reason }, now());
      const undone = ledgerById(database, id);
      if (undone === null) throw unknownLedger(id);
      return { ledger: ledgerView(undone), changes: countChanges(changes) };
    },
  });
}
