import type { Span } from '@xiangjian/indicators';

/** What kind of personal data stands in a text. */
export const personalKinds = ['id_number', 'phone', 'bank_card', 'party_name'] as const;

/** Where personal data stands in a text. */
export interface PersonalSpan extends Span {
  readonly kind: (typeof personalKinds)[number];
}
