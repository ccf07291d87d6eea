import { Input } from 'antd';
import { isAuthorFixed } from '../../components/remember-author.ts';
import { useWords } from '../../language/use-words.ts';
import { Labelled } from './labelled.tsx';
import { repliesWords } from './replies-words.ts';

interface Props {
  readonly value: string;
  readonly onChange: (author: string) => void;
}

/** Who does it. */
export function AuthorField({ value, onChange }: Props) {
  const w = useWords(repliesWords);
  return (
    <Labelled label={w.author}>
      {(id) => (
        <Input
          id={id}
          maxLength={40}
          autoComplete="off"
          value={value}
          readOnly={isAuthorFixed()}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Labelled>
  );
}
