import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReleasePlan } from '@xiangjian/contract';
import { Button, Input } from 'antd';
import { type FormEvent, useId, useState } from 'react';
import { PageState } from '../../components/page-state.tsx';
import { Panel } from '../../components/panel.tsx';
import { isAuthorFixed, recallAuthor, rememberAuthor } from '../../components/remember-author.ts';
import { troubleText } from '../../components/trouble-text.ts';
import { marks } from '../../language/marks.ts';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import { May } from '../../session/may.tsx';
import { paths } from '../../view/paths.ts';
import { carriedView } from '../../view/use-view.ts';
import { ChangesTable } from './changes-table.tsx';
import { makeRelease, releasePlanQuery } from './get-releases.ts';
import styles from './releases.module.css';
import { releasesWords } from './releases-words.ts';

interface Props {
  readonly area: string;
  readonly year: number;
}

/** What would be released now, what stops it, and the release itself. */
export function MakePanel({ area, year }: Props) {
  const w = useWords(releasesWords);
  const query = useQuery(releasePlanQuery(area, year));
  return (
    <Panel title={w.now(year)}>
      <PageState query={query} rows={4}>
        {(plan) => (
          <>
            <PlanLines plan={plan} />
            <May right="release" tells>
              <MakeForm plan={plan} />
            </May>
            {plan.changes.length > 0 && <ChangesTable changes={plan.changes} />}
          </>
        )}
      </PageState>
    </Panel>
  );
}

function PlanLines({ plan }: { readonly plan: ReleasePlan }) {
  const w = useWords(releasesWords);
  const language = useLanguage();
  const m = useWords(marks);
  const { previous, changes, unchanged, disputed, open_items: open } = plan;
  if (plan.observations === 0) return <p>{w.noFigures}</p>;
  if (unchanged && previous !== null) return <p>{w.unchanged(previous.key)}</p>;
  return (
    <ul className={styles.lines}>
      <li>
        {w.would(plan.key)}
        {m.colon}
        {w.holds(plan.townships, plan.reports, plan.observations)}
      </li>
      <li>{previous === null ? w.first : w.changedSince(changes.length, previous.key)}</li>
      {open > 0 && (
        <li>
          {w.openItems(open)}{' '}
          <Link to={paths.review} search={carriedView}>
            {w.toReview}
          </Link>
        </li>
      )}
      {disputed.length > 0 && (
        <li role="alert" className={styles.stop}>
          {w.disputed(disputed.length)}
          {disputed
            .map(
              ({ township, indicator, text }) =>
                `${township.name} ${language === 'zh' ? indicator.label_zh : indicator.label_en}${m.inBrackets(text)}`,
            )
            .join(m.semicolon)}
        </li>
      )}
    </ul>
  );
}

function MakeForm({ plan }: { readonly plan: ReleasePlan }) {
  const w = useWords(releasesWords);
  const language = useLanguage();
  const id = useId();
  const client = useQueryClient();
  const [author, setAuthor] = useState(recallAuthor);
  const [note, setNote] = useState('');
  const making = useMutation({
    mutationFn: makeRelease,
    onSuccess: () => {
      rememberAuthor(author.trim());
      setNote('');
      return client.invalidateQueries();
    },
    onError: () => client.invalidateQueries({ queryKey: ['releases', 'plan'] }),
  });
  const { area, year, hash, observations, unchanged, disputed } = plan;
  const isStopped = observations === 0 || unchanged || disputed.length > 0;
  const isComplete = author.trim() !== '' && note.trim() !== '';
  const make = (event: FormEvent) => {
    event.preventDefault();
    if (isStopped || !isComplete || making.isPending) return;
    making.mutate({ area, year, author: author.trim(), note: note.trim(), expected: hash });
  };
  return (
    <>
      {!isStopped && (
        <form className={styles.form} onSubmit={make}>
          <label htmlFor={`${id}-author`}>{w.author}</label>
          <Input
            id={`${id}-author`}
            value={author}
            maxLength={80}
            readOnly={isAuthorFixed()}
            onChange={({ target }) => setAuthor(target.value)}
          />
          <label htmlFor={`${id}-note`}>{w.note}</label>
          <Input
            id={`${id}-note`}
            value={note}
            maxLength={500}
            placeholder={w.notePlaceholder}
            onChange={({ target }) => setNote(target.value)}
          />
          <span />
          <span>
            <Button
              type="primary"
              htmlType="submit"
              disabled={!isComplete}
              loading={making.isPending}
            >
              {making.isPending ? w.making : w.make}
            </Button>{' '}
            {!isComplete && <small className={styles.quiet}>{w.incomplete}</small>}
          </span>
        </form>
      )}
      {making.isError && <p role="alert">{troubleText(making.error, language)}</p>}
      {making.isSuccess && <p role="status">{w.made(making.data.key)}</p>}
    </>
  );
}
