import { useWords } from '../language/use-words.ts';
import { personalWords } from './personal-words.ts';

interface Props {
  /** What of the text is masked, in words. */
  readonly masked: string;
  readonly unmasked: boolean;
  readonly onUnmask: (unmasked: boolean) => void;
}

/** Says that personal data is masked, and why when pointed at; shows it to whoever asks for it, which is logged. */
export function PersonalNote({ masked, unmasked, onUnmask }: Props) {
  const w = useWords(personalWords);
  return (
    <p title={w.why} className="screen-only">
      {unmasked ? w.shown : masked}{' '}
      <button type="button" onClick={() => onUnmask(!unmasked)}>
        {unmasked ? w.hide : w.show}
      </button>
    </p>
  );
}
