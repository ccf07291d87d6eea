import { useView } from './use-view.ts';

/** Within which boundaries the address asks for earlier years; undefined: as townships stood in each. */
export function useBoundaries(): 'current' | undefined {
  return useView().boundaries;
}
