import {
  type LedgerImportReply,
  type LedgerMap,
  type LedgerPreview,
  ledgerImportReply,
  ledgerPreviewSchema,
} from '@xiangjian/contract';
import { apiAddress } from '../../api/address.ts';
import { ask } from '../../api/client.ts';

/** What a table says under a map; under one that is suggested for a sheet, or for the first, where none is given. Nothing is stored. */
export function previewLedger(
  file: File,
  area: string,
  how: LedgerMap | { readonly sheet: string } | null,
): Promise<LedgerPreview> {
  const said = how === null ? {} : 'headings' in how ? { map: JSON.stringify(how) } : how;
  const fields = { area, ...said };
  return ask(apiAddress('/ledgers/preview'), ledgerPreviewSchema, formOf(file, fields));
}

/** Who imports a ledger, and whether cells with problems are left out. */
export interface LedgerSigned {
  readonly author: string;
  readonly note: string;
  readonly skip: boolean;
}

/** Imports a table under a map, all of it or nothing. */
export function importLedger(
  file: File,
  area: string,
  map: LedgerMap,
  { author, note, skip }: LedgerSigned,
): Promise<LedgerImportReply> {
  const fields = { area, map: JSON.stringify(map), author, note, skip: String(skip) };
  return ask(apiAddress('/ledgers'), ledgerImportReply, formOf(file, fields));
}

/** Takes an import back as a whole. */
export function undoLedger(id: number, author: string, reason: string): Promise<LedgerImportReply> {
  return ask(apiAddress(`/ledgers/${id}/undo`), ledgerImportReply, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ author, reason }),
  });
}

function formOf(file: File, fields: Readonly<Record<string, string>>): RequestInit {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('file', file, file.name);
  return { method: 'POST', body: form };
}
