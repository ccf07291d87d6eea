import { merger, upgrade } from './changes.ts';
import { townshipOf, townships } from './townships.ts';

const dayBefore: Readonly<Record<string, string>> = {
  [upgrade.date]: '2021-08-31',
  [merger.date]: '2022-06-30',
};

/** divisions.csv of the sample district: province, prefecture, county and every version of its townships. */
export function divisionsCsv(): string {
  const above = [
    '99,示例省,province,,,,',
    '9901,示例市,prefecture,99,,,',
    '990101,示例区,county,9901,,,',
  ];
  const rows = townships.map(({ code, name, kind }) => {
    const last = code === upgrade.before ? upgrade.date : code === merger.from ? merger.date : null;
    const validTo = last === null ? '' : (dayBefore[last] ?? '');
    return `${code},${name},township,990101,${kind},,${validTo}`;
  });
  const risen = `${upgrade.after},${upgrade.name},township,990101,${upgrade.kind},${upgrade.date},`;
  return csv('code,name,level,parent,kind,valid_from,valid_to', [...above, ...rows, risen].sort());
}

/** events.csv of the sample district. */
export function eventsCsv(): string {
  return csv('kind,date,from,to,document', [
    `upgrade_to_town,${upgrade.date},${upgrade.before},${upgrade.after},示例市关于${townshipOf(upgrade.before).name}撤乡设镇的批复（虚构）`,
    `merge,${merger.date},${merger.from},${merger.to},示例市关于${townshipOf(merger.from).name}并入${townshipOf(merger.to).name}的批复（虚构）`,
  ]);
}

function csv(head: string, rows: readonly string[]): string {
  return `${[head, ...rows].join('\n')}\n`;
}
