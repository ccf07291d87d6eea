import { readFileSync } from 'node:fs';
import type { OwnIndicator } from '@xiangjian/indicators';
import { fileMistakes } from './file-mistakes.ts';
import { ownIndicatorOf } from './own-indicator-of.ts';
import { contentMistakes, mistake } from './own-mistakes.ts';
import { ownFileSchema } from './own-schema.ts';
import { ownYaml } from './own-yaml.ts';
import { UnusableOwnFile } from './unusable-own-file.ts';

const mostBytes = 262_144;

/**
 * The indicators of a district's own file. Refuses (UnusableOwnFile) a file with any mistake, every one named with its line
 * and field, and one whose examples do not hold. Throws the error of the file system where it cannot be opened.
 */
export function readOwnFile(file: string): OwnIndicator[] {
  const yaml = ownYaml(textOf(file));
  refuseIfAny(
    file,
    yaml.mistakes.map(({ line, messageZh }) => mistake(line, [], messageZh)),
  );
  const parsed = ownFileSchema.safeParse(yaml.value);
  if (!parsed.success) throw new UnusableOwnFile(file, contentMistakes(parsed.error, yaml));
  const { indicators } = parsed.data;
  refuseIfAny(file, fileMistakes(indicators, yaml));
  return indicators.map(ownIndicatorOf);
}

function textOf(file: string): string {
  const bytes = readFileSync(file);
  refuseIfAny(file, bytes.length > mostBytes ? [`超过 ${mostBytes / 1024} KB`] : []);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UnusableOwnFile(file, ['不是 UTF-8 编码，请另存为 UTF-8']);
  }
}

function refuseIfAny(file: string, mistakes: readonly string[]): void {
  if (mistakes.length > 0) throw new UnusableOwnFile(file, mistakes);
}
