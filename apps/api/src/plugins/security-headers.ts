import helmet from '@fastify/helmet';
import type { Api } from '../serving/api.ts';

/**
 * Headers for a server that is reached by plain http on an intranet: no HSTS and no upgrade to https. Styles may stand
 * inline because the interface's component library writes them; scripts may not.
 */
export async function sendSecurityHeaders(app: Api): Promise<void> {
  await app.register(helmet, {
    hsts: false,
    crossOriginOpenerPolicy: false, // ignored, with a console warning, on plain http
    originAgentCluster: false, // the same
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    frameguard: { action: 'deny' },
    referrerPolicy: { policy: 'same-origin' },
  });
}
