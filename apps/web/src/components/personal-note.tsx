import { useWords } from '../language/use-words.ts';
import { useMay } from '../session/session.tsx';
import { personalWords } from './personal-words.ts';

interface Props {
  /** What of the text is masked, in words. */
  readonly masked: string;
  readonly unmasked: boolean;
  readonly onUnmask: (unmasked: boolean) => void;
}

/** Says that personal data is masked, and why when pointed at; shows it to whoever may see it, which is logged. */
export function PersonalNote({ masked, unmasked, onUnmask }: Props) {
  const w = useWords(personalWords);
  const mayUnmask = useMay('unmask');
  return (
    <p title={w.why} className="screen-only">
      {unmasked ? w.shown : masked}{' '}
      {mayUnmask && (
        <button type="button" onClick={() => onUnmask(!unmasked)}>
          {unmasked ? w.hide : w.show}
        </button>
      )}
    </p>
  );
}
