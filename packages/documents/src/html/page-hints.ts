import type { CheerioAPI } from 'cheerio';
import type { PageHints } from '../page/find-metadata.ts';
import { writtenDate } from '../page/written-date.ts';
import { collapse } from './text-builder.ts';

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
      ...headings.map((heading) => collapse(page(heading).text()).trim()),
    ],
    windowTitle: written(collapse(page('title').first().text()).trim())[0] ?? null,
    breadcrumb: breadcrumb(page),
    publishedOn: writtenDate(meta.get('pubdate') ?? ''),
    publisher: written(meta.get('contentsource'))[0] ?? null,
    sourceUrl:
      savedFrom(html) ??
      webAddress(page('link[rel="canonical"]').attr('href')) ??
      webAddress(meta.get('og:url')),
  };
}

/** The steps of a breadcrumb whose signs between the steps are drawn by the style of the page. */
function breadcrumb(page: CheerioAPI): string[] {
  for (const element of page('[class*="crumb"], [id*="crumb"]').toArray().slice(0, 5)) {
    const steps = page(element)
      .find('a, li, span')
      .toArray()
      .slice(0, 20)
      .filter((step) => page(step).find('a, li, span').length === 0)
      .map((step) => collapse(page(step).text()).trim())
      .filter((step) => step.length > 1 && step.length <= 30 && !/位置/.test(step));
    if (steps.length >= 2) return steps;
  }
  return [];
}

/** Browsers write the address of a saved page into a comment at its top. */
function savedFrom(html: string): string | null {
  return /<!--\s*saved from url=\(\d+\)(https?:\S+)\s*-->/i.exec(html.slice(0, 4000))?.[1] ?? null;
}

function webAddress(address: string | undefined): string | null {
  return address !== undefined && /^https?:\/\//i.test(address) ? address : null;
}
