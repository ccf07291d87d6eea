import { readdirSync, readFileSync } from 'node:fs';
import { type ScoringScheme, scoringSchemeSchema } from '@xiangjian/contract';
import { ApiProblem } from '../../problems/api-problem.ts';

const folder = new URL('../../../../../data/scoring/', import.meta.url);

/** The bundled scoring schemes by id. Throws where one of them is not a scheme. */
export function bundledSchemes(): ReadonlyMap<string, ScoringScheme> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const schemes = names.map((name) =>
    scoringSchemeSchema.parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))),
  );
  return new Map(schemes.map((scheme) => [scheme.id, scheme]));
}

/** The scheme of an id. Refuses (404) an id that none bears. */
export function schemeAsked(
  schemes: ReadonlyMap<string, ScoringScheme>,
  id: string,
): ScoringScheme {
  const scheme = schemes.get(id);
  if (scheme !== undefined) return scheme;
  const allowed = [...schemes.keys()].join(', ');
  const message = `没有计分方案“${id}”`;
  throw new ApiProblem('unknown-scheme', {
    status: 404,
    title: message,
    detail: `scheme: none has the id "${id}"; known: ${allowed}`,
    errors: [{ parameter: 'scheme', message, allowed }],
  });
}
