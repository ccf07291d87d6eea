import {
  type SchemeSummary,
  type ScoringScheme,
  type StoredScheme,
  scoringSchemeSchema,
} from '@xiangjian/contract';
import { type Database, type SavedScheme, savedSchemes, savesOf } from '@xiangjian/store';
import { unknownScheme } from '../problems/not-found.ts';
import { bundledSchemes } from './bundled-schemes.ts';

/** All scoring schemes that there are: those that come with the program, and those that people saved. */
export interface SchemeShelf {
  readonly list: () => SchemeSummary[];
  /** A scheme with its saves. Refuses (404) an id that none bears. */
  readonly open: (id: string) => StoredScheme;
  readonly isBundled: (id: string) => boolean;
}

/** The schemes of this program and of this database. */
export function schemeShelf(database: Database): SchemeShelf {
  const bundled = bundledSchemes();
  const list = () => [
    ...[...bundled.values()].map(bundledSummary),
    ...savedSchemes(database).map((saved) => savedSummary(saved, schemeOf(saved))),
  ];
  return {
    list,
    isBundled: (id) => bundled.has(id),
    open: (id) => {
      const own = bundled.get(id);
      if (own !== undefined) return { ...bundledSummary(own), scheme: own, saves: [] };
      const [newest, ...older] = savesOf(database, id);
      if (newest === undefined)
        throw unknownScheme(
          id,
          list().map((one) => one.id),
        );
      const scheme = schemeOf(newest);
      return {
        ...savedSummary(newest, scheme),
        scheme,
        saves: [newest, ...older].map((saved) => saveOf(saved, schemeOf(saved))),
      };
    },
  };
}

function schemeOf({ body }: SavedScheme): ScoringScheme {
  return scoringSchemeSchema.parse(JSON.parse(body));
}

function bundledSummary(scheme: ScoringScheme): SchemeSummary {
  return {
    ...namesOf(scheme),
    bundled: true,
    number: 0,
    author: null,
    saved_at: null,
    lock: null,
  };
}

function savedSummary(saved: SavedScheme, scheme: ScoringScheme): SchemeSummary {
  return { ...namesOf(scheme), bundled: false, ...saveOf(saved, scheme) };
}

function namesOf(scheme: ScoringScheme) {
  const { id, label_zh, label_en, official } = scheme;
  return { id, label_zh, label_en: label_en ?? null, official, ...stateOf(scheme) };
}

function stateOf({ version, title_zh, title_en, weights_locked }: ScoringScheme) {
  return { version, title_zh, title_en: title_en ?? null, weights_locked };
}

function saveOf(
  { number, author, savedAt, lock }: SavedScheme,
  scheme: ScoringScheme,
): StoredScheme['saves'][number] {
  return { ...stateOf(scheme), number, author, saved_at: savedAt, lock };
}
