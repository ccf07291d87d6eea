import { useQuery } from '@tanstack/react-query';
import { useWords } from '../../language/use-words.ts';
import { useScope } from '../../view/use-scope.ts';
import { pinsQuery } from './get-shares.ts';
import { shareWords } from './share-words.ts';

interface Props {
  /** The release or day that is shown whatever comes later; undefined follows the data. */
  readonly pin: string | undefined;
  readonly onChange: (pin: string | undefined) => void;
}

/** Which figures a link shows: those of the day on which it is opened, or of a release for good. */
export function PinField({ pin, onChange }: Props) {
  const w = useWords(shareWords);
  const { area, year } = useScope();
  const { data } = useQuery(pinsQuery(area));
  const ofTheYear = (data?.items ?? []).filter((release) => release.year === year);
  const keys = ofTheYear.map(({ key }) => key);
  return (
    <label>
      {w.figures}
      <select
        value={pin ?? ''}
        onChange={({ target }) => onChange(target.value === '' ? undefined : target.value)}
      >
        <option value="">{w.follows}</option>
        {pin !== undefined && !keys.includes(pin) && <option value={pin}>{w.pinned(pin)}</option>}
        {ofTheYear.map(({ key, made_on }) => (
          <option key={key} value={key}>
            {w.pinnedOn(key, made_on)}
          </option>
        ))}
      </select>
    </label>
  );
}
