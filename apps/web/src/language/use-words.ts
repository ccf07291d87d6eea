import { useLanguage } from './use-language.ts';
import type { Words } from './words.ts';

/** The words of a feature in the language of the interface. */
export function useWords<T>(dictionary: Words<T>): Words<T>['en'] | T {
  return dictionary[useLanguage()];
}
