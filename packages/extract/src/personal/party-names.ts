import type { PersonalSpan } from './personal-span.ts';
import { doubleSurnames, singleSurnames, surnamesThatAreWords } from './surnames.ts';

const surname = `(?:[${singleSurnames}]|${doubleSurnames.join('|')})`;
const fullName = `${surname}[一-龥·]{1,2}`;
const roles =
  '当事人|被?申请人|被?上诉人|原告|被告人?|第三人|违法嫌疑人|犯罪嫌疑人|违法行为人|行政相对人|被处罚人|被侵害人|受害人|被害人|受援人|罪犯|社区矫正对象|信访人|投诉人|举报人|死者';
const nouns = `${roles}|[人员民户者众妻夫父母]|男子|女子|业主|司机|学生|家属|儿子|女儿|邻居|双方`;
/** What is done with a person, as a paper writes it directly before the name. */
const deeds =
  '调解|劝导|劝解|救助|帮助|帮扶|协助|受理|办理|审理|处理|化解|接待|抓获|处罚|查处|拘留|传唤|判处|起诉|询问|走访|回访|督促|责令|告知|听取|发现|得知|赔偿|支付|返还|偿还|[与和及跟诉对向为被将由给让因经]';

/**
 * 张某、李某某、王某甲: a name of which the surname is left. What stands before it must not make it part of a word. Here as
 * below what is rare is asked first: most places of a text are passed by after one character.
 */
const shortened = new RegExp(
  [
    `(?=${surname}某)(?<=^|[\\s，。；：、？！,;:?!()（）“”‘’"《》]|${nouns}|${deeds})${surname}`,
    `(?=[${surnamesThatAreWords}]某)(?<=^|[\\s，。；：、,;:()（）“”]|${roles})[${surnamesThatAreWords}]`,
  ].join('|'),
  'gm',
);
const isShortened =
  /^某(?:某|[甲乙丙丁戊己庚辛]|[1-9A-D])?(?![些个种一两几村镇乡县市省区项类事地时局处所站院厅部月日年公单企街道社组厂店校类次件条天人])/;

/** A full name behind a label: 当事人：张三丰、李四。 */
const labelled = new RegExp(
  `(?=${fullName}(?:[\\s，。；、,;（()）]|$))(?<=(?:${roles})[（(]?(?:姓名)?[）)]?[：:]\\s?(?:${fullName}、){0,4})${fullName}(?=[\\s，。；、,;（()）]|$)`,
  'gm',
);
/** What a paper says of a person: 张三丰，男，汉族，1980年3月出生. */
const description =
  '[，,（(、]\\s?(?:[男女](?=[，,、）)])|身份证|公民身份|居民身份|(?:19|20)\\d\\d年\\d{1,2}月(?:\\d{1,2}日)?出?生|[汉苗彝侗壮回满藏布依仡佬土家]{1,3}族[，,])';
const described = new RegExp(
  `(?=${fullName}${description})(?<=^|[\\s，。；：、,;:（(“]|${nouns})${fullName}(?=${description})`,
  'gm',
);
/** Parties of a case: 原告张三丰诉被告李四. */
const suing = new RegExp(
  [
    `(?<=原告|(?<!被)申请人|(?<!被)上诉人)${fullName}(?=(?:诉|与被)(?:被告|被申请人|被上诉人|${surname}))`,
    `(?<=(?:诉|与)(?:被告|被申请人|被上诉人))${fullName}(?=[\\s，。；、,;（()）]|$|一案|纠纷|买卖|离婚|民间)`,
  ].join('|'),
  'gm',
);

/**
 * Names of parties. Of a shortened name the surname, which is all that is left of it; of a full name every character, and
 * only where a label, a description or the case around it says that it is a name.
 */
export function partyNames(text: string): PersonalSpan[] {
  const short = [...text.matchAll(shortened)].filter((match) =>
    isShortened.test(text.slice(match.index + match[0].length, match.index + match[0].length + 3)),
  );
  const full = [labelled, described, suing].flatMap((pattern) => [...text.matchAll(pattern)]);
  return [...short, ...full].map((match) => ({
    kind: 'party_name',
    start: match.index,
    end: match.index + match[0].length,
  }));
}
