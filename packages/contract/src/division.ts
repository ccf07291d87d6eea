import { divisionEventKinds, divisionLevels, townshipKinds } from '@xiangjian/indicators';
import { z } from 'zod';
import { areaParameter, pageParameters, stateParameter } from './parameters.ts';

/** A township as every answer names it. */
export const townshipSchema = z.object({
  code: z.string(),
  name: z.string(),
  kind: z.enum(townshipKinds),
  county: z.string().describe('name of the county; of the prefecture where there is none'),
  fictional: z.boolean().describe('true for the sample district'),
});

export type Township = z.infer<typeof townshipSchema>;

/** An area that a question is asked about. */
export const areaSchema = z.object({
  code: z.string(),
  name: z.string(),
  level: z.enum(divisionLevels),
  fictional: z.boolean(),
});

export type Area = z.infer<typeof areaSchema>;

export const divisionSchema = z.object({
  code: z.string(),
  name: z.string(),
  level: z.enum(divisionLevels),
  kind: z.enum(townshipKinds).nullable(),
  parent: z.string().nullable(),
  path: z.array(z.string()).describe('names from the province down'),
  fictional: z.boolean(),
  valid_from: z.string().nullable(),
  valid_to: z.string().nullable(),
});

export type Division = z.infer<typeof divisionSchema>;

export const divisionListQuery = z.strictObject({
  parent: areaParameter.optional(),
  q: z.string().trim().min(1).max(40).optional().describe('part of a name'),
  ...pageParameters,
  ...stateParameter,
});

export const divisionListSchema = z.object({
  total: z.number().int(),
  items: z.array(divisionSchema),
});

export const divisionEventSchema = z.object({
  kind: z.enum(divisionEventKinds),
  date: z.string(),
  from: z.array(z.object({ code: z.string(), name: z.string() })),
  to: z.array(z.object({ code: z.string(), name: z.string() })),
  document: z.string().nullable(),
});

export type DivisionEvent = z.infer<typeof divisionEventSchema>;

/** A county (or prefecture without counties) in which at least one report is stored. */
export const reportingAreaSchema = areaSchema.extend({
  townships: z.number().int(),
  reports: z.number().int(),
  years: z.array(z.number().int()),
});

export type ReportingArea = z.infer<typeof reportingAreaSchema>;

export const reportingAreasSchema = z.object({ items: z.array(reportingAreaSchema) });
