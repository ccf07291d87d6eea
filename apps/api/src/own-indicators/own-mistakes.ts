import type { z } from 'zod';
import type { OwnYaml } from './own-yaml.ts';

/** What is wrong with the content of an own file, a line of Chinese each, with the line and the field. */
export function contentMistakes(error: z.ZodError, yaml: OwnYaml): string[] {
  return error.issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) =>
        mistake(yaml.lineOf(issue.path, key), [...issue.path, key], '没有这个字段'),
      );
    }
    return [mistake(yaml.lineOf(issue.path), issue.path, issue.message)];
  });
}

/** 第 12 行，第 1 个指标的 units 第 2 项：不是认识的单位. */
export function mistake(line: number, path: readonly PropertyKey[], messageZh: string): string {
  const place = placeIn(path);
  return `第 ${line} 行${place === '' ? '' : `，${place}`}：${messageZh}`;
}

function placeIn(path: readonly PropertyKey[]): string {
  const [first, index, ...rest] = path;
  if (first !== 'indicators' || typeof index !== 'number') return path.map(String).join(' ');
  const inside = rest.map((part) =>
    typeof part === 'number' ? `第 ${part + 1} 项` : String(part),
  );
  const owner = `第 ${index + 1} 个指标`;
  return inside.length === 0 ? owner : `${owner}的 ${inside.join(' ')}`;
}
