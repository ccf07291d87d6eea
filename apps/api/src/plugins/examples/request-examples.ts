import { replyExamples } from './reply-examples.ts';

const author = '王一';
const password = '清溪河边有三棵老槐树';
const { scheme: bundled } = Object(replyExamples['/schemes/{scheme}']);
const own = { ...bundled, id: 'own', title_zh: '自拟方案', label_zh: '委员会试算' };
const reference = {
  indicator: 'mediation_success_rate',
  area: '990101',
  kind: null,
  from: 2021,
  to: 2025,
  value: '不低于95%',
  nature: 'target',
  source_title: '示例县法治政府建设规划',
  source_url: null,
  source_date: '2021-03-01',
  note: null,
};
const cellAsked = { township: '990101101', year: 2022, indicator: 'disputes_accepted' };

/** A body that each address accepts, by method and address; a form is described by its fields instead. */
export const requestExamples: Readonly<Record<string, unknown>> = {
  'post /session': { name: 'administrator', password },
  'put /session/password': { old: password, new: '村口的石桥修了三年才通' },
  'post /setup': { name: author, password, token: 'abcd-efgh-jkmn-pqrs' },
  'post /tokens': { name: '月报', scopes: ['read', 'export'], days: 90 },
  'post /accounts': { name: '李二', role: 'editor', division: null },
  'put /accounts/{id}': { role: 'administrator', division: null, active: true },
  'put /account-settings': { public_reading: false, idle_minutes: 30, session_hours: 12 },
  'post /shares': {
    address: '/compare?area=990101&year=2022&indicator=disputes_accepted',
    recipient: '县委办公室',
    days: 30,
    data: false,
    image: true,
    watermark: true,
    only_pictures: false,
    author,
  },
  'post /shares/{id}/restore': { author },
  'post /shares/{id}/revoke': { author },
  'put /preferences': {
    submit_before: '03-01',
    publish_before: '04-01',
    large_numbers: 'myriads',
    language: 'zh',
    large_type: false,
  },
  'post /division-changes': {
    author,
    preview: true,
    changes: [
      {
        kind: 'rename',
        date: '2023-05-01',
        from: ['990101101'],
        to: [{ code: '990101101', name: '示例新名镇' }],
        document: '示例政发〔2023〕1号',
      },
    ],
  },
  'post /division-changes/{id}/undo': { author },
  'post /division-changes/table': {
    author,
    text: 'kind,date,from,to,document\nrename,2023-05-01,990101101,990101101 示例新名镇,示例政发〔2023〕1号\n',
  },
  'post /series-notes': {
    author,
    notes: [
      {
        indicator: 'penalty_cases',
        area: '990101',
        from: 2022,
        comparability: 'break',
        text: '部分执法事项由县级部门收回',
        source: '示例政发〔2022〕1号',
      },
    ],
  },
  'post /series-notes/{id}/undo': { author, reason: '登记错了年份' },
  'post /series-notes/table': {
    author,
    text: 'indicator,area,from,comparability,text,source\npenalty_cases,990101,2022,break,部分执法事项由县级部门收回,\n',
  },
  'post /reference-values': { author, values: [reference] },
  'put /reference-values/{id}': {
    author,
    reason: '规划中期调整',
    value: { ...reference, value: '不低于98%' },
  },
  'post /reference-values/{id}/withdraw': { author, reason: '登记错了指标' },
  'post /reference-values/{id}/restore': { author },
  'put /areas/{area}/tiles': { tiles: [{ township: '990101101', row: 0, column: 0 }] },
  'put /areas/{area}/boundaries': {
    approval: '示例审图号',
    shapes: [
      {
        township: '990101101',
        rings: [
          [
            [116, 40],
            [117, 40],
            [117, 41],
            [116, 40],
          ],
        ],
      },
    ],
  },
  'post /releases': {
    author,
    area: '990101',
    year: 2022,
    note: '报送县委依法治县办',
    expected: null,
  },
  'post /ledgers/{id}/undo': { author, reason: '导入了错误的表' },
  'post /corrections': {
    ...cellAsked,
    author,
    reason: '原文为 96 件',
    evidence: null,
    expected: 'none',
    cell: { value: 96, lower: 96, upper: 96, qualifier: 'exact', status: 'reported' },
  },
  'post /review/decisions': { ...cellAsked, author, action: 'accept', expected: 'none' },
  'post /review/decisions/{id}/undo': { author },
  'post /review/plans': { author, area: '990101', years: [2022], share: 0.1, seed: '2022年抽样' },
  'put /review/settings': { author, four_eyes: true },
  'post /reports/{id}/restore': { author },
  'post /review/rereading': { author, reports: [1], dry_run: true },
  'post /replies/rounds': {
    author,
    area: '990101',
    year: 2022,
    deadline: '2024-04-20',
    note: '请各乡镇核对',
  },
  'post /replies/rounds/{id}/extend': { author, deadline: '2024-04-30', note: '汛期延长' },
  'post /replies/rounds/{id}/withdraw': { author, note: '年度选错' },
  'post /replies/{township}/{year}/records/{id}/undo': { author },
  'post /replies/{township}/{year}/disputes/{id}/decision': {
    author,
    reason: '原件第3页写明 125 件',
    outcome: 'upheld',
    cell: { value: 125, lower: 125, upper: 125, qualifier: 'exact', status: 'reported' },
    expected: 'none',
  },
  'post /replies/{township}/{year}/disputes/{id}/decision/undo': { author },
  'put /schemes/{scheme}': { scheme: own, author, base: null },
  'post /answers/composite': { area: '990101', year: 2022, scheme: own },
  'post /answers/composite.csv': { area: '990101', year: 2022, scheme: own },
  'post /views': { address: '/compare?area=990101&year=2022&chart=table' },
};
