import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { defaultTemplate, type WordTemplate } from '@xiangjian/publish';
import { contentMistakes, mistake } from '../own-indicators/own-mistakes.ts';
import { ownYaml } from '../own-indicators/own-yaml.ts';
import { readLogo } from './read-logo.ts';
import { templateSchema, type WrittenTemplate } from './template-schema.ts';
import { unusableTemplate } from './unusable-template.ts';

const mostBytes = 65_536;

/** The file in which a district words its papers, inside its data folder. */
function templateFile(dataFolder: string): string {
  return join(dataFolder, 'templates', 'word.yaml');
}

/** The wording of a district: its file over the usual wording, read anew each time. Refuses (422) a file with mistakes. */
export function readTemplate(dataFolder: string): WordTemplate {
  const file = templateFile(dataFolder);
  if (!existsSync(file)) return defaultTemplate;
  const name = `templates/${basename(file)}`;
  const yaml = ownYaml(textOf(file, name));
  if (yaml.mistakes.length > 0) {
    const told = yaml.mistakes.map(({ line, messageZh }) => mistake(line, [], messageZh));
    throw unusableTemplate(name, told);
  }
  // A file of comments alone says nothing.
  const parsed = templateSchema.safeParse(yaml.value ?? {});
  if (!parsed.success) throw unusableTemplate(name, contentMistakes(parsed.error, yaml));
  return templateOf(parsed.data, dataFolder, name);
}

function textOf(file: string, name: string): string {
  const bytes = readFileSync(file);
  if (bytes.length > mostBytes) throw unusableTemplate(name, [`超过 ${mostBytes / 1024} KB`]);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw unusableTemplate(name, ['不是 UTF-8 编码，请另存为 UTF-8']);
  }
}

function templateOf(written: WrittenTemplate, dataFolder: string, name: string): WordTemplate {
  const usual = defaultTemplate;
  const { letterhead, circular = {}, comparison = {}, township = {}, annex = {} } = written;
  const { reply_sheet: replySheet = {} } = written;
  const { request_text: requestText, ...headings } = circular;
  return {
    letterhead:
      letterhead === undefined
        ? usual.letterhead
        : {
            text: letterhead.text,
            documentNumber: letterhead.document_number ?? null,
            logo:
              letterhead.logo === undefined
                ? null
                : readLogo(join(dataFolder, 'templates', letterhead.logo), name),
          },
    fonts: { ...usual.fonts, ...given(written.fonts ?? {}) },
    issuer: written.issuer ?? usual.issuer,
    addressee: written.addressee ?? usual.addressee,
    circular: { ...usual.circular, ...given(headings), ...given({ requestText }) },
    comparison: { ...usual.comparison, ...given(comparison) },
    township: { ...usual.township, ...given(township) },
    replySheet: { ...usual.replySheet, ...given(replySheet) },
    annex: { ...usual.annex, ...given(annex) },
  };
}

/** What was written, without the fields that were left out. */
function given<Key extends string>(
  fields: Readonly<Partial<Record<Key, string | undefined>>>,
): Partial<Record<Key, string>> {
  const filled: Partial<Record<Key, string>> = {};
  for (const key in fields) {
    const value = fields[key];
    if (value !== undefined) filled[key] = value;
  }
  return filled;
}
