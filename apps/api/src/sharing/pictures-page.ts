import { type PicturedView, picturedView } from '@xiangjian/contract';
import type { ShareLink } from '@xiangjian/store';
import { localDay } from '../exporting/imprint.ts';
import { escapeHtml } from '../reference/escape-html.ts';
import type { Served } from '../serving/served.ts';
import { withinState } from '../serving/state-in-force.ts';
import { endedPage } from './ended-page.ts';
import { pinOf } from './pinned-state.ts';
import type { ViewPicture } from './view-pictures.ts';

/**
 * The page of a link of pictures: drawings with their source, and their mark where one is wanted, as pixels within the page.
 * There is nothing beside them that could be asked. Waits for a place among the files that are made.
 */
export async function picturesPage(
  served: Served,
  link: ShareLink,
  signal: AbortSignal,
): Promise<string> {
  const view = picturedView(link.address);
  if (view === null) return endedPage;
  const moment = localMinute(served.now());
  const pin = pinOf(link);
  const state = pin === null ? `数据以打开时（${moment}）为准` : `数据固定为 ${pin}`;
  const mark = link.hasWatermark ? { mark: `${link.recipient} ${moment}` } : {};
  const around = { source: `${source} · ${state}`, ...mark };
  const place = await served.files.enter('分享的图片', signal);
  try {
    const { advance } = place;
    const { made } = await inState(served, view, pin, () =>
      served.makers.make('pictures', { view, around }, { signal, advance }),
    );
    return pageOf(link, made, state);
  } finally {
    place.leave();
  }
}

const source = '数据来源：各乡镇公开的年度法治政府建设情况报告，未经审计 · 乡鉴整理';

async function inState<T>(
  { database, states }: Served,
  { area }: PicturedView,
  pin: string | null,
  work: () => Promise<T>,
): Promise<T> {
  if (pin === null) return work();
  return withinState(database, await states.open(pin, area), work);
}

function localMinute(moment: string): string {
  const eightHours = 8 * 3_600_000;
  const local = new Date(Date.parse(moment) + eightHours).toISOString();
  return `${local.slice(0, 10)} ${local.slice(11, 16)}`;
}

function pageOf(
  { recipient, expiresAt }: ShareLink,
  pictures: readonly ViewPicture[],
  state: string,
): string {
  const figures = pictures.map(
    ({ png, says }) =>
      `<img alt="${escapeHtml(says)}" src="data:image/png;base64,${Buffer.from(png).toString('base64')}">`,
  );
  const foot = `分享给 ${recipient} · 有效至 ${localDay(expiresAt)} · ${state} · 只含图片`;
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="robots" content="noindex">
<meta name="viewport" content="width=device-width"><title>分享的图片 · 乡鉴</title>
<style>body{margin:0 auto;padding:20px;max-width:1008px;font:14px/1.7 "Microsoft YaHei","PingFang SC",sans-serif;color:#1d2429;background:#fff}h1{margin:0;font-size:16px;font-weight:600}img{display:block;width:100%;height:auto;margin:16px 0;break-inside:avoid}p{margin:0;color:#566069}</style></head>
<body><main><h1>分享的图片</h1>
${figures.join('\n')}
<p>${escapeHtml(foot)}</p></main></body></html>
`;
}
