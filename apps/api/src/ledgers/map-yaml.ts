import { type LedgerMap, ledgerMapSchema } from '@xiangjian/contract';
import { parse, stringify } from 'yaml';
import { wrongMap } from './ledger-refusals.ts';

/**
 * The map of a YAML file (or JSON, which is YAML): the fields of `ledgerMapSchema`.
 * @throws ApiProblem where it is none
 */
export function mapOfYaml(text: string): LedgerMap {
  try {
    return ledgerMapSchema.parse(parse(text, { maxAliasCount: 0, schema: 'core' }));
  } catch (error) {
    throw wrongMap(error instanceof Error ? error.message.slice(0, 1000) : 'no YAML');
  }
}

/** A map as a file to look at and to change. */
export function yamlOfMap(map: LedgerMap): string {
  return stringify(map, { lineWidth: 0 });
}
