/** A good file of one own indicator; `edit` swaps words of it to make it a bad one. */
export function ownFileText(edit: readonly (readonly [from: string, to: string])[] = []): string {
  return edit.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new RangeError(`the file holds no ${from}`);
    return text.replace(from, to);
  }, goodFile);
}

const goodFile = `# 本地自定指标
indicators:
  - id: own_grid_patrols
    label: 网格巡查
    definition: 本年度网格员入户巡查的次数
    unit: 次
    units: [次, 人次]
    before: [网格…巡查]
    after: [网格巡查]
    gist:
      - [网格, 巡查]
    forbidden: [无人机]
    examples:
      - text: 网格员全年开展巡查1260余次。
        value: [1260, 1269]
      - text: 网格巡查不少于36次。
        value: [36, null]
      - text: 下一步开展网格巡查80次。
        value: none
`;
