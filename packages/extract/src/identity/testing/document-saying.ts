import type { DocumentMetadata, ReadDocument } from '@xiangjian/documents';

/** A document made by hand: its body is the whole text, and its page says only what is given. */
export function documentSaying(
  text: string,
  page: Partial<DocumentMetadata> & { readonly title?: string | null } = {},
): ReadDocument {
  const { title = null, ...metadata } = page;
  return {
    format: 'text',
    encoding: 'utf-8',
    text,
    body: { start: 0, end: text.length },
    title,
    tables: [],
    metadata: {
      publishedOn: null,
      documentDate: null,
      publisher: null,
      breadcrumb: [],
      nature: null,
      sourceUrl: null,
      ...metadata,
    },
  };
}
