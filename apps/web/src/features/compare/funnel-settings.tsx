import type { Funnel } from '@xiangjian/contract';
import { comparisonRuleOf, indicatorById, isIndicatorId } from '@xiangjian/indicators';
import { Select, Switch } from 'antd';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import { useChangeView } from '../../view/use-view.ts';
import styles from './compare.module.css';
import { funnelWords } from './funnel-words.ts';
import type { FunnelQuestion } from './get-funnel.ts';
import { indicatorName } from './group-indicators.ts';

interface Props {
  readonly answer: Funnel;
  readonly question: FunnelQuestion;
}

/** What numbers of events are divided by, and whether limits are widened for over-dispersion. */
export function FunnelSettings({ answer, question }: Props) {
  const w = useWords(funnelWords);
  const language = useLanguage();
  const change = useChangeView();
  const { id } = answer.indicator;
  const denominators = isIndicatorId(id) ? comparisonRuleOf(id).denominators : [];
  const mayWiden = answer.groups.some(({ dispersion }) => dispersion?.may_widen === true);
  if (denominators.length === 0 && !mayWiden) return null;
  return (
    <div className={`${styles.settings} screen-only`}>
      {question.denominator !== undefined && (
        <span>
          {w.per}
          <Select
            size="small"
            aria-label={w.per}
            popupMatchSelectWidth={false}
            value={question.denominator}
            options={denominators.map((one) => ({
              value: one,
              label: indicatorName(indicatorById(one), language),
            }))}
            onChange={(per) => change({ per })}
          />
        </span>
      )}
      {mayWiden && (
        <span>
          <Switch
            size="small"
            aria-label={w.widen}
            checked={question.widening !== 'off'}
            onChange={(isOn) => change({ widening: isOn ? undefined : 'off' })}
          />
          {w.widen}
        </span>
      )}
    </div>
  );
}
