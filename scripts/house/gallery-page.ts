/** A picture of the charts package under its name. */
export interface GalleryPicture {
  readonly name: string;
  readonly svg: string;
}

/** Every picture on one page, grouped by the chart that its name begins with; dark ones stand on the dark card. */
export function galleryPage(pictures: readonly GalleryPicture[]): string {
  const groups = Map.groupBy(pictures, ({ name }) => name.split('-')[0] ?? name);
  const sections = [...groups].map(
    ([chart, members]) => `<h2>${chart}</h2>\n${members.map(figureOf).join('\n')}`,
  );
  return `<!doctype html>
<html lang="zh"><head><meta charset="utf-8"><title>图表样张</title>
<style>
body { margin: 24px; background: #faf9f6; color: #1d2429; font: 14px/1.6 "Noto Sans CJK SC", sans-serif; }
figure { display: inline-block; margin: 0 16px 24px 0; padding: 8px; border: 1px solid #e4e2dc; background: #fff; vertical-align: top; }
figure.dark { background: #182228; color: #e8ecee; }
</style></head><body>
<h1>图表样张：${pictures.length} 张</h1>
${sections.join('\n')}
</body></html>
`;
}

// Ids are numbered anew in every picture; on one page they must not be taken for each other.
function figureOf({ name, svg }: GalleryPicture): string {
  const own = svg.replaceAll(/\b(id\d+)\b/g, `${name}-$1`);
  const look = name.includes('-dark') ? ' class="dark"' : '';
  return `<figure${look}>${own}<figcaption>${name}</figcaption></figure>`;
}
