// The program behind `pnpm -s xiangjian`. Nothing is imported before the check: on an older Node the database library
// would end the process without a word.
if (Number(process.versions.node.split('.')[0]) < 22) {
  console.error(`需要 Node.js 22 或更新版本，当前是 ${process.version}：请先运行 npm run setup。`);
  process.exit(2);
}

// A reader that has seen enough (| head) closes the pipe: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

const { runProgram } = await import('./run-program.ts');
process.exitCode = await runProgram(process.argv.slice(2), {
  terminal: { out: process.stdout, error: process.stderr },
  environment: process.env,
  now: () => new Date().toISOString(),
});

export {};
