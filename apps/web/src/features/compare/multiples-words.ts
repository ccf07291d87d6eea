import { words } from '../../language/words.ts';

export const multiplesWords = words(
  {
    axis: '纵轴',
    shared: '同一纵轴',
    free: '各自纵轴',
    sharedNote: '各图纵轴相同，高低可比',
    freeNote: '各图纵轴不同，只看各自起伏',
    order: '排序',
    orders: { code: '按官方顺序', latest: '按最近一年', change: '按变化', name: '按名称' },
    file: '小图',
  },
  {
    axis: 'Axis',
    shared: 'one axis',
    free: 'axes of their own',
    sharedNote: 'one axis for all, heights compare',
    freeNote: 'each its own axis, only movements compare',
    order: 'Order',
    orders: {
      code: 'official order',
      latest: 'by the latest year',
      change: 'by change',
      name: 'by name',
    },
    file: 'small multiples',
  },
);
