import { qualifiers } from '@xiangjian/indicators';
import { z } from 'zod';

const figureSchema = z.strictObject({
  indicator: z.string(),
  value: z.number().nullable(),
  lower: z.number(),
  upper: z.number().nullable(),
  qualifier: z.enum(qualifiers),
  /** The words of the report that state the figure. */
  quote: z.string(),
});

const reportSchema = z.strictObject({
  /** The path inside the folder. */
  file: z.string(),
  /** Tells a change of the rules from a change of the text. */
  sha256: z.string(),
  year: z.number().nullable(),
  figures: z.array(figureSchema),
});

/** The headline figures of a folder of reports as one version of the rules read them. */
export const snapshotSchema = z.strictObject({
  format: z.literal(1),
  ruleSet: z.string(),
  reports: z.array(reportSchema),
});

export type SnapshotFigure = Readonly<z.infer<typeof figureSchema>>;
export type SnapshotReport = Readonly<z.infer<typeof reportSchema>>;
export type Snapshot = Readonly<z.infer<typeof snapshotSchema>>;
