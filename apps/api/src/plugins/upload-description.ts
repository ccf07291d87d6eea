import { importFields } from '@xiangjian/contract';
import { z } from 'zod';
import { apiPrefix } from '../serving/api.ts';
import type { Description } from './tidy-description.ts';

const address = `${apiPrefix}/imports`;

/** The description with the form of an upload, which is read as it streams and so has no schema of its own. */
export function withUpload(description: Description): Description {
  const operations = description.paths[address] ?? {};
  const { $schema: _, ...fields } = z.toJSONSchema(importFields, { io: 'input' });
  const file = { type: 'array', items: { type: 'string', format: 'binary' } };
  const form = { ...fields, properties: { file, ...fields.properties }, required: ['file'] };
  const requestBody = { required: true, content: { 'multipart/form-data': { schema: form } } };
  const post = { ...operations.post, requestBody };
  return { ...description, paths: { ...description.paths, [address]: { ...operations, post } } };
}
