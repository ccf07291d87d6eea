import { useMutation, useQueryClient } from '@tanstack/react-query';
import { picturedView } from '@xiangjian/contract';
import { Button, Modal } from 'antd';
import { useId, useState } from 'react';
import { CopyButton } from '../../components/copy-button.tsx';
import { ErrorNote } from '../../components/error-note.tsx';
import { useWords } from '../../language/use-words.ts';
import { makeShare, sharesQuery } from './get-shares.ts';
import { PinField } from './pin-field.tsx';
import { shareWords } from './share-words.ts';
import { addressAt, stateOf } from './shared-address.ts';
import styles from './sharing.module.css';

interface Props {
  /** Path and query of the view. */
  readonly address: string;
  readonly onClose: () => void;
}

/** What may be done beside looking at a page; of pictures alone there is nothing more to take. */
const pageRights = ['data', 'image'] as const;

/** Asks for whom, for how long and with which rights a view is shared; gives the link once. */
export function ShareDialog({ address, onClose }: Props) {
  const w = useWords(shareWords);
  const form = useId();
  const client = useQueryClient();
  const [wanted, setWanted] = useState({
    recipient: '',
    days: 30,
    data: false,
    image: false,
    watermark: true,
    only_pictures: false,
  });
  const [pin, setPin] = useState(stateOf(address));
  const isDrawn = picturedView(address) !== null;
  const tick = (name: 'watermark' | 'only_pictures' | (typeof pageRights)[number]) => (
    <label key={name} className={styles.tick}>
      <input
        type="checkbox"
        checked={wanted[name]}
        onChange={({ target }) => setWanted({ ...wanted, [name]: target.checked })}
      />
      {w[name]}
    </label>
  );
  const making = useMutation({
    mutationFn: makeShare,
    onSuccess: () => client.invalidateQueries({ queryKey: sharesQuery.queryKey }),
  });
  const link = making.data === undefined ? null : `${window.location.origin}${making.data.link}`;
  return (
    <Modal open title={w.title} onCancel={onClose} footer={null}>
      <p className={styles.about}>{w.about}</p>
      {link === null ? (
        <form
          id={form}
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            const data = wanted.data && !wanted.only_pictures;
            making.mutate({ ...wanted, data, address: addressAt(address, pin) });
          }}
        >
          <label>
            {w.recipient}
            <input
              required
              maxLength={60}
              placeholder={w.recipientHint}
              value={wanted.recipient}
              onChange={({ target }) => setWanted({ ...wanted, recipient: target.value })}
            />
          </label>
          <label>
            {w.days}
            <input
              type="number"
              min={1}
              max={365}
              required
              value={wanted.days}
              onChange={({ target }) => setWanted({ ...wanted, days: Number(target.value) })}
            />
          </label>
          <PinField pin={pin} onChange={setPin} />
          <fieldset>
            <legend>{w.rights}</legend>
            <span>{w.view}</span>
            {isDrawn && tick('only_pictures')}
            {!wanted.only_pictures && pageRights.map(tick)}
            {tick('watermark')}
            <span className={styles.about}>
              {wanted.only_pictures ? w.picturesAbout : w.pageAbout}
            </span>
          </fieldset>
          {making.isError && <ErrorNote error={making.error} onRetry={() => making.reset()} />}
          <Button type="primary" htmlType="submit" loading={making.isPending}>
            {w.make}
          </Button>
        </form>
      ) : (
        <div className={styles.made}>
          <p>{w.made}</p>
          <code>{link}</code>
          <p>
            <CopyButton label={w.copy} text={() => link} />
            <Button size="small" onClick={onClose}>
              {w.close}
            </Button>
          </p>
        </div>
      )}
    </Modal>
  );
}
