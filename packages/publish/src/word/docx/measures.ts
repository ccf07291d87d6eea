/** Twentieths of a point, in which pages are measured. */
export function twips(millimetres: number): number {
  return Math.round((millimetres / 25.4) * 1440);
}

/** Half points, in which letters are measured. */
export const sizes = {
  /** 二号 */
  title: 44,
  /** 三号 */
  body: 32,
  /** 四号 */
  page: 28,
  /** 五号 */
  table: 21,
  /** 小五 */
  small: 18,
  /** 8 points */
  dense: 16,
} as const;

/** Lines of the text: 22 on a page of 225 mm. */
export const bodyLine = Math.floor(twips(225) / 22);

/**
 * A4 with the margins of GB/T 9704-2012 (head 37 mm, binding edge 28 mm, text 156 × 225 mm). A landscape page is the same one
 * turned: its binding edge is the upper one.
 */
export const pages = {
  portrait: {
    width: twips(210),
    height: twips(297),
    margin: { top: twips(37), bottom: twips(35), left: twips(28), right: twips(26) },
    textWidth: twips(156),
  },
  landscape: {
    width: twips(297),
    height: twips(210),
    margin: { top: twips(28), bottom: twips(26), left: twips(37), right: twips(35) },
    textWidth: twips(225),
  },
} as const;
