import { boundariesBody, boundariesSchema, boundaryLimits } from '@xiangjian/contract';
import type { Api } from '../serving/api.ts';
import { serveKeptOfArea } from '../serving/kept-of-area.ts';
import type { Served } from '../serving/served.ts';

/** Which outlines has the committee brought along? */
export function serveBoundaries(app: Api, served: Served): void {
  serveKeptOfArea(app, served, {
    name: 'boundaries',
    summary: '自备的乡镇边界',
    saveSummary: '保存自备的乡镇边界',
    kept: boundariesSchema,
    body: boundariesBody,
    empty: { approval: '', shapes: [] },
    megabytes: boundaryLimits.megabytes,
  });
}
