import { describe, expect, it } from 'vitest';
import { readFigures } from '../figures/read-figures.ts';
import { textDocument } from '../testing/text-document.ts';

const table = ['项目\t单位\t2022年\t2023年', '执法检查\t次\t356\t498', '行政处罚\t件\t12\t29'].join(
  '\n',
);

function inspections(text: string) {
  const { observations } = readFigures(textDocument(text), 2023, false);
  return observations.find((one) => one.headline && one.indicator === 'enforcement_inspections')
    ?.value;
}

describe('a row of the table beside a sentence', () => {
  it('leads with the whole of the year before one kind in a sentence of the year', () => {
    expect(
      inspections(`2023年办理行政许可43件。全年组织联合执法18次,情况见下表。\n${table}\n`),
    ).toBe(498);
  });

  it('leaves the sentence to lead where the table has no such row', () => {
    const without = table.replace('执法检查', '办公会议');
    expect(
      inspections(`2023年办理行政许可43件。全年组织联合执法18次,情况见下表。\n${without}\n`),
    ).toBe(18);
  });
});
