import { type MultipleOrder, multipleOrders } from '@xiangjian/charts';
import { Segmented, Select } from 'antd';
import { useWords } from '../../language/use-words.ts';
import { useChangeView, useView } from '../../view/use-view.ts';
import styles from './compare.module.css';
import { multiplesWords } from './multiples-words.ts';

const axes = ['shared', 'free'] as const;

/** Axes and order of small multiples as the address says them. */
export function useMultiplesLook(): {
  readonly axis: (typeof axes)[number];
  readonly order: MultipleOrder;
} {
  const { axis, sort } = useView();
  return {
    axis: axis ?? 'shared',
    order: multipleOrders.find((name) => name === sort) ?? 'code',
  };
}

/** One axis for all or one each, and in which order. */
export function MultiplesSettings() {
  const w = useWords(multiplesWords);
  const change = useChangeView();
  const { axis, order } = useMultiplesLook();
  return (
    <div className={`${styles.settings} screen-only`}>
      <Segmented<(typeof axes)[number]>
        size="small"
        aria-label={w.axis}
        value={axis}
        options={axes.map((value) => ({ value, label: w[value] }))}
        onChange={(value) => change({ axis: value === 'free' ? value : undefined })}
      />
      <span>
        {w.order}
        <Select<MultipleOrder>
          size="small"
          aria-label={w.order}
          popupMatchSelectWidth={false}
          value={order}
          options={multipleOrders.map((value) => ({ value, label: w.orders[value] }))}
          onChange={(value) => change({ sort: value === 'code' ? undefined : value })}
        />
      </span>
    </div>
  );
}
