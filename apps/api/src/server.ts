// The program behind `npm start`. Nothing is imported before the check: on an older Node the database library would end
// the process without a word.
if (Number(process.versions.node.split('.')[0]) < 22) {
  console.error(`需要 Node.js 22 或更新版本，当前是 ${process.version}：请用 npm start 启动。`);
  process.exit(1);
}

const { runServer } = await import('./run-server.ts');
await runServer(process.env);

export {};
