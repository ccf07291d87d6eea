import { z } from 'zod';
import { townshipParameter } from './parameters.ts';
import { rightSchema, roleSchema } from './right.ts';

/** The longest name of an account; it is also the longest author. */
const longestName = 40;

/** Letters of any script, digits, point, hyphen and underscore: what stands in a line of the log without ambiguity. */
export const accountName = z
  .string()
  .trim()
  .min(1)
  .max(longestName)
  .regex(/^[\p{L}\p{N}._-]+$/u)
  .describe('letters of any script, digits, . _ -');

const password = z.string().min(1).max(1024);

export const accountSchema = z.object({
  id: z.number().int(),
  name: z.string(),
  role: roleSchema,
  division: z.string().nullable().describe('the township that a township account speaks for'),
  division_name: z.string().nullable(),
  must_change_password: z.boolean(),
  created_at: z.string(),
  created_by: z.string(),
  password_set_at: z.string(),
  last_login_at: z.string().nullable(),
  deactivated_at: z.string().nullable(),
});

export type Account = z.infer<typeof accountSchema>;

export const accountListSchema = z.object({ items: z.array(accountSchema) });

/** `local`: no accounts, everybody at this machine may do all; `setup`: none yet, and others reach it; `accounts`: who is it? */
export const sessionStateSchema = z.object({
  state: z.enum(['local', 'setup', 'accounts']),
  account: accountSchema.pick({ id: true, name: true, role: true, division: true }).nullable(),
  division_name: z.string().nullable(),
  must_change_password: z.boolean(),
  rights: z.array(rightSchema).describe('what the caller may do'),
  public_reading: z.boolean(),
  idle_minutes: z.number().int(),
  seconds_left: z
    .number()
    .int()
    .nullable()
    .describe('until the session ends if nothing more is asked; null without one'),
});

export type SessionState = z.infer<typeof sessionStateSchema>;

export const loginRequest = z.strictObject({ name: z.string().trim().min(1).max(200), password });

export const setupRequest = z.strictObject({
  token: z.string().trim().max(100).optional().describe('as printed when the server started'),
  name: accountName,
  password,
});

export const passwordRequest = z.strictObject({ old: password, new: password });

const roleAndDivision = {
  role: roleSchema,
  division: townshipParameter
    .nullable()
    .describe('of a township account; null for all other roles'),
};

const fits = ({ role, division }: { role: string; division: string | null }) =>
  (role === 'township') === (division !== null);
const misfit = { path: ['division'], error: '乡镇账号须选一个乡镇，其他角色不选' };

export const newAccountRequest = z
  .strictObject({ name: accountName, ...roleAndDivision })
  .refine(fits, misfit);

export type NewAccountRequest = z.input<typeof newAccountRequest>;

export const accountChangeRequest = z
  .strictObject({ ...roleAndDivision, active: z.boolean() })
  .refine(fits, misfit);

export type AccountChangeRequest = z.input<typeof accountChangeRequest>;

export const accountParams = z.strictObject({ id: z.coerce.number().int().min(1) });

/** An account with the password it was given; told this once. */
export const givenPasswordSchema = z.object({
  account: accountSchema,
  password: z.string().describe('to be handed over; must be replaced at the first login'),
});

export const accountSettingsSchema = z.object({
  public_reading: z.boolean().describe('everybody who reaches the server may read'),
  idle_minutes: z.number().int().min(5).max(480),
  session_hours: z.number().int().min(1).max(168),
});

export type AccountSettings = z.infer<typeof accountSettingsSchema>;

export const accountSettingsBody = z.strictObject(accountSettingsSchema.shape);
