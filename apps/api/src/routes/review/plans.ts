import { errorRatesOf } from '@xiangjian/compare';
import { planListSchema, planRequest, planSchema, type ReviewPlan } from '@xiangjian/contract';
import {
  type Database,
  makeReviewPlan,
  reviewPlans,
  type ReviewPlan as StoredPlan,
  sampleCounts,
} from '@xiangjian/store';
import { comparedArea } from '../../comparing/compared-area.ts';
import { ApiProblem } from '../../problems/api-problem.ts';
import { outliersOfArea } from '../../reviewing/outliers-of-area.ts';
import type { Api } from '../../serving/api.ts';
import { serveCommand } from '../../serving/command.ts';
import { nothing, serveQuestion } from '../../serving/question.ts';
import type { Served } from '../../serving/served.ts';

/** Which figures are looked at beside the doubtful ones, and how often were the drawn ones wrong? */
export function servePlans(app: Api, served: Served): void {
  const { database, now } = served;
  serveQuestion(app, served, {
    address: '/review/plans',
    tag: 'review',
    summary: '抽样计划与实测错误率（95% Wilson 区间）',
    params: nothing,
    query: nothing,
    reply: planListSchema,
    answer: () => ({ items: reviewPlans(database).map((plan) => planView(database, plan)) }),
  });
  serveCommand(app, served, {
    method: 'POST',
    right: 'review',
    address: '/review/plans',
    tag: 'review',
    summary: '作抽样计划：离群值全部、其余按比例抽取；同一种子抽到同样的数',
    params: nothing,
    body: planRequest,
    reply: planSchema,
    perform: ({ body: { area, years, share, seed }, actor }) => {
      if (area.length < 4) throw tooWide();
      comparedArea(database, area);
      const outliers = outliersOfArea(database, area, years);
      const plan = { area, years, share, seed, author: actor, outliers };
      const id = makeReviewPlan(database, plan, now());
      const made = reviewPlans(database).find((one) => one.id === id);
      if (made === undefined) throw new RangeError(`no plan ${id}`);
      return planView(database, made);
    },
  });
}

function planView(database: Database, plan: StoredPlan): ReviewPlan {
  const { id, madeAt, author, area, years, share, seed, population, outliers, drawn } = plan;
  const rates = errorRatesOf(sampleCounts(database, id));
  return {
    id,
    made_at: madeAt,
    author,
    area,
    years: [...years],
    share,
    seed,
    population,
    outliers,
    drawn,
    error_rates: rates,
  };
}

/** A plan looks at the past of every township, and is carried out by one office. */
function tooWide(): ApiProblem {
  const message = '抽样计划只在一个地市或县区内做';
  return new ApiProblem('area-too-wide', {
    status: 400,
    title: `${message}，请换成4位以上的区划代码`,
    detail: 'area: a prefecture, county or township is needed',
    errors: [{ parameter: 'area', message, allowed: '4、6 或 9 位区划代码' }],
  });
}
