import type { ComparedYear, FailedCheck, ThemedItem } from '@xiangjian/compare';
import {
  checksOfReports,
  type Database,
  type StoredCheck,
  type StoredThemedItem,
  themedItemsOfReports,
} from '@xiangjian/store';

/** What was found in one report. */
export type Findings = Pick<ComparedYear, 'checks' | 'problems' | 'plans'>;

export const noFindings: Findings = { checks: [], problems: [], plans: [] };

/** What was found in each of these reports. Items without a theme cannot be compared and stay in the reading room. */
export function findingsOfReports(
  database: Database,
  reports: readonly number[],
): ReadonlyMap<number, Findings> {
  const checks = Map.groupBy(checksOfReports(database, reports), ({ reportId }) => reportId);
  const items = Map.groupBy(themedItemsOfReports(database, reports), ({ reportId }) => reportId);
  return new Map(
    reports.map((id) => {
      const own = items.get(id) ?? [];
      const findings: Findings = {
        checks: (checks.get(id) ?? []).map(failedCheck),
        problems: themed(own, 'problem'),
        plans: themed(own, 'plan'),
      };
      return [id, findings];
    }),
  );
}

function failedCheck({ name, messageZh, messageEn, indicators }: StoredCheck): FailedCheck {
  return { name, message_zh: messageZh, message_en: messageEn, indicators };
}

function themed(items: readonly StoredThemedItem[], part: StoredThemedItem['part']): ThemedItem[] {
  return items
    .filter((item) => item.part === part)
    .flatMap(({ theme, evidence }) => (theme === null ? [] : [{ theme, text: evidence.text }]));
}
