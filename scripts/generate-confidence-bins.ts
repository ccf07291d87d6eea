import { readFileSync, writeFileSync } from 'node:fs';
import { binsOfGold } from './house/confidence-bins.ts';

const page = new URL('../packages/extract/src/refine/confidence-bins.ts', import.meta.url);
const lines = (await binsOfGold()).map(
  ({ manner, right, read, floor }) =>
    `  '${manner}': { right: ${right}, read: ${read}, floor: ${floor} },`,
);
const text = readFileSync(page, 'utf8');
const data = `= {\n${lines.join('\n')}\n};\n`;
writeFileSync(page, `${text.slice(0, text.lastIndexOf('= {'))}${data}`);
console.log(lines.join('\n'));
