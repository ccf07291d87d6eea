import { z } from 'zod';
import { picturedView } from './pictured-view.ts';

const sharedPages = /^\/(?:(?:compare|scoring|(?:townships|indicators)(?:\/[A-Za-z0-9_]+)?)\/?)?$/;

/** Whether a page answers out of what a link may read: overview, comparison, townships, indicators and scoring. */
export function isShareable(path: string): boolean {
  return sharedPages.test(path);
}

/** A page of this server with its query; never another server. */
const sharedAddress = z
  .string()
  .max(8_000)
  .regex(/^[^\s\\?#]+(\?[^\s\\]*)?$/)
  .refine((address) => isShareable(address.split('?')[0] ?? ''), 'not a page that can be shared')
  .describe('path and query of the page that is shared');

/** What somebody wants shared: for whom, until when, and what beside looking they may do. */
export const newShareSchema = z
  .strictObject({
    address: sharedAddress,
    recipient: z.string().trim().min(1).max(60),
    days: z.number().int().min(1).max(365).default(30),
    data: z.boolean().default(false).describe('whether tables may be taken as CSV and Excel'),
    image: z.boolean().default(false).describe('whether charts may be saved as pictures'),
    watermark: z.boolean().default(true).describe('recipient and time over the page'),
    only_pictures: z
      .boolean()
      .default(false)
      .describe(
        'nothing but pictures, drawn and marked by the server; of comparisons that it can draw',
      ),
    author: z.string().trim().min(1).max(40).default('local'),
  })
  .refine(({ data, only_pictures }) => !(data && only_pictures), {
    path: ['data'],
    message: 'a link of pictures gives no tables',
  })
  .refine(({ address, only_pictures }) => !only_pictures || picturedView(address) !== null, {
    path: ['only_pictures'],
    message: 'the server draws rankings, trends and changes among all townships or one kind only',
  });

/** A link as whoever made it sees it. */
export const shareSchema = z.object({
  id: z.number().int(),
  address: z.string(),
  recipient: z.string(),
  data: z.boolean(),
  image: z.boolean(),
  watermark: z.boolean(),
  only_pictures: z.boolean(),
  as_of: z
    .string()
    .nullable()
    .describe(
      'the release or day that is shown whatever comes later; null where it follows the data',
    ),
  made_at: z.string(),
  made_by: z.string(),
  expires_at: z.string(),
  revoked_at: z.string().nullable(),
  state: z.enum(['open', 'expired', 'revoked']),
  visits: z.number().int(),
  visited_at: z.string().nullable(),
});

export type Share = z.infer<typeof shareSchema>;

/** A link that was just made: its address is told this once. */
export const madeShareSchema = shareSchema.extend({
  link: z.string().describe('path of the link; it is not kept and cannot be told again'),
});

export const shareListSchema = z.object({ items: z.array(shareSchema) });

export const shareParams = z.strictObject({ id: z.coerce.number().int().min(1) });

export const shareRevokeRequest = z.strictObject({
  author: z.string().trim().min(1).max(40).default('local'),
});

export const shareVisitsSchema = z.object({
  items: z.array(
    z.object({
      visited_at: z.string(),
      what: z.string(),
      address: z.string(),
      program: z.string(),
    }),
  ),
});

/** What a page that was opened by a link must know of it. */
export const openedShareSchema = z.object({
  recipient: z.string(),
  data: z.boolean(),
  image: z.boolean(),
  watermark: z.boolean(),
  as_of: z.string().nullable(),
  expires_at: z.string(),
  now: z.string(),
});

export type OpenedShare = z.infer<typeof openedShareSchema>;
