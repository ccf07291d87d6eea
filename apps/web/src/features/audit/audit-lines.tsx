import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { AuditList } from '@xiangjian/contract';
import { Button } from 'antd';
import { localMinute } from '../../components/local-minute.ts';
import { Note } from '../../components/note.tsx';
import { PageState } from '../../components/page-state.tsx';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import styles from './audit.module.css';
import { auditWords } from './audit-words.ts';
import { englishAction } from './english-action.ts';
import { type AuditFilter, auditQuery, pageLines } from './get-audit.ts';
import { LineChange } from './line-change.tsx';

interface Props {
  readonly filter: AuditFilter;
  readonly page: number;
  readonly onPage: (page: number) => void;
}

/** The lines of the log that are looked at, newest first. */
export function AuditLines({ filter, page, onPage }: Props) {
  const w = useWords(auditWords);
  const query = useQuery({ ...auditQuery(filter, page), placeholderData: keepPreviousData });
  const narrows = Object.values(filter).some((text) => text !== '');
  return (
    <PageState query={query} rows={12}>
      {(list) =>
        list.total === 0 ? (
          <Note title={narrows ? w.none : w.empty}>{narrows ? w.noneDo : null}</Note>
        ) : (
          <>
            <Lines items={list.items} />
            <Pages total={list.total} page={page} onPage={onPage} />
          </>
        )
      }
    </PageState>
  );
}

function Lines({ items }: Pick<AuditList, 'items'>) {
  const w = useWords(auditWords);
  const language = useLanguage();
  return (
    <table className={styles.lines}>
      <thead>
        <tr>
          <th scope="col">{w.number}</th>
          <th scope="col">{w.moment}</th>
          <th scope="col">{w.actor}</th>
          <th scope="col">{w.action}</th>
          <th scope="col">{w.object}</th>
          <th scope="col">{w.change}</th>
          <th scope="col">{w.address}</th>
        </tr>
      </thead>
      <tbody data-log>
        {items.map((line) => (
          <tr key={line.number}>
            <td>{line.number}</td>
            <td className={styles.short}>{localMinute(line.moment)}</td>
            <td className={styles.short}>{line.actor === 'local' ? w.local : line.actor}</td>
            {language === 'zh' ? (
              <td title={`${line.label} · ${line.action}`}>{shortOf(line.label)}</td>
            ) : (
              <td title={line.action}>{englishAction(line.action)}</td>
            )}
            <td className={styles.object}>
              <LineObject line={line} />
            </td>
            <td>
              <LineChange before={line.before} after={line.after} />
            </td>
            <td>{line.address}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What it was done to, by name where it has one, with its address below. */
function LineObject({ line }: { readonly line: AuditList['items'][number] }) {
  const language = useLanguage();
  const name = language === 'zh' ? line.object_zh : line.object_en;
  if (name === null) return <>{line.object}</>;
  return (
    <>
      {name}
      <span className={styles.path}>{line.object}</span>
    </>
  );
}

/** What was done, without how: what stands before the first colon or semicolon. */
function shortOf(label: string): string {
  return label.split(/[：；]/, 1)[0] ?? label;
}

function Pages({ total, page, onPage }: { readonly total: number } & Omit<Props, 'filter'>) {
  const w = useWords(auditWords);
  const isLast = (page + 1) * pageLines >= total;
  return (
    <div className={styles.pages}>
      <span>{w.count(total.toLocaleString('en'))}</span>
      {page > 0 && (
        <Button size="small" onClick={() => onPage(page - 1)}>
          {w.newer}
        </Button>
      )}
      {!isLast && (
        <Button size="small" onClick={() => onPage(page + 1)}>
          {w.older}
        </Button>
      )}
    </div>
  );
}
