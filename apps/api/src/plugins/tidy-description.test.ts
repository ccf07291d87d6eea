import { describe, expect, it } from 'vitest';
import { tidyDescription } from './tidy-description.ts';

const schema = (name: string) => ({ schema: { $ref: `#/components/schemas/${name}` } });

const tidy = tidyDescription({
  openapi: '3.1.0',
  paths: {
    '/a': {
      get: {
        responses: {
          200: { content: { 'application/json': schema('A') } },
          404: { content: { 'application/json': schema('Problem') } },
        },
      },
    },
    '/a.csv': { get: { responses: { 200: { content: { 'application/json': {} } } } } },
  },
  components: {
    schemas: { A: { part: schema('B') }, B: {}, Problem: {}, AInput: { part: schema('BInput') } },
  },
});

describe('tidyDescription', () => {
  it('names the media types that are sent', () => {
    const types = (address: string, status: string) =>
      Object.keys(tidy.paths[address]?.get?.responses?.[status]?.content ?? {});
    expect(types('/a', '200')).toEqual(['application/json']);
    expect(types('/a', '404')).toEqual(['application/problem+json']);
    expect(types('/a.csv', '200')).toEqual(['text/csv']);
  });

  it('keeps the schemas that are reached, and no others', () => {
    expect(Object.keys(tidy.components?.schemas ?? {})).toEqual(['A', 'B', 'Problem']);
  });
});
