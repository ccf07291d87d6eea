import { type ChangeOrder, changeOrders } from '@xiangjian/charts';
import { Segmented, Select } from 'antd';
import { useWords } from '../../language/use-words.ts';
import { useChangeView, useView } from '../../view/use-view.ts';
import { changeWords } from './change-words.ts';
import styles from './compare.module.css';

const forms = ['dumbbell', 'slope'] as const;

/** Form and order of a change as the address says them. */
export function useChangeLook(): {
  readonly form: (typeof forms)[number];
  readonly order: ChangeOrder;
} {
  const { form, sort } = useView();
  return {
    form: form === 'slope' ? 'slope' : 'dumbbell',
    order: changeOrders.find((name) => name === sort) ?? 'change',
  };
}

/** Dumbbells or slopes, and in which order. */
export function ChangeSettings() {
  const w = useWords(changeWords);
  const change = useChangeView();
  const { form, order } = useChangeLook();
  return (
    <div className={`${styles.settings} screen-only`}>
      <Segmented<(typeof forms)[number]>
        size="small"
        aria-label={w.form}
        value={form}
        options={forms.map((value) => ({ value, label: w[value] }))}
        onChange={(value) => change({ form: value === 'slope' ? value : undefined })}
      />
      {form === 'dumbbell' && (
        <span>
          {w.order}
          <Select<ChangeOrder>
            size="small"
            aria-label={w.order}
            popupMatchSelectWidth={false}
            value={order}
            options={changeOrders.map((value) => ({ value, label: w.orders[value] }))}
            onChange={(value) => change({ sort: value === 'change' ? undefined : value })}
          />
        </span>
      )}
    </div>
  );
}
