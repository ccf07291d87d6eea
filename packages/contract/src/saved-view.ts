import { z } from 'zod';

/** A page of this server with its query; never another server. Longer ones no browser can be sent to. */
const viewAddress = z
  .string()
  .max(8_000)
  .regex(/^\/(?![/\\])[A-Za-z0-9/_-]*\?[^\s\\]+$/)
  .describe('path and query of a page of the dashboard');

export const newViewSchema = z.strictObject({ address: viewAddress });

export const savedViewSchema = z.object({
  id: z.string(),
  link: z.string().describe('the short address, which leads to the view'),
});
