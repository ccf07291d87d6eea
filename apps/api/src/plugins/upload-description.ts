import { importFields, ledgerImportFields, ledgerPreviewFields } from '@xiangjian/contract';
import { z } from 'zod';
import { apiPrefix } from '../serving/api.ts';
import type { Description } from './tidy-description.ts';

const oneFile = { type: 'string', format: 'binary' };
const uploads = [
  { address: '/imports', fields: importFields, file: { type: 'array', items: oneFile } },
  { address: '/ledgers/preview', fields: ledgerPreviewFields, file: oneFile },
  { address: '/ledgers', fields: ledgerImportFields, file: oneFile },
];

/** The description with the forms of uploads, which are read as they stream and so have no schema of their own. */
export function withUploads(description: Description): Description {
  const paths = { ...description.paths };
  for (const { address, fields, file } of uploads) {
    const operations = paths[apiPrefix + address] ?? {};
    const {
      $schema: _,
      required = [],
      properties,
      ...rest
    } = z.toJSONSchema(fields, { io: 'input' });
    const form = { ...rest, properties: { file, ...properties }, required: ['file', ...required] };
    const requestBody = { required: true, content: { 'multipart/form-data': { schema: form } } };
    paths[apiPrefix + address] = { ...operations, post: { ...operations.post, requestBody } };
  }
  return { ...description, paths };
}
