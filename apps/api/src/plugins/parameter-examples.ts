/** A value of each parameter by its name, such as the bundled sample district answers; shown in the API description. */
export const parameterExamples: Readonly<Record<string, string | number>> = {
  area: '990101',
  parent: '990101',
  code: '990101',
  township: '990101101',
  townships: '990101101,990101102',
  others: '990101102,990101103',
  indicator: 'mediation_success_rate',
  indicators: 'mediation_success_rate,disputes_accepted',
  denominator: 'villages_total',
  year: 2022,
  years: '2021-2022',
  from: 2021,
  to: 2022,
  id: 1,
  scheme: 'reference',
  q: '镇',
};
