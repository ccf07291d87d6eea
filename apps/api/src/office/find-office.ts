import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = process.platform === 'win32' ? ['soffice.exe'] : ['soffice', 'libreoffice'];

/** Where installers put it beside the folders of PATH. */
const usualFolders =
  process.platform === 'win32'
    ? ['C:\\Program Files\\LibreOffice\\program', 'C:\\Program Files (x86)\\LibreOffice\\program']
    : ['/usr/bin', '/usr/local/bin', '/opt/libreoffice/program', '/snap/bin'];

/** The program file of LibreOffice on this machine; null where there is none. */
export function findOffice(path: string, usual: readonly string[] = usualFolders): string | null {
  const folders = [...path.split(delimiter), ...usual].filter((folder) => folder !== '');
  const files = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return files.find(isProgram) ?? null;
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
