import { Button, Modal } from 'antd';
import { CopyButton } from '../../components/copy-button.tsx';
import { useWords } from '../../language/use-words.ts';
import styles from './accounts.module.css';
import { accountsWords } from './accounts-words.ts';

interface Props {
  readonly title: string;
  readonly secret: string;
  readonly said: string;
  readonly onDone: () => void;
}

/** A password or token, shown this once. */
export function SecretDialog({ title, secret, said, onDone }: Props) {
  const w = useWords(accountsWords);
  return (
    <Modal
      open
      title={title}
      closable={false}
      mask={{ closable: false }}
      keyboard={false}
      footer={
        <Button type="primary" onClick={onDone}>
          {w.done}
        </Button>
      }
    >
      <p className={styles.secret}>
        <code>{secret}</code>
        <CopyButton label={w.copy} text={() => secret} />
      </p>
      <p>{said}</p>
    </Modal>
  );
}
