import type { Command } from 'commander';
import type { Perform } from '../command-line/command-context.ts';

/** `xiangjian serve`: starts the server, which then stays until it is stopped. */
export function addServe(program: Command, perform: Perform): void {
  program
    .command('serve')
    .usage('[选项]')
    .description('启动服务（地址和端口由 HOST、PORT 设置）')
    .action(() =>
      perform(async ({ environment }) => {
        const { runServer } = await import('@xiangjian/api');
        await runServer(environment);
        // What stopped a start has been said and is kept by the process: 1 or 2; a running server has none.
        return process.exitCode === 1 || process.exitCode === 2 ? process.exitCode : 0;
      }),
    );
}
