import type { SessionState } from '@xiangjian/contract';
import { isOfHouse, useSession } from '../session/session.tsx';

/** Places of work behind the figures, where a visitor and a township have nothing to do. */
const inHouse: ReadonlySet<string> = new Set(['review', 'replies', 'ledgers', 'settings']);

/** Those of some places that a menu names to whoever is here. */
export function openPlaces<Place extends string>(
  places: readonly Place[],
  session: Pick<SessionState, 'state' | 'account'>,
): Place[] {
  return isOfHouse(session) ? [...places] : places.filter((place) => !inHouse.has(place));
}

export function useOpenPlaces<Place extends string>(places: readonly Place[]): Place[] {
  return openPlaces(places, useSession());
}
