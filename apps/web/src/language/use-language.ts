import type { Language } from '@xiangjian/indicators';
import { usePreferences } from '../preferences/preferences.tsx';
import { useView } from '../view/use-view.ts';

/** The language of the interface: that of the address, or else the one the committee has settled (Chinese at first). */
export function useLanguage(): Language {
  const { language } = usePreferences();
  return useView().lang ?? language;
}
