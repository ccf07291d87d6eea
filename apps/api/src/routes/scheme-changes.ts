import {
  problemSchema,
  saveSchemeRequest,
  schemeParams,
  storedSchemeSchema,
} from '@xiangjian/contract';
import { deleteScheme, restoreScheme, StoreError, saveScheme } from '@xiangjian/store';
import { z } from 'zod';
import { ApiProblem } from '../problems/api-problem.ts';
import { unknownScheme } from '../problems/not-found.ts';
import { readJsonBody, tellWrongBody } from '../problems/read-json-body.ts';
import { lockOfSave } from '../scoring/lock-of-save.ts';
import { schemeShelf } from '../scoring/scheme-shelf.ts';
import { actorOf } from '../serving/actor.ts';
import { type Api, apiPrefix } from '../serving/api.ts';
import { auditedChange } from '../serving/audited-change.ts';
import { nothing } from '../serving/question.ts';
import type { Served } from '../serving/served.ts';

const address = `${apiPrefix}/schemes/:scheme`;
const described = { tags: ['schemes'], params: schemeParams, querystring: nothing };
const refusals = { 403: problemSchema, 404: problemSchema, 409: problemSchema };
/** A scheme of the largest size, all marks given and explained, is well under this. */
const mostBytes = 2_000_000;

/** Saves a scheme as a new version, deletes it, and brings it back. What comes with the program stays as it is. */
export function serveSchemeChanges(app: Api, served: Served): void {
  const { database, now } = served;
  const shelf = schemeShelf(database);
  app.put(
    address,
    {
      config: { right: 'score' },
      bodyLimit: mostBytes,
      attachValidation: true,
      errorHandler: tellWrongBody('{"scheme":…,"author":…,"base":…}'),
      schema: {
        ...described,
        summary: '保存计分方案：每次保存都是新的一版，旧的不覆盖',
        body: saveSchemeRequest,
        response: {
          200: storedSchemeSchema,
          400: problemSchema,
          413: problemSchema,
          415: problemSchema,
          ...refusals,
        },
      },
    },
    (request, reply) => {
      const { scheme: id } = schemeParams.parse(request.params);
      const asked = readJsonBody(saveSchemeRequest, request.body);
      const { scheme, base, lock_reason: reason } = asked;
      const author = actorOf(request, asked);
      if (scheme.id !== id) throw otherId(id);
      refuseBundled(id);
      const before = shelf.list().some((one) => one.id === id) ? shelf.open(id) : null;
      const lock = lockOfSave({ scheme, author, reason }, before, now());
      const save = { name: id, author, lock, body: JSON.stringify(scheme), base };
      const lines = { body: asked, before: () => savedBefore(before), after: () => asked };
      told(id, () =>
        auditedChange(served, request, lines, () => saveScheme(database, save, now())),
      );
      return reply.send(shelf.open(id));
    },
  );
  app.delete(
    address,
    {
      config: { right: 'score' },
      schema: {
        ...described,
        summary: '删除计分方案，可恢复',
        response: { 204: z.undefined().describe('deleted'), ...refusals },
      },
    },
    (request, reply) => {
      const { scheme: id } = schemeParams.parse(request.params);
      refuseBundled(id);
      told(id, () => auditedChange(served, request, {}, () => deleteScheme(database, id, now())));
      return reply.code(204).send();
    },
  );
  app.post(
    `${address}/restore`,
    {
      config: { right: 'score' },
      schema: {
        ...described,
        summary: '恢复删除的计分方案',
        response: { 200: storedSchemeSchema, ...refusals },
      },
    },
    (request, reply) => {
      const { scheme: id } = schemeParams.parse(request.params);
      refuseBundled(id);
      told(id, () => auditedChange(served, request, {}, () => restoreScheme(database, id)));
      return reply.send(shelf.open(id));
    },
  );

  function refuseBundled(id: string): void {
    if (shelf.isBundled(id)) throw bundled(id);
  }

  function told(id: string, change: () => void): void {
    try {
      change();
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      if (error.code === 'unknown_scheme') {
        throw unknownScheme(
          id,
          shelf.list().map((one) => one.id),
        );
      }
      if (error.code === 'newer_scheme') throw savedMeanwhile(error);
      throw error;
    }
  }
}

function savedBefore(stored: ReturnType<ReturnType<typeof schemeShelf>['open']> | null): unknown {
  return stored?.saves.at(0) ?? null;
}

function otherId(id: string): ApiProblem {
  const message = `方案的代号须与地址一致（${id}）`;
  return new ApiProblem('other-id', {
    status: 400,
    title: message,
    detail: `scheme.id must be "${id}"`,
    errors: [{ parameter: 'scheme.id', message, allowed: id }],
  });
}

function bundled(id: string): ApiProblem {
  return new ApiProblem('bundled-scheme', {
    status: 403,
    title: `“${id}”随程序自带，不能改动或删除；请换一个代号另存`,
    detail: `"${id}" comes with the program and cannot be changed; save it under another id`,
  });
}

function savedMeanwhile({ message, messageZh }: StoreError): ApiProblem {
  return new ApiProblem('saved-meanwhile', { status: 409, title: messageZh, detail: message });
}
