import { words } from '../../language/words.ts';

export const tileMapWords = words(
  {
    asTable: '表格',
    asTiles: '方格图',
    views: '怎么看',
    indicator: '方格图显示的指标',
    unitAndMedian: (unit: string, median: string | null) =>
      [unit === '' ? '' : `单位：${unit}`, median === null ? '' : `中位数 ${median}`]
        .filter((part) => part !== '')
        .join(' · '),
    arrange: '调整位置',
    arrangeHint: '拖动方格，或用方向键移动选中的方格；落在别的方格上就互换',
    keep: '保存',
    undo: '撤销一步',
    reset: '按代码顺序排',
    cancel: '不保存',
    kept: '已保存',
    board: '各乡镇的方格图',
    noMap: '方格只表示大致方位，由使用者自己排列，不是地图',
  },
  {
    asTable: 'Table',
    asTiles: 'Tiles',
    views: 'View as',
    indicator: 'Indicator shown by the tiles',
    unitAndMedian: (unit: string, median: string | null) =>
      [unit === '' ? '' : `Unit: ${unit}`, median === null ? '' : `median ${median}`]
        .filter((part) => part !== '')
        .join(' · '),
    arrange: 'Arrange',
    arrangeHint:
      'Drag a tile, or move the focused one with the arrow keys; dropped on another tile, the two change places',
    keep: 'Save',
    undo: 'Undo a step',
    reset: 'In order of codes',
    cancel: 'Discard',
    kept: 'Saved',
    board: 'The townships as tiles',
    noMap: 'Tiles give rough positions, laid by the users; they are not a map',
  },
);
