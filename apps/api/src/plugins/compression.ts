import compress from '@fastify/compress';
import type { Api } from '../serving/api.ts';

const smallestBytes = 2048;

/** Compresses JSON, CSV and text where the caller accepts it and it is worth the time. */
export async function compressReplies(app: Api): Promise<void> {
  await app.register(compress, {
    global: true,
    threshold: smallestBytes,
    encodings: ['br', 'gzip'],
    customTypes: /^(?:application\/(?:problem\+)?json|text\/(?:csv|html|plain))/,
  });
}
