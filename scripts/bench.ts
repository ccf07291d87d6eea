import { benchExtraction } from './bench/extraction.ts';
import { benchGrowthOfText } from './bench/growth-of-text.ts';

const milliseconds = Number(process.env.BENCH_TIME ?? 2000);

console.log(await benchExtraction(milliseconds));
console.log(await benchGrowthOfText(milliseconds));
