import { z } from 'zod';
import { type BackupSettings, backupSettings, backupShape } from './backups/backup-settings.ts';
import {
  type ReaderSettings,
  readerSettings,
  readerShape,
  secretSettings,
} from './reader-settings.ts';

/** What the environment decides: where data lies, where the server listens, how it backs up, and which second reader may be asked. */
const settingsSchema = z.object({
  XIANGJIAN_DATA: z.string().trim().min(1, '应为文件夹路径').default('./var'),
  PORT: z.coerce
    .number('应为 1 至 65535 的整数')
    .int('应为 1 至 65535 的整数')
    .min(1, '应为 1 至 65535 的整数')
    .max(65_535, '应为 1 至 65535 的整数')
    .default(8686),
  HOST: z
    .string()
    .trim()
    .regex(/^[A-Za-z0-9.:_-]+$/, '应为本机地址或主机名，如 127.0.0.1、0.0.0.0')
    .default('127.0.0.1'),
  XIANGJIAN_EMBED: z
    .string()
    .trim()
    .regex(
      /^https?:\/\/[A-Za-z0-9.:-]+(?:\s+https?:\/\/[A-Za-z0-9.:-]+)*$/,
      '应为网站地址，如 http://oa.example.gov.cn，几个用空格分开',
    )
    .optional(),
  XIANGJIAN_MCP: z.enum(['on', 'off'], '应为 on 或 off').default('off'),
  ...backupShape,
  ...readerShape,
});

export interface Settings {
  readonly dataFolder: string;
  readonly port: number;
  readonly host: string;
  /** Sites whose frames may hold pages under /embed. */
  readonly embeddingSites: readonly string[];
  /** Whether assistants on the intranet are answered. */
  readonly isAssistantServed: boolean;
  readonly backups: BackupSettings;
  /** Null where no second reader is set. */
  readonly reader: ReaderSettings | null;
}

/** Settings that cannot be used; `lines` name each one in Chinese. */
export class WrongSettings extends Error {
  readonly lines: readonly string[];

  constructor(lines: readonly string[]) {
    super(`wrong settings: ${lines.join('; ')}`);
    this.name = 'WrongSettings';
    this.lines = lines;
  }
}

/** The settings of an environment; an empty variable counts as not set. Throws WrongSettings naming every wrong one. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.fromEntries(
    Object.keys(settingsSchema.shape)
      .map((name) => [name, environment[name]])
      .filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = settingsSchema.safeParse(given);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => {
      const name = String(issue.path[0]);
      const shown = secretSettings.has(name) ? '' : `="${given[name]}"`;
      return `设置 ${name}${shown} 不能用：${issue.message}。`;
    });
    throw new WrongSettings([...new Set(lines)]);
  }
  const { XIANGJIAN_DATA, PORT, HOST, XIANGJIAN_EMBED, XIANGJIAN_MCP } = parsed.data;
  const reader = readerSettings(parsed.data);
  if (reader !== null && 'missing' in reader) throw new WrongSettings([reader.missing]);
  return {
    dataFolder: XIANGJIAN_DATA,
    port: PORT,
    host: HOST,
    embeddingSites: XIANGJIAN_EMBED?.split(/\s+/) ?? [],
    isAssistantServed: XIANGJIAN_MCP === 'on',
    backups: backupSettings(parsed.data, XIANGJIAN_DATA),
    reader,
  };
}
