import { useMutation, useQuery } from '@tanstack/react-query';
import type { ReleaseSummary } from '@xiangjian/contract';
import { Button } from 'antd';
import { useState } from 'react';
import { apiAddress } from '../../api/address.ts';
import { askFile } from '../../api/ask-file.ts';
import { CopyButton } from '../../components/copy-button.tsx';
import { DownloadTable } from '../../components/download-table.tsx';
import { PageState } from '../../components/page-state.tsx';
import { saveFile } from '../../components/save-file.ts';
import { troubleText } from '../../components/trouble-text.ts';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import { paths } from '../../view/paths.ts';
import { printSearch } from '../../view/view.ts';
import { ChangesTable } from './changes-table.tsx';
import { diffAddress, releaseDiffQuery, verifyRelease } from './get-releases.ts';
import styles from './releases.module.css';
import { releasesWords } from './releases-words.ts';

interface Props {
  readonly release: ReleaseSummary;
  /** The key of the release of the same year before it. */
  readonly before: string | undefined;
}

/** One release: who made it and what for, its hash, and what can be done with it. */
export function ReleaseItem({ release, before }: Props) {
  const w = useWords(releasesWords);
  const language = useLanguage();
  const { key, author, note, made_on: day, hash, townships, reports, observations } = release;
  const [shown, setShown] = useState<'before' | 'now' | null>(null);
  const verifying = useMutation({ mutationFn: () => verifyRelease(key) });
  const taking = useMutation({
    mutationFn: () => askFile(apiAddress(`/releases/${key}/state.jsonl.gz`)),
    onSuccess: ({ name, content }) => saveFile(name, content, content.type),
  });
  const view = viewOf(release);
  const link = () => `${window.location.origin}${view}`;
  const citation = language === 'zh' ? release.citation_zh : release.citation_en;
  const toggle = (part: 'before' | 'now') => setShown(shown === part ? null : part);
  return (
    <li className={styles.release} data-release={key}>
      <h3>{key}</h3>
      <p>
        {note}
        <br />
        <small>
          {w.by(author, day)} · {w.holds(townships, reports, observations)}
        </small>
      </p>
      <p className={styles.hash}>
        {w.hash} <code title={hash}>{hash.slice(0, 16)}…</code>
        {verifying.isSuccess && (
          <span role="status"> {verifying.data.sound ? w.sound : w.unsound}</span>
        )}
        {verifying.isError && <span role="alert"> {troubleText(verifying.error, language)}</span>}
      </p>
      <p className={styles.actions}>
        <a href={view}>{w.open}</a>
        <CopyButton label={w.copyLink} text={link} />
        <CopyButton label={w.cite} text={() => `${citation}${link()}`} />
        <Button
          size="small"
          type="text"
          loading={verifying.isPending}
          onClick={() => verifying.mutate()}
        >
          {w.verify}
        </Button>
        {before !== undefined && (
          <Button
            size="small"
            type="text"
            aria-expanded={shown === 'before'}
            onClick={() => toggle('before')}
          >
            {w.changes(release.changed)}
          </Button>
        )}
        <Button
          size="small"
          type="text"
          aria-expanded={shown === 'now'}
          onClick={() => toggle('now')}
        >
          {w.diff}
        </Button>
        <Button size="small" type="text" loading={taking.isPending} onClick={() => taking.mutate()}>
          {w.download}
        </Button>
      </p>
      {taking.isError && <p role="alert">{troubleText(taking.error, language)}</p>}
      {shown === 'before' && before !== undefined && <Difference earlier={before} later={key} />}
      {shown === 'now' && <Difference earlier={key} />}
    </li>
  );
}

/** The overview as of a release: the address that papers cite. */
function viewOf({ key, area, year }: ReleaseSummary): string {
  return `${paths.overview}${printSearch({ area, year, as_of: key })}`;
}

function Difference({ earlier, later }: { readonly earlier: string; readonly later?: string }) {
  const w = useWords(releasesWords);
  const query = useQuery(releaseDiffQuery(earlier, later));
  return (
    <PageState query={query} rows={2}>
      {({ changes }) =>
        changes.length === 0 ? (
          <p>{w.noDiff}</p>
        ) : (
          <>
            <ChangesTable changes={changes} />
            <DownloadTable address={diffAddress(earlier, later)} what={w.why} />
          </>
        )
      }
    </PageState>
  );
}
