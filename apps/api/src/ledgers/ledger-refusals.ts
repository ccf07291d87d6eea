import type { Sheet, UnreadableDocument } from '@xiangjian/documents';
import { ApiProblem } from '../problems/api-problem.ts';

/** The map names a sheet that the file does not have. */
export function unknownSheet(name: string, sheets: readonly Sheet[]): ApiProblem {
  const allowed = sheets.map((sheet) => sheet.name).join('、');
  const message = `文件里没有工作表“${name}”`;
  return new ApiProblem('unknown-sheet', {
    status: 400,
    title: message,
    detail: `no sheet "${name}"; there are: ${allowed}`,
    errors: [{ parameter: 'map.sheet', message, allowed }],
  });
}

/** The file cannot be read as a table. */
export function unreadableLedger({ messageZh, message }: UnreadableDocument): ApiProblem {
  return new ApiProblem('unreadable-ledger', {
    status: 400,
    title: messageZh,
    detail: message,
    errors: [{ parameter: 'file', message: messageZh, allowed: '.xlsx, .xls, .csv' }],
  });
}

/** The map is no JSON, or not of the shape that is described. */
export function wrongMap(detail: string): ApiProblem {
  return new ApiProblem('wrong-map', {
    status: 400,
    title: '列的对应关系（map）写得不对',
    detail,
    errors: [{ parameter: 'map', message: detail, allowed: '见 /api/v1/openapi.json' }],
  });
}

/** Nothing can be imported: no column stands for an indicator, or no figure could be read. */
export function noFigures(): ApiProblem {
  return new ApiProblem('no-figures', {
    status: 400,
    title: '没有读出一个数：请选好乡镇列和指标列',
    detail: 'no figure was read under this map',
    errors: [{ parameter: 'map', message: '没有读出一个数', allowed: null }],
  });
}

/** Some cells have problems and nobody said that they are to be left out. */
export function problemsLeft(addresses: readonly string[]): ApiProblem {
  const first = addresses.slice(0, 10).join('、');
  return new ApiProblem('problems-left', {
    status: 409,
    title: `还有 ${addresses.length} 处问题（${first}）：请改好，或选择跳过这些格再导入`,
    detail: `${addresses.length} cells have problems; send skip=true to leave them out`,
    more: { addresses },
  });
}
