import { type Evidence, quote, type Span } from '@xiangjian/indicators';
import type { NormalisedView } from '../view/normalised-view.ts';

/** The raw text of a document and the view that rules read. */
export interface Source {
  readonly raw: string;
  readonly view: NormalisedView;
}

/** The raw text under a span of the view. */
export function quoteOf({ raw, view }: Source, span: Span): Evidence {
  return quote(raw, view.toRaw(span));
}
