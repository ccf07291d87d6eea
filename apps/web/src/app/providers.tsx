import { legacyLogicalPropertiesTransformer, StyleProvider } from '@ant-design/cssinjs';
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { GuideProvider } from '../guide/guide-state.tsx';
import { PreferencesProvider } from '../preferences/preferences.tsx';
import { SessionProvider } from '../session/session.tsx';
import { ColourThemeProvider } from '../theme/colour-theme.tsx';
import { LargeTypeProvider } from '../theme/large-type.tsx';

interface Props {
  readonly queryClient: QueryClient;
  readonly children: ReactNode;
}

/** Chromium 86 knows neither :where nor logical properties: antd writes its styles without them. */
const transformers = [legacyLogicalPropertiesTransformer];

/** What surrounds the router: the cache of replies, antd's styles, what the committee has settled, colours, size of type, guide. */
export function Providers({ queryClient, children }: Props) {
  return (
    <QueryClientProvider client={queryClient}>
      <StyleProvider hashPriority="high" transformers={transformers}>
        <SessionProvider>
          <PreferencesProvider>
            <ColourThemeProvider>
              <LargeTypeProvider>
                <GuideProvider>{children}</GuideProvider>
              </LargeTypeProvider>
            </ColourThemeProvider>
          </PreferencesProvider>
        </SessionProvider>
      </StyleProvider>
    </QueryClientProvider>
  );
}
