import type { FastifyInstance } from 'fastify';

/** The server as routes see it. */
export type Api = FastifyInstance;

/** Where every route of the API begins. */
export const apiPrefix = '/api/v1';
