import type { Township } from '@xiangjian/contract';
import type { QueuedFile } from './import-queue.ts';
import { remedyOf } from './remedy.ts';

/** Files whose township is only ambiguous by name, each with the one candidate that lies in the county. */
export interface Namesakes {
  readonly county: string;
  readonly answers: readonly { readonly id: number; readonly township: Township }[];
}

/**
 * Reports often leave out their county, and many townships share a name. Who imports the reports of one county should
 * say so once: the county of the last township that was chosen by hand, else the area that the page is about.
 */
export function namesakesOf(
  files: readonly QueuedFile[],
  area: string | undefined,
): Namesakes | null {
  const chosen = files.reduce<string | undefined>(
    (last, { given }) => given.township?.code.slice(0, 6) ?? last,
    undefined,
  );
  const place = chosen ?? area;
  if (place === undefined || place.length < 4) return null;
  const answers = files.flatMap(({ id, state, archived }) => {
    if (archived || state.kind !== 'done' || remedyOf(state.reply) !== 'township') return [];
    const [township, another] = (state.reply.problem?.candidates ?? []).filter(({ code }) =>
      code.startsWith(place),
    );
    return township === undefined || another !== undefined ? [] : [{ id, township }];
  });
  const [first] = answers;
  return first === undefined ? null : { county: first.township.county, answers };
}
