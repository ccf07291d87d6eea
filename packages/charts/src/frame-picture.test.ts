import { expect, it } from 'vitest';
import { screenedVolumeTrend } from './fixtures/trends.ts';
import { framePicture } from './frame-picture.ts';
import { expectPicture } from './testing/expect-picture.ts';
import { renderSvg } from './testing/render-svg.ts';
import { lightPalette } from './theme.ts';
import { trendLines } from './trend-lines.ts';

it('a picture that leaves the page says what it shows and where it comes from', () => {
  const drawing = trendLines(screenedVolumeTrend, {
    palette: lightPalette,
    language: 'zh',
    width: 560,
    low: true,
  });
  const svg = framePicture(
    { svg: renderSvg(drawing, 560), width: 560, height: drawing.height },
    {
      title:
        '示例镇排查件数在 355 至 499 之间，青石镇 2019 年写明为零；两镇都没有可以判断的升降，数量多少不评好坏',
      summary: '排查矛盾纠纷（件）· 2019–2023 · 2 个乡镇',
      missing: '图中没有的乡镇没有可比的数；未提及不等于没有开展，也不是零。',
      source: '来源：各乡镇公开的年度报告 <示例> · 2024-06-01 的现行数据',
    },
    lightPalette,
  );
  expect(svg).toContain('&lt;示例&gt;');
  expect(svg.match(/font-size="16"/g)).toHaveLength(2);
  expect(svg.indexOf('未提及不等于')).toBeLessThan(svg.indexOf('来源：'));
  expectPicture('framed-trend', svg);
});

it('a picture that was shared bears for whom, all over', () => {
  const frame = { title: '题', summary: '项', source: '来源', mark: '县委办 <1> 2024-06-01 08:00' };
  const svg = framePicture({ svg: '<g/>', width: 640, height: 480 }, frame, lightPalette);
  expect(svg.match(/县委办 &lt;1&gt; 2024-06-01 08:00/g)?.length).toBeGreaterThan(4);
});
