import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Entry {
  readonly version?: string;
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
type Lockfile = { readonly packages: Readonly<Record<string, Entry>> };

describe('the lockfile', () => {
  const lockfile = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lockfile;

  it('names no registry', () => {
    expect(withAddress(lockfile)).toEqual([]);
  });

  it('has the packages of every platform', () => {
    expect(missingOptional(lockfile)).toEqual([]);
  });

  it('has what package.json asks for', () => {
    const root = lockfile.packages[''];
    const { dependencies, devDependencies } = readPackage();
    expect(root).toMatchObject({ dependencies, devDependencies });
  });
});

describe('package.json', () => {
  it('pins every version exactly', () => {
    const { dependencies, devDependencies } = readPackage();
    const versions = Object.entries({ ...dependencies, ...devDependencies });
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([]);
  });
});

describe('the lockfile rule', () => {
  it('sees an address', () => {
    const packages = { 'node_modules/a': { version: '1.0.0', resolved: 'https://registry.example/a.tgz' } };
    expect(withAddress({ packages })).toEqual(['node_modules/a']);
  });

  it('sees a platform package that an install here would leave out', () => {
    const packages = {
      'node_modules/a': { version: '1.0.0', optionalDependencies: { 'a-linux': '1.0.0', 'a-darwin': '1.0.0' } },
      'node_modules/a-linux': { version: '1.0.0' },
    };
    expect(missingOptional({ packages })).toEqual(['node_modules/a -> a-darwin']);
  });
});

function withAddress({ packages }: Lockfile): readonly string[] {
  return Object.keys(packages).filter((path) => packages[path]?.resolved !== undefined);
}

/** npm leaves out a platform package that its registry lacks, and `npm ci` then refuses the lockfile. */
function missingOptional({ packages }: Lockfile): readonly string[] {
  const present = new Set(Object.keys(packages).map((path) => path.split('node_modules/').at(-1)));
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !present.has(name))
      .map((name) => `${path} -> ${name}`),
  );
}

function readPackage(): Record<'dependencies' | 'devDependencies', Record<string, string>> {
  return JSON.parse(readFileSync('package.json', 'utf8'));
}
