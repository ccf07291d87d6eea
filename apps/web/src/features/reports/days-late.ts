import { isInTime, publishDeadline } from '@xiangjian/indicators';

const day = 86_400_000;

/** Days by which a publication missed its deadline (the last day in time is day 0); 0 when it kept it, null without a date. */
export function daysLate(publishedOn: string | null, reportYear: number): number | null {
  if (publishedOn === null) return null;
  if (isInTime(publishedOn, reportYear, publishDeadline)) return 0;
  const due = Date.parse(`${reportYear + 1}-${publishDeadline.monthDay}`);
  const lastDay = publishDeadline.inclusive ? due : due - day;
  return Math.round((Date.parse(publishedOn) - lastDay) / day);
}
