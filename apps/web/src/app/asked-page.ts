import { shareBase } from '../api/address.ts';
import { paths } from '../view/paths.ts';
import { embedBase, isEmbedded } from './embedded.ts';
import { pageCode } from './page-code.ts';

/**
 * Puts the code of the page of an address on its way before the router is there. A failure shows when the router comes to
 * it, and an address without a page fetches nothing.
 */
export function fetchAskedPage(pathname: string): void {
  const page = pageOf(pathname);
  if (page !== undefined) pageCode[page]().catch(() => undefined);
}

/** Which page an address names, be it on its own, in a frame or behind a share link. */
export function pageOf(pathname: string): keyof typeof paths | undefined {
  const parts = partsOf(withoutBase(pathname));
  return placesOf(paths).find((page) => {
    const wanted = partsOf(paths[page]);
    return (
      wanted.length === parts.length &&
      wanted.every((part, at) => part.startsWith('$') || part === parts[at])
    );
  });
}

function withoutBase(pathname: string): string {
  const base = shareBase(pathname) ?? (isEmbedded(pathname) ? embedBase : '');
  return pathname.slice(base.length);
}

function partsOf(pathname: string): string[] {
  return pathname.split('/').filter((part) => part !== '');
}

function placesOf<Place extends string>(places: Readonly<Record<Place, string>>): Place[] {
  return Object.keys(places).filter((key): key is Place => key in places);
}
