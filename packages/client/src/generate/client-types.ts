import { readFileSync } from 'node:fs';
import openapiTs, { astToString, type OpenAPI3 } from 'openapi-typescript';

const description = new URL('../../../../apps/api/openapi.json', import.meta.url);
const heading =
  '// Made from apps/api/openapi.json by `pnpm openapi`; do not edit.\n// biome-ignore-all lint: generated\n';

/** The types of the client, as the committed description says them; addresses of files are left out. */
export async function clientTypes(): Promise<string> {
  const read: OpenAPI3 = JSON.parse(readFileSync(description, 'utf8'));
  const paths = Object.fromEntries(
    Object.entries(read.paths ?? {}).filter(
      ([address]) => !/\.(csv|xlsx|zip|parquet)$/.test(address),
    ),
  );
  return heading + astToString(await openapiTs({ ...read, paths }, { alphabetize: true }));
}
