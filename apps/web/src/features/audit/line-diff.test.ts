import { expect, test } from 'vitest';
import { lineDiff } from './line-diff.ts';

test('names the fields that changed, and leaves out those that stayed', () => {
  const before = '{"cell":{"value":30,"lower":30},"author":"王一","years":[2021,2022]}';
  const after = '{"cell":{"value":31,"lower":30},"author":"王一","years":[2021],"reason":"核对"}';
  expect(lineDiff(before, after)).toEqual([
    { field: 'cell.value', was: '30', became: '31' },
    { field: 'years', was: '2021、2022', became: '2021' },
    { field: 'reason', was: null, became: '核对' },
  ]);
});

test('shows what was asked for where nothing was before, and text as it is', () => {
  expect(lineDiff(null, '{"file":"己镇.txt"}')).toEqual([
    { field: 'file', was: null, became: '己镇.txt' },
  ]);
  expect(lineDiff('{"a":', null)).toEqual([{ field: '', was: '{"a":', became: null }]);
  expect(lineDiff(null, null)).toEqual([]);
  expect(lineDiff('{"gone":null}', '{"gone":null}')).toEqual([]);
});
