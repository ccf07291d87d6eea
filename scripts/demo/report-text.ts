import type { Theme } from '@xiangjian/indicators';
import type { StatedFact } from './template.ts';

/** One piece of a report as it is laid out. */
export type Block =
  | { readonly kind: 'chapter' | 'heading' | 'paragraph' | 'signature'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

/** A report before it becomes a page: its words, and beside them what they state. */
export interface ReportText {
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly facts: readonly StatedFact[];
  readonly problems: readonly Theme[];
  readonly plans: readonly Theme[];
}
