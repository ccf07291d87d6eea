import type { Language } from '@xiangjian/indicators';

const english: Readonly<Record<string, string>> = {
  次: 'times',
  项: 'items',
  场次: 'events',
  场: 'events',
  人次: 'attendances',
  人: 'people',
  元: 'yuan',
  件: 'cases',
  份: 'copies',
  家: 'firms',
  个: '',
  卷: 'files',
  条: 'items',
  户: 'households',
  处: 'sites',
  '人次/场': 'per event',
  '份/场': 'per event',
  '人次/千人': 'per 1,000 people',
  '人/村': 'per village',
  '件/人': 'per person',
  天: 'days',
};

/** The unit as it stands behind a number, in the language of the interface; nothing behind yes and no. */
export function unitText(unit: string, language: Language): string {
  if (unit === '是/否') return '';
  return language === 'zh' ? unit : (english[unit] ?? unit);
}
