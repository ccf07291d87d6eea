import { Button, Popover } from 'antd';
import { useState } from 'react';
import { apiAddress } from '../api/address.ts';
import { useWords } from '../language/use-words.ts';
import { useMay } from '../session/session.tsx';
import styles from './download-data.module.css';
import { downloadDataWords } from './download-data-words.ts';
import { useOpenedShare } from './opened-share.ts';

interface Props {
  readonly area: string;
  /** Of some years only; of all when left out. */
  readonly years?: readonly number[];
  /** Some indicators only; all when left out. A data package is of all indicators. */
  readonly indicators?: readonly string[];
}

/** The stored cells behind a page in every form in which they are handed over. */
export function DownloadData(question: Props) {
  const w = useWords(downloadDataWords);
  const mayExport = useMay('export');
  const [open, setOpen] = useState(false);
  const { isShared } = useOpenedShare();
  if (!mayExport || isShared) return null;
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      open={open}
      onOpenChange={setOpen}
      styles={{ container: { boxShadow: 'none', border: '1px solid var(--line)' } }}
      title={w.title}
      content={<Files {...question} close={() => setOpen(false)} />}
    >
      <Button
        type="link"
        size="small"
        aria-expanded={open}
        className={`${styles.open} screen-only`}
      >
        {w.open}
      </Button>
    </Popover>
  );
}

function Files({ close, ...question }: Props & { readonly close: () => void }) {
  const w = useWords(downloadDataWords);
  const { area, years, indicators } = question;
  const of = (ending: string, more = {}) =>
    apiAddress(`/observations.${ending}`, { area, years, indicators, ...more });
  const files = [
    { href: of('csv', { download: 1 }), name: w.csv, purpose: w.csvFor },
    { href: of('csv', { download: 1, encoding: 'gb18030' }), name: w.gb, purpose: w.gbFor },
    { href: of('xlsx'), name: w.xlsx, purpose: w.xlsxFor },
    { href: of('parquet'), name: w.parquet, purpose: w.parquetFor },
    ...(indicators === undefined ? [{ href: of('zip'), name: w.zip, purpose: w.zipFor }] : []),
  ];
  return (
    <ul className={styles.files}>
      {files.map(({ href, name, purpose }) => (
        <li key={name}>
          <a href={href} download onClick={close}>
            {name}
          </a>
          <span>{purpose}</span>
        </li>
      ))}
    </ul>
  );
}
