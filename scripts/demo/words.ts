import type { TownshipKind } from '@xiangjian/indicators';
import type { Township } from './model/township.ts';
import { chanceOf } from './random.ts';

export const county = '示例区';

interface KindWords {
  readonly short: string;
  readonly committee: string;
  readonly government: string;
  readonly head: string;
}

const ofKind: Partial<Record<TownshipKind, KindWords>> = {
  乡: { short: '乡', committee: '乡党委', government: '乡政府', head: '乡长' },
  民族乡: { short: '乡', committee: '乡党委', government: '乡政府', head: '乡长' },
  街道: { short: '街道', committee: '街道党工委', government: '街道办事处', head: '办事处主任' },
};
const town: KindWords = { short: '镇', committee: '镇党委', government: '镇政府', head: '镇长' };

/** The publisher as a page names it. */
export function publisherOf({ name, kind }: Township): string {
  return kind === '街道' ? `${name}办事处` : `${name}人民政府`;
}

/** Words behind @名 @全 … in templates. */
export function wordsOf(township: Township, year: number): ReadonlyMap<string, string> {
  const { short, committee, government, head } = ofKind[township.kind] ?? town;
  const [landmark, trade, feast, village] = township.local;
  const day = chanceOf(landmark, 'day', year).pick(['4·15', '12·4', '6·26', '3·15']);
  return new Map([
    ['名', `${county}${township.name}`],
    ['地', township.name],
    ['全', `全${short}`],
    ['我', `我${short}`],
    ['类', short],
    ['委', committee],
    ['府', government],
    ['长', head],
    ['年', String(year)],
    ['明', String(year + 1)],
    ['自', year > 2021 ? '2021' : '2017'],
    ['五', year > 2020 ? '八' : '七'],
    ['节', day],
    ['思', year > 2019 ? '深入学习贯彻习近平法治思想' : '全面贯彻依法治国基本方略'],
    ['景', landmark],
    ['业', trade],
    ['集', feast],
    ['村', village],
  ]);
}
