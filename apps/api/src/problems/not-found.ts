import { ApiProblem } from './api-problem.ts';

/** The area, township, report or other thing that an address names is not in the database. */
function unknownThing(parameter: string, noun: { zh: string; en: string }, value: string) {
  return new ApiProblem(`unknown-${parameter}`, {
    status: 404,
    title: `没有${noun.zh}“${value}”`,
    detail: `no ${noun.en} "${value}" is stored`,
    errors: [
      { parameter, message: `没有${noun.zh}“${value}”`, allowed: whereToLook[parameter] ?? null },
    ],
  });
}

const whereToLook: Readonly<Record<string, string>> = {
  area: '/api/v1/areas, /api/v1/divisions',
  township: '/api/v1/divisions',
  townships: '/api/v1/divisions',
  code: '/api/v1/divisions',
  parent: '/api/v1/divisions',
  division: '/api/v1/divisions',
  id: '/api/v1/reports',
};

export const unknownArea = (code: string) => unknownThing('area', { zh: '地区', en: 'area' }, code);

export const unknownDivision = (code: string, parameter: string) =>
  unknownThing(parameter, { zh: '区划', en: 'division' }, code);

export const unknownTownship = (code: string, parameter = 'township') =>
  unknownThing(parameter, { zh: '乡镇', en: 'township' }, code);

export const unknownReport = (id: number) =>
  unknownThing('id', { zh: '报告', en: 'report' }, String(id));

export const unknownLedger = (id: number) =>
  unknownThing('id', { zh: '台账', en: 'ledger' }, String(id));

export const unknownAttachment = (id: number) =>
  unknownThing('id', { zh: '附件', en: 'attachment' }, String(id));

export const unknownDispute = (id: number) =>
  unknownThing('id', { zh: '异议', en: 'dispute' }, String(id));

export const unknownAccount = (id: number) =>
  unknownThing('id', { zh: '账号', en: 'account' }, String(id));

export const unknownSession = (id: number) =>
  unknownThing('id', { zh: '登录', en: 'session' }, String(id));

export const unknownToken = (id: number) =>
  unknownThing('id', { zh: '令牌', en: 'token' }, String(id));

/** No scoring scheme bears this id; `known` are those that there are. */
export function unknownScheme(id: string, known: readonly string[]): ApiProblem {
  const message = `没有计分方案“${id}”`;
  const allowed = known.join(', ');
  return new ApiProblem('unknown-scheme', {
    status: 404,
    title: message,
    detail: `scheme: none has the id "${id}"; known: ${allowed}`,
    errors: [{ parameter: 'scheme', message, allowed }],
  });
}

/** The township did not stand at the end of that year: not yet formed, or merged before. */
export function unknownTownshipYear(name: string, year: number): ApiProblem {
  return new ApiProblem('unknown-township-year', {
    status: 404,
    title: `${name}在 ${year} 年没有建制`,
    detail: `the township did not stand at the end of ${year}`,
    errors: [{ parameter: 'year', message: `${name}在 ${year} 年没有建制`, allowed: null }],
  });
}
