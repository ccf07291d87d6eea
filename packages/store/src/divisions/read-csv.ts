/** Rows of a CSV text with a header line, keyed by column; a byte order mark, quotes and CRLF are understood. */
export function readCsv(text: string): ReadonlyMap<string, string>[] {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '');
  const [header, ...rows] = lines.map(fieldsOf);
  const columns = header ?? [];
  return rows.map((row) => new Map(columns.map((name, index) => [name, row[index] ?? ''])));
}

function fieldsOf(line: string): string[] {
  if (!line.includes('"')) return line.split(',').map((field) => field.trim());
  const fields = line.match(/(?<=^|,)("(?:[^"]|"")*"|[^,]*)/g) ?? [];
  return fields.map((field) =>
    field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field.trim(),
  );
}
