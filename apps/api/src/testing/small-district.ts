import {
  exactQuantity,
  moreThanStated,
  type Observation,
  type ObservedIndicatorId,
  type Quantity,
  quote,
  type ReportReading,
} from '@xiangjian/indicators';
import {
  type Database,
  loadDivisions,
  openDatabase,
  readDivisionEvents,
  readDivisions,
  storeReport,
  townshipsOfCodes,
} from '@xiangjian/store';

/** An invented county of six townships: 乙乡 became 乙镇 in 2022, 己镇 never reported. */
const divisions = `code,name,parent,kind,valid_from,valid_to
99,示例省,,,,
9901,示例市,99,,,
990101,示例县,9901,,,
990101001,丙街道,990101,街道,,
990101101,甲镇,990101,镇,,
990101102,乙镇,990101,镇,2022-03-01,
990101201,乙乡,990101,乡,,2022-02-28
990101103,丁镇,990101,镇,,
990101104,戊镇,990101,镇,,
990101105,己镇,990101,镇,,
`;

const events = `kind,date,from,to,document
upgrade_to_town,2022-03-01,990101201,990101102,示例政发〔2022〕1号
`;

interface Sentence {
  readonly indicator: ObservedIndicatorId;
  readonly words: string;
  readonly printed: string;
  readonly unit: string;
  readonly quantity: Quantity;
}

const stated = (
  indicator: ObservedIndicatorId,
  words: string,
  unit: string,
  quantity: Quantity,
  printed = String(quantity.value),
): Sentence => ({ indicator, words, printed, unit, quantity });

const accepted = (n: number) => stated('disputes_accepted', '受理矛盾纠纷', '件', exactQuantity(n));
const resolved = (n: number) => stated('disputes_resolved', '调解成功', '件', exactQuantity(n));
const leaflets = (n: number) =>
  stated('materials_distributed', '发放宣传资料', '份', moreThanStated(n), `${n}余`);

/** What each township states in each year; 戊镇 says it with 余, 丁镇 has no report of 2021. */
const statements: Readonly<Record<string, Readonly<Record<number, readonly Sentence[]>>>> = {
  '990101101': {
    2021: [accepted(100), resolved(98), leaflets(2000)],
    2022: [accepted(120), resolved(118), leaflets(3000)],
  },
  '990101102': {
    2021: [accepted(80), resolved(70), leaflets(900)],
    2022: [accepted(60), resolved(59), leaflets(1500)],
  },
  '990101103': { 2022: [accepted(200), resolved(180)] },
  '990101104': {
    2021: [accepted(50), resolved(48)],
    2022: [
      stated('disputes_accepted', '受理矛盾纠纷', '件', moreThanStated(400), '400余'),
      resolved(390),
    ],
  },
  '990101001': { 2021: [leaflets(800)], 2022: [accepted(40), resolved(40), leaflets(700)] },
};

/** The moment at which the small district was imported. */
export const importedAt = '2024-06-01T08:00:00.000Z';

/** The same county without a report. */
export async function openEmptyDistrict(): Promise<Database> {
  const database = await openDatabase({ file: ':memory:' });
  loadDivisions(database, readDivisions(divisions), readDivisionEvents(events));
  return database;
}

/** An in-memory database with the real migrations, the invented county and its reports. */
export async function openSmallDistrict(): Promise<Database> {
  const database = await openEmptyDistrict();
  for (const [code, years] of Object.entries(statements)) {
    const unit = townshipsOfCodes(database, [code]).get(code);
    if (unit === undefined) throw new Error(`no township ${code}`);
    for (const [year, sentences] of Object.entries(years)) {
      storeSentences(database, unit, Number(year), sentences);
    }
  }
  return database;
}

function storeSentences(
  database: Database,
  township: { readonly id: number; readonly name: string },
  year: number,
  sentences: readonly Sentence[],
): void {
  const title = `${township.name}${year}年法治政府建设情况报告`;
  const results = sentences.map(({ words, printed, unit }) => `全年${words}${printed}${unit}。`);
  const problem = '普法宣传形式单一';
  const text = `${title}\n一、主要做法\n${results.join('')}\n二、存在的不足\n${problem}。\n近三年累计调解900件。`;
  const at = (part: string) => ({
    start: text.indexOf(part),
    end: text.indexOf(part) + part.length,
  });
  const extraction: ReportReading = {
    ruleSet: 'test-1',
    soughtOwn: [],
    observations: sentences.map((sentence) => observationOf(text, sentence)),
    unnumbered: [
      { indicator: 'legal_aid_cases', status: 'mentioned_without_number', evidence: null },
    ],
    untaken: [{ ...quote(text, at('900件')), reason: 'cumulative' }],
    checks: [],
    problems: [{ theme: 'outreach_monotony', also: [], evidence: quote(text, at(problem)) }],
    plans: [],
    sections: [
      { code: 'results', heading: '一、主要做法', ...at('一、主要做法') },
      { code: 'problems', heading: '二、存在的不足', ...at('二、存在的不足') },
    ],
    warnings: [],
  };
  storeReport(
    database,
    {
      townshipId: township.id,
      year,
      genre: 'rule_of_law',
      nature: 'sample',
      title,
      fileName: `${title}.txt`,
      bytes: new TextEncoder().encode(text),
      text,
      encoding: 'utf-8',
      body: { start: 0, end: text.length },
      tables: [],
      publishedOn: `${year + 1}-02-20`,
      documentDate: null,
      sourceUrl: null,
      periodStart: null,
      periodEnd: null,
    },
    extraction,
    importedAt,
  );
}

function observationOf(text: string, sentence: Sentence): Observation {
  const { indicator, words, printed, unit, quantity } = sentence;
  const clause = `${words}${printed}${unit}`;
  const start = text.indexOf(clause) + words.length;
  const span = { start, end: start + printed.length + unit.length };
  return {
    indicator,
    printed,
    unit,
    ...quantity,
    status: 'reported',
    period: 'year',
    scope: 'township',
    headline: true,
    confidence: 0.9,
    rules: [`${indicator}.stated`, 'prefer-total'],
    evidence: quote(text, span),
    context: { start: text.indexOf(clause), end: span.end },
  };
}
