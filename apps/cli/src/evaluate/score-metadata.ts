import type { ExtractedReport } from '../extracting/extracted-report.ts';
import type { GoldReport } from './gold-report.ts';
import type { Tally } from './tally.ts';

/** How many of township, year and publication date are right, of those that are labelled. */
export function scoreMetadata(gold: GoldReport, report: ExtractedReport | null): Tally {
  const labelled = [
    { label: gold.township, read: report?.township, within: true },
    { label: gold.year, read: report?.year, within: false },
    { label: gold.publishedOn, read: report?.publishedOn, within: false },
  ].filter(({ label }) => label !== null);
  const right = labelled.filter(({ label, read, within }) => {
    const [expected, said] = [String(label), String(read ?? '')];
    return said.startsWith(expected.slice(0, 10)) || (within && said.includes(expected));
  });
  return { right: right.length, total: labelled.length };
}
