/** What is wrong or peculiar about one report, planted so that each can be found. */
export type Oddity =
  | 'missing'
  | 'copied from the year before'
  | 'shares paragraphs'
  | 'closes in November'
  | 'blank left in'
  | 'stated rate off'
  | 'part above total';

interface PlantedOddity {
  readonly code: string;
  readonly year: number;
  readonly oddity: Oddity;
}

const planted: readonly PlantedOddity[] = [
  { code: '990101111', year: 2019, oddity: 'missing' },
  { code: '990101111', year: 2020, oddity: 'missing' },
  { code: '990101202', year: 2020, oddity: 'missing' },
  { code: '990101202', year: 2023, oddity: 'missing' },
  { code: '990101107', year: 2021, oddity: 'missing' },
  { code: '990101107', year: 2024, oddity: 'missing' },
  { code: '990101108', year: 2019, oddity: 'missing' },
  { code: '990101201', year: 2019, oddity: 'missing' },
  { code: '990101203', year: 2020, oddity: 'missing' },
  { code: '990101107', year: 2023, oddity: 'copied from the year before' },
  { code: '990101108', year: 2022, oddity: 'shares paragraphs' },
  { code: '990101106', year: 2021, oddity: 'closes in November' },
  { code: '990101110', year: 2020, oddity: 'closes in November' },
  { code: '990101202', year: 2022, oddity: 'blank left in' },
  { code: '990101004', year: 2021, oddity: 'blank left in' },
  { code: '990101102', year: 2023, oddity: 'stated rate off' },
  { code: '990101111', year: 2024, oddity: 'part above total' },
];

/** Whether an oddity is planted in a report. */
export function isPlanted(oddity: Oddity, code: string, year: number): boolean {
  return planted.some((one) => one.code === code && one.year === year && one.oddity === oddity);
}

/** The township whose paragraphs the sharing report carries. */
export const sharedWith = '990101102';

/** Reports published after the deadline, with their day. */
const latePublications: ReadonlyMap<string, string> = new Map([
  ['990101111-2022', '2023-04-18'],
  ['990101111-2023', '2024-05-09'],
  ['990101107-2020', '2021-04-06'],
  ['990101108-2021', '2022-04-12'],
  ['990101004-2023', '2024-04-02'],
  ['990101202-2024', '2025-06-03'],
]);

/** The late day on which a report came out, or null where it came out in time. */
export function latePublication(code: string, year: number): string | null {
  return latePublications.get(`${code}-${year}`) ?? null;
}
