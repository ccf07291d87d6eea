import type { OwnIndicatorView } from '@xiangjian/contract';
import type { OwnIndicator } from '@xiangjian/indicators';

/** An own indicator in the fields of the contract: from them the dashboard knows it as the server does. */
export function ownIndicatorView(own: OwnIndicator): OwnIndicatorView {
  const { labelZh, labelEn, definitionZh, definitionEn, ...read } = own;
  const { units, before, after, gist, forbidden, ...rest } = read;
  return {
    ...rest,
    label_zh: labelZh,
    label_en: labelEn,
    definition_zh: definitionZh,
    definition_en: definitionEn,
    units: [...units],
    before: [...before],
    after: [...after],
    gist: gist.map((words) => [...words]),
    forbidden: [...forbidden],
  };
}
