import { type ThemeConfig, theme } from 'antd';
import { type ThemeName, themes } from './themes.ts';

const flat = 'none';

/** The antd theme: ink on paper, one accent, no shadows, hardly rounded. `scale` is 1, or 1.25 for large type. */
export function antdTheme(name: ThemeName, scale: number, motion: boolean): ThemeConfig {
  const { tokens } = themes[name];
  /** What floats is set off by a hairline; there are no shadows. */
  const hairline = `0 0 0 1px ${tokens.line}`;
  return {
    algorithm: name === 'dark' ? theme.darkAlgorithm : theme.defaultAlgorithm,
    token: {
      motion,
      colorPrimary: tokens.accent,
      colorInfo: tokens.accent,
      colorLink: tokens.accent,
      // Hues that antd makes of it are too dark to read on a dark ground.
      colorLinkHover: tokens.accent,
      colorLinkActive: tokens.accent,
      colorError: tokens.breach,
      colorText: tokens.ink,
      colorTextSecondary: tokens.ink2,
      colorTextTertiary: tokens.ink3,
      colorTextDescription: tokens.ink2,
      colorTextPlaceholder: tokens.ink3,
      colorTextLightSolid: tokens.onAccent,
      colorBorder: tokens.line,
      colorBorderSecondary: tokens.line,
      colorBgLayout: tokens.paper,
      colorBgContainer: tokens.card,
      colorBgElevated: tokens.card,
      // By language: English words in a Chinese font stand too wide.
      fontFamily: 'var(--sans)',
      fontSize: 14 * scale,
      controlHeight: 32 * scale,
      lineHeight: 1.6,
      borderRadius: 3,
      borderRadiusLG: 4,
      boxShadow: hairline,
      boxShadowSecondary: hairline,
      boxShadowTertiary: flat,
      controlItemBgActive: tokens.accentTint,
      controlItemBgActiveHover: tokens.accentTint,
      controlItemBgHover: tokens.tint,
      motionDurationMid: '0.12s',
      motionDurationSlow: '0.2s',
    },
    components: {
      Button: {
        primaryShadow: flat,
        defaultShadow: flat,
        dangerShadow: flat,
        defaultBorderColor: tokens.lineStrong,
      },
      Input: { colorBorder: tokens.edge },
      InputNumber: { colorBorder: tokens.edge },
      Select: { colorBorder: tokens.edge, optionSelectedFontWeight: 600 },
      Segmented: {
        trackBg: tokens.tint,
        itemSelectedBg: tokens.accentTint,
        itemSelectedColor: tokens.accent,
        itemColor: tokens.ink2,
      },
    },
  };
}
