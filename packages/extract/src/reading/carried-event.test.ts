import { expect, it } from 'vitest';
import { readFigures } from '../figures/read-figures.ts';
import { textDocument } from '../testing/text-document.ts';

const headlines = (text: string) =>
  readFigures(textDocument(text), 2023, false)
    .observations.filter(({ headline }) => headline)
    .map(({ indicator, value }) => [indicator, value]);

it('what follows a day goes on telling of that day', () => {
  const day = '12月4日,镇政府在集市开展宪法宣传日活动。';
  expect(headlines(`${day}共发放宣传资料800份。`)).toEqual([]);
  expect(headlines(`${day}该镇采取设立咨询台、悬挂横幅6幅的方式宣传宪法。`)).toEqual([]);
});

it('a time of its own, a list of days or another paragraph ends it', () => {
  const materials = [['materials_distributed', 800]];
  expect(headlines('12月4日开展宪法宣传日活动。全年发放宣传资料800份。')).toEqual(materials);
  expect(headlines('在4·15、12·4等节点开展法治宣传。共发放宣传资料800份。')).toEqual(materials);
  expect(headlines('12月4日开展宪法宣传日活动。\n共发放普法宣传资料800份。')).toEqual(materials);
});

it('behind the last part of a whole the whole is spoken of again', () => {
  const summed = '全年调解纠纷80起,其中邻里类30起、婚姻类50起,成功78起。';
  const others = '全年调解纠纷80余起,其中邻里类30起、其他20起,成功78起。';
  const part = '全年调解纠纷80起,其中劳资类30起,成功28起。';
  expect(headlines(summed)).toContainEqual(['disputes_resolved', 78]);
  expect(headlines(others)).toContainEqual(['disputes_resolved', 78]);
  expect(headlines(part)).not.toContainEqual(['disputes_resolved', 28]);
});
