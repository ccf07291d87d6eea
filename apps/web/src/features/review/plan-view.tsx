import { Link } from '@tanstack/react-router';
import type { ErrorRate, ReviewPlan } from '@xiangjian/contract';
import { localMinute } from '../../components/local-minute.ts';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import { paths } from '../../view/paths.ts';
import { carriedView } from '../../view/use-view.ts';
import type { View } from '../../view/view.ts';
import { printYears } from '../../view/year-list.ts';
import styles from './page.module.css';
import { planWords } from './plan-words.ts';

const percent = (share: number) => `${Number((share * 100).toFixed(1))}%`;

/** A plan: what was drawn, how far it has come, and how often the drawn figures were wrong, each with its interval. */
export function PlanView({ plan }: { readonly plan: ReviewPlan }) {
  const w = useWords(planWords);
  const [whole] = plan.error_rates;
  const { area, years, share, author, made_at, seed, population, drawn, outliers } = plan;
  const toPlan = (view: View) => ({
    ...carriedView(view),
    area,
    year: years[0],
    reasons: ['sample', 'outlier'],
  });
  return (
    <article className={styles.plan}>
      <h3>{w.line(area, printYears(years), percent(share))}</h3>
      <p className={styles.fine}>{w.by(author, localMinute(made_at), seed)}</p>
      <p>{w.numbers(population, drawn, outliers)}</p>
      <p>{w.progress(whole?.decided ?? 0, drawn)}</p>
      <p>
        <Link to={paths.review} search={toPlan}>
          {w.look}
        </Link>
      </p>
      {plan.error_rates.length > 0 && <ErrorRates rates={plan.error_rates} />}
    </article>
  );
}

function ErrorRates({ rates }: { readonly rates: readonly ErrorRate[] }) {
  const w = useWords(planWords);
  const language = useLanguage();
  return (
    <div className="table-frame">
      <table className="data-table">
        <caption className="visually-hidden">{w.table}</caption>
        <thead>
          <tr>
            <th scope="col">{w.indicator}</th>
            <th scope="col">{w.genre}</th>
            <th scope="col" className="number">
              {w.drawn}
            </th>
            <th scope="col" className="number">
              {w.decided}
            </th>
            <th scope="col" className="number">
              {w.wrong}
            </th>
            <th scope="col">{w.rate}</th>
          </tr>
        </thead>
        <tbody>
          {rates.map(({ indicator, genre, drawn, decided, wrong, ...rate }) => (
            <tr key={`${indicator?.id} ${genre}`}>
              <th scope="row">
                {indicator === null
                  ? w.all
                  : language === 'zh'
                    ? indicator.label_zh
                    : indicator.label_en}
              </th>
              <td>{genre === null ? w.all : w.genres[genre]}</td>
              <td className="number">{drawn}</td>
              <td className="number">{decided}</td>
              <td className="number">{wrong}</td>
              <td>{rateText(rate, w)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function rateText(
  { rate, lower, upper }: Pick<ErrorRate, 'rate' | 'lower' | 'upper'>,
  w: (typeof planWords)['zh' | 'en'],
): string {
  if (rate === null || lower === null || upper === null) return w.notYet;
  return w.rateOf(percent(rate), percent(lower), percent(upper));
}
