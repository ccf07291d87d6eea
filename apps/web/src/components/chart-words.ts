import { words } from '../language/words.ts';

export const chartWords = words(
  {
    asTable: '以表格查看',
    asChart: '以图查看',
    image: '下载图片',
    keys: '按 T 在图与表格之间切换',
    drawing: '正在绘图',
  },
  {
    asTable: 'Show as table',
    asChart: 'Show as chart',
    image: 'Download image',
    keys: 'Press T to switch between chart and table',
    drawing: 'Drawing',
  },
);
