import type { CheerioAPI } from 'cheerio';
import type { PageHints } from '../page/find-metadata.ts';
import { writtenDate } from '../page/written-date.ts';

/** What the head of a page, its headings and the browser that saved it say of the report. `html` is the page as sent. */
export function pageHints(page: CheerioAPI, html: string): PageHints {
  const meta = new Map(
    page('meta[name][content], meta[property][content]')
      .toArray()
      .map(({ attribs }) => [
        (attribs.name ?? attribs.property ?? '').toLowerCase(),
        (attribs.content ?? '').trim(),
      ]),
  );
  const headings = page('h1, h2, h3').toArray().slice(0, 20);
  const written = (text: string | undefined) => (text === undefined || text === '' ? [] : [text]);
  return {
    titles: [
      ...written(meta.get('articletitle')),
      ...headings.map((heading) => page(heading).text()),
      ...written(page('title').first().text()),
    ],
    publishedOn: writtenDate(meta.get('pubdate') ?? ''),
    publisher: written(meta.get('contentsource'))[0] ?? null,
    sourceUrl:
      savedFrom(html) ??
      webAddress(page('link[rel="canonical"]').attr('href')) ??
      webAddress(meta.get('og:url')),
  };
}

/** Browsers write the address of a saved page into a comment at its top. */
function savedFrom(html: string): string | null {
  return /<!--\s*saved from url=\(\d+\)(https?:\S+)\s*-->/i.exec(html.slice(0, 4000))?.[1] ?? null;
}

function webAddress(address: string | undefined): string | null {
  return address !== undefined && /^https?:\/\//i.test(address) ? address : null;
}
