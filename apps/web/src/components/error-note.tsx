import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { ApiProblem, NoAnswer, UnexpectedShape } from '../api/problem.ts';
import { useLanguage } from '../language/use-language.ts';
import { useWords } from '../language/use-words.ts';
import { paths } from '../view/paths.ts';
import { Note } from './note.tsx';
import { pageStateWords } from './page-state-words.ts';

interface Props {
  readonly error: Error;
  readonly onRetry: () => void;
  /** It stands for the whole page. */
  readonly isPage?: boolean;
}

/** What happened, what was kept, what to do. Problem documents speak in their own words. */
export function ErrorNote({ error, onRetry, isPage = false }: Props) {
  const w = useWords(pageStateWords);
  const language = useLanguage();
  const retry = (
    <Button type="primary" onClick={onRetry}>
      {w.retry}
    </Button>
  );
  if (error instanceof NoAnswer) {
    return (
      <Note isPage={isPage} title={w.noAnswer} actions={retry}>
        {w.noAnswerDo}
      </Note>
    );
  }
  if (error instanceof ApiProblem) {
    const { title, detail, status, errors = [] } = error.problem;
    const lines = errors
      .filter(({ message }) => message !== title)
      .map(({ parameter, message, allowed }) =>
        allowed === null || allowed.includes('/api/')
          ? `${parameter}: ${message}`
          : `${parameter}: ${message}${w.allowed(allowed)}`,
      );
    const mayPass = status >= 500 || status === 429;
    return (
      <Note
        isPage={isPage}
        title={language === 'zh' ? title : detail || title}
        actions={
          mayPass ? (
            retry
          ) : (
            <Link to={paths.overview} search={{}}>
              {w.startAgain}
            </Link>
          )
        }
        details={[...lines, ...(language === 'zh' && status >= 500 ? [detail] : [])]}
      >
        {status >= 500 ? w.serverFault : w.yourRequest}
      </Note>
    );
  }
  if (error instanceof UnexpectedShape) {
    return (
      <Note isPage={isPage} title={w.otherVersion} actions={retry} details={[error.message]}>
        {w.otherVersionDo}
      </Note>
    );
  }
  return (
    <Note isPage={isPage} title={w.broken} actions={retry} details={[error.message]}>
      {w.brokenDo}
    </Note>
  );
}
