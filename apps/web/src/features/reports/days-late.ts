const day = 86_400_000;

/**
 * Days by which a publication missed its deadline (the last day in time is day 0); 0 when it kept it, null without a date.
 * `before` is month and day in the year after the report year, as 04-01.
 */
export function daysLate(
  publishedOn: string | null,
  reportYear: number,
  before: string,
): number | null {
  if (publishedOn === null) return null;
  const lastDay = Date.parse(`${reportYear + 1}-${before}`) - day;
  return Math.max(0, Math.round((Date.parse(publishedOn) - lastDay) / day));
}
