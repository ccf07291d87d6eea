import { chanceOf } from '../random.ts';
import { county, publisherOf } from '../words.ts';
import { chineseDay, type Page } from './page.ts';

/** The path of the page, from the root down. */
export function breadcrumbOf({ township }: Page): string[] {
  return ['首页', `${county}人民政府`, '乡镇街道', township.name, '法治政府建设'];
}

/** The line of particulars under the title, in the manner of the site. */
export function particularsOf(page: Page): string {
  const { township, year, publishedOn } = page;
  const publisher = publisherOf(township);
  const chance = chanceOf(township.local[0], 'particulars', year);
  const clock = `${String(chance.whole(8, 17)).padStart(2, '0')}:${String(chance.whole(0, 59)).padStart(2, '0')}`;
  const views = chance.whole(40, 900);
  switch (township.clerk) {
    case 'classic':
      return `发布时间：${publishedOn} ${clock}　来源：${publisher}　字体：[大 中 小]　浏览次数：${views}`;
    case 'listing':
      return `发布日期:${chineseDay(publishedOn)}   来源:${publisher}   点击:[ ${views} ]`;
    case 'numbered':
      return `索引号：99010100${chance.whole(1, 9)}/${publishedOn.slice(0, 4)}-00${chance.whole(101, 399)}　发布机构：${publisher}　成文日期：${page.signedOn}　发布日期：${publishedOn}`;
    case 'handwritten':
      return `【发布日期】${publishedOn}　【来源】${publisher}　【浏览】${views}`;
    case 'tabular':
      return `发布机构：${publisher}　发布日期：${publishedOn} ${clock}　访问量：${views}`;
    case 'topical':
      return `信息分类：法治政府建设　文号：无　成文日期：${page.signedOn}　发布日期：${publishedOn}　阅读：${views}次`;
  }
}
