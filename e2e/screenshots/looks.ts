/** A way in which every view is seen. */
export interface Look {
  readonly name: 'light' | 'dark' | 'print' | 'large';
  readonly label: string;
  /** What the browser remembers of the person's choices. */
  readonly remembers: Readonly<Record<string, string>>;
}

export const looks: readonly Look[] = [
  { name: 'light', label: '浅色', remembers: {} },
  { name: 'dark', label: '深色', remembers: { 'xiangjian.theme': 'dark' } },
  { name: 'print', label: '打印', remembers: {} },
  { name: 'large', label: '大字', remembers: { 'xiangjian.large-type': 'yes' } },
];

/** An office screen; A4 across and upright at 96 dots an inch. */
export const sizes = {
  screen: { width: 1366, height: 768 },
  across: { width: 1123, height: 794 },
  upright: { width: 794, height: 1123 },
} as const;
