import {
  ApiProblem,
  installedOffice,
  makeDocument,
  readSettings,
  readTemplate,
} from '@xiangjian/api';
import { type DocumentKind, type DocumentQuery, documentQueries } from '@xiangjian/contract';
import type { Database } from '@xiangjian/store';
import type { z } from 'zod';
import type { CommandContext, ExitCode } from '../command-line/command-context.ts';
import { CommandFailure, wrongUsage } from '../command-line/command-failure.ts';
import { writeWhole } from '../printing/write-pieces.ts';
import { openStore } from '../store/open-store.ts';
import { askedState } from './asked-state.ts';
import type { ExportQuestion } from './export-filter.ts';
import { exportImprint } from './export-imprint.ts';
import { logUnmasking } from './log-unmasking.ts';

/** Which paper is wanted, as written on the command line. */
interface WantedDocument extends ExportQuestion {
  readonly format: 'docx' | 'pdf';
  readonly document: string | undefined;
  readonly out: string | undefined;
  /** Whether personal data is written as it stands. */
  readonly unmask: boolean;
}

/** Writes a paper of the committee as Word or PDF, which only a file can hold. */
export async function exportDocument(
  context: CommandContext,
  wanted: WantedDocument,
): Promise<ExitCode> {
  const { format, out, unmask, document, ...question } = wanted;
  if (out === undefined) throw wrongUsage(`文稿不能输出到终端：请加 --out 文件.${format}。`);
  const kind = kindOf(document);
  const query = queryOf(kind, wanted);
  const database = await openStore(context);
  try {
    const within = await askedState(database, wanted);
    if (unmask) logUnmasking(database, context, `${format} ${kind}`, question);
    const bytes = await within(() => documentBytes(context, database, { kind, query, format }));
    writeWhole(bytes, out);
    context.terminal.error.write(`已导出到 ${out}。\n`);
    return 0;
  } catch (error) {
    throw error instanceof ApiProblem ? new CommandFailure(`${error.messageZh}。`) : error;
  } finally {
    database.close();
  }
}

async function documentBytes<Kind extends DocumentKind>(
  context: CommandContext,
  database: Database,
  asked: {
    readonly kind: Kind;
    readonly query: DocumentQuery<Kind>;
    readonly format: 'docx' | 'pdf';
  },
): Promise<Uint8Array> {
  const { kind, query, format } = asked;
  const office = format === 'pdf' ? installedOffice() : null;
  const { docx } = await makeDocument(database, kind, query, {
    imprint: exportImprint(context, database),
    template: readTemplate(readSettings(context.environment).dataFolder),
    advance: () => {},
  });
  return office === null ? docx : office.pdfOf(docx, new AbortController().signal);
}

function kindOf(text: string | undefined): DocumentKind {
  const kinds = Object.keys(documentQueries).filter(isKind);
  if (text === undefined) {
    throw wrongUsage(`请用 --document 写明是哪一种文稿：${kinds.join('、')}。`);
  }
  if (isKind(text)) return text;
  throw wrongUsage(`没有文稿“${text}”：可用 ${kinds.join('、')}。`);
}

function isKind(text: string): text is DocumentKind {
  return text in documentQueries;
}

/** The options of the command line under which each parameter is written. */
const options: Readonly<Record<string, string>> = {
  area: '--area',
  township: '--townships',
  year: '--years',
  indicators: '--indicators',
  as_of: '--as-of',
};

const schemas: {
  readonly [Kind in DocumentKind]: z.ZodType<DocumentQuery<Kind>>;
} = documentQueries;

function queryOf<Kind extends DocumentKind>(
  kind: Kind,
  { area, townships, years, indicators, asOf, unmask }: WantedDocument,
): DocumentQuery<Kind> {
  const place = kind === 'township' ? { township: townships } : { area, indicators };
  const given = { ...place, year: years, as_of: asOf, unmask: String(unmask) };
  const written = Object.entries(given).filter(([, value]) => value !== undefined);
  const parsed = schemas[kind].safeParse(Object.fromEntries(written));
  if (parsed.success) return parsed.data;
  const wrong = parsed.error.issues.flatMap(({ path }) => options[String(path[0])] ?? []);
  throw wrongUsage(
    wrong.length === 0
      ? `文稿 ${kind} 不用 --indicators。`
      : `文稿 ${kind} 要写明：${[...new Set(wrong)].join('、')}（年度只写一年）。`,
  );
}
