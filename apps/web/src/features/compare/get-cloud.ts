import { queryOptions } from '@tanstack/react-query';
import {
  type Matrix,
  type MatrixCloud,
  matrixCloudSchema,
  matrixSchema,
} from '@xiangjian/contract';
import { ask } from '../../api/client.ts';
import { type MatrixQuestion, matrixAddress } from '../../api/get-matrix.ts';

/** More rows than this are read as a file. */
const mostListed = 300;

/** What a cloud of points draws, and the first rows whole for the table behind it. */
export interface CloudReply extends MatrixCloud {
  readonly listed: Matrix['rows'];
}

/** Checks what is used of the reply. Throws as the schemas of the contract do. */
export function cloudReply(reply: unknown): CloudReply {
  const cloud = matrixCloudSchema.parse(reply);
  const begun = { ...(reply as object), rows: (reply as MatrixCloud).rows.slice(0, mostListed) };
  return { ...cloud, listed: matrixSchema.parse(begun).rows };
}

export const cloudQuery = (question: MatrixQuestion) =>
  queryOptions({
    queryKey: ['cloud', question],
    queryFn: ({ signal }) => ask(matrixAddress(question), { parse: cloudReply }, { signal }),
    // To compare so many rows with those of the last reply costs more than to draw them.
    structuralSharing: false,
  });
