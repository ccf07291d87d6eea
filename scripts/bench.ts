import { benchAnswers, benchStoredAnswers } from './bench/answers/bench-answers.ts';
import { benchBulkImport } from './bench/bulk-import.ts';
import { benchComposite } from './bench/composite.ts';
import { benchExports } from './bench/exports/bench-exports.ts';
import { benchExtraction } from './bench/extraction.ts';
import { benchFirstStart } from './bench/first-start.ts';
import { benchFullText } from './bench/full-text.ts';
import { benchGrowthOfText } from './bench/growth-of-text.ts';
import { benchRereading } from './bench/rereading.ts';
import { benchReviewActions } from './bench/review-actions.ts';
import { scales } from './scale/scales.ts';

const milliseconds = Number(process.env.BENCH_TIME ?? 2000);
const files = Number(process.env.BENCH_FILES ?? 1000);
const reports = Number(process.env.BENCH_REPORTS ?? 3000);
/** A folder in which `pnpm scale nation` has made its database. */
const nation = process.env.BENCH_NATION;
const patience = { milliseconds: milliseconds / 4 };

console.log(await benchExtraction(milliseconds));
console.log(await benchGrowthOfText(milliseconds));
console.log(await benchComposite(milliseconds));
console.log(await benchAnswers(scales.district, { ...patience, atLeast: 20 }));
if (process.env.BENCH_PROVINCE === '1') {
  console.log(await benchAnswers(scales.province, { ...patience, atLeast: 5 }));
}
if (nation !== undefined) {
  const district = { ...scales.nation, area: scales.district.area };
  console.log(await benchAnswers(district, { ...patience, atLeast: 20 }));
  console.log(await benchStoredAnswers(nation, district, { ...patience, atLeast: 20 }));
}
console.log(
  await benchExports(process.env.BENCH_PROVINCE === '1' ? scales.province : scales.district),
);
console.log(await benchReviewActions(scales.province, 60));
console.log(await benchRereading(files));
console.log(await benchFullText(reports));
console.log(await benchFirstStart(5));
console.log(await benchBulkImport(files));
