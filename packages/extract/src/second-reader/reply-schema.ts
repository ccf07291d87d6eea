import type { SecondReaderQuestion } from './questions-for.ts';

/** The JSON schema of a reply, for servers that hold a model to one. */
export function replySchemaFor({ indicators }: SecondReaderQuestion) {
  return {
    type: 'object',
    properties: {
      quotes: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            indicator: { type: 'string', enum: [...indicators] },
            quote: { type: 'string' },
            offset: { type: ['integer', 'null'] },
          },
          required: ['indicator', 'quote', 'offset'],
          additionalProperties: false,
        },
      },
    },
    required: ['quotes'],
    additionalProperties: false,
  } as const;
}
