import { useWords } from '../../language/use-words.ts';
import { useChangeView, useView } from '../../view/use-view.ts';
import styles from './chapter-choice.module.css';
import { orderWords } from './order-words.ts';
import { type RowOrder, rowOrders } from './row-order.ts';

/** In what order the townships stand; none is pressed while a column sorts them. */
export function OrderChoice() {
  const w = useWords(orderWords);
  const { sort } = useView();
  const change = useChangeView();
  const current = sort ?? 'code';
  const choose = (order: RowOrder) =>
    change({ sort: order === 'code' ? undefined : order }, { replace: true });
  return (
    <fieldset className={`${styles.choice} ${styles.atEnd} screen-only`}>
      <legend className="visually-hidden">{w.order}</legend>
      <span className={styles.label} aria-hidden="true">
        {w.order}
      </span>
      {rowOrders.map((order) => (
        <button
          key={order}
          type="button"
          className={styles.chapter}
          title={w.hints[order]}
          aria-pressed={order === current}
          onClick={() => choose(order)}
        >
          {w.orders[order]}
        </button>
      ))}
    </fieldset>
  );
}
