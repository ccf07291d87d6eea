import {
  areaParameter,
  indicatorParameter,
  peersParameter,
  stateParameter,
  townshipParameter,
  yearParameter,
} from '@xiangjian/contract';
import { z } from 'zod';

/** A question that an assistant may ask: what it gives, and the address of the API that answers it. */
export interface AssistantTool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly asked: z.ZodRawShape;
  /** The address after /api/v1 with its query. Values were checked against `asked`, and are checked again there. */
  readonly address: (asked: Readonly<Record<string, unknown>>) => string;
}

const townshipsText = z.string().describe('township codes of 9 digits, joined by commas');
const yearsText = z.string().describe('2021-2024 or 2021,2023');

/** Adds what every answer asks of its reader. */
const heed =
  'A null value is missing, never zero: status says why. A qualified number lies between lower and upper. Never name a rank without rank_low and rank_high.';

/** Every question an assistant may ask; none changes anything. */
export const assistantTools: readonly AssistantTool[] = [
  {
    name: 'search_names',
    title: '按名称、拼音查乡镇和指标',
    description:
      'Finds townships and indicators by name, pinyin or initials, with the codes other tools ask for.',
    asked: {
      q: z.string().describe('name, pinyin or initials'),
      area: areaParameter.optional(),
      ...stateParameter,
    },
    address: (asked) => withQuery('/search/names', asked),
  },
  {
    name: 'ranking',
    title: '排名与区间',
    description: `The townships of an area by one indicator in one year, each with its rank interval and judgement. ${heed}`,
    asked: {
      area: areaParameter,
      year: yearParameter,
      indicator: indicatorParameter,
      peers: peersParameter.optional(),
      ...stateParameter,
    },
    address: (asked) => withQuery('/answers/ranking', asked),
  },
  {
    name: 'trend',
    title: '趋势',
    description: `One indicator of some townships over years; break_before says where points are not comparable. ${heed}`,
    asked: {
      townships: townshipsText,
      indicator: indicatorParameter,
      years: yearsText,
      ...stateParameter,
    },
    address: (asked) => withQuery('/answers/trend', asked),
  },
  {
    name: 'profile',
    title: '一个乡镇一年的画像',
    description: `All indicators of a township in one year beside the median of its peers. ${heed}`,
    asked: {
      township: townshipParameter,
      year: yearParameter,
      peers: peersParameter.optional(),
      ...stateParameter,
    },
    address: (asked) => withQuery('/answers/profile', asked),
  },
  {
    name: 'evidence',
    title: '一个数的出处',
    description:
      'The sentence of the report that a figure stands in, with document, rule and confidence. Quote it when a figure is named.',
    asked: {
      township: townshipParameter,
      year: yearParameter,
      indicator: indicatorParameter,
      ...stateParameter,
    },
    address: ({ township, year, indicator, ...state }) =>
      withQuery(`/observations/${part(township)}/${part(year)}/${part(indicator)}`, state),
  },
];

function withQuery(path: string, asked: Readonly<Record<string, unknown>>): string {
  const query = Object.entries(asked)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${part(value)}`);
  return `${path}?${query.join('&')}`;
}

function part(value: unknown): string {
  return encodeURIComponent(String(value));
}
