import type { ComparedGroup } from './compared-year.ts';

/** What townships of all kinds together are called: all of the area, or those of a list. */
export function wholeSetLabel(peers: ComparedGroup): string {
  return peers === 'set' ? '所选乡镇' : '全部乡镇';
}
