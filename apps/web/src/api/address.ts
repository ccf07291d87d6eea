import { askedState } from '../view/asked-state.ts';

type Value = string | number | readonly (string | number)[] | undefined;

/** Where the pages of a share link stand, as /s/SECRET; null for every other page. */
export function shareBase(pathname: string): string | null {
  return /^\/s\/[A-Za-z0-9_-]{43}(?=\/|$)/.exec(pathname)?.[0] ?? null;
}

/** What can be answered from a past state. */
const ofThePast =
  /^\/(answers\/|observations|documents\/|reports(\/\d+)?$|search(\/names)?$|areas$|reference-values$|indicators\/[a-z0-9_]+\/coverage$)/;

/**
 * An address of the API with its query: undefined parts are left out, lists are joined by commas. Pages of a share link ask under
 * their own address, which says what they may. While the page shows a past state, whatever can be answered from it is asked of it.
 */
export function apiAddress(path: string, query: Readonly<Record<string, Value>> = {}): string {
  const state = ofThePast.test(path) ? { as_of: askedState() } : {};
  const parts = Object.entries<Value>({ ...query, ...state }).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}=${encodeURIComponent(String(value)).replace(/%2C/g, ',')}`],
  );
  const base = shareBase(globalThis.location?.pathname ?? '/') ?? '';
  return `${base}/api/v1${path}${parts.length === 0 ? '' : `?${parts.join('&')}`}`;
}

/** The same answer as a file: `.csv` after the path, and `download`, which adds the mark that Chinese Excel needs. */
export function csvOf(address: string): string {
  const [path = '', query] = address.split('?');
  return `${path}.csv?${query === undefined ? '' : `${query}&`}download=1`;
}

/** The same answer as a workbook. */
export function workbookOf(address: string): string {
  const [path = '', query] = address.split('?');
  return `${path}.xlsx${query === undefined ? '' : `?${query}`}`;
}
