import { z } from 'zod';

/** Where a second reader is asked, as which model, and with which key; none of it is ever printed but host and model. */
export interface ReaderSettings {
  /** Base address of an OpenAI-compatible interface without a slash at its end: http://10.0.0.5:8000/v1. */
  readonly url: string;
  readonly model: string;
  readonly key: string | null;
}

/** The settings of the second reader, all three optional. */
export const readerShape = {
  XIANGJIAN_READER_URL: z.string().trim().transform(baseAddress).optional(),
  XIANGJIAN_READER_MODEL: z.string().trim().min(1, '应为模型名称').max(200, '过长').optional(),
  XIANGJIAN_READER_KEY: z
    .string()
    .trim()
    .regex(/^[\x21-\x7e]{1,4096}$/, '应为不含空格和汉字的密钥')
    .optional(),
};

/** Settings whose value is not repeated in a message: a key, and an address in which a password may stand. */
export const secretSettings: ReadonlySet<string> = new Set([
  'XIANGJIAN_READER_URL',
  'XIANGJIAN_READER_KEY',
]);

/** The second reader that is set, or null where none is; a line in place of it where half of it is missing. */
export function readerSettings(
  given: {
    readonly [Name in keyof typeof readerShape]?: string | undefined;
  },
): ReaderSettings | null | { readonly missing: string } {
  const {
    XIANGJIAN_READER_URL: url,
    XIANGJIAN_READER_MODEL: model,
    XIANGJIAN_READER_KEY: key,
  } = given;
  if (url === undefined && model === undefined && key === undefined) return null;
  if (url === undefined) return { missing: '第二读者缺少地址：请设置 XIANGJIAN_READER_URL。' };
  if (model === undefined) return { missing: '第二读者缺少模型：请设置 XIANGJIAN_READER_MODEL。' };
  return { url, model, key: key ?? null };
}

function baseAddress(text: string, context: z.RefinementCtx<string>): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !['http:', 'https:'].includes(url.protocol)) {
    return refuse(context, '应为 http:// 或 https:// 开头的地址，如 http://10.0.0.5:8000/v1');
  }
  if (url.username !== '' || url.password !== '') {
    return refuse(context, '地址中不能写用户名和密码，密钥请用 XIANGJIAN_READER_KEY');
  }
  if (url.search !== '' || url.hash !== '') return refuse(context, '地址中不能带 ? 或 #');
  return url.href.replace(/\/+$/, '');
}

function refuse(context: z.RefinementCtx<string>, message: string): never {
  context.addIssue({ code: 'custom', message });
  return z.NEVER;
}
