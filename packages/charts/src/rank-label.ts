import type { Language } from '@xiangjian/indicators';

/** A place among the peers. `low` and `high` are the ends of the rank interval, 1 is best. */
export interface RankView {
  readonly rank: number | null;
  readonly rank_low: number | null;
  readonly rank_high: number | null;
  readonly tied?: number | null;
}

/** 第3位 (2–5), 并列第1 (1–4); empty without a rank or without its interval, for a rank never stands alone. */
export function rankLabel(view: RankView, language: Language): string {
  const { rank, rank_low: low, rank_high: high } = view;
  if (rank === null || low === null || high === null) return '';
  const isTied = (view.tied ?? 1) > 1;
  if (language === 'zh') return `${isTied ? `并列第${rank}` : `第${rank}位`} (${low}–${high})`;
  return `${isTied ? 'tied ' : ''}#${rank} (${low}–${high})`;
}
