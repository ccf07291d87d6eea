/**
 * Who does what a request asks for: the name that stands in it. Every route that changes data asks here and nowhere else,
 * so that a name can come to be proved by an account in one place.
 */
export function actorOf(body: { readonly author: string }): string {
  return body.author;
}

/** Who takes back an import: the request bears no name, so it is whoever sits at this machine. */
export const unnamedActor = 'local';
