import { useMutation } from '@tanstack/react-query';
import type { DocumentKind } from '@xiangjian/contract';
import { Button } from 'antd';
import { apiAddress } from '../api/address.ts';
import { askFile } from '../api/ask-file.ts';
import { useWords } from '../language/use-words.ts';
import { words } from '../language/words.ts';
import { useMay } from '../session/session.tsx';
import styles from './download-paper.module.css';
import { useOpenedShare } from './opened-share.ts';
import { saveFile } from './save-file.ts';

const paperWords = words(
  {
    making: '正在生成…',
    full: (ending: string, what: string) => `导出 ${ending}：${what}`,
  },
  {
    making: 'Being made…',
    full: (ending: string, what: string) => `Export ${ending}: ${what}`,
  },
);

interface Props {
  /** The address below /api/v1, without ending. */
  readonly path: `/documents/${DocumentKind}` | `/replies/${string}/${number}/sheet`;
  readonly query?: Readonly<Record<string, string | number | readonly string[] | undefined>>;
  /** What it takes to be given it. */
  readonly right?: 'export' | 'reply';
  /** What the paper is, as the button and people who hear the page say it. */
  readonly what: string;
}

const endings = { Word: 'docx', PDF: 'pdf' } as const;

const formats = ['Word', 'PDF'] as const;

/** What the page shows as a paper of the committee; while it is made the button says so, and why where there is none. */
export function DownloadPaper({ path, query = {}, right = 'export', what }: Props) {
  const w = useWords(paperWords);
  const mayTake = useMay(right);
  const making = useMutation({
    mutationFn: (format: (typeof formats)[number]) =>
      askFile(apiAddress(`${path}.${endings[format]}`, query)),
    onSuccess: ({ name, content }) => saveFile(name, content, content.type),
  });
  const { isShared } = useOpenedShare();
  if (!mayTake || isShared) return null;
  return (
    <span className={`${styles.papers} screen-only`}>
      <span>{what}</span>
      {formats.map((format) => (
        <Button
          key={format}
          size="small"
          disabled={making.isPending}
          aria-label={w.full(format, what)}
          onClick={() => making.mutate(format)}
        >
          {making.isPending && making.variables === format ? w.making : format}
        </Button>
      ))}
      {making.isError && (
        <span role="alert" className={styles.trouble}>
          {making.error.message}
        </span>
      )}
    </span>
  );
}
