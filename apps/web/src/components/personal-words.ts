import { words } from '../language/words.ts';

export const personalWords = words(
  {
    masked: (places: number) =>
      `报告里有 ${places} 处个人信息，已用 ● 遮盖；原文件含有这些信息，显示后才能下载。`,
    maskedQuote: '原文里有个人信息，已用 ● 遮盖。',
    shown: '被遮盖的个人信息正在显示，已记入操作记录，请勿外传。',
    show: '显示被遮盖的内容',
    hide: '重新遮盖',
    why: '身份证号、电话、银行卡号和案件当事人姓名，在页面、导出和图表里都遮盖；显示要有权限，并记下谁、何时看过哪份报告',
    kinds: {
      id_number: '身份证号',
      phone: '电话号码',
      bank_card: '银行卡号',
      party_name: '当事人姓名',
    },
    place: (kind: string) => `${kind}：个人信息，平时遮盖`,
  },
  {
    masked: (places: number) =>
      `${places} places with personal data are masked with ●; the original file holds them and can be downloaded once they are shown.`,
    maskedQuote: 'Personal data in the text is masked with ●.',
    shown: 'Masked personal data is being shown; this is in the log. Do not pass it on.',
    show: 'Show what is masked',
    hide: 'Mask again',
    why: 'Numbers of identity cards, phones and bank cards and names of parties are masked on pages, in exports and in charts; showing them needs a right, and who saw which report is logged',
    kinds: {
      id_number: 'identity card number',
      phone: 'phone number',
      bank_card: 'bank card number',
      party_name: 'name of a party',
    },
    place: (kind: string) => `${kind}: personal data, masked otherwise`,
  },
);
