import { describe, expect, it } from 'vitest';
import { ensureChromium, findChromium, type Machine } from './chromium.ts';

describe('finding Chromium', () => {
  it('takes the path in CHROMIUM before anything else', () => {
    const machine = invent({ env: { CHROMIUM: '/opt/mine' }, files: ['/opt/mine', '/usr/bin/chromium'] });
    expect(findChromium(machine)).toBe('/opt/mine');
  });

  it('refuses a path in CHROMIUM where there is no file', () => {
    const machine = invent({ env: { CHROMIUM: '/opt/mine' }, files: ['/usr/bin/chromium'] });
    expect(() => findChromium(machine)).toThrow('CHROMIUM is set to /opt/mine');
  });

  it('takes an installed browser before a downloaded one', () => {
    expect(findChromium(invent({ files: ['/usr/bin/google-chrome', DOWNLOADED] }))).toBe('/usr/bin/google-chrome');
  });

  it('looks where macOS and Windows keep Chrome', () => {
    const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(findChromium(invent({ platform: 'darwin', files: [mac] }))).toBe(mac);
    const windows = invent({ platform: 'win32', env: { PROGRAMFILES: 'C:' }, files: [/chrome\.exe$/] });
    expect(findChromium(windows)).toMatch(/^C:.*Chrome.*chrome\.exe$/);
  });

  it('looks in PATH for a browser elsewhere', () => {
    const machine = invent({ env: { PATH: '/a:/b' }, files: ['/b/chromium'] });
    expect(findChromium(machine)).toBe('/b/chromium');
  });

  it('passes over a launcher that does not start', () => {
    const machine = invent({ files: ['/usr/bin/chromium', DOWNLOADED], broken: ['/usr/bin/chromium'] });
    expect(findChromium(machine)).toBe(DOWNLOADED);
  });

  it('finds nothing on an empty machine, and installs nothing while looking', () => {
    const machine = invent({});
    expect(findChromium(machine)).toBeUndefined();
    expect(machine.commands).toEqual([]);
  });
});

describe('installing Chromium', () => {
  it('installs nothing where there is one', async () => {
    const machine = invent({ files: ['/usr/bin/chromium'] });
    expect(await ensureChromium(machine)).toBe('/usr/bin/chromium');
    expect(machine.commands).toEqual([]);
  });

  it('asks Playwright first', async () => {
    const machine = invent({ installs: { 'install chromium': DOWNLOADED } });
    expect(await ensureChromium(machine)).toBe(DOWNLOADED);
    expect(machine.commands).toHaveLength(1);
  });

  it('asks Debian where the download fails', async () => {
    const machine = invent({
      files: ['/etc/debian_version'],
      installs: { '-y --no-install-recommends chromium': '/usr/bin/chromium' },
    });
    expect(await ensureChromium(machine)).toBe('/usr/bin/chromium');
    expect(machine.commands.slice(1)).toEqual([
      'apt-get -q update',
      'apt-get -q install -y --no-install-recommends chromium',
    ]);
  });

  it('asks Debian where the downloaded browser does not start', async () => {
    const machine = invent({
      files: ['/etc/debian_version'],
      broken: [DOWNLOADED],
      installs: { 'cli.js install chromium': DOWNLOADED, '--no-install-recommends chromium': '/usr/bin/chromium' },
    });
    expect(await ensureChromium(machine)).toBe('/usr/bin/chromium');
  });

  it('does not ask Debian without the right to install', async () => {
    const machine = invent({ files: ['/etc/debian_version'], isRoot: false });
    await expect(ensureChromium(machine)).rejects.toThrow('set CHROMIUM to its path');
    expect(machine.commands).toHaveLength(1);
  });
});

const DOWNLOADED = '/cache/playwright/chrome';

interface Invented {
  readonly platform?: string;
  readonly env?: Record<string, string>;
  readonly isRoot?: boolean;
  readonly files?: readonly (string | RegExp)[];
  readonly broken?: readonly string[];
  /** A command that ends so leaves this file. Any other command fails. */
  readonly installs?: Record<string, string>;
}

function invent({ platform = 'linux', env = {}, isRoot = true, files = [], broken = [], installs = {} }: Invented) {
  const present = [...files];
  const commands: string[] = [];
  const machine: Machine & { readonly commands: readonly string[] } = {
    platform,
    env,
    isRoot,
    commands,
    isFile: (path) => present.some((file) => (typeof file === 'string' ? file === path : file.test(path))),
    starts: (path) => !broken.includes(path),
    playwrightPath: () => DOWNLOADED,
    run: (command, args) => {
      const line = [command, ...args].join(' ');
      commands.push(line);
      const made = Object.entries(installs).find(([end]) => line.endsWith(end))?.[1];
      if (made !== undefined) present.push(made);
      return Promise.resolve(made !== undefined || line === 'apt-get -q update');
    },
    say: () => undefined,
  };
  return machine;
}
