import { problemSchema } from '@xiangjian/contract';
import { z } from 'zod';

/** Every question may be refused with a problem document. */
export const problemReplies = {
  400: problemSchema,
  404: problemSchema,
  406: problemSchema,
} as const;

/** A table as text: UTF-8, comma, CRLF, one header line. */
export const csvReplies = {
  200: z.string().describe('CSV, UTF-8, one header line'),
  ...problemReplies,
} as const;

/** An upload may also be refused for what it is or where it comes from. */
export const uploadProblemReplies = {
  400: problemSchema,
  403: problemSchema,
  413: problemSchema,
  415: problemSchema,
} as const;
