/** The colours of the house by meaning. The same values stand in theme.css as custom properties. */
export const colours = {
  paper: '#faf9f6',
  card: '#ffffff',
  line: '#e4e2dc',
  ink: '#1d2429',
  ink2: '#566069',
  ink3: '#686f76',
  accent: '#0f4c5c',
  better998: '#1f5f99',
  better95: '#a9cbe6',
  worse95: '#f3c9a5',
  worse998: '#b8591b',
  qualified: '#66772b',
  notMentioned: '#f1efea',
  notMentionedInk: '#6f6a60',
  breach: '#a8321f',
} as const;

/** Ends of the scale for volume, which is shown and never judged. */
export const volumeScale = { least: '#f4f1f8', most: '#5b3f8c' } as const;

export const fonts = {
  sans: '"Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif',
  serif: '"Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", SimSun, serif',
} as const;
