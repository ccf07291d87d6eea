import type { DocumentMetadata } from '../document.ts';
import { type LabelledField, labelledValues, labels } from './labels.ts';
import { breadcrumbOf, isButtonLine, isDateLine, isMetadataLine } from './line-kind.ts';
import type { Line } from './lines.ts';
import { writtenDate } from './written-date.ts';

/** What a web page says in its head, where no reader sees it. */
export interface PageHints {
  /** What the page itself calls its title, the surest first. */
  readonly titles: readonly string[];
  /** What the window's bar shows: often with the names of the site and its columns. */
  readonly windowTitle: string | null;
  readonly publishedOn: string | null;
  readonly publisher: string | null;
  readonly sourceUrl: string | null;
  readonly breadcrumb: readonly string[];
}

export const noHints: PageHints = {
  titles: [],
  windowTitle: null,
  breadcrumb: [],
  publishedOn: null,
  publisher: null,
  sourceUrl: null,
};

/** What a page says about itself, from the lines around its body, the last lines of the body, and its head. */
export function metadataOf(
  around: readonly Line[],
  body: readonly Line[],
  hints: PageHints,
): DocumentMetadata {
  const lines = around.map(({ text }) => text);
  const value = labelledValueReader(lines);
  return {
    publishedOn:
      hints.publishedOn ??
      firstDate(value('publishedOn')) ??
      unlabelledDate(lines) ??
      dateBelowTitle(around, body),
    documentDate: firstDate(value('documentDate')) ?? signatureDate(body),
    publisher:
      value('publisher')
        .map(publisherName)
        .find((name) => name !== null) ?? hints.publisher,
    breadcrumb: lines.map(breadcrumbOf).find((steps) => steps !== null) ?? hints.breadcrumb,
    nature: value('nature').find((nature) => nature !== '') ?? null,
    sourceUrl:
      hints.sourceUrl ??
      value('sourceUrl')
        .map(webAddress)
        .find((url) => url !== null) ??
      null,
  };
}

/** Gives the values of a field in the order of its labels. */
function labelledValueReader(lines: readonly string[]): (field: LabelledField) => string[] {
  const found = lines.flatMap(labelledValues);
  return (field) =>
    labels[field].flatMap((label) =>
      found.filter((entry) => entry.label === label).map(({ value }) => value),
    );
}

function firstDate(values: readonly string[]): string | null {
  return values.map(writtenDate).find((date) => date !== null) ?? null;
}

/** A date without a label in a line that has labels of other things: (2026-01-05) 来源:… */
function unlabelledDate(lines: readonly string[]): string | null {
  const dated: readonly string[] = [...labels.publishedOn, ...labels.documentDate];
  const bare = lines.filter(
    (line) =>
      isMetadataLine(line) && !labelledValues(line).some(({ label }) => dated.includes(label)),
  );
  return firstDate(bare.map((line) => line.replace(/文号.*$|索\s*引\s*号\s*[:：]?\s*\S*/, '')));
}

/** Lines above a report that may stand between it and the date below its title. */
const nearTitle = 5;

/** The number of a paper before the date beside it: 双府〔2020〕11号 2020-03-26. */
const documentNumber = /^\s*\S{1,12}[〔［[(（]\d{4}[〕］\])）]\d+\s*号\s+/;

/** A date without any label on the last line before the report, as pages print it below a title, or beside the paper's number. */
function dateBelowTitle(around: readonly Line[], [first]: readonly Line[]): string | null {
  const above = around.filter(({ end }) => first !== undefined && end <= first.start);
  const last =
    first !== undefined && documentNumber.test(first.text)
      ? first
      : above
          .slice(-nearTitle)
          .findLast(({ text }) => !isMetadataLine(text) && !isButtonLine(text));
  const text = last?.text.replace(documentNumber, '') ?? '';
  return isDateLine(text) ? writtenDate(text) : null;
}

/** The date under the signature: a line of its own among the last ones. */
function signatureDate(body: readonly Line[]): string | null {
  return firstDate(
    body
      .slice(-4)
      .map(({ text }) => text)
      .filter(isDateLine)
      .reverse(),
  );
}

function publisherName(value: string): string | null {
  const name = /^[^\s|｜【】[\]［］(（]+/.exec(value)?.[0] ?? '';
  return name === '' || /^(?:本站(?:原创)?|原创|未知|网络|无|互联网)$/.test(name) ? null : name;
}

function webAddress(value: string): string | null {
  return /https?:\/\/[^\s<>"'，。）)]+/.exec(value)?.[0] ?? null;
}
