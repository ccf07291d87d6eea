import { type CompiledOwnRule, readOwnExample } from '@xiangjian/extract';
import type { Quantity } from '@xiangjian/indicators';
import type { OwnExample } from './own-schema.ts';

/** An example that an own rule does not read as it should. */
export interface ExampleFailure {
  /** Its place in the list of examples, from 0. */
  readonly index: number;
  readonly messageZh: string;
}

/** Reads every example of an own rule and answers those that come out otherwise than written. */
export function exampleFailures(
  rule: CompiledOwnRule,
  examples: readonly OwnExample[],
): ExampleFailure[] {
  return examples.flatMap(({ text, value }, index) => {
    const read = readOwnExample(rule, text);
    if (isAsWritten(read, value)) return [];
    return [
      {
        index,
        messageZh: `例句“${text}”应${wanted(value)}，现在${read === null ? '读不出' : `读作 ${bounds(read.lower, read.upper)}`}`,
      },
    ];
  });
}

function isAsWritten(read: Quantity | null, value: OwnExample['value']): boolean {
  if (value === 'none' || read === null) return value === 'none' && read === null;
  const [lower, upper] = typeof value === 'number' ? [value, value] : value;
  return read.lower === lower && read.upper === upper;
}

function wanted(value: OwnExample['value']): string {
  if (value === 'none') return '不取';
  return `读作 ${typeof value === 'number' ? value : bounds(...value)}`;
}

function bounds(lower: number, upper: number | null): string {
  if (lower === upper) return String(lower);
  return upper === null ? `${lower} 以上` : `${lower}–${upper}`;
}
