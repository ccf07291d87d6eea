import { z } from 'zod';
import { rightSchema } from './right.ts';

/** Whose: one's own, or of all accounts (asks for the right `accounts`). */
export const ownOrAllQuery = z.strictObject({ of: z.enum(['me', 'all']).default('me') });

export const loginSessionListSchema = z.object({
  items: z.array(
    z.object({
      id: z.number().int(),
      account: z.string(),
      opened_at: z.string(),
      used_at: z.string().describe('to the minute'),
      address: z.string(),
      program: z.string().describe('what the browser calls itself'),
      current: z.boolean().describe('the one that asks'),
    }),
  ),
});

export type LoginSessionList = z.infer<typeof loginSessionListSchema>;

/** The longest life of a token in days. */
const mostDays = 366;

/** A token never manages accounts, whatever its owner may do. */
const scope = rightSchema.exclude(['accounts']);

export const newTokenRequest = z.strictObject({
  name: z.string().trim().min(1).max(40),
  scopes: z.array(scope).min(1),
  days: z.number().int().min(1).max(mostDays),
});

export type NewTokenRequest = z.input<typeof newTokenRequest>;

export const apiTokenSchema = z.object({
  id: z.number().int(),
  account: z.string(),
  name: z.string(),
  scopes: z.array(scope),
  created_at: z.string(),
  expires_at: z.string(),
  used_at: z.string().nullable().describe('to the minute'),
  revoked_at: z.string().nullable(),
});

export type ApiToken = z.infer<typeof apiTokenSchema>;

export const apiTokenListSchema = z.object({ items: z.array(apiTokenSchema) });

/** A new token; told this once. */
export const madeTokenSchema = z.object({ token: z.string(), kept: apiTokenSchema });
