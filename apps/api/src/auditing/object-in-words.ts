import type { AuditEntry } from '@xiangjian/store';
import type { NamesBehind, ObjectWords } from './names-behind.ts';
import { type SaidFields, saidFields } from './said-fields.ts';

/** Says what lies at an address of the log; null where the address itself says all that is known. */
type Said = (
  parts: readonly string[],
  fields: SaidFields,
  names: NamesBehind,
) => ObjectWords | null;

/** The first that fits says it: what has a number of its own before what was only just asked for. */
const kinds: readonly (readonly [address: RegExp, said: Said])[] = [
  [
    /^\/reports\/(\d+)/,
    ([id = ''], _, names) => named(inTitle, '报告', 'report', id, names.report),
  ],
  [
    /^\/observations\/(\d+)\/(\d+)\/(\w+)/,
    ([township = '', year = '', indicator = ''], _, names) =>
      cellWords(township, year, indicator, names),
  ],
  [/^\/(?:corrections|review\/decisions)$/, (_, fields, names) => decidedCell(fields, names)],
  [/^\/review\/decisions\/(\d+)/, ([id = '']) => numbered('核对记录', 'review decision', id)],
  [/^\/review\/plans$/, (_, fields, names) => ofArea('抽样计划', 'sampling plan', fields, names)],
  [/^\/review\/rereading$/, (_, fields, names) => reportsWords(fields, names)],
  [
    /^\/areas\/(\d+)\//,
    ([code = ''], _, names) => ({ zh: names.division(code), en: names.division(code) }),
  ],
  [/^\/schemes\/([^/]+)/, ([id = ''], _, names) => schemeWords(id, names)],
  [
    /^\/reference-values\/(\d+)/,
    ([id = ''], _, names) => declared('参考值', 'reference value', id, names.reference, names),
  ],
  [
    /^\/series-notes\/(\d+)/,
    ([id = ''], _, names) => declared('口径变化', 'change of definition', id, names.note, names),
  ],
  [/^\/division-changes\/(\d+)/, ([id = '']) => numbered('区划变动', 'boundary change', id)],
  [
    /^\/ledgers\/(\d+)/,
    ([id = ''], _, names) => named(inTitle, '台账', 'ledger', id, names.ledger),
  ],
  [/^\/ledgers$/, (_, { file }) => (file === null ? null : inTitle('台账', 'ledger', file))],
  [/^\/replies\/rounds\/(\d+)/, ([id = ''], _, names) => roundWords(id, names)],
  [/^\/(?:replies\/rounds|releases)$/, (_, fields, names) => yearOfArea(fields, names)],
  [
    /^\/replies\/(\d+)\/(\d+)/,
    ([township = '', year = ''], _, names) => yearWords(names.division(township), year),
  ],
  [/^\/releases\/(\d+)-(\d+)-(\d+)/, (parts, _, names) => releaseWords(parts, names)],
  [
    /^\/accounts\/(\d+)/,
    ([id = ''], _, names) => named(quoted, '账号', 'account', id, names.account),
  ],
  [/^\/accounts$/, (_, { name }) => (name === null ? null : quoted('账号', 'account', name))],
  [/^\/tokens/, (_, { name }) => (name === null ? null : quoted('令牌', 'token', name))],
  [/^\/sessions\/\d+/, (_, { name }) => (name === null ? null : quoted('账号', 'account', name))],
  [
    /^\/shares\/(\d+)/,
    ([id = ''], _, names) => named(quoted, '分享给', 'shared with', id, names.recipient),
  ],
  [
    /^\/shares$/,
    (_, { recipient }) => (recipient === null ? null : quoted('分享给', 'shared with', recipient)),
  ],
];

/** What a line of the log is about, in words; null where its address says as much. */
export function objectInWords(
  { object, before, after }: Pick<AuditEntry, 'object' | 'before' | 'after'>,
  names: NamesBehind,
): ObjectWords | null {
  for (const [address, said] of kinds) {
    const found = address.exec(object);
    if (found !== null) return said(found.slice(1), saidFields(before, after), names);
  }
  return null;
}

