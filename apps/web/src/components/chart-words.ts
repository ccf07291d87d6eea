import { words } from '../language/words.ts';

export const chartWords = words(
  {
    asTable: '以表格查看',
    asChart: '以图查看',
    image: (kind: string) => `存为 ${kind}`,
    kinds: { png: 'PNG', print: '300 dpi', svg: 'SVG' },
    kindHints: {
      png: 'PNG，供屏幕、演示稿使用',
      print: '每英寸 300 点的 PNG，供印刷；插入 Word 时大小与屏幕上相同',
      svg: 'SVG，可放大、可再编辑',
    },
    copyPicture: '复制图片',
    copyHint: '复制后可直接粘贴到 Word 或聊天窗口',
    copied: '已复制',
    savedInstead: '此处不能复制，已存为文件',
    /** What a screen reader says of a chart. */
    spoken: (title: string, summary: string) => `${title}。${summary}`,
    source: '数据来源：各乡镇公开的年度法治政府建设情况报告 · 乡鉴整理',
    unreleased: (day: string) => `${day} 的现行数据（未固定为发布）`,
    missing:
      '图中没有的乡镇没有可比的数：报告未提及、未写数字或未见公开；未提及不等于没有开展，也不是零。',
    keys: '按 T 在图与表格之间切换',
    drawing: '正在绘图',
    walk: '用方向键逐个查看图中的标记，回车看原文出处',
    walkOnly: '用方向键逐个查看图中的标记',
  },
  {
    asTable: 'Show as table',
    asChart: 'Show as chart',
    image: (kind: string) => `Save ${kind}`,
    kinds: { png: 'PNG', print: '300 dpi', svg: 'SVG' },
    kindHints: {
      png: 'PNG for screens and slides',
      print: 'PNG of 300 dots an inch for paper; in Word it has the size that it has here',
      svg: 'SVG, to enlarge or to edit',
    },
    copyPicture: 'Copy picture',
    copyHint: 'To paste into Word or a chat',
    copied: 'Copied',
    savedInstead: 'Cannot copy here: saved as a file',
    spoken: (title: string, summary: string) => `${title}. ${summary}`,
    source: 'Source: yearly rule-of-law reports published by the townships · Xiangjian',
    unreleased: (day: string) => `the data of ${day} (no release)`,
    missing:
      'Townships that are not in the picture have no comparable figure: not mentioned, without a number, or no report found; silence does not mean that nothing was done, and is no zero.',
    keys: 'Press T to switch between chart and table',
    drawing: 'Drawing',
    walk: 'Walk through the marks with the arrow keys, Enter shows the source',
    walkOnly: 'Walk through the marks with the arrow keys',
  },
);
