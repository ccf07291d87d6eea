import { streamedObservations } from '@xiangjian/api';
import { type CsvOptions, observationLines } from '@xiangjian/publish';
import { type Database, type ObservationFilter, observationStream } from '@xiangjian/store';

interface Masking {
  /** Whether personal data is written as it stands. */
  readonly unmask: boolean;
}

/** The observations of a filter as CSV, header first, a piece for each; `release` names the state in its column. */
export function* csvPieces(
  database: Database,
  filter: ObservationFilter,
  { unmask, release, ...options }: CsvOptions & Masking & { readonly release: string },
): Generator<string> {
  const { header, line } = observationLines(release);
  yield header(options);
  let index = 0;
  for (const row of observationsOf(database, filter, { unmask })) {
    yield line(row(), index);
    index += 1;
  }
}

/** The observations of a filter as one JSON document with the fields of /api/v1/observations, a line for each. */
export function* jsonPieces(
  database: Database,
  filter: ObservationFilter,
  masking: Masking,
): Generator<string> {
  yield '{"items":[';
  let total = 0;
  for (const row of observationsOf(database, filter, masking)) {
    yield `${total === 0 ? '' : ','}\n${JSON.stringify(row())}`;
    total += 1;
  }
  yield `\n],"total":${total}}\n`;
}

function observationsOf(database: Database, filter: ObservationFilter, masking: Masking) {
  const stream = observationStream(database, filter, { sources: true });
  return streamedObservations(database, stream, masking);
}
