import type { ThemeConfig } from 'antd';
import { colours, fonts } from './tokens.ts';

const flat = 'none';
/** What floats is set off by a hairline; there are no shadows. */
const hairline = `0 0 0 1px ${colours.line}`;

/** The antd theme: ink on paper, one accent, no shadows, hardly rounded. `scale` is 1, or 1.25 for large type. */
export function antdTheme(scale: number): ThemeConfig {
  return {
    token: {
      colorPrimary: colours.accent,
      colorInfo: colours.accent,
      colorLink: colours.accent,
      colorError: colours.breach,
      colorText: colours.ink,
      colorTextSecondary: colours.ink2,
      colorTextTertiary: colours.ink3,
      colorTextDescription: colours.ink2,
      colorTextPlaceholder: colours.ink3,
      colorBorder: colours.line,
      colorBorderSecondary: colours.line,
      colorBgLayout: colours.paper,
      fontFamily: fonts.sans,
      fontSize: 14 * scale,
      controlHeight: 32 * scale,
      lineHeight: 1.6,
      borderRadius: 3,
      borderRadiusLG: 4,
      boxShadow: hairline,
      boxShadowSecondary: hairline,
      boxShadowTertiary: flat,
      controlItemBgActive: '#e3ebec',
      controlItemBgActiveHover: '#d9e4e5',
      controlItemBgHover: '#f3f6f6',
      motionDurationMid: '0.12s',
      motionDurationSlow: '0.2s',
    },
    components: {
      Button: { primaryShadow: flat, defaultShadow: flat, dangerShadow: flat },
      Select: { optionSelectedFontWeight: 600 },
    },
  };
}
