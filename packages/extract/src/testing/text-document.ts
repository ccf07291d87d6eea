import type { ReadDocument } from '@xiangjian/documents';

/** A document that is nothing but a text. */
export function textDocument(text: string): ReadDocument {
  return {
    format: 'text',
    encoding: 'utf-8',
    text,
    body: { start: 0, end: text.length },
    title: null,
    tables: [],
    metadata: {
      publishedOn: null,
      documentDate: null,
      publisher: null,
      breadcrumb: [],
      nature: null,
      sourceUrl: null,
    },
  };
}
