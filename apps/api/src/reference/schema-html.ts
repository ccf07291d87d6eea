import { escapeHtml } from './escape-html.ts';
import { type ReferenceSchema, schemaShape } from './reference-document.ts';

/** A named schema with its fields. */
export function schemaHtml(name: string, schema: ReferenceSchema): string {
  return `<details id="schema-${escapeHtml(name)}"><summary><code>${escapeHtml(name)}</code></summary><div>${typeHtml(schema)}</div></details>`;
}

/** A schema in place: a link to a named one, a table of fields, a list of choices, or its type. */
export function typeHtml(schema: unknown): string {
  const read = schemaShape.safeParse(schema);
  if (!read.success) return '';
  const { $ref, type, properties, items, anyOf, oneOf, allOf, enum: choices } = read.data;
  if (typeof $ref === 'string') {
    const name = $ref.split('/').at(-1) ?? '';
    return `<a href="#schema-${escapeHtml(name)}">${escapeHtml(name)}</a>`;
  }
  if (Array.isArray(choices)) {
    return choices.map((one) => `<code>${escapeHtml(JSON.stringify(one))}</code>`).join(' | ');
  }
  const several = [anyOf, oneOf, allOf].find(Array.isArray);
  if (several !== undefined) return several.map(typeHtml).join(' | ');
  if (items !== undefined) return `[${typeHtml(items)}]`;
  if (properties !== undefined) return fieldsHtml(properties);
  return escapeHtml([type].flat().map(String).join(' | '));
}

function fieldsHtml(properties: unknown): string {
  const fields = Object.entries(Object(properties)).map(
    ([name, schema]) =>
      `<tr><td><code>${escapeHtml(name)}</code></td><td>${typeHtml(schema)}</td><td>${escapeHtml(descriptionOf(schema))}</td></tr>`,
  );
  return `<table><tbody>${fields.join('')}</tbody></table>`;
}

function descriptionOf(schema: unknown): string {
  const found: unknown = Object(schema).description;
  return typeof found === 'string' ? found : '';
}
