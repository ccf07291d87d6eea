import { indicatorById, isIndicatorId } from '@xiangjian/indicators';
import { z } from 'zod';

/** Report years that are accepted anywhere in an address. */
export const yearLimits = { first: 2000, last: 2100 } as const;

/** The most townships, indicators or years one question may name. */
export const listLimits = { townships: 60, indicators: 220, years: 30, page: 1000 } as const;

/** A report year. */
export const yearParameter = z.coerce
  .number()
  .int()
  .min(yearLimits.first)
  .max(yearLimits.last)
  .describe('report year');

/** Code of a province (2), prefecture (4), county (6) or township (9 digits). */
export const areaParameter = z
  .string()
  .regex(/^(\d{2}|\d{4}|\d{6}|\d{9})$/)
  .describe('division code: 2, 4, 6 or 9 digits');

/** Code of a township. */
export const townshipParameter = z
  .string()
  .regex(/^\d{9}$/)
  .describe('township code, 9 digits');

/** Id of an indicator of the catalogue or of the district's own. */
export const indicatorParameter = z
  .string()
  .refine(isIndicatorId, 'not in the catalogue: see /api/v1/indicators')
  .transform((id) => {
    if (!isIndicatorId(id)) throw new RangeError(id);
    return indicatorById(id).id;
  })
  .describe('indicator id');

function listOf<T>(item: z.ZodType<T, string>, most: number) {
  return z
    .string()
    .transform((text) =>
      text
        .split(',')
        .map((part) => part.trim())
        .filter((part) => part !== ''),
    )
    .pipe(z.array(item).min(1).max(most));
}

/** Indicator ids separated by commas. */
export const indicatorsParameter = listOf(indicatorParameter, listLimits.indicators);

/** Within which boundaries earlier years are taken. */
export const boundariesParameter = z
  .enum(['then', 'current'])
  .optional()
  .describe(
    'then: as townships stood in each year; current: counts of merged ones are added up and rates computed from the sums',
  );

/** Township codes separated by commas. */
export const townshipsParameter = listOf(townshipParameter, listLimits.townships);

/** Years: 2021-2024, or 2021,2023, or both forms mixed. */
export const yearsParameter = z
  .string()
  .regex(/^\d{4}(-\d{4})?(,\d{4}(-\d{4})?)*$/, 'years look like 2021-2024 or 2021,2023')
  .transform((text, context) => {
    const years = new Set<number>();
    for (const part of text.split(',')) {
      const [first = 0, last = first] = part.split('-').map(Number);
      if (first < yearLimits.first || last > yearLimits.last || last < first) {
        context.addIssue({
          code: 'custom',
          message: `years run from ${yearLimits.first} to ${yearLimits.last}`,
        });
        return z.NEVER;
      }
      for (let year = first; year <= last; year += 1) years.add(year);
    }
    if (years.size > listLimits.years) {
      context.addIssue({ code: 'custom', message: `at most ${listLimits.years} years` });
      return z.NEVER;
    }
    return [...years].sort((a, b) => a - b);
  });

/** With whom a township is compared: every township of the area, or those of its own kind. */
export const peerGroups = ['all', 'kind'] as const;

export const peersParameter = z.enum(peerGroups).default('all').describe('with whom to compare');

export type PeerGroup = (typeof peerGroups)[number];

/** Townships that are compared with each other and nobody else, instead of all of the area. */
export const setParameter = townshipsParameter
  .optional()
  .describe('compare only these townships of the area with each other; not with peers=kind');

/** Among whom an answer compares: `set` where a list of townships was given. */
export const comparedGroups = [...peerGroups, 'set'] as const;

export type ComparedGroup = (typeof comparedGroups)[number];

/** Asks for personal data as it stands: needs the right `unmask`, and leaves a line in the audit log. */
export const unmaskParameters = {
  unmask: z
    .enum(['true', 'false'])
    .default('false')
    .transform((text) => text === 'true')
    .describe('personal data without its mask: needs the right unmask, and is logged'),
};

/** The query of a question about one text. */
export const unmaskQuery = z.strictObject(unmaskParameters);
const releaseKey = /^(\d{4}|\d{6})-\d{4}-[1-9]\d{0,3}$/;

/** A release as it is cited: district, report year, number. */
export const releaseKeyParameter = z
  .string()
  .regex(releaseKey)
  .describe('a release: area-year-number');

/** Asks for the state of a release or of a day instead of the present. */
export const stateParameter = {
  as_of: z
    .union([releaseKeyParameter, z.iso.date()])
    .optional()
    .describe(
      'the state of a release (990101-2022-1) or of the end of a day in China (2026-04-01: the newest releases by then)',
    ),
};

/** The query of an address that takes nothing but the state that is asked. */
export const stateQuery = z.strictObject(stateParameter);

/** The query of a question about one text, of the present or of a past state. */
export const unmaskStateQuery = z.strictObject({ ...unmaskParameters, ...stateParameter });

/** Page of a list. */
export const pageParameters = {
  limit: z.coerce.number().int().min(1).max(listLimits.page).default(100),
  offset: z.coerce.number().int().min(0).max(10_000_000).default(0),
};
