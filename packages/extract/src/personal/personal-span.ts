import type { Span } from '@xiangjian/indicators';

/** Where personal data stands in a text. */
export interface PersonalSpan extends Span {
  readonly kind: 'id_number' | 'phone' | 'bank_card' | 'party_name';
}
