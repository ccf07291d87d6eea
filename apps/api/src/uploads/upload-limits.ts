const mebibyte = 1024 * 1024;

/** How much may be sent at once. The largest reports seen are scans of a few megabytes. */
export const uploadLimits = {
  fileBytes: 20 * mebibyte,
  allBytes: 256 * mebibyte,
  files: 500,
} as const;
