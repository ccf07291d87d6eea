import { examine } from './examine.ts';

process.on('message', async (bytes: Uint8Array) => {
  const outcome = await examine(bytes);
  process.send?.(outcome);
});
process.once('disconnect', () => process.exit());
