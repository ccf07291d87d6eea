const browsers = [
  [/Edg\/(\d+)/, 'Edge'],
  [/(?:Firefox|FxiOS)\/(\d+)/, 'Firefox'],
  [/Chrom(?:e|ium)\/(\d+)/, 'Chrome'],
  [/Version\/(\d+).*Safari/, 'Safari'],
] as const;

const systems = [
  [/Windows/, 'Windows'],
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iOS'],
  [/Mac OS X/, 'macOS'],
  [/Linux|UOS|Kylin/, 'Linux'],
] as const;

/** A browser and its system in two words, from what it calls itself; null where that says nothing. */
export function programName(program: string): string | null {
  const browser = browsers
    .map(([pattern, name]) => {
      const version = pattern.exec(program)?.[1];
      return version === undefined ? null : `${name} ${version}`;
    })
    .find((one) => one !== null);
  const system = systems.find(([pattern]) => pattern.test(program))?.[1];
  const parts = [browser, system].filter((part) => part !== undefined);
  return parts.length === 0 ? null : parts.join(' · ');
}
