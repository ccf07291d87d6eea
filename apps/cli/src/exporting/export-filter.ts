import { townshipsParameter, yearsParameter } from '@xiangjian/contract';
import {
  isIndicatorId,
  isObservedIndicatorId,
  type ObservedIndicatorId,
} from '@xiangjian/indicators';
import { type Database, type ObservationFilter, townshipsOfCodes } from '@xiangjian/store';
import { wrongUsage } from '../command-line/command-failure.ts';
import { knownArea, unknownCodes } from '../command-line/known-area.ts';

/** Which observations are wanted, as written on the command line; what is left out stands for all. */
export interface ExportQuestion {
  readonly area?: string | undefined;
  readonly townships?: string | undefined;
  readonly years?: string | undefined;
  readonly indicators?: string | undefined;
  /** A release or a day whose state is asked instead of the present. */
  readonly asOf?: string | undefined;
}

/** The stored filter of a question. Refuses codes that no division bears, years and indicators that are none. */
export function exportFilter(database: Database, question: ExportQuestion): ObservationFilter {
  const { area, townships, years, indicators } = question;
  return {
    area: area === undefined ? undefined : knownArea(database, area),
    townships: townships === undefined ? undefined : townshipsOf(database, townships),
    years: years === undefined ? undefined : yearsOf(years),
    indicators: indicators === undefined ? undefined : indicatorsOf(indicators),
  };
}

function townshipsOf(database: Database, text: string): string[] {
  const codes = townshipsParameter.safeParse(text);
  if (!codes.success) throw wrongUsage(`乡镇代码“${text}”有误：应为九位数字，用逗号分开。`);
  const known = townshipsOfCodes(database, codes.data);
  const unknown = codes.data.filter((code) => !known.has(code));
  if (unknown.length > 0) throw unknownCodes(unknown);
  return codes.data;
}

function yearsOf(text: string): number[] {
  const years = yearsParameter.safeParse(text);
  if (years.success) return years.data;
  throw wrongUsage(`年度“${text}”有误：写作 2023、2021-2024 或 2021,2023。`);
}

function indicatorsOf(text: string): ObservedIndicatorId[] {
  const ids = text.split(',').map((id) => id.trim());
  const unknown = ids.filter((id) => !isIndicatorId(id));
  if (unknown.length > 0) {
    throw wrongUsage(`没有指标 ${unknown.join('、')}：指标代码见 docs/catalogue.md。`);
  }
  const derived = ids.filter((id) => !isObservedIndicatorId(id));
  if (derived.length > 0) {
    throw wrongUsage(`${derived.join('、')} 是推算指标，没有入库的数据：请导出它所用的指标。`);
  }
  return ids.filter(isObservedIndicatorId);
}
