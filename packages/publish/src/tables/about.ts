/** What stands under every export. */
export const disclaimer = '本表依据公开报告整理，未经审计';

/** With whom an answer compares. */
export const peerLabels = {
  all: '全部乡镇',
  kind: '同类型乡镇',
  set: '自选的乡镇',
} as const;

/** What a table is about, so that a file that travels alone can say it. */
export interface About {
  /** The view: 排名：调解成功率. */
  readonly title: string;
  /** What was asked: 范围, 年度, 比较范围 … */
  readonly filters: readonly (readonly [name: string, value: string])[];
  /** How the figures were made. */
  readonly methods: readonly string[];
  /** How many of the townships have a number; null where that says nothing. */
  readonly coverage: { readonly k: number; readonly n: number } | null;
  /** The finding as a sentence, where the answer has one. */
  readonly finding: string | null;
  /** Ids of the indicators in it, whose definitions go with the file. */
  readonly indicators: readonly string[];
}

/** When and from what a file was made. No clock is read here: the day is an argument. */
export interface Imprint {
  /** YYYY-MM-DD. */
  readonly exportedOn: string;
  /** The state of the data: 版本12. */
  readonly release: string;
  /** Only released data may leave without 征求意见稿. */
  readonly isReleased: boolean;
}

/** The state of the data as people read it: 版本12（未发布）. */
export function releaseText({ release, isReleased }: Imprint): string {
  return isReleased ? release : `${release}（未发布）`;
}

/** A cell by its place: code of the township, year, id of the indicator. */
export interface Place {
  readonly township: string;
  readonly year: number;
  readonly indicator: string;
}

/** k/n as people write it: 24/30. Empty where coverage says nothing. */
export function coverageText({ coverage }: Pick<About, 'coverage'>): string {
  return coverage === null ? '' : `${coverage.k}/${coverage.n}`;
}

/** Area, year and peers of a question as filters. */
export function usualFilters(asked: {
  readonly area: { readonly name: string; readonly code: string; readonly fictional: boolean };
  readonly year: number | string;
  readonly peers?: keyof typeof peerLabels;
}): (readonly [string, string])[] {
  const { area, year, peers } = asked;
  return [
    ['范围', `${area.name}（${area.code}${area.fictional ? '，虚构示例' : ''}）`],
    ['年度', `${year}年`],
    ...(peers === undefined ? [] : [['比较范围', peerLabels[peers]] as const]),
  ];
}
