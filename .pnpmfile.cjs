// The node-<platform> packages write os and cpu as strings, which pnpm leaves out of the lockfile;
// then the binaries of every platform would be installed. As lists they are kept.
const asList = (value) => (typeof value === 'string' ? [value] : value);

module.exports = {
  hooks: {
    readPackage(manifest) {
      if (/^node-(linux|win|darwin)/.test(manifest.name ?? '')) {
        manifest.os = asList(manifest.os);
        manifest.cpu = asList(manifest.cpu);
      }
      return manifest;
    },
  },
};
