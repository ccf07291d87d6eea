import { apiPrefix } from '../../serving/api.ts';
import type { Description, Operation } from '../tidy-description.ts';
import { replyExamples } from './reply-examples.ts';
import { requestExamples } from './request-examples.ts';

/** The description with an example of every body that is sent and of every JSON reply to a question. */
export function withExamples(description: Description): Description {
  const paths = Object.entries(description.paths).map(([address, operations]) => [
    address,
    Object.fromEntries(
      Object.entries(operations).map(([method, operation]) => [
        method,
        withRequest(
          method === 'get' ? withReply(operation, address) : operation,
          `${method} ${shortened(address)}`,
        ),
      ]),
    ),
  ]);
  return { ...description, paths: Object.fromEntries(paths) };
}

function withReply(operation: Operation, address: string): Operation {
  const example = replyExamples[shortened(address)];
  const answered = operation.responses?.['200'];
  const media = answered?.content?.['application/json'];
  if (example === undefined || media === undefined) return operation;
  const content = { ...answered?.content, 'application/json': { ...Object(media), example } };
  return { ...operation, responses: { ...operation.responses, 200: { ...answered, content } } };
}

function withRequest(operation: Operation, key: string): Operation {
  const example = requestExamples[key];
  const media = operation.requestBody?.content['application/json'];
  if (example === undefined || media === undefined) return operation;
  const content = {
    ...operation.requestBody?.content,
    'application/json': { ...Object(media), example },
  };
  return { ...operation, requestBody: { ...operation.requestBody, content } };
}

function shortened(address: string): string {
  return address.slice(apiPrefix.length);
}
