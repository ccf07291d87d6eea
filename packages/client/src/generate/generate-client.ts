import { writeFileSync } from 'node:fs';
import { clientTypes } from './client-types.ts';

const types = new URL('../generated/api-types.ts', import.meta.url);

writeFileSync(types, await clientTypes());
