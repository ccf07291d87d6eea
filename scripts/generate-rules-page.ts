import { writeFileSync } from 'node:fs';
import { rulesPage } from './house/rules-page/rules-page.ts';

writeFileSync(new URL('../docs/rules.md', import.meta.url), rulesPage());
