import { apiAddress } from './address.ts';

/** Lets somebody whose session has run out log in again; false where they would rather not. */
type ComeBack = () => Promise<boolean>;

let comeBack: ComeBack | null = null;

/** Who is asked when the server no longer knows a person. Returns how to be asked no longer. */
export function onLoggedOut(ask: ComeBack): () => void {
  comeBack = ask;
  return () => {
    comeBack = null;
  };
}

/** As fetch; where the session has run out it waits until the person is back and asks again, so that nothing typed is lost. */
export async function fetchInSession(address: string, init: RequestInit = {}): Promise<Response> {
  const reply = await fetch(address, init);
  return (await isBackAfter(reply.status, address)) ? fetch(address, init) : reply;
}

/** Whether a request was refused for want of a session and there is one now: it is worth sending again. */
export async function isBackAfter(status: number, address: string): Promise<boolean> {
  return status === 401 && !isAboutLogin(address) && askBack();
}

/** Lets the person log in again, where somebody is there to ask. */
export async function askBack(): Promise<boolean> {
  return comeBack === null ? false : comeBack();
}

/** A wrong password is no session that has run out. */
function isAboutLogin(address: string): boolean {
  const login = apiAddress('/session');
  return address === login || address.startsWith(`${login}/`) || address === apiAddress('/setup');
}
