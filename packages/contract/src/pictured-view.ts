import type { IndicatorId } from '@xiangjian/indicators';
import { z } from 'zod';
import {
  areaParameter,
  boundariesParameter,
  indicatorsParameter,
  peersParameter,
  stateParameter,
  townshipsParameter,
  yearParameter,
  yearsParameter,
} from './parameters.ts';

/** What a comparison shows where its address names no indicator. */
export const firstCompared: IndicatorId = 'mediation_success_rate';

/** More drawings than this on one sheet are not looked at. */
const mostPictures = 12;

const viewSchema = z.object({
  chart: z.enum(['rank', 'trend', 'change']).default('rank'),
  among: z.never().optional(),
  area: areaParameter,
  year: yearParameter,
  indicators: indicatorsParameter
    .default([firstCompared])
    .refine(({ length }) => length <= mostPictures),
  peers: peersParameter,
  townships: townshipsParameter.default([]),
  years: yearsParameter.optional(),
  boundaries: boundariesParameter,
  form: z.enum(['slope']).optional(),
  sort: z.enum(['change', 'before', 'after', 'code']).catch('change'),
  ...stateParameter,
});

/** A comparison that the server can draw without a page. */
export type PicturedView = z.output<typeof viewSchema>;

/**
 * The comparison that an address of the dashboard shows: ranking, trend or change of some indicators among all townships or
 * those of one kind. Null for every other page and for drawings that need a page.
 */
export function picturedView(address: string): PicturedView | null {
  const [path = '', query = ''] = address.split('?');
  if (path.replace(/\/$/, '') !== '/compare') return null;
  return viewSchema.safeParse(Object.fromEntries(new URLSearchParams(query))).data ?? null;
}
