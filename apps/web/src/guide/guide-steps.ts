import { paths } from '../view/paths.ts';

/** The stops of the guide, in order: the page of each and the mark of the element it points at. */
export const guideSteps = [
  { name: 'finding', path: paths.overview },
  { name: 'scope', path: paths.overview },
  { name: 'table', path: paths.overview },
  { name: 'evidence', path: paths.overview },
  { name: 'chart', path: paths.compare },
  { name: 'more', path: paths.compare },
] as const;

/** The element that a stop points at; null while it is not on the page. */
export function findTarget(name: (typeof guideSteps)[number]['name']): Element | null {
  return document.querySelector(`[data-guide="${name}"]`);
}
