import { z } from 'zod';

/** A JSON schema, of which every part may be missing. */
export const schemaShape = z.record(z.string(), z.unknown());

const parameterShape = z.object({
  name: z.string(),
  in: z.string(),
  required: z.boolean().default(false),
  description: z.string().default(''),
  schema: schemaShape.default({}),
  example: z.union([z.string(), z.number(), z.boolean()]).optional(),
});

const contentShape = z.record(
  z.string(),
  z.object({ schema: schemaShape.default({}), example: z.unknown().optional() }),
);

const operationShape = z.object({
  summary: z.string().default(''),
  tags: z.array(z.string()).default([]),
  parameters: z.array(parameterShape).default([]),
  requestBody: z.object({ content: contentShape }).optional(),
  responses: z
    .record(
      z.string(),
      z.object({ description: z.string().default(''), content: contentShape.default({}) }),
    )
    .default({}),
});

const itemShape = z.object({
  get: operationShape.optional(),
  post: operationShape.optional(),
  put: operationShape.optional(),
  delete: operationShape.optional(),
});

/** What the page reads of an OpenAPI document. */
export const referenceShape = z.object({
  info: z.object({ title: z.string(), version: z.string(), description: z.string().default('') }),
  tags: z.array(z.object({ name: z.string(), description: z.string().default('') })),
  paths: z.record(z.string(), itemShape),
  components: z.object({ schemas: z.record(z.string(), schemaShape).default({}) }),
});

export type Reference = z.output<typeof referenceShape>;
export type ReferenceOperation = z.output<typeof operationShape>;
export type ReferenceParameter = z.output<typeof parameterShape>;
export type ReferenceContent = z.output<typeof contentShape>[string];
export type ReferenceSchema = z.output<typeof schemaShape>;
