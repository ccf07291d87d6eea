import type { Database } from '@xiangjian/store';
import { parse } from 'csv-parse/sync';
import type { InjectOptions, LightMyRequestResponse } from 'fastify';
import { onTestFinished } from 'vitest';
import { type AppOptions, buildApp } from '../app.ts';
import type { Api } from '../serving/api.ts';
import { importedAt, openSmallDistrict } from './small-district.ts';

/** The real app over the small district, closed when the test ends. */
export interface TestedApp {
  readonly app: Api;
  readonly database: Database;
  /** Asks an address under /api/v1. */
  readonly get: (
    address: string,
    headers?: Record<string, string>,
  ) => Promise<LightMyRequestResponse>;
  readonly send: (request: InjectOptions) => Promise<LightMyRequestResponse>;
}

export async function openApp(
  webFolder = '/nowhere',
  more: Pick<AppOptions, 'dataFolder' | 'door' | 'now' | 'office' | 'passwordCost'> = {},
): Promise<TestedApp> {
  const database = await openSmallDistrict();
  const app = await buildApp({ database, webFolder, now: () => importedAt, ...more });
  onTestFinished(async () => {
    await app.close();
    database.close();
  });
  return {
    app,
    database,
    get: (address, headers = {}) => app.inject({ url: `/api/v1${address}`, headers }),
    send: (request) => app.inject(request),
  };
}

/** The rows of a CSV, keyed by the code name in the brackets of each header. */
export function csvRows(text: string): Record<string, string>[] {
  return parse(text, {
    bom: true,
    columns: (headers: string[]) =>
      headers.map((header) => /\(([^()]+)\)$/.exec(header)?.[1] ?? header),
  });
}

/** What a table writes for a value of the JSON reply. */
export function asWritten(value: string | number | null): string {
  return value === null ? '' : String(value);
}
