import type { OwnIndicator } from '@xiangjian/indicators';
import type { OwnFileIndicator } from './own-schema.ts';

/** The indicator that an entry of the file declares; without an English name or definition it goes by the Chinese one. */
export function ownIndicatorOf(entry: OwnFileIndicator): OwnIndicator {
  const {
    examples: _,
    label,
    label_en = label,
    definition,
    definition_en = definition,
    ...rest
  } = entry;
  return {
    ...rest,
    labelZh: label,
    labelEn: label_en,
    definitionZh: definition,
    definitionEn: definition_en,
  };
}
