/** The endings of files that an import takes, for the dialog that chooses files. What a file is, the server decides. */
export const acceptedEndings: readonly string[] = [
  '.docx',
  '.doc',
  '.wps',
  '.rtf',
  '.pdf',
  '.html',
  '.htm',
  '.mht',
  '.mhtml',
  '.txt',
  '.zip',
];
