import { describe, expect, it } from 'vitest';
import { countyOf } from './county-of.ts';
import { openingOf } from './opening.ts';
import { documentSaying } from './testing/document-saying.ts';

const county = (opening: string, page: Parameters<typeof documentSaying>[1] = {}, around = '') =>
  countyOf({
    title: '',
    metadata: documentSaying('', page).metadata,
    opening: openingOf(opening, null),
    body: opening,
    text: around,
    township: '己镇',
  });

describe('countyOf', () => {
  it.each([
    ['2023年,在安澜县委、县政府的坚强领导下,我镇推进依法行政。', '安澜县'],
    ['己镇在平阜区委、区政府领导下,推进依法行政。', '平阜区'],
    ['大沙碛乡位于定原县西部,辖9个村。', '定原县'],
    ['白音苏木地处额尔敦旗北部,以牧为主。', '额尔敦旗'],
    ['端浦市人民政府:\n现将我镇情况报告如下,请审阅。', '端浦市'],
    ['徽泽县委依法治县办:\n现将我镇情况报告如下,请审阅。', '徽泽县'],
    ['在江州市委、石溪县委领导下,我镇推进依法行政。', '石溪县'],
    ['在滨平新区区委、区政府领导下,我镇推进依法行政。', '滨平新区'],
    ['在江州市石溪县委领导下,我镇推进依法行政。', '石溪县'],
    ['己镇按照青溪县依法行政工作领导小组要求,推进依法行政。', '青溪县'],
    ['2023年,己镇推进依法行政。\n一、主要工作\n(一)青溪县全年调解纠纷900余件。', '青溪县'],
    ['己镇认真落实纲要和青溪县《2019年工作要点》,推进依法行政。', '青溪县'],
    ['中共青溪县委、县人民政府:\n现将我镇情况报告如下,请审阅。', '青溪县'],
    ['2023年,合并后的青溪县己镇推进依法行政。', '青溪县'],
    ['2023年,己镇推进依法行政。\n一、主要工作\n(一)经青溪县人民法院指导,化解积案。', '青溪县'],
    ['2023年,己镇推进依法行政。\n一、主要工作\n(一)召开研判会并邀请县司法局参加。', null],
    ['己镇推进依法行政。\n一、主要工作\n(一)青溪县司法局、石溪县司法局会商。', null],
    ['己镇紧扣青溪县委、县政府部署,推进依法行政。', '青溪县'],
    ['己镇紧扣县委、县政府部署,推进依法行政。', null],
    ['己镇紧盯县委、县政府年度目标任务,推进依法行政。', null],
    ['根据《青溪县法治政府建设年度报告工作方案》要求,现报告如下。', '青溪县'],
    ['己镇紧扣青溪区“一核两轴”发展格局。', '青溪区'],
    ['己镇落实《青溪县2023年度法治政府建设工作要点》。', '青溪县'],
    ['己镇游客来自青溪区“一核两轴”各处。', null],
    ['2023年,己镇推进依法行政。\n一、主要工作\n(一)据县司法局通报,全县办理案件860件。', null],
    ['在市司法局和于都县司法局指导下,我镇推进依法行政。', null],
  ])('%s', (opening, expected) => {
    expect(county(opening)).toBe(expected);
  });

  it('reads the breadcrumb, the publisher and whose site it is', () => {
    expect(county('', { breadcrumb: ['首页', '六枝特区人民政府', '己镇'] })).toBe('六枝特区');
    expect(county('', { breadcrumb: ['郴平县政府门户网站', '己乡'] })).toBe('郴平县');
    expect(county('', { publisher: '青溪县人民政府' })).toBe('青溪县');
    expect(county('', { site: '郴平县人民政府 己镇' })).toBe('郴平县');
    expect(county('', {}, '豫漳县人民政府 | 无障碍阅读')).toBe('豫漳县');
    expect(county('', {}, '主办单位：豫漳县人民政府办公室')).toBe('豫漳县');
  });

  it.each([
    '全县乡镇年度考评中我镇列第三位,县委充分肯定。',
    '我镇认真贯彻县委、县政府决策部署,推进依法行政。',
    '己镇按照县委、县政府统一安排,推进依法行政。',
    '围绕县委工作思路,辖区政府部门合力推进。',
    '在县委全面依法治县委员会办公室指导下,推进依法行政。',
    '在旗委全面依法治旗委员会领导下,推进依法行政。',
  ])('guesses nothing from %s', (opening) => {
    expect(county(opening)).toBeNull();
  });
});
