/** Finds a Chromium for the tests that need a real browser, and installs one where there is none. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import process from 'node:process';
import { chromium } from 'playwright';

/** What the finder asks of the machine it runs on; tests hand in an invented one. */
export interface Machine {
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isRoot: boolean;
  isFile(path: string): boolean;
  /** True where the file starts and names its version: a launcher without its browser does not. */
  starts(path: string): boolean;
  /** Where Playwright keeps the browser that it downloads, whether or not it is there. */
  playwrightPath(): string;
  /** True where the command ends well. Killed when it prints nothing new for `silence` ms. */
  run(command: string, args: readonly string[], silence: number): Promise<boolean>;
  say(line: string): void;
}

type Step = (machine: Machine) => string | undefined;

/** In this order: CHROMIUM, an installed Chrome or Chromium, Playwright's own download. Installs nothing. */
export function findChromium(machine: Machine = thisMachine()): string | undefined {
  const steps: readonly Step[] = [fromEnvironment, fromUsualPlaces, fromPath, fromPlaywright];
  for (const step of steps) {
    const found = step(machine);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The same; where nothing is found, installs Chromium first. Throws with advice when that fails too. */
export async function ensureChromium(machine: Machine = thisMachine()): Promise<string> {
  const found =
    findChromium(machine) ?? (await installWithPlaywright(machine)) ?? (await installWithApt(machine)) ?? undefined;
  if (found !== undefined) return found;
  throw new Error(
    'No Chrome or Chromium found, and none could be installed. Install one ' +
      '(on Debian: apt-get install chromium), or set CHROMIUM to its path.',
  );
}

/** A path given by hand is used or refused, never passed over. */
export function fromEnvironment(machine: Machine): string | undefined {
  const path = machine.env.CHROMIUM;
  if (path === undefined || path === '') return undefined;
  if (!machine.isFile(path)) throw new Error(`CHROMIUM is set to ${path}, and there is no such file.`);
  return path;
}

export function fromUsualPlaces(machine: Machine): string | undefined {
  return usualPlaces(machine).find((path) => usable(machine, path));
}

export function fromPath(machine: Machine): string | undefined {
  if (machine.platform === 'win32') return undefined;
  const folders = (machine.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => usable(machine, path));
}

export function fromPlaywright(machine: Machine): string | undefined {
  const path = machine.playwrightPath();
  return usable(machine, path) ? path : undefined;
}

/** Playwright prints its progress, so one silent minute means that nothing arrives. */
export async function installWithPlaywright(machine: Machine): Promise<string | undefined> {
  machine.say('No Chrome or Chromium found. Trying Playwright’s download ...');
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright/package.json')), 'cli.js');
  await machine.run(process.execPath, [cli, 'install', 'chromium'], 60_000);
  // Asked again whatever the installer said: it may end well and leave a browser whose libraries are missing.
  return fromPlaywright(machine);
}

export async function installWithApt(machine: Machine): Promise<string | undefined> {
  const isDebian = machine.platform === 'linux' && machine.isFile('/etc/debian_version');
  if (!isDebian || !machine.isRoot) return undefined;
  machine.say('Playwright’s download is out of reach. Installing Debian’s package chromium ...');
  const apt = (...args: string[]) => machine.run('apt-get', ['-q', ...args], 300_000);
  const installed = (await apt('update')) && (await apt('install', '-y', '--no-install-recommends', 'chromium'));
  return installed ? (fromUsualPlaces(machine) ?? fromPath(machine)) : undefined;
}

function usualPlaces({ platform, env }: Machine): readonly string[] {
  if (platform === 'darwin') {
    const homes = ['/Applications', ...(env.HOME === undefined ? [] : [join(env.HOME, 'Applications')])];
    return homes.flatMap((home) => [
      join(home, 'Google Chrome.app/Contents/MacOS/Google Chrome'),
      join(home, 'Chromium.app/Contents/MacOS/Chromium'),
    ]);
  }
  if (platform === 'win32') {
    return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => [
        join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
        join(folder, 'Chromium', 'Application', 'chrome.exe'),
      ]);
  }
  return [
    '/usr/bin/chromium',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/usr/bin/chromium-browser',
    '/opt/google/chrome/chrome',
    '/snap/bin/chromium',
  ];
}

function usable(machine: Machine, path: string): boolean {
  return machine.isFile(path) && machine.starts(path);
}

function thisMachine(): Machine {
  return {
    platform: process.platform,
    env: process.env,
    isRoot: process.getuid?.() === 0,
    isFile: (path) => existsSync(path) && statSync(path).isFile(),
    // Chrome on Windows opens a window when asked for its version.
    starts: (path) =>
      process.platform === 'win32' || spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0,
    playwrightPath: () => chromium.executablePath(),
    run,
    say: (line) => process.stdout.write(`${line}\n`),
  };
}

function run(command: string, args: readonly string[], silence: number): Promise<boolean> {
  return new Promise((resolve) => {
    // A group of its own, so that the helpers of a silent command end with it.
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    const stop = () => {
      if (child.pid === undefined || process.platform === 'win32') child.kill('SIGKILL');
      else process.kill(-child.pid, 'SIGKILL');
    };
    const watch = setTimeout(stop, silence);
    const heard = () => watch.refresh();
    child.stdout.on('data', heard);
    child.stderr.on('data', heard);
    const end = (ok: boolean) => {
      clearTimeout(watch);
      resolve(ok);
    };
    child.on('error', () => end(false));
    child.on('close', (code) => end(code === 0));
  });
}
