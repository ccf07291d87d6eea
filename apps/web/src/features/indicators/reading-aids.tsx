import {
  comparisonRuleOf,
  type Indicator,
  indicatorById,
  isIndicatorId,
  isOwnIndicatorId,
  type Language,
  misreadingsOf,
  ruleBasisOf,
} from '@xiangjian/indicators';
import { Explained } from '../../components/explained.tsx';
import { marks } from '../../language/marks.ts';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import styles from './definition.module.css';
import { definitionWords } from './definition-words.ts';

interface Props {
  readonly entry: Indicator;
}

/** The two counts behind a ratio; nothing where an indicator is none. */
export function Counts({ entry }: Props) {
  const w = useWords(definitionWords);
  const language = useLanguage();
  const counts = countsOf(entry);
  if (counts === null) return null;
  return (
    <>
      <dt>{w.numerator}</dt>
      <dd>{labelOf(counts.numerator, language)}</dd>
      <dt>{w.denominator}</dt>
      <dd>{labelOf(counts.denominator, language)}</dd>
    </>
  );
}

/** How it is compared, which rules are about it, which version holds, and what it is often taken for. */
export function ReadingAids({ entry }: Props) {
  const w = useWords(definitionWords);
  const m = useWords(marks);
  const language = useLanguage();
  const { method, denominators, additive } = comparisonRuleOf(entry.id);
  const rules = ruleBasisOf(entry.id);
  const isOwn = isOwnIndicatorId(entry.id);
  const perSize = denominators.map((id) => labelOf(id, language)).join(m.list);
  return (
    <>
      <dt>{w.method}</dt>
      <dd>
        <Explained>{w.methods[method]}</Explained>
        {perSize !== '' && ` ${w.perSize(perSize)}`}
        {entry.kind !== 'derived' && ` ${w.additive[additive ? 'yes' : 'no']}`}
      </dd>
      {!isOwn && (
        <>
          <dt>{w.rules}</dt>
          <dd>
            {rules.length === 0 ? (
              w.noRule
            ) : (
              <>
                {rules.map((rule) => (
                  <p key={rule.zh}>{rule[language]}</p>
                ))}
                <p className={styles.quiet}>{w.rulesNote}</p>
              </>
            )}
          </dd>
        </>
      )}
      <dt>{w.versions}</dt>
      <dd>{isOwn ? w.ownVersion : <Explained>{w.unchanged}</Explained>}</dd>
      <Misreadings entry={entry} />
    </>
  );
}

function Misreadings({ entry }: Props) {
  const w = useWords(definitionWords);
  const language = useLanguage();
  const misreadings = misreadingsOf(entry.id);
  if (misreadings.length === 0) return null;
  return (
    <>
      <dt>{w.misreadings}</dt>
      <dd>
        <ul className={styles.misreadings}>
          {misreadings.map((one) => (
            <li key={one.zh}>
              <Explained>{one[language]}</Explained>
            </li>
          ))}
        </ul>
      </dd>
    </>
  );
}

function countsOf(entry: Indicator): { numerator: string; denominator: string } | null {
  if (entry.kind !== 'derived') return null;
  const { formula } = entry;
  if (formula.type === 'ratio') return formula;
  if (formula.type !== 'success_rate') return null;
  return { numerator: 'disputes_resolved', denominator: 'disputes_accepted' };
}

function labelOf(id: string, language: Language): string {
  if (!isIndicatorId(id)) return id;
  const { labelZh, labelEn } = indicatorById(id);
  return language === 'zh' ? labelZh : labelEn;
}
