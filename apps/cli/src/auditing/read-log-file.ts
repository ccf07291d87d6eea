import { readFileSync } from 'node:fs';
import { auditLineSchema } from '@xiangjian/contract';
import type { AuditEntry } from '@xiangjian/store';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { CommandFailure } from '../command-line/command-failure.ts';

const text = z.string();
const maybe = text.nullable();
/** The text that a hash is made over, as `canonicalLine` writes it. */
const lineSchema = z.tuple([z.number(), text, text, text, text, maybe, maybe, maybe]);

/** The lines of an exported audit log, CSV or JSON Lines. Refuses a file that is neither. */
export function readLogFile(file: string): AuditEntry[] {
  const content = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  try {
    return content.startsWith('{') ? linesOfJson(content) : linesOfCsv(content);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CommandFailure(`${file} 不是导出的审计日志（CSV 或 JSONL）：${reason}`);
  }
}

function linesOfJson(content: string): AuditEntry[] {
  return content
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => auditLineSchema.parse(JSON.parse(line)));
}

function linesOfCsv(content: string): AuditEntry[] {
  const rows: string[][] = parse(content, { from_line: 2, record_delimiter: '\r\n' });
  return rows.map(([, ...cells]) => {
    const [line = '', hash = ''] = cells.slice(8);
    const fields = lineSchema.parse(JSON.parse(line));
    const [number, moment, actor, action, object, before, after, address] = fields;
    const entry = { number, moment, actor, action, object, before, after, address };
    // A cell that does not say what its line says was written over: no hash fits it then.
    const isSame = fields.every((field, index) => saysSame(cells[index] ?? '', field));
    return { ...entry, hash: isSame ? hash : '' };
  });
}

/** An apostrophe before a formula is put there for spreadsheets. */
function saysSame(cell: string, field: string | number | null): boolean {
  const said = field === null ? '' : String(field);
  return cell === said || cell === `'${said}`;
}
