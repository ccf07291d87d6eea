import { cellPieces, streamedObservations } from '@xiangjian/api';
import { type CsvOptions, observationLines } from '@xiangjian/publish';
import { type Database, type ObservationFilter, observationStream } from '@xiangjian/store';

interface Masking {
  /** Whether personal data is written as it stands. */
  readonly unmask: boolean;
}

/** Observations written until now. */
export interface WrittenCount {
  observations: number;
}

/** The observations of a filter as CSV, header first; `release` names the state in its column. */
export function* csvPieces(
  database: Database,
  filter: ObservationFilter,
  { unmask, release, ...options }: CsvOptions & Masking & { readonly release: string },
  written: WrittenCount,
): Generator<string> {
  const heading = observationLines(release).header(options);
  for (const { bytes, read } of cellPieces(database, heading, { filter, release, unmask })) {
    written.observations = read;
    yield bytes.toString();
  }
}

/** The observations of a filter as one JSON document with the fields of /api/v1/observations, a line for each. */
export function* jsonPieces(
  database: Database,
  filter: ObservationFilter,
  masking: Masking,
  written: WrittenCount,
): Generator<string> {
  yield '{"items":[';
  const stream = observationStream(database, filter, { sources: true });
  for (const row of streamedObservations(database, stream, masking)) {
    yield `${written.observations === 0 ? '' : ','}\n${JSON.stringify(row())}`;
    written.observations += 1;
  }
  yield `\n],"total":${written.observations}}\n`;
}
