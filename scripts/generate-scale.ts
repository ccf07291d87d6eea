import { parseArgs } from 'node:util';
import { openEmptyStore } from './scale/open-scale.ts';
import { isScaleName, scales } from './scale/scales.ts';
import { writeScale } from './scale/write-scale.ts';

const usage = `用法：pnpm -s scale <${Object.keys(scales).join('|')}> <文件夹> [--seed 1]
在空文件夹里建一个数据库：真实的乡镇名单，虚构的数字，只为测量规模，不是任何乡镇的数据。
规模：county 八千行，district 两万行，province 两百万行，nation 两千三百万行。
查看：XIANGJIAN_DATA=<文件夹> pnpm start`;

process.exitCode = await generate();

async function generate(): Promise<number> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { seed: { type: 'string', default: '1' } },
  });
  const [name = '', folder = ''] = positionals;
  const seed = Number(values.seed);
  if (!isScaleName(name) || folder === '' || !Number.isInteger(seed)) {
    console.error(usage);
    return 2;
  }
  try {
    const database = await openEmptyStore(folder);
    const started = performance.now();
    const rows = writeScale(database, scales[name], seed);
    database.close();
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`${folder}：${rows} 行，${seconds} 秒`);
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}
