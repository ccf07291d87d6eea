import { useQuery } from '@tanstack/react-query';
import { type Right, rights, type SessionState } from '@xiangjian/contract';
import { createContext, type ReactNode, useContext } from 'react';
import { sessionQuery } from './get-session.ts';

/** Without accounts, and where the server did not answer: it decides in the end. */
const atOwnMachine: SessionState = {
  state: 'local',
  account: null,
  division_name: null,
  must_change_password: false,
  rights: [...rights],
  public_reading: false,
  idle_minutes: 30,
  seconds_left: null,
};

const SessionContext = createContext(atOwnMachine);

/** Hands on who is here, as it was learnt before the first picture, and its changes. It never asks itself. */
export function SessionProvider({ children }: { readonly children: ReactNode }) {
  const { data = atOwnMachine } = useQuery({ ...sessionQuery, enabled: false });
  return <SessionContext.Provider value={data}>{children}</SessionContext.Provider>;
}

/** Who is here and what they may do. */
export function useSession(): SessionState {
  return useContext(SessionContext);
}

/** Whether who is here may do something. */
export function useMay(right: Right): boolean {
  return useSession().rights.includes(right);
}

/** The township that whoever is here speaks for; null for everybody else. */
export function useOwnTownship(): string | null {
  return useSession().account?.division ?? null;
}

/** Whether somebody works in the house: neither a visitor who only reads nor a township. */
export function isOfHouse({ state, account }: Pick<SessionState, 'state' | 'account'>): boolean {
  return state !== 'accounts' || (account !== null && account.role !== 'township');
}

/** Whether who is here sees the work of the house, which is not decided or released yet. */
export function useIsOfHouse(): boolean {
  return isOfHouse(useSession());
}

/** What must be done before anything is shown; null where nothing stands in the way. */
export function useDoor(): 'setup' | 'login' | 'password' | null {
  const { state, must_change_password, rights: may } = useSession();
  if (state === 'setup') return 'setup';
  if (must_change_password) return 'password';
  return state === 'accounts' && !may.includes('read') ? 'login' : null;
}
