/** Where a Chromium is: inside an npm package for Linux on x64, else the one that is installed. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm, stat, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { homedir, tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'

export interface InstalledBrowser {
  executablePath: string
  /** What the browser must find in its environment. */
  env: Record<string, string>
}

const require = createRequire(import.meta.url)

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  join(homedir(), 'Applications/Google Chrome.app/Contents/MacOS/Google Chrome'),
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

export async function installedBrowser(): Promise<InstalledBrowser> {
  const named = process.env['CHROMIUM_PATH']
  if (named) return { executablePath: named, env: {} }
  if (process.platform === 'linux' && process.arch === 'x64') return unpacked()
  const executablePath = usual.find((path) => existsSync(path))
  if (executablePath === undefined) {
    throw new Error('The tests need a browser. Install Chrome or Chromium, or set CHROMIUM_PATH to one.')
  }
  return { executablePath, env: {} }
}

// The package unpacks into one shared folder, file by file: two test runs at once, or a second user of the
// machine, would meet half a browser or one they may not run. So each user has a folder, moved into place whole.
async function unpacked(): Promise<InstalledBrowser> {
  const place = join(tmpdir(), `canteen-chromium-147-${userInfo().username}`)
  if (!existsSync(place)) {
    const beside = await mkdtemp(`${place}-`)
    await unpackInto(beside)
    await mkdir(join(beside, 'cache'))
    await writeFile(join(beside, 'fonts.conf'), fonts(place))
    // Not empty: another run was quicker, and its folder is as good.
    await rename(beside, place).catch(async (error: NodeJS.ErrnoException) => {
      await rm(beside, { recursive: true, force: true })
      if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error
    })
  }
  if (process.getuid?.() !== (await stat(place)).uid) throw new Error(`${place} belongs to somebody else.`)
  return {
    executablePath: join(place, 'chromium'),
    env: {
      FONTCONFIG_FILE: join(place, 'fonts.conf'),
      LD_LIBRARY_PATH: [join(place, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']]
        .filter(Boolean)
        .join(':'),
    },
  }
}

// In a process of its own, because the package chooses its folder from the environment. The second variable
// makes it unpack the libraries that a bare machine lacks too.
async function unpackInto(folder: string): Promise<void> {
  const script = 'require(process.argv[1]).executablePath()'
  const child = spawn(process.execPath, ['-e', script, require.resolve('@sparticuz/chromium')], {
    env: { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const [code] = await once(child, 'exit')
  if (code !== 0) throw new Error('The browser for the tests could not be unpacked.')
}

// The package's own list of fonts names folders that are not here, and without any font the browser crashes.
const fonts = (place: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(place, 'fonts', 'fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(place, 'cache')}</cachedir>
</fontconfig>
`
