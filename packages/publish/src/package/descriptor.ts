import { citation, type PackageFacts } from './package-facts.ts';
import type { PackageField } from './package-fields.ts';
import { dataFields } from './package-fields.ts';

/** datapackage.json (Data Package v2): every table with its types, what is missing, and what points where. */
export function descriptorOf(facts: PackageFacts): object {
  const { imprint, filters, sides, files, extent } = facts;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'xiangjian-data',
    title: '乡鉴数据包',
    description: filters.map(([zh, , value]) => `${zh}：${value}`).join('；'),
    version: imprint.release,
    // A moment, as the standard asks; only the day is known, so that the same data give the same bytes.
    created: `${imprint.exportedOn}T00:00:00Z`,
    citation: citation(facts),
    sources: [{ title: '各乡镇（街道）公开的法治政府建设情况报告' }],
    // A property of our own: the standard takes only a whole address as homepage, and the server is not known here.
    openapi: '/api/v1/openapi.json',
    resources: [
      {
        ...fileOf('data', files),
        schema: {
          ...schemaOf(dataFields(), 'no'),
          foreignKeys: sides.map(({ name, key }) => ({
            fields: [key],
            reference: { resource: name, fields: [key] },
          })),
        },
      },
      ...sides.map(({ name, fields, key }) => ({
        ...fileOf(name, files),
        schema: schemaOf(fields, key),
      })),
      ...(extent === 'complete' ? storeFiles(files) : []),
    ],
  };
}

function fileOf(name: string, files: PackageFacts['files']) {
  const file = files.get(`${name}.csv`);
  return {
    name,
    path: `${name}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true },
    bytes: file?.bytes,
    hash: `sha256:${file?.sha256}`,
  };
}

function schemaOf(fields: readonly PackageField[], key: string) {
  return {
    fields: fields.map(({ name, title, type, values }) => ({
      name,
      title,
      type,
      ...(values === undefined ? {} : { constraints: { enum: values } }),
    })),
    missingValues: [''],
    primaryKey: [key],
  };
}

/** The rows of the store are no tables of the standard: JSON Lines, the first line of each naming its columns. */
function storeFiles(files: PackageFacts['files']) {
  return [...files]
    .filter(([name]) => name.startsWith('store/'))
    .map(([path, { bytes, sha256 }]) => ({
      name: path.replace('store/', 'store-').replace('.jsonl', '').replaceAll('_', '-'),
      path,
      format: 'jsonl',
      mediatype: 'application/jsonl',
      encoding: 'utf-8',
      bytes,
      hash: `sha256:${sha256}`,
    }));
}
