import { indicatorById, isIndicatorId } from '@xiangjian/indicators';

/** The name of an indicator, also of one that is not in the catalogue. */
export function indicatorName(indicator: string): string {
  return isIndicatorId(indicator) ? indicatorById(indicator).labelZh : indicator;
}
