import { fetchInSession } from './fetch-in-session.ts';
import { ApiProblem, NoAnswer, problemOf } from './problem.ts';

/** A file as the server hands it over. */
export interface AskedFile {
  readonly name: string;
  readonly content: Blob;
}

/** Asks for a file that takes a while to make. Rejects with ApiProblem or NoAnswer, so that a page can say why there is none. */
export async function askFile(address: string): Promise<AskedFile> {
  const reply = await fetchInSession(address).catch(() => {
    throw new NoAnswer();
  });
  if (!reply.ok) throw new ApiProblem(await problemOf(reply));
  const name = fileNameIn(reply.headers.get('content-disposition') ?? '');
  return { name, content: await reply.blob() };
}

/** The Chinese name of an attachment (RFC 5987). */
export function fileNameIn(disposition: string): string {
  const encoded = /filename\*=UTF-8''([^;]+)/.exec(disposition)?.[1];
  if (encoded !== undefined) return decodeURIComponent(encoded);
  return /filename="([^"]+)"/.exec(disposition)?.[1] ?? 'document';
}
