import { queryOptions } from '@tanstack/react-query';
import { cellEvidenceSchema } from '@xiangjian/contract';
import type { CellKey } from '../view/use-evidence.ts';
import { apiAddress } from './address.ts';
import { ask } from './client.ts';
import { unmaskPart } from './get-report.ts';

/** Everything behind one cell: quotes, formula, alternatives, history; `unmask` shows personal data, and is logged. */
export const cellEvidenceQuery = ({ township, year, indicator }: CellKey, unmask = false) =>
  queryOptions({
    queryKey: ['evidence', township, year, indicator, unmask],
    queryFn: ({ signal }) =>
      ask(
        apiAddress(`/observations/${township}/${year}/${indicator}`, unmaskPart(unmask)),
        cellEvidenceSchema,
        { signal },
      ),
    // The last figure's sentence must never stand under the next figure's name.
    placeholderData: () => undefined,
  });
