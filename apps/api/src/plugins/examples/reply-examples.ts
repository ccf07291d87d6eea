import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** Where the kept replies stand; their test writes them from what the routes answer (vitest run -u). */
export const replyExamplesFile = new URL('./reply-examples.json', import.meta.url);

/**
 * What every list and every answer replies to the examples of its parameters, by its address after /api/v1. Lists in
 * replies are cut to their first two items, but for a scoring scheme, which is no scheme without all its parts.
 */
export const replyExamples: Readonly<Record<string, unknown>> = z
  .record(z.string(), z.unknown())
  .parse(JSON.parse(readFileSync(replyExamplesFile, 'utf8')));
