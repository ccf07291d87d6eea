import type { Quantity, Span } from '@xiangjian/indicators';
import type { UnitGroup } from './units.ts';

/** What stands in a number's place. */
type MentionKind = 'number' | 'placeholder' | 'vague';

/** A number of the text with its unit; offsets are those of the normalised view. */
export interface Mention extends Span {
  readonly kind: MentionKind;
  /** The number as printed in the view, qualifying words included, unit left out. */
  readonly printed: Span;
  /** Null for a placeholder (XX件) and for a count without a number (多次). */
  readonly quantity: Quantity | null;
  /** The unit as printed; money is multiplied out to 元. */
  readonly unit: string;
  readonly group: UnitGroup;
  /** 一次, 一起, 一项: often an article and not a count. */
  readonly indefinite: boolean;
}
