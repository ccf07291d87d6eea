import { describe, expect, it } from 'vitest';
import { attachment, fileNameOf } from './content-disposition.ts';

describe('attachment', () => {
  it('writes a Chinese name in UTF-8 beside a plain one', () => {
    expect(attachment("排名(1)'x'.csv", 'ranking.csv')).toBe(
      'attachment; filename="ranking.csv"; filename*=UTF-8\'\'%E6%8E%92%E5%90%8D%281%29%27x%27.csv',
    );
  });

  it('lets no quote or line break into the header', () => {
    expect(attachment('a\r\nb".csv', 'a\r\n"b.csv')).not.toMatch(/[\r\n]|"b/);
  });
});

describe('fileNameOf', () => {
  it('joins view, area and years', () => {
    expect(fileNameOf(['排名', '调解成功率', '清溪区', '2023'], 'csv')).toBe(
      '排名_调解成功率_清溪区_2023.csv',
    );
  });

  it('drops what a file system refuses and what is empty', () => {
    expect(fileNameOf(['a/b:c', '', 'd e'], 'csv')).toBe('abc_de.csv');
  });
});
