import { userInfo } from 'node:os';

/** Who works at the command line of the server machine, as the audit log names them: the user of the operating system. */
export function commandLineActor(): { readonly name: string; readonly address: string } {
  return { name: userName(), address: 'command line' };
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return 'local'; // a user id without a name, as in some containers
  }
}
