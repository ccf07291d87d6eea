/** Where the pages stand alone, for the frame of another site. */
export const embedBase = '/embed';

/** Whether an address is one for a frame of another site. */
export function isEmbedded(pathname: string): boolean {
  return pathname === embedBase || pathname.startsWith(`${embedBase}/`);
}

/** The same view with everything around it. */
export function wholeAddress(href: string): string {
  return href.replace(`${embedBase}/`, '/');
}

/** The markup by which another site shows a view; its options stay as they are. */
export function frameMarkup(
  { origin, pathname, search }: Pick<Location, 'origin' | 'pathname' | 'search'>,
  title: string,
): string {
  const address = `${origin}${embedBase}${pathname}${search}`.replace(/&/g, '&amp;');
  const name = title.replace(/[&"<>]/g, '');
  return `<iframe src="${address}" title="${name}" width="100%" height="720" style="border:0" loading="lazy"></iframe>`;
}
