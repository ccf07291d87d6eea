import { ConfigProvider } from 'antd';
import enUS from 'antd/es/locale/en_US';
import zhCN from 'antd/es/locale/zh_CN';
import { type ReactNode, useEffect, useMemo } from 'react';
import { useLanguage } from '../language/use-language.ts';
import { antdTheme } from '../theme/antd-theme.ts';
import { useColourTheme } from '../theme/colour-theme.tsx';
import { useLargeType } from '../theme/large-type.tsx';
import { useMedia } from '../theme/use-media.ts';

/** No space between the two characters of a Chinese button. */
const oneWord = { autoInsertSpace: false };

/** A list that drops down stands in the part of the page that it belongs to, where a screen reader looks for it. */
function placeOf(opener?: HTMLElement): HTMLElement {
  return opener?.closest<HTMLElement>('main, header, [role="dialog"]') ?? document.body;
}

/** antd in the language of the address and in the chosen colours and size of type. */
export function AntdLanguage({ children }: { readonly children: ReactNode }) {
  const language = useLanguage();
  const { large } = useLargeType();
  const { name } = useColourTheme();
  const isStill = useMedia('(prefers-reduced-motion: reduce)');
  const theme = useMemo(() => antdTheme(name, large ? 1.25 : 1, !isStill), [name, large, isStill]);
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  }, [language]);
  return (
    <ConfigProvider
      locale={language === 'zh' ? zhCN : enUS}
      theme={theme}
      button={oneWord}
      getPopupContainer={placeOf}
    >
      {children}
    </ConfigProvider>
  );
}
