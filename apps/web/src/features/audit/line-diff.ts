/** A field of a line of the log, before and after; null where there was none. */
export interface FieldDiff {
  readonly field: string;
  readonly was: string | null;
  readonly became: string | null;
}

/**
 * What a line of the audit log changed, field by field, in the order of the fields; those that stayed are left out. A line that
 * says only what was asked for has no `was`. Text that is no JSON is one field without a name.
 */
export function lineDiff(before: string | null, after: string | null): FieldDiff[] {
  const was = fieldsOf(before);
  const became = fieldsOf(after);
  const fields = new Set([...was.keys(), ...became.keys()]);
  return [...fields]
    .map((field) => ({
      field,
      was: was.get(field) ?? null,
      became: became.get(field) ?? null,
    }))
    .filter((row) => row.was !== row.became);
}

function fieldsOf(text: string | null): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  if (text === null) return fields;
  try {
    flatten(JSON.parse(text), '', fields);
  } catch {
    fields.set('', text);
  }
  return fields;
}

function flatten(value: unknown, name: string, fields: Map<string, string>): void {
  if (typeof value !== 'object' || value === null) {
    if (value !== null) fields.set(name, String(value));
    return;
  }
  const isPlainList = Array.isArray(value) && value.every((part) => typeof part !== 'object');
  if (isPlainList) {
    fields.set(name, value.map(String).join('、'));
    return;
  }
  for (const [part, inner] of Object.entries(value)) {
    flatten(inner, name === '' ? part : `${name}.${part}`, fields);
  }
}
