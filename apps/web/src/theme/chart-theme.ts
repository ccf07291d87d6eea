import { colours, fonts } from './tokens.ts';

const axis = {
  axisLine: { lineStyle: { color: colours.line } },
  axisTick: { lineStyle: { color: colours.line } },
  axisLabel: { color: colours.ink2, fontSize: 12 },
  splitLine: { lineStyle: { color: colours.line, width: 0.5 } },
  nameTextStyle: { color: colours.ink2, fontSize: 12 },
};

/** What a chart looks like where its option does not say: ink on paper, hairlines, no colour without meaning. */
export const chartTheme = {
  color: [colours.accent, colours.ink3, colours.qualified, '#5b3f8c', '#b8591b', '#a9cbe6'],
  backgroundColor: 'transparent',
  textStyle: { fontFamily: fonts.sans, color: colours.ink, fontSize: 12 },
  categoryAxis: axis,
  valueAxis: axis,
  timeAxis: axis,
  tooltip: {
    backgroundColor: colours.card,
    borderColor: colours.line,
    borderWidth: 1,
    textStyle: { color: colours.ink, fontSize: 12 },
    extraCssText: 'box-shadow:none;border-radius:3px;',
  },
  legend: { textStyle: { color: colours.ink2 } },
};
