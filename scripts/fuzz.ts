import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { runRounds } from './fuzz/run-rounds.ts';
import { fuzzFormats } from './fuzz/seeds.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '200' },
    from: { type: 'string', default: '0' },
    seed: { type: 'string', default: '1' },
    format: { type: 'string', multiple: true },
    /** A folder for the files at which something went wrong. */
    keep: { type: 'string' },
  },
});
const plan = {
  seed: Number(values.seed),
  from: Number(values.from),
  rounds: Number(values.rounds),
  formats: fuzzFormats.filter((format) => values.format?.includes(format) ?? true),
};

for await (const { format, counts, slowestMilliseconds, violations } of runRounds(plan)) {
  const outcomes = [...counts].sort().map(([outcome, count]) => `${count} ${outcome}`);
  console.log(`${format}: ${outcomes.join(', ')}; slowest ${slowestMilliseconds.toFixed(0)} ms`);
  for (const [index, { story, what, bytes }] of violations.entries()) {
    process.exitCode = 1;
    console.error(`  ${story}: ${what}`);
    if (values.keep !== undefined) writeFileSync(`${values.keep}/${format}-${index}`, bytes);
  }
}
