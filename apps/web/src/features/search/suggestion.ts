import type { IndicatorFound, SearchNames, TownshipFound } from '@xiangjian/contract';

/** One line of the list under the search box. */
export type Suggestion =
  | { readonly kind: 'township'; readonly found: TownshipFound }
  | { readonly kind: 'indicator'; readonly found: IndicatorFound }
  | { readonly kind: 'text'; readonly q: string };

/** What is offered for what was typed: townships, indicators, and always the full text. */
export function suggestionsOf(q: string, names: SearchNames | undefined): Suggestion[] {
  if (q === '') return [];
  return [
    ...(names?.townships ?? []).map((found): Suggestion => ({ kind: 'township', found })),
    ...(names?.indicators ?? []).map((found): Suggestion => ({ kind: 'indicator', found })),
    { kind: 'text', q },
  ];
}

/** A name for the line that no other line of the list bears. */
export function suggestionKey(suggestion: Suggestion): string {
  if (suggestion.kind === 'township') return suggestion.found.township.code;
  return suggestion.kind === 'indicator' ? suggestion.found.indicator.id : 'text';
}
