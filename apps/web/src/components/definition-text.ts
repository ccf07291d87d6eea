import type { Language } from '@xiangjian/indicators';

/** A definition as it is shown; `lang` where it is Chinese, which a page in English has to say. */
interface DefinitionText {
  readonly text: string;
  readonly lang: 'zh-CN' | undefined;
}

/** A definition in the language of the interface; a district may have given its own indicator no English one. */
export function definitionText(zh: string, en: string, language: Language): DefinitionText {
  const text = language === 'zh' ? zh : en;
  return { text, lang: text === zh ? 'zh-CN' : undefined };
}
