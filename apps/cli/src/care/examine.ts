import { accessSync, constants, existsSync, statfsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { databaseFile, readSettings, reportsToReread, takeOwnIndicators } from '@xiangjian/api';
import { ruleSetVersion } from '@xiangjian/extract';
import { ownIndicators } from '@xiangjian/indicators';
import {
  counts,
  type Database,
  examineDatabase,
  migrationCount,
  openDatabase,
} from '@xiangjian/store';
import type { CommandContext, ExitCode } from '../command-line/command-context.ts';
import { reasonOf } from '../command-line/explain-failure.ts';
import { megabytes } from '../printing/megabytes.ts';
import { version } from '../version.ts';
import { ailmentLine } from './ailment-line.ts';
import { examineBackups } from './examine-backups.ts';

/** Below this a large import may fill the disk. */
const littleRoom = 1024 ** 3;

/** What was looked at: a line for each, and what is not in order. */
interface Findings {
  readonly lines: readonly string[];
  readonly complaints: readonly string[];
}

/** Looks at settings, versions, disk and database, and says what it found; changes nothing. */
export async function examine({ terminal, environment, now }: CommandContext): Promise<ExitCode> {
  const { dataFolder, host, port, backups } = readSettings(environment);
  const parts = [
    {
      lines: [
        `乡鉴 ${version}，读数规则 ${ruleSetVersion}，Node.js ${process.versions.node}`,
        `服务地址 ${host}:${port}`,
      ],
      complaints: [],
    },
    examineFolder(dataFolder),
    examineOwnIndicators(dataFolder),
    await examineFile(databaseFile(dataFolder)),
    examineBackups(backups, databaseFile(dataFolder), now()),
  ];
  const complaints = parts.flatMap((part) => part.complaints);
  for (const line of parts.flatMap((part) => part.lines)) terminal.out.write(`${line}\n`);
  for (const complaint of complaints) terminal.out.write(`提请核实：${complaint}\n`);
  terminal.out.write(
    complaints.length === 0 ? '一切正常。\n' : `共 ${complaints.length} 处需要处理。\n`,
  );
  return complaints.length === 0 ? 0 : 1;
}

function examineFolder(folder: string): Findings {
  const lines = [`数据文件夹 ${resolve(folder)}`];
  if (!existsSync(folder)) {
    return { lines, complaints: ['数据文件夹还没有建立：第一次启动或导入时会建立'] };
  }
  const complaints: string[] = [];
  try {
    accessSync(folder, constants.W_OK);
  } catch (error) {
    complaints.push(`数据文件夹不能写入：${reasonOf(error)}`);
  }
  const { bavail, bsize } = statfsSync(folder);
  lines.push(`磁盘可用 ${megabytes(bavail * bsize)}`);
  if (bavail * bsize < littleRoom) complaints.push('磁盘空间不足 1 GB：请腾出空间');
  return { lines, complaints };
}

/** Also makes the own indicators known, so that the database is looked at as the server would. */
function examineOwnIndicators(folder: string): Findings {
  const refusal = takeOwnIndicators(folder);
  if (refusal !== null) return { lines: [], complaints: [refusal.replace(/。$/, '')] };
  const { length } = ownIndicators();
  return { lines: length === 0 ? [] : [`自订指标 ${length} 个`], complaints: [] };
}

async function examineFile(file: string): Promise<Findings> {
  if (!existsSync(file)) {
    return { lines: ['数据库 还没有'], complaints: ['还没有数据库：请先导入报告或启动一次'] };
  }
  const size = `数据库 ${file}（${megabytes(statSync(file).size)}）`;
  try {
    const database = await openDatabase({ file, readonly: true });
    try {
      const { migrations, townships, reports, observations } = counts(database);
      const { quotes, ailments } = examineDatabase(database);
      return {
        lines: [
          size,
          `结构版本 ${migrations}，程序支持到 ${migrationCount()}`,
          `乡镇 ${townships} 个，报告 ${reports} 份，数据 ${observations} 条`,
          `核对引文 ${quotes} 处`,
        ],
        complaints: [...ailments.map(ailmentLine), ...unread(database)],
      };
    } finally {
      database.close();
    }
  } catch (error) {
    return { lines: [size], complaints: [`数据库打不开：${reasonOf(error)}`] };
  }
}

/** Reports that were read before the own indicators were what they are now. */
function unread(database: Database): string[] {
  const reports = ownIndicators().length === 0 ? 0 : reportsToReread(database);
  return reports === 0
    ? []
    : [`${reports} 份报告还没有按现在的规则和自订指标读：请运行 xiangjian reread`];
}
