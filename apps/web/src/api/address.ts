type Value = string | number | readonly (string | number)[] | undefined;

/** An address of the API with its query: undefined parts are left out, lists are joined by commas. */
export function apiAddress(path: string, query: Readonly<Record<string, Value>> = {}): string {
  const parts = Object.entries(query).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}=${encodeURIComponent(String(value)).replace(/%2C/g, ',')}`],
  );
  return `/api/v1${path}${parts.length === 0 ? '' : `?${parts.join('&')}`}`;
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
