import { ConfigProvider } from 'antd';
import enUS from 'antd/es/locale/en_US';
import zhCN from 'antd/es/locale/zh_CN';
import { type ReactNode, useEffect, useMemo } from 'react';
import { useLanguage } from '../language/use-language.ts';
import { antdTheme } from '../theme/antd-theme.ts';
import { useColourTheme } from '../theme/colour-theme.tsx';
import { useLargeType } from '../theme/large-type.tsx';

/** No space between the two characters of a Chinese button. */
const oneWord = { autoInsertSpace: false };

/** antd in the language of the address and in the chosen colours and size of type. */
export function AntdLanguage({ children }: { readonly children: ReactNode }) {
  const language = useLanguage();
  const { large } = useLargeType();
  const { name } = useColourTheme();
  const theme = useMemo(() => antdTheme(name, large ? 1.25 : 1), [name, large]);
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  }, [language]);
  return (
    <ConfigProvider locale={language === 'zh' ? zhCN : enUS} theme={theme} button={oneWord}>
      {children}
    </ConfigProvider>
  );
}
