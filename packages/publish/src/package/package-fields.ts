import { qualifiers, statuses } from '@xiangjian/indicators';
import { observationFields } from '../csv/observation-csv.ts';

/** A column as a description names it. */
export interface PackageField {
  readonly name: string;
  readonly title: string;
  readonly type: 'string' | 'integer' | 'number' | 'date';
  readonly values?: readonly string[];
}

const whole = ['no', 'year', 'evidence_start', 'evidence_end', 'report_id', 'correction_id'];
const numbers = ['value', 'lower', 'upper', 'confidence'];
const closed: Readonly<Record<string, readonly string[]>> = {
  status: statuses,
  qualifier: qualifiers,
};

/** The columns of data.csv, 序号 first. */
export function dataFields(): PackageField[] {
  return [{ name: 'no', title: '序号' }, ...observationFields()].map(({ name, title }) => ({
    name,
    title,
    type: whole.includes(name) ? 'integer' : numbers.includes(name) ? 'number' : 'string',
    ...(closed[name] === undefined ? {} : { values: closed[name] }),
  }));
}