function numbered(zh: string, en: string, id: string): ObjectWords {
  return { zh: `${zh} ${id}`, en: `${en} ${id}` };
}

function inTitle(zh: string, en: string, name: string): ObjectWords {
  return { zh: `${zh}《${name}》`, en: `${en} “${name}”` };
}

function quoted(zh: string, en: string, name: string): ObjectWords {
  return { zh: `${zh}“${name}”`, en: `${en} “${name}”` };
}

/** An object by its name, or by its number where it is gone. */
function named(
  say: typeof quoted,
  zh: string,
  en: string,
  id: string,
  find: (id: number) => string | null,
): ObjectWords {
  const name = find(Number(id));
  return name === null ? numbered(zh, en, id) : say(zh, en, name);
}

function schemeWords(id: string, names: NamesBehind): ObjectWords {
  return inTitle('方案', 'scheme', names.scheme(id) ?? id);
}

function yearWords(name: string, year: string | number): ObjectWords {
  return { zh: `${name} ${year} 年`, en: `${name} ${year}` };
}

function cellWords(
  township: string,
  year: string | number,
  indicator: string,
  names: NamesBehind,
): ObjectWords {
  const place = yearWords(names.division(township), year);
  const label = names.indicator(indicator);
  return { zh: `${place.zh}“${label.zh}”`, en: `${place.en} “${label.en}”` };
}

function decidedCell(
  { township, year, indicator }: SaidFields,
  names: NamesBehind,
): ObjectWords | null {
  if (township === null || year === null || indicator === null) return null;
  return cellWords(township, year, indicator, names);
}

function yearOfArea({ area, year }: SaidFields, names: NamesBehind): ObjectWords | null {
  return area === null || year === null ? null : yearWords(names.division(area), year);
}

function ofArea(
  zh: string,
  en: string,
  { area }: SaidFields,
  names: NamesBehind,
): ObjectWords | null {
  return area === null
    ? null
    : { zh: `${names.division(area)}${zh}`, en: `${en} of ${names.division(area)}` };
}

/** Reports that were read again: one by its title, several by how many they are. */
function reportsWords({ reports }: SaidFields, names: NamesBehind): ObjectWords | null {
  const [first] = reports;
  if (first === undefined) return null;
  return reports.length === 1
    ? named(inTitle, '报告', 'report', String(first), names.report)
    : { zh: `${reports.length} 份报告`, en: `${reports.length} reports` };
}

function roundWords(id: string, names: NamesBehind): ObjectWords {
  const round = names.round(Number(id));
  if (round === null) return numbered('乡镇核对', 'round of replies', id);
  const { zh, en } = yearWords(names.division(round.area), round.year);
  return { zh: `${zh}的乡镇核对`, en: `round of replies, ${en}` };
}

function releaseWords(
  [area = '', year = '', number = '']: readonly string[],
  names: NamesBehind,
): ObjectWords {
  const { zh, en } = yearWords(names.division(area), year);
  return { zh: `${zh}第 ${number} 次发布`, en: `release ${number} of ${en}` };
}

function declared(
  zh: string,
  en: string,
  id: string,
  find: NamesBehind['note'],
  names: NamesBehind,
): ObjectWords {
  const found = find(Number(id));
  if (found === null) return numbered(zh, en, id);
  const area = found.area === '' ? { zh: '', en: '' } : areaWords(found.area, names);
  const label =
    found.indicator === null
      ? { zh: '全部指标', en: 'all indicators' }
      : names.indicator(found.indicator);
  return { zh: `${zh}：${area.zh}“${label.zh}”`, en: `${en}: ${area.en}“${label.en}”` };
}

function areaWords(code: string, names: NamesBehind): ObjectWords {
  const name = names.division(code);
  return { zh: name, en: `${name} ` };
}
