import {
  importFields,
  ledgerImportFields,
  ledgerPreviewFields,
  newReplyFields,
  referenceTableFields,
} from '@xiangjian/contract';
import { z } from 'zod';
import { apiPrefix } from '../serving/api.ts';
import type { Description } from './tidy-description.ts';

const oneFile = { type: 'string', format: 'binary' };
const uploads = [
  { address: '/imports', fields: importFields, file: { type: 'array', items: oneFile } },
  { address: '/ledgers/preview', fields: ledgerPreviewFields, file: oneFile },
  { address: '/ledgers', fields: ledgerImportFields, file: oneFile },
  { address: '/reference-values/table', fields: referenceTableFields, file: oneFile },
  {
    address: '/replies/{township}/{year}',
    fields: newReplyFields,
    file: { type: 'array', items: oneFile },
    optional: true,
  },
];

/** The description with the forms of uploads, which are read as they stream and so have no schema of their own. */
export function withUploads(description: Description): Description {
  const paths = { ...description.paths };
  for (const { address, fields, file, optional = false } of uploads) {
    const operations = paths[apiPrefix + address] ?? {};
    const {
      $schema: _,
      required = [],
      properties,
      ...rest
    } = z.toJSONSchema(fields, { io: 'input' });
    const needed = optional ? required : ['file', ...required];
    const form = { ...rest, properties: { file, ...properties }, required: needed };
    const requestBody = { required: true, content: { 'multipart/form-data': { schema: form } } };
    paths[apiPrefix + address] = { ...operations, post: { ...operations.post, requestBody } };
  }
  return { ...description, paths };
}
