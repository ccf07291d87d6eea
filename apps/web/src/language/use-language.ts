import type { Language } from '@xiangjian/indicators';
import { useView } from '../view/use-view.ts';

/** The language of the interface: Chinese unless the address says otherwise. */
export function useLanguage(): Language {
  return useView().lang ?? 'zh';
}
