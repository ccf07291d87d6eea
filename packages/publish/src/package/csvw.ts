import type { PackageFacts } from './package-facts.ts';
import { dataFields, type PackageField } from './package-fields.ts';

/** The same tables in the words of CSV on the Web (W3C), found beside data.csv by its name. */
export function csvwOf({ sides }: PackageFacts): object {
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'zh' }],
    tables: [
      {
        url: 'data.csv',
        tableSchema: {
          ...schemaOf(dataFields(), 'no'),
          foreignKeys: sides.map(({ name, key }) => ({
            columnReference: key,
            reference: { resource: `${name}.csv`, columnReference: key },
          })),
        },
      },
      ...sides.map(({ name, fields, key }) => ({
        url: `${name}.csv`,
        tableSchema: schemaOf(fields, key),
      })),
    ],
  };
}

function schemaOf(fields: readonly PackageField[], key: string) {
  return {
    columns: fields.map(({ name, title, type }) => ({
      name,
      titles: [name, title],
      datatype: type,
      null: '',
    })),
    primaryKey: key,
  };
}
