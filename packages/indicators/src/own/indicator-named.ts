import type { Indicator } from '../catalogue/catalogue.ts';
import { everyIndicator } from './vocabulary.ts';

/**
 * The indicator that a written table means: by its id, or by its label whatever the width of its brackets and the blanks
 * within it, for people type both. Undefined where no indicator is called so.
 */
export function indicatorNamed(written: string): Indicator | undefined {
  const name = plain(written);
  return everyIndicator().find(({ id, labelZh }) => id === name || plain(labelZh) === name);
}

function plain(name: string): string {
  return name.normalize('NFKC').replace(/\s/g, '');
}
