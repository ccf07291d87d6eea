import { indicatorById, isIndicatorId } from '@xiangjian/indicators';
import {
  accountById,
  type Database,
  divisionByCode,
  ledgerById,
  referenceById,
  reportSummary,
  roundById,
  seriesNotes,
  shareLinkById,
} from '@xiangjian/store';
import { schemeShelf } from '../scoring/scheme-shelf.ts';

/** A name in both languages; what people named themselves is the same in both. */
export interface ObjectWords {
  readonly zh: string;
  readonly en: string;
}

/** A place that something was declared for: an area, and one indicator or all. */
interface DeclaredFor {
  readonly area: string;
  readonly indicator: string | null;
}

/** The names behind the numbers and codes of the log; null where nothing bears a number any more. */
export interface NamesBehind {
  readonly report: (id: number) => string | null;
  /** A township or an area; its code where none bears it. */
  readonly division: (code: string) => string;
  readonly indicator: (id: string) => ObjectWords;
  readonly scheme: (id: string) => string | null;
  readonly ledger: (id: number) => string | null;
  readonly account: (id: number) => string | null;
  readonly recipient: (share: number) => string | null;
  readonly round: (id: number) => { readonly area: string; readonly year: number } | null;
  readonly reference: (id: number) => DeclaredFor | null;
  readonly note: (id: number) => DeclaredFor | null;
}

/** Looks names up, each once: many lines of a page are about the same. */
export function namesBehind(database: Database): NamesBehind {
  return {
    report: once((id: number) => reportSummary(database, id)?.title ?? null),
    division: once((code: string) => divisionByCode(database, code)?.name ?? code),
    indicator: (id) => {
      if (!isIndicatorId(id)) return { zh: id, en: id };
      const { labelZh, labelEn } = indicatorById(id);
      return { zh: labelZh, en: labelEn };
    },
    scheme: once(
      (id: string) =>
        schemeShelf(database)
          .list()
          .find((one) => one.id === id)?.title_zh ?? null,
    ),
    ledger: once((id: number) => ledgerById(database, id)?.fileName ?? null),
    account: once((id: number) => accountById(database, id)?.name ?? null),
    recipient: once((id: number) => shareLinkById(database, id)?.recipient ?? null),
    round: once((id: number) => roundById(database, id)),
    reference: once((id: number) => referenceById(database, id)),
    note: once((id: number) => seriesNotes(database).find((one) => one.id === id) ?? null),
  };
}

function once<Key, Name>(find: (key: Key) => Name): (key: Key) => Name {
  const found = new Map<Key, Name>();
  return (key) => {
    const known = found.get(key);
    if (known !== undefined) return known;
    const name = find(key);
    found.set(key, name);
    return name;
  };
}
