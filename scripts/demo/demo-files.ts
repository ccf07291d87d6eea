import { gb18030Bytes } from '@xiangjian/publish';
import { composeReport } from './compose-report.ts';
import { standingIn } from './model/changes.ts';
import { divisionsCsv, eventsCsv } from './model/divisions-csv.ts';
import { isPlanted } from './model/oddities.ts';
import { publicationDay, signatureDay } from './model/publication.ts';
import { identityOf, type Township } from './model/township.ts';
import { townships } from './model/townships.ts';
import { years } from './model/year-numbers.ts';
import { htmlPage } from './pages/html-page.ts';
import type { Page } from './pages/page.ts';
import { textPage } from './pages/text-page.ts';
import { chanceOf } from './random.ts';
import { truthOf } from './truth.ts';

/** Every generated file of data/demo, by its path under that folder; the same bytes on every call. */
export function demoFiles(): ReadonlyMap<string, Uint8Array> {
  const utf8 = new TextEncoder();
  const files = new Map<string, Uint8Array>();
  files.set('divisions.csv', utf8.encode(divisionsCsv()));
  files.set('events.csv', utf8.encode(eventsCsv()));
  const truth: string[] = [];
  for (const page of pages()) {
    const format = formatOf(page.township, page.year);
    const { code, name } = page.township;
    const file = `reports/${page.year}/${code}-${name}-${page.year}.${format === 'text' ? 'txt' : 'html'}`;
    files.set(file, bytesOf(page, format));
    truth.push(JSON.stringify(truthOf(file, page)));
  }
  files.set('truth.jsonl', utf8.encode(`${truth.join('\n')}\n`));
  return files;
}

function pages(): Page[] {
  return years.flatMap((year) =>
    standingIn(year, townships)
      .filter(({ code }) => !isPlanted('missing', code, year))
      .map((township) => pageOf(township, year)),
  );
}

function pageOf(township: Township, year: number): Page {
  const publishedOn = publicationDay(township, year);
  const days = chanceOf(identityOf(township), 'signature', year).whole(1, 6);
  return {
    township,
    year,
    report: composeReport(township, year),
    publishedOn,
    signedOn: signatureDay(publishedOn, days),
  };
}

type Format = 'text' | 'utf-8' | 'gb2312';

/** Townships with tables publish web pages, in the older encoding until 2021; now and then another does. */
function formatOf(township: Township, year: number): Format {
  if (township.clerk === 'tabular') return year < 2022 ? 'gb2312' : 'utf-8';
  return chanceOf(identityOf(township), 'format', year).happens(0.1) ? 'utf-8' : 'text';
}

function bytesOf(page: Page, format: Format): Uint8Array {
  switch (format) {
    case 'text':
      return new TextEncoder().encode(textPage(page));
    case 'utf-8':
      return new TextEncoder().encode(htmlPage(page, 'utf-8'));
    case 'gb2312':
      return gb18030Bytes(htmlPage(page, 'gb2312'));
  }
}
