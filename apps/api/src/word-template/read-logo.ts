import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Letterhead } from '@xiangjian/publish';
import { unusableTemplate } from './unusable-template.ts';

const mostBytes = 1_048_576;

const beginnings = { png: [0x89, 0x50, 0x4e, 0x47], jpg: [0xff, 0xd8, 0xff] } as const;

/** The picture of a letterhead. Refuses (422) a file that is missing, too large, or neither PNG nor JPEG by its content. */
export function readLogo(file: string, template: string): NonNullable<Letterhead['logo']> {
  const name = basename(file);
  if (!existsSync(file)) throw unusableTemplate(template, [`找不到图片 templates/${name}`]);
  const bytes = readFileSync(file);
  if (bytes.length > mostBytes) throw unusableTemplate(template, [`图片 ${name} 超过 1 MB`]);
  const kinds = ['png', 'jpg'] as const;
  const kind = kinds.find((one) => beginnings[one].every((byte, at) => bytes[at] === byte));
  if (kind === undefined) throw unusableTemplate(template, [`图片 ${name} 不是 PNG 或 JPEG`]);
  return { bytes, kind };
}
