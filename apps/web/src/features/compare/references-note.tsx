import { Link } from '@tanstack/react-router';
import type { ReferenceLine } from '@xiangjian/contract';
import { indicatorById, isIndicatorId, printReference } from '@xiangjian/indicators';
import { Explained } from '../../components/explained.tsx';
import { sourceTitle } from '../../components/source-title.ts';
import { unitText } from '../../components/unit-text.ts';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import { paths } from '../../view/paths.ts';
import { carriedView } from '../../view/use-view.ts';
import styles from './compare.module.css';
import { compareWords } from './compare-words.ts';

interface Props {
  readonly indicator: string;
  readonly references: readonly ReferenceLine[] | undefined;
}

/** What the long-dashed lines of a chart are and where they are written. */
export function ReferencesNote({ indicator, references = [] }: Props) {
  const w = useWords(compareWords);
  const language = useLanguage();
  if (references.length === 0 || !isIndicatorId(indicator)) return null;
  const entry = indicatorById(indicator);
  const told = references.map((one) => {
    const value =
      language === 'zh'
        ? one.printed
        : printReference(entry, one, language, unitText(entry.unit, language));
    return `${value}${w.brackets(sourceTitle(one, language))}`;
  });
  return (
    <p className={styles.quiet}>
      <Explained>{w.references(told.join(w.listMark))}</Explained>{' '}
      <Link
        to={paths.indicator}
        params={{ id: indicator }}
        search={carriedView}
        className="screen-only"
      >
        {w.referencesMore}
      </Link>
    </p>
  );
}
