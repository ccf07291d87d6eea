import type { ReportReading, ThemedItem } from '@xiangjian/indicators';
import { isGrounded, type Observation } from '@xiangjian/indicators';
import { periodCodes, qualifierCodes, scopeCodes, statusCodes } from '../codes/cell-codes.ts';
import type { Database } from '../database/connection.ts';
import { statement } from '../database/statement.ts';
import { StoreError } from '../database/store-error.ts';
import { indicatorIds } from '../indicators/indicator-ids.ts';

const addRun = statement<
  [
    report: number,
    ruleSet: string,
    recordedAt: string,
    sections: string,
    warnings: string,
    soughtOwn: string,
  ]
>(
  `INSERT INTO extraction_run (report_id, rule_set, recorded_at, sections, warnings, sought_own)
   VALUES (?, ?, ?, ?, ?, ?)`,
);
const addReading = statement<(string | number | null)[]>(
  `INSERT INTO reading
     (run_id, indicator_id, printed, value, lower, upper, qualifier, unit, status, period, scope, headline, confidence,
      rules, start, "end", quote, context_start, context_end)
   VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
);
const addUntaken = statement<
  [run: number, position: number, start: number, end: number, quote: string, reason: string]
>(
  `INSERT INTO untaken_number (run_id, position, start, "end", quote, reason)
   VALUES (?, ?, ?, ?, ?, ?)`,
);
const addUnnumbered = statement<
  [
    run: number,
    indicator: number,
    status: number,
    start: number | null,
    end: number | null,
    quote: string | null,
  ]
>(
  `INSERT INTO unnumbered_mention (run_id, indicator_id, status, start, "end", quote)
   VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (run_id, indicator_id) DO NOTHING`,
);
const addThemed = statement<(string | number | null)[]>(
  `INSERT INTO themed_item (run_id, part, position, theme, also, start, "end", quote)
   VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
);
const addCheck = statement<(string | number | null)[]>(
  `INSERT INTO report_check (run_id, position, name, severity, message_zh, message_en, indicators)
   VALUES (?, ?, ?, ?, ?, ?, ?)`,
);

/**
 * Writes down everything that one extraction read in a report; the id of the run.
 * Throws StoreError where a quote does not stand in the text: such a reading must never be stored.
 */
export function recordRun(
  database: Database,
  report: { readonly id: number; readonly text: string },
  extraction: ReportReading,
  now: string,
): number {
  refuseUngrounded(report.text, extraction);
  const run = addRun.run(
    database,
    report.id,
    extraction.ruleSet,
    now,
    JSON.stringify(extraction.sections),
    JSON.stringify(extraction.warnings),
    JSON.stringify(extraction.soughtOwn),
  );
  const ids = indicatorIds(database);
  for (const observation of extraction.observations) {
    addReading.run(database, run, ids.codeOf(observation.indicator), ...fieldsOf(observation));
  }
  extraction.untaken.forEach((number, position) => {
    addUntaken.run(database, run, position, number.start, number.end, number.text, number.reason);
  });
  for (const { indicator, status, evidence } of extraction.unnumbered) {
    const { start = null, end = null, text = null } = evidence ?? {};
    addUnnumbered.run(
      database,
      run,
      ids.codeOf(indicator),
      statusCodes.codeOf(status),
      start,
      end,
      text,
    );
  }
  addThemedItems(database, run, 'problem', extraction.problems);
  addThemedItems(database, run, 'plan', extraction.plans);
  extraction.checks.forEach((check, position) => {
    const indicators = JSON.stringify(check.indicators);
    const { name, severity, messageZh, messageEn } = check;
    addCheck.run(database, run, position, name, severity, messageZh, messageEn, indicators);
  });
  return run;
}

function fieldsOf(observation: Observation): (string | number | null)[] {
  const { evidence, context } = observation;
  return [
    observation.printed,
    observation.value,
    observation.lower,
    observation.upper,
    qualifierCodes.codeOf(observation.qualifier),
    observation.unit,
    statusCodes.codeOf(observation.status),
    periodCodes.codeOf(observation.period),
    scopeCodes.codeOf(observation.scope),
    observation.headline ? 1 : 0,
    observation.confidence,
    JSON.stringify(observation.rules),
    evidence.start,
    evidence.end,
    evidence.text,
    context.start,
    context.end,
  ];
}

function addThemedItems(
  database: Database,
  run: number,
  part: 'problem' | 'plan',
  items: readonly ThemedItem[],
): void {
  items.forEach(({ theme, also, evidence }, position) => {
    const { start, end, text } = evidence;
    addThemed.run(database, run, part, position, theme, JSON.stringify(also), start, end, text);
  });
}

function refuseUngrounded(text: string, extraction: ReportReading): void {
  const evidences = [
    ...extraction.observations.map(({ evidence }) => evidence),
    ...extraction.unnumbered.flatMap(({ evidence }) => evidence ?? []),
    ...extraction.problems.map(({ evidence }) => evidence),
    ...extraction.plans.map(({ evidence }) => evidence),
    ...extraction.untaken,
  ];
  const loose = evidences.find((evidence) => !isGrounded(text, evidence));
  if (loose === undefined) return;
  throw new StoreError(
    'not_in_text',
    `"${loose.text}" does not stand at ${loose.start}–${loose.end} of the text`,
    `出处“${loose.text}”不在原文的第 ${loose.start}–${loose.end} 字，未入库`,
  );
}
