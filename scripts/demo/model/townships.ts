import type { ClerkId, SuccessTrend, Township } from './township.ts';

type Row = readonly [
  code: string,
  name: string,
  kind: Township['kind'],
  villages: number,
  communities: number,
  residents: number,
  success: number,
  trend: SuccessTrend,
  outreachGrowth: number,
  diligence: number,
  openness: number,
  clerk: ClerkId,
  habitDay: number,
  local: Township['local'],
];

// One township per row; the columns are named above.
// biome-ignore format: a table reads best as a table
const rows: readonly Row[] = [
  ['990101001', '云栈街道', '街道', 2, 9, 58, 95.2, 'rising', 1.08, 0.8, 0.92, 'tabular', 22, ['云栈河', '商贸物流', '年货大集', '桥头社区']],
  ['990101002', '桐雨街道', '街道', 0, 11, 63, 96.4, 'steady', 1.05, 0.6, 0.85, 'topical', 40, ['桐雨湖', '社区商业', '社区邻里节', '钟楼社区']],
  ['990101003', '锦笠街道', '街道', 4, 7, 41, 93.1, 'rising', 1.12, 0.9, 0.9, 'classic', 30, ['锦笠山', '轻工园区', '职工文化周', '东埠社区']],
  ['990101004', '新砚街道', '街道', 1, 8, 47, 97.1, 'falling', 1.02, 0.3, 0.78, 'listing', 55, ['砚池公园', '建筑劳务', '夜市', '西塘社区']],
  ['990101101', '鹿鸣渡镇', '镇', 16, 2, 36, 94.0, 'rising', 1.15, 0.9, 0.95, 'classic', 18, ['鹿鸣江', '柑橘种植', '鲜果节', '下渡村']],
  ['990101102', '石笋桥镇', '镇', 14, 2, 31, 96.8, 'steady', 1.06, 0.5, 0.82, 'numbered', 48, ['石笋溪', '石材加工', '赶场日', '桥背村']],
  ['990101103', '青箬镇', '镇', 12, 1, 24, 92.3, 'rising', 1.1, 0.7, 0.88, 'handwritten', 35, ['青箬岭', '茶叶种植', '开茶节', '上坪村']],
  ['990101104', '白荻湾镇', '镇', 18, 3, 44, 97.4, 'falling', 1.04, 0.4, 0.86, 'tabular', 60, ['白荻湖', '水产养殖', '开渔节', '湖心村']],
  ['990101105', '梧月镇', '镇', 11, 2, 27, 95.9, 'steady', 1.07, 0.6, 0.8, 'topical', 27, ['梧月水库', '蔬菜大棚', '丰收节', '后垄村']],
  ['990101106', '双碓镇', '镇', 13, 1, 22, 90.6, 'rising', 1.18, 0.85, 0.84, 'listing', 43, ['双碓河', '米粉加工', '米粉节', '水碓村']],
  ['990101107', '麦浪坪镇', '镇', 15, 1, 29, 94.8, 'steady', 1.03, 0.2, 0.72, 'classic', 70, ['麦浪坪', '粮食制种', '庙会', '高坎村']],
  ['990101108', '古窑湾镇', '镇', 10, 2, 26, 96.0, 'falling', 1.01, 0.35, 0.76, 'numbered', 66, ['古窑湾', '陶瓷作坊', '开窑节', '窑前村']],
  ['990101109', '长荻镇', '镇', 17, 2, 38, 93.7, 'rising', 1.11, 0.75, 0.9, 'tabular', 25, ['长荻滩', '芦笋种植', '龙舟赛', '滩头村']],
  ['990101110', '望鹤镇', '镇', 12, 2, 30, 97.8, 'steady', 1.05, 0.65, 0.83, 'handwritten', 38, ['望鹤湿地', '生态旅游', '观鸟节', '苇塘村']],
  ['990101111', '枕溪镇', '镇', 14, 1, 25, 95.1, 'falling', 1.0, 0.25, 0.7, 'topical', 77, ['枕溪', '竹木加工', '笋市', '竹坞村']],
  ['990101201', '松涛岭乡', '乡', 8, 0, 11, 91.5, 'rising', 1.13, 0.7, 0.74, 'numbered', 52, ['松涛岭', '林下药材', '山货集', '岭脚村']],
  ['990101202', '雨花坳乡', '乡', 7, 0, 9, 96.6, 'steady', 1.04, 0.45, 0.68, 'listing', 64, ['雨花坳', '黄牛养殖', '牛市', '坳底村']],
  ['990101203', '半月滩乡', '乡', 6, 0, 8, 93.9, 'steady', 1.02, 0.4, 0.7, 'handwritten', 58, ['半月滩', '莲藕种植', '荷花节', '藕塘村']],
  ['990101204', '画屏乡', '乡', 9, 1, 17, 94.4, 'rising', 1.16, 0.8, 0.87, 'topical', 33, ['画屏山', '油茶种植', '采茶歌会', '山前村']],
  ['990101205', '霜叶岭畲族乡', '民族乡', 8, 0, 10, 95.5, 'rising', 1.09, 0.75, 0.79, 'classic', 45, ['霜叶岭', '黄精种植', '三月三歌会', '岩下村']],
];

/** The twenty townships of the sample district, under the code each began with. */
export const townships: readonly Township[] = rows.map(
  ([code, name, kind, villages, communities, residents, success, trend, ...rest]) => {
    const [outreachGrowth, diligence, openness, clerk, habitDay, local] = rest;
    return {
      code,
      name,
      kind,
      villages,
      communities,
      residents,
      success,
      trend,
      outreachGrowth,
      diligence,
      openness,
      clerk,
      habitDay,
      local,
    };
  },
);

/** The township of a code; throws RangeError on a code that is not in the table. */
export function townshipOf(code: string): Township {
  const found = townships.find((township) => township.code === code);
  if (found === undefined) throw new RangeError(`no such township: ${code}`);
  return found;
}
