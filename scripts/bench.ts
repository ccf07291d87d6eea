import { benchAnswers } from './bench/answers/bench-answers.ts';
import { benchBulkImport } from './bench/bulk-import.ts';
import { benchComposite } from './bench/composite.ts';
import { benchExtraction } from './bench/extraction.ts';
import { benchFirstStart } from './bench/first-start.ts';
import { benchGrowthOfText } from './bench/growth-of-text.ts';

const milliseconds = Number(process.env.BENCH_TIME ?? 2000);
const files = Number(process.env.BENCH_FILES ?? 1000);

console.log(await benchExtraction(milliseconds));
console.log(await benchGrowthOfText(milliseconds));
console.log(await benchComposite(milliseconds));
console.log(await benchAnswers('district', { milliseconds: milliseconds / 2, atLeast: 20 }));
if (process.env.BENCH_PROVINCE === '1') {
  console.log(await benchAnswers('province', { milliseconds: milliseconds / 2, atLeast: 3 }));
}
console.log(await benchFirstStart(5));
console.log(await benchBulkImport(files));
