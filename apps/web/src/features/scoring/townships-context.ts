import type { Township } from '@xiangjian/contract';
import { createContext, useContext } from 'react';

const TownshipsContext = createContext<readonly Township[]>([]);

export const TownshipsProvider = TownshipsContext.Provider;

/** The townships that are scored, in the order of their codes. */
export function useScoredTownships(): readonly Township[] {
  return useContext(TownshipsContext);
}
