import { queryOptions } from '@tanstack/react-query';
import { cellEvidenceSchema } from '@xiangjian/contract';
import type { CellKey } from '../view/use-evidence.ts';
import { apiAddress } from './address.ts';
import { ask } from './client.ts';

/** Everything behind one cell: quotes, formula, alternatives, history. */
export const cellEvidenceQuery = ({ township, year, indicator }: CellKey) =>
  queryOptions({
    queryKey: ['evidence', township, year, indicator],
    queryFn: ({ signal }) =>
      ask(apiAddress(`/observations/${township}/${year}/${indicator}`), cellEvidenceSchema, {
        signal,
      }),
    // The last figure's sentence must never stand under the next figure's name.
    placeholderData: () => undefined,
  });
