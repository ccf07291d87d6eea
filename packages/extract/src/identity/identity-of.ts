import type { ReadDocument } from '@xiangjian/documents';
import type { ReportNature, TownshipKind } from '@xiangjian/indicators';
import type { ReportIdentity } from '../extraction.ts';
import { sectionsOf } from '../reading/section.ts';
import { normalisedView } from '../view/normalised-view.ts';
import { countyOf } from './county-of.ts';
import { genreOf } from './genre.ts';
import { type Opening, openingOf } from './opening.ts';
import { plainLine } from './plain-line.ts';
import { reportPeriodOf } from './report-period.ts';
import { reportYearOf } from './report-year.ts';
import { townshipOf } from './township-of.ts';

/**
 * Whose report a document is, about which year, of what genre and nature. Everything is read from the document; what it
 * does not say is null. A document of another genre keeps the township, county and year that it names.
 */
export function identityOf(document: ReadDocument): ReportIdentity {
  const { metadata, text } = document;
  const title = plainLine(document.title ?? '');
  const body = normalisedView(text, document.body).text;
  const opening = openingOf(body, document.title);
  const publishedOn = metadata.publishedOn ?? metadata.documentDate;
  const year = reportYearOf({ title, opening, body, publishedOn });
  const place = townshipOf({ title, metadata, opening, body });
  const township = place?.township ?? null;
  return {
    genre: genreOf(title, opening, body),
    nature: natureOf(metadata.nature),
    title: document.title,
    township,
    kind: place === null ? null : kindOf(place.township),
    county: place?.county ?? countyOf({ title, metadata, opening, body, text, township }),
    year,
    publishedOn: metadata.publishedOn,
    documentDate: metadata.documentDate,
    ...reportPeriodOf({ title, opening, results: resultsOf(body), reportYear: year }),
    context: contextOf(document, opening),
  };
}

function natureOf(words: string | null): ReportNature {
  if (words === null) return 'published';
  return words.includes('示例') ? 'sample' : words.includes('重述') ? 'restated' : 'published';
}

/** The kind that the name's ending tells; an ethnic township is told by 族 in its name. */
function kindOf(township: string): TownshipKind {
  const ethnic = township.includes('族');
  if (township.endsWith('街道')) return '街道';
  if (township.endsWith('苏木')) return ethnic ? '民族苏木' : '苏木';
  if (township.endsWith('乡')) return ethnic ? '民族乡' : '乡';
  return '镇';
}

function resultsOf(body: string): string {
  return sectionsOf(body, null)
    .filter(({ code }) => code === 'results')
    .map(({ start, end }) => body.slice(start, end))
    .join('\n');
}

function contextOf({ metadata, title }: ReadDocument, { salutation }: Opening): string[] {
  const words = [...metadata.breadcrumb, metadata.publisher, title, salutation, metadata.sourceUrl];
  return words.filter((one): one is string => one !== null && one !== '');
}
