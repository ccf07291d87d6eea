import { parseSearch, readView } from './view.ts';

/**
 * The past state that the address asks for, a release or a day; undefined for the present. It does not change while a page
 * is loaded: see StateStrip.
 */
export function askedState(): string | undefined {
  return readView(parseSearch(window.location.search)).as_of;
}
