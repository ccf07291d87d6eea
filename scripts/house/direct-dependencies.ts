import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package from the registry that a manifest of the project names. */
export interface DirectDependency {
  readonly name: string;
  readonly version: string;
  /** What the installed package states; null where it is not installed, as the Node of another platform. */
  readonly licence: string | null;
}

type Manifest = Partial<Record<string, unknown>>;

const groups = ['dependencies', 'devDependencies', 'optionalDependencies'];

/** Every direct dependency of the root, the apps and the packages in the folder `root`, once each, by name. */
export function directDependencies(root: string): DirectDependency[] {
  const rooms = ['apps', 'packages'].flatMap((folder) =>
    readdirSync(join(root, folder)).map((room) => join(root, folder, room)),
  );
  const found = new Map<string, DirectDependency>();
  for (const folder of [root, ...rooms]) {
    for (const [name, version] of namedIn(folder)) {
      found.set(`${name} ${version}`, { name, version, licence: licenceOf(folder, name) });
    }
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function namedIn(folder: string): [string, string][] {
  const manifest = manifestIn(folder);
  return groups
    .flatMap((group) => Object.entries(manifest?.[group] ?? {}))
    .map(([name, version]): [string, string] => [name, String(version)])
    .filter(([, version]) => !version.startsWith('workspace:'));
}

function licenceOf(folder: string, name: string): string | null {
  const licence = manifestIn(join(folder, 'node_modules', name))?.license;
  return typeof licence === 'string' ? licence : null;
}

function manifestIn(folder: string): Manifest | null {
  const file = join(folder, 'package.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}
