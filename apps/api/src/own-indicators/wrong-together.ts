import type { OwnIndicator } from '@xiangjian/indicators';

/** Fields of an own indicator that do not fit each other, told in Chinese; `field` null means the indicator as a whole. */
export interface WrongTogether {
  readonly field: string | null;
  readonly messageZh: string;
}

type Fields = Pick<
  OwnIndicator,
  'before' | 'after' | 'gist' | 'unit' | 'kind' | 'polarity' | 'additive' | 'denominator'
> & { readonly examples: readonly { readonly value: unknown }[] };

/** Units that count how much was done: more of it is no better work. */
const unitsOfVolume: readonly string[] = ['场次', '场', '次', '份', '条', '人次'];

/** What the fields of an own indicator say against each other. */
export function wrongTogether(one: Fields): WrongTogether[] {
  const wrong: (WrongTogether | false)[] = [
    one.before.length + one.after.length + one.gist.length === 0 && {
      field: null,
      messageZh: 'before、after、gist 至少写一种词语',
    },
    one.examples.every(({ value }) => value === 'none') && {
      field: 'examples',
      messageZh: '至少要有一个读得出数字的例句',
    },
    one.examples.every(({ value }) => value !== 'none') && {
      field: 'examples',
      messageZh: '至少要有一个不该读出数字的例句（value: none）',
    },
    (one.kind === 'rate') !== (one.unit === '%') && {
      field: 'kind',
      messageZh: '百分率（rate）的单位应为 %，单位为 % 的应为 rate',
    },
    one.additive &&
      one.kind === 'rate' && { field: 'additive', messageZh: '百分率不能相加，请去掉 additive' },
    one.denominator !== null &&
      one.kind !== 'flow' &&
      one.kind !== 'stock' && { field: 'denominator', messageZh: '只有件数、人数等才能写分母' },
    one.polarity !== 'none' &&
      one.denominator === null &&
      unitsOfVolume.includes(one.unit) && {
        field: 'polarity',
        messageZh: `数量多不等于工作好，单位为“${one.unit}”的只描述不评判；有分母（denominator）的才评判占比`,
      },
  ];
  return wrong.filter((found) => found !== false);
}
