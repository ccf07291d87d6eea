import { useQuery } from '@tanstack/react-query';
import type { Preferences } from '@xiangjian/contract';
import { createContext, type ReactNode, useContext } from 'react';
import { preferencesQuery } from '../api/get-preferences.ts';

/** Where nobody has changed anything, and where the server did not answer. */
const untouchedPreferences: Preferences = {
  submit_before: '03-01',
  publish_before: '04-01',
  large_numbers: 'myriads',
  language: 'zh',
  large_type: false,
};

const PreferencesContext = createContext(untouchedPreferences);

/** Hands on the preferences that were learnt before the first picture, and their changes. It never asks for them itself. */
export function PreferencesProvider({ children }: { readonly children: ReactNode }) {
  const { data = untouchedPreferences } = useQuery({ ...preferencesQuery, enabled: false });
  return <PreferencesContext.Provider value={data}>{children}</PreferencesContext.Provider>;
}

/** What the committee has settled for everybody. */
export function usePreferences(): Preferences {
  return useContext(PreferencesContext);
}
