import { z } from 'zod';

/** What a line of the log says of its object beside the address: what was asked for, else what stood there before. */
const saidSchema = z.object({
  township: z.string().nullable().catch(null).default(null),
  area: z.string().nullable().catch(null).default(null),
  year: z.number().nullable().catch(null).default(null),
  indicator: z.string().nullable().catch(null).default(null),
  name: z.string().nullable().catch(null).default(null),
  recipient: z.string().nullable().catch(null).default(null),
  file: z.string().nullable().catch(null).default(null),
  reports: z.array(z.number()).catch([]).default([]),
});

export type SaidFields = z.infer<typeof saidSchema>;

/** The fields that name an object, from the JSON texts of a line; what is not said is null. */
export function saidFields(before: string | null, after: string | null): SaidFields {
  return saidSchema.parse({ ...fieldsOf(before), ...fieldsOf(after) });
}

function fieldsOf(text: string | null): object {
  if (text === null) return {};
  try {
    const said: unknown = JSON.parse(text);
    return typeof said === 'object' && said !== null && !Array.isArray(said) ? said : {};
  } catch {
    // Long texts are kept by their hash alone.
    return {};
  }
}
