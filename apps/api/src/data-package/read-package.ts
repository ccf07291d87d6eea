import { createHash } from 'node:crypto';
import { archiveMembers, UnreadableDocument, type ZipLimits } from '@xiangjian/documents';
import {
  type Database,
  loadPackage,
  type PackagedRows,
  type PackagedValue,
} from '@xiangjian/store';
import { z } from 'zod';
import { packageFormat } from './row-lines.ts';
import { UnusablePackage } from './unusable-package.ts';

const limits: ZipLimits = {
  members: 200_000,
  memberBytes: 512_000_000,
  totalBytes: 1_500_000_000,
  ratio: 200,
};

const formatSchema = z.object({ format: z.number(), revision: z.number().int().min(0) });
const columnsSchema = z.array(z.string().regex(/^[a-z][a-z0-9_]*$/)).min(1);
const rowSchema = z.array(z.union([z.string(), z.number(), z.null()]));

/** What a package brought. */
export interface LoadedPackage {
  readonly reports: number;
  readonly observations: number;
}

/** Whether the bytes of a ZIP archive are a data package: it names its parts as one. */
export function isPackage(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('datapackage.json');
}

/**
 * Takes a complete package into a database without reports: all of it or nothing.
 * @throws UnusablePackage, StoreError: each with one Chinese sentence that says what is wrong
 */
export async function readPackage(database: Database, bytes: Uint8Array): Promise<LoadedPackage> {
  const files = await filesOf(bytes);
  checkSums(files);
  const format = files.get('store/format.json');
  if (format === undefined) {
    throw new UnusablePackage('这个数据包只含部分指标，不能导入：请用不选指标导出的数据包');
  }
  const head = formatSchema.safeParse(jsonOf('store/format.json', textOf(format)));
  if (!head.success || head.data.format !== packageFormat) {
    throw new UnusablePackage('这个数据包是别的版本写的，本版本读不了：请用同一版本');
  }
  const tables = [...files].flatMap(([name, content]) => {
    const table = /^store\/([a-z_]+)\.jsonl$/.exec(name)?.[1];
    return table === undefined ? [] : [rowsIn(name, table, content)];
  });
  loadPackage(database, { tables, originals: originalsOf(files), revision: head.data.revision });
  const count = (table: string) => {
    const found = tables.find((one) => one.table === table);
    return found === undefined ? 0 : found.rows.length;
  };
  return { reports: count('report'), observations: count('observation') };
}

async function filesOf(bytes: Uint8Array): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  try {
    for await (const { name, bytes: content } of archiveMembers(bytes, limits)) {
      files.set(name, content);
    }
    return files;
  } catch (error) {
    if (!(error instanceof UnreadableDocument)) throw error;
    throw new UnusablePackage(error.messageZh);
  }
}

function checkSums(files: ReadonlyMap<string, Uint8Array>): void {
  const sums = files.get('SHA256SUMS');
  if (sums === undefined) throw new UnusablePackage('数据包里没有 SHA256SUMS：请重新下载');
  const named = new Map(
    textOf(sums)
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => [line.slice(66), line.slice(0, 64)] as const),
  );
  for (const [name, sum] of named) {
    const content = files.get(name);
    if (content === undefined) throw new UnusablePackage(`数据包里缺少文件“${name}”：请重新下载`);
    if (sum !== createHash('sha256').update(content).digest('hex')) {
      throw new UnusablePackage(`文件“${name}”与校验值不符，可能被改过或没有下载完：请重新下载`);
    }
  }
  const extra = [...files.keys()].find((name) => name !== 'SHA256SUMS' && !named.has(name));
  if (extra !== undefined) throw new UnusablePackage(`数据包里多出没有校验值的文件“${extra}”`);
}

function rowsIn(
  name: string,
  table: string,
  content: Uint8Array,
): PackagedRows & { readonly rows: PackagedValue[][] } {
  const [first = '', ...lines] = textOf(content).split('\n');
  const columns = columnsSchema.safeParse(jsonOf(name, first));
  if (!columns.success) throw new UnusablePackage(`文件“${name}”的第一行不是列名`);
  const rows = lines
    .filter((line) => line !== '')
    .map((line, at) => {
      const row = rowSchema.safeParse(jsonOf(name, line));
      if (!row.success) throw new UnusablePackage(`文件“${name}”第 ${at + 2} 行不是一行数据`);
      return row.data;
    });
  return { table, columns: columns.data, rows };
}

function originalsOf(files: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> {
  return new Map(
    [...files].flatMap(([name, content]) =>
      name.startsWith('originals/') ? [[name.slice('originals/'.length), content] as const] : [],
    ),
  );
}

function textOf(content: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
  } catch {
    throw new UnusablePackage('数据包里有文件不是 UTF-8 文字：请重新下载');
  }
}

function jsonOf(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UnusablePackage(`文件“${name}”里有一行不是 JSON：请重新下载`);
  }
}
