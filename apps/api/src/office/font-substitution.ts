/** Fonts that papers name, and those that may stand in for each, the likest first. */
const standIns: Readonly<Record<string, readonly string[]>> = {
  方正小标宋简体: ['方正小标宋_GBK', '华文中宋', 'SimSun', '宋体', ...serif()],
  仿宋_GB2312: ['仿宋', 'FangSong', ...serif()],
  楷体_GB2312: ['楷体', 'KaiTi', ...serif()],
  黑体: ['SimHei', 'Noto Sans CJK SC', 'Source Han Sans SC', '思源黑体'],
  宋体: ['SimSun', ...serif()],
};

function serif(): string[] {
  return ['Noto Serif CJK SC', 'Source Han Serif SC', '思源宋体', 'AR PL UMing CN'];
}

/** Which installed font stands in for each one that papers name and this machine lacks. */
export function fontPairs(installed: ReadonlySet<string>): (readonly [string, string])[] {
  return Object.entries(standIns).flatMap(([font, others]) => {
    const other = others.find((one) => installed.has(one));
    return installed.has(font) || other === undefined ? [] : [[font, other] as const];
  });
}

/**
 * The settings of a profile of LibreOffice (registrymodifications.xcu) that replace these fonts: left to itself it takes one
 * sans-serif font for all that it lacks.
 */
export function profileWithFonts(pairs: readonly (readonly [string, string])[]): string {
  const folder = '/org.openoffice.Office.Common/Font/Substitution';
  const items = pairs.map(
    ([font, other], at) =>
      `<item oor:path="${folder}/FontPairs"><node oor:name="_${at}" oor:op="replace">` +
      `${property('ReplaceFont', font)}${property('SubstituteFont', other)}` +
      `${property('Always', 'true')}${property('OnScreenOnly', 'false')}</node></item>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<item oor:path="${folder}">${property('Replacement', 'true')}</item>`,
    ...items,
    '</oor:items>',
    '',
  ].join('\n');
}

function property(name: string, value: string): string {
  return `<prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop>`;
}
