import type { Command } from 'commander';
import type { Perform } from '../command-line/command-context.ts';
import { yearArgument } from '../command-line/year-argument.ts';

interface MakeOptions {
  readonly note: string;
  readonly author?: string;
}

/** `xiangjian release`: fixes the figures of a district's year for good, lists what was fixed, and verifies it. */
export function addRelease(program: Command, perform: Perform): void {
  const release = program
    .command('release')
    .usage('<命令>')
    .description('发布：把一个区县一个年度的数据固定成带编号和校验值的状态，列出，校验');
  release
    .command('make')
    .usage('<区划代码> <年度> --note <说明>')
    .description('发布一个区县一个年度的数据')
    .argument('<区划代码>', '区县代码，6 位；不设区县的地市 4 位')
    .argument('<年度>', '如 2023', yearArgument)
    .requiredOption('--note <说明>', '为何发布，如：报送县委依法治县办')
    .option('--author <姓名>', '发布人；不写则为操作系统的用户名')
    .action((area: string, year: number, options: MakeOptions) =>
      perform(async (context) => {
        const { makeStoredRelease } = await import('../releasing/make-stored-release.ts');
        return makeStoredRelease(context, { area, year, ...options });
      }),
    );
  release
    .command('list')
    .usage('[选项]')
    .description('列出历次发布')
    .action(() =>
      perform(async (context) => {
        const { listReleases } = await import('../releasing/list-releases.ts');
        return listReleases(context);
      }),
    );
  release
    .command('verify')
    .usage('[发布编号]')
    .description('由存下的数据重新计算校验值')
    .argument('[发布编号]', '如 990101-2022-1；不写则校验全部')
    .action((key: string | undefined) =>
      perform(async (context) => {
        const { verifyReleases } = await import('../releasing/verify-releases.ts');
        return verifyReleases(context, key ?? null);
      }),
    );
}
