/** The letters of the interface; theme.css has them too, with those of report text. */
export const sansFamilies =
  '"Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif';
