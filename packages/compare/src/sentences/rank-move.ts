import type { RankMove } from '../rank-move.ts';
import type { Sentence } from './words.ts';

/** Why a township moved in the ranking, part by part; places up are positive. */
export function moveSentence({ from, to, own, others, chance, definition }: RankMove): Sentence {
  const parts = [
    { moved: own, zh: '自身变化', en: 'own change' },
    { moved: others, zh: '他人变化', en: 'change of others' },
    { moved: chance, zh: '随机波动与措辞', en: 'chance and wording' },
    { moved: definition, zh: '口径与完整性', en: 'basis and completeness' },
  ];
  const step =
    from === to
      ? { zh: `名次仍为第${to}`, en: `rank still ${to}` }
      : { zh: `名次由第${from}变为第${to}`, en: `rank from ${from} to ${to}` };
  return {
    zh: `${step.zh}：${parts.map(({ moved, zh }) => `${zh}${signed(moved)}`).join('，')}。`,
    en: `${step.en}: ${parts.map(({ moved, en }) => `${en} ${signed(moved)}`).join(', ')}.`,
  };
}

function signed(places: number): string {
  if (places === 0) return '0';
  return places > 0 ? `+${places}` : `−${-places}`;
}
