import { readFileSync } from 'node:fs';
import { type KnownTarget, targetsSchema } from '@xiangjian/contract';

const file = new URL('../../../../data/targets/targets.json', import.meta.url);

/** The bundled targets. Throws where one of them is none. */
export function knownTargets(): readonly KnownTarget[] {
  return targetsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
}
