import { z } from 'zod';
import {
  areaParameter,
  indicatorsParameter,
  peersParameter,
  setParameter,
  stateParameter,
  townshipParameter,
  unmaskParameters,
  yearParameter,
} from './parameters.ts';

/** More indicators than this make no report that anybody reads. */
const mostCompared = 20;

const comparedIndicators = indicatorsParameter.refine(
  (ids) => ids.length <= mostCompared,
  `at most ${mostCompared} indicators in one report`,
);

/** What every paper takes beside its question. */
const around = { ...unmaskParameters, ...stateParameter };

/** Papers of the committee: circular, comparison, one page for a township or for all, tables of a year. */
export const documentQueries = {
  circular: z.strictObject({ area: areaParameter, year: yearParameter, ...around }),
  comparison: z.strictObject({
    area: areaParameter,
    year: yearParameter,
    indicators: comparedIndicators,
    peers: peersParameter,
    set: setParameter,
    ...around,
  }),
  township: z.strictObject({
    township: townshipParameter,
    year: yearParameter,
    peers: peersParameter,
    ...around,
  }),
  townships: z.strictObject({
    area: areaParameter,
    year: yearParameter,
    peers: peersParameter,
    ...around,
  }),
  annex: z.strictObject({
    area: areaParameter,
    year: yearParameter,
    indicators: indicatorsParameter.optional().describe('the core indicators when left out'),
    ...around,
  }),
} as const;

export type DocumentKind = keyof typeof documentQueries;

/** What is asked of each kind of paper. */
export type DocumentQuery<Kind extends DocumentKind> = z.output<(typeof documentQueries)[Kind]>;
