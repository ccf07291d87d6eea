import { readdirSync, readFileSync } from 'node:fs';
import { type ScoringScheme, scoringSchemeSchema } from '@xiangjian/contract';

const folder = new URL('../../../../data/scoring/', import.meta.url);

/** The bundled scoring schemes by id. Throws where one of them is not a scheme. */
export function bundledSchemes(): ReadonlyMap<string, ScoringScheme> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const schemes = names.map((name) =>
    scoringSchemeSchema.parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))),
  );
  return new Map(schemes.map((scheme) => [scheme.id, scheme]));
}
