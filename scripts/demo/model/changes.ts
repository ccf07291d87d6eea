import type { Township } from './township.ts';

/** 画屏乡 became 画屏镇. */
export const upgrade = {
  date: '2021-09-01',
  before: '990101204',
  after: '990101112',
  name: '画屏镇',
  kind: '镇',
} as const;

/** 半月滩乡 went into 白荻湾镇. */
export const merger = { date: '2022-07-01', from: '990101203', to: '990101104' } as const;

const mergerYear = Number(merger.date.slice(0, 4));
const upgradeYear = Number(upgrade.date.slice(0, 4));

/** The townships that stand on 31 December of a year, with the code, name and kind of that day. */
export function standingIn(year: number, townships: readonly Township[]): Township[] {
  return townships
    .filter(({ code }) => code !== merger.from || year < mergerYear)
    .map((township) =>
      township.code === upgrade.before && year >= upgradeYear
        ? { ...township, code: upgrade.after, name: upgrade.name, kind: upgrade.kind }
        : enlarged(township, year, townships),
    );
}

function enlarged(township: Township, year: number, townships: readonly Township[]): Township {
  if (township.code !== merger.to || year < mergerYear) return township;
  const gone = townships.find(({ code }) => code === merger.from);
  if (gone === undefined) return township;
  return {
    ...township,
    villages: township.villages + gone.villages,
    communities: township.communities + gone.communities,
    residents: township.residents + gone.residents,
  };
}
