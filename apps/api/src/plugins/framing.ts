import type { Api } from '../serving/api.ts';

/**
 * Lets the sites that the settings name, and this one, show pages under /embed in a frame. Every other page stays where no
 * frame can hold it, so that nobody is made to click in it unseen.
 */
export function allowFraming(app: Api, sites: readonly string[]): void {
  const ancestors = ["'self'", ...sites].join(' ');
  app.addHook('onSend', async (request, reply) => {
    if (!/^\/embed(?:[/?]|$)/.test(request.url)) return;
    const policy = String(reply.getHeader('content-security-policy') ?? '');
    reply
      .removeHeader('x-frame-options')
      .header(
        'content-security-policy',
        policy.replace(/frame-ancestors [^;]*/, `frame-ancestors ${ancestors}`),
      );
  });
}
