import { Modal } from 'antd';
import { useWords } from '../../language/use-words.ts';
import { reviewWords } from './review-words.ts';
import styles from './room.module.css';

const keys = [
  'next',
  'previous',
  'choose',
  'accept',
  'value',
  'span',
  'move',
  'reject',
  'add',
  'undo',
  'history',
  'nextReport',
  'keys',
  'cancel',
] as const;

/** Every key of the room and what it does. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const w = useWords(reviewWords);
  return (
    <Modal
      open
      title={w.keysTitle}
      okText={w.close}
      cancelButtonProps={{ style: { display: 'none' } }}
      onOk={onClose}
      onCancel={onClose}
    >
      <dl className={styles.keyList}>
        {keys.map((key) => (
          <div key={key}>
            <dt>
              <kbd>{w.keyOf[key]}</kbd>
            </dt>
            <dd>{w.keyMeans[key]}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
