import { z } from 'zod';

const words = (most: number) =>
  z
    .string('应为文字')
    .trim()
    .min(1, '不能为空')
    .max(most, `最多${most}个字`)
    .refine((text) => !/\p{Cc}/u.test(text), '不能有换行和控制字符')
    .refine(
      (text) => [...text.matchAll(/\{([^{}]*)\}/g)].every(([, name]) => places.has(name ?? '')),
      '花括号里只能写 area、year、township',
    );

const places: ReadonlySet<string> = new Set(['area', 'year', 'township']);

const heading = words(40).optional();
const title = words(80).optional();
const font = words(40).optional();

/** A picture beside the file: a name, never a path. */
const logo = z
  .string('应为文件名')
  .regex(/^[^\\/:*?"<>|]+\.(png|jpg|jpeg)$/i, '应为 templates 文件夹里的 .png 或 .jpg 文件名');

/** What templates/word.yaml of a data folder may say; everything may be left out. */
export const templateSchema = z.strictObject(
  {
    letterhead: z
      .strictObject(
        {
          text: words(40),
          document_number: words(40).optional(),
          logo: logo.optional(),
        },
        '应有下级字段',
      )
      .optional(),
    issuer: words(60).optional(),
    addressee: words(100).optional(),
    fonts: z
      .strictObject(
        { title: font, body: font, heading: font, subheading: font, table: font },
        '应有下级字段',
      )
      .optional(),
    circular: z
      .strictObject(
        {
          title,
          opening: words(200).optional(),
          overall: heading,
          publication: heading,
          parts: heading,
          verify: heading,
          repeated: heading,
          request: heading,
          request_text: words(1000).optional(),
        },
        '应有下级字段',
      )
      .optional(),
    comparison: z
      .strictObject(
        { title, scope: heading, missing: heading, method: heading, sources: heading },
        '应有下级字段',
      )
      .optional(),
    township: z.strictObject({ title }, '应有下级字段').optional(),
    reply_sheet: z.strictObject({ title }, '应有下级字段').optional(),
    annex: z.strictObject({ title }, '应有下级字段').optional(),
  },
  '应有字段，如 issuer: 某某办公室',
);

export type WrittenTemplate = z.output<typeof templateSchema>;
