// Makes the pictures in docs/pictures from the running demonstration: `npm run pictures`.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, rm, stat } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import sharp from 'sharp'
import { withOurs } from './bundle.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const pictures = join(root, 'docs', 'pictures')
const mostBytes = 300_000
const people = { tom: 'tom@fellside.example', asha: 'asha@fellside.example' }

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address()
  server.close()
  await once(server, 'close')
  return port
}

/** The demonstration, in a folder that goes away with it; told by its own words where it is and what the password is. */
async function startDemo() {
  const folder = await mkdtemp(join(tmpdir(), 'canteen-pictures-'))
  const [port, practicePort] = [await freePort(), await freePort()]
  const program = spawn(process.execPath, [join(root, 'dist', 'start.js'), '--demo'], {
    env: {
      ...process.env,
      CANTEEN_DATA: folder,
      CANTEEN_PORT: String(port),
      CANTEEN_PRACTICE_PORT: String(practicePort),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const stop = async () => {
    if (program.exitCode === null) {
      program.kill('SIGTERM')
      await once(program, 'exit')
    }
    await rm(folder, { recursive: true, force: true })
  }
  let password = ''
  for await (const line of createInterface({ input: program.stdout })) {
    password = /with the password (\S+)/.exec(line)?.[1] ?? password
    const address = /ready at (\S+)/.exec(line)?.[1]
    if (address) return { address, password, stop }
  }
  await stop()
  throw new Error('The demonstration did not start')
}

async function signIn(demo, browser, email, options) {
  const page = await browser.newPage(options)
  await page.goto(`${demo.address}/sign-in`)
  await page.fill('input[name="email"]', email)
  await page.fill('input[name="password"]', demo.password)
  await page.click('main button[type="submit"]')
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'))
  return page
}

/** `height`: how much of the page, from its top or a little above `from`; less when the page is shorter. */
async function keep(page, name, height, from = null) {
  await page.evaluate(() => document.fonts.ready)
  const width = page.viewportSize().width
  const whole = await page.evaluate(() => document.documentElement.scrollHeight)
  await page.evaluate(() => window.scrollTo(0, 0))
  const y = from === null ? 0 : Math.floor((await from.boundingBox()).y) - 16
  const clip = { x: 0, y, width, height: Math.min(height, whole - y) }
  const png = await page.screenshot({ clip, fullPage: true })
  const file = join(pictures, `${name}.png`)
  await sharp(png).png({ palette: true, quality: 90, effort: 10, compressionLevel: 9 }).toFile(file)
  const { size } = await stat(file)
  console.log(`${name}.png ${Math.round(size / 1000)} KB`)
  if (size > mostBytes) throw new Error(`${name}.png is larger than ${mostBytes} bytes`)
}

const risky =
  'BIG THANKS to everyone at our #flujabclinic on Saturday! Margaret (NHS no 999 013 0248) was our 500th visitor. ' +
  'Next one: 5 December, walk-in centre, Mill Lane.'

const story =
  'A patient came in last night with his arm caught in a baler, a farmer from up near Hawes. ' +
  'The air ambulance landed on the school field.'

async function writeRiskyPost(demo, page) {
  await page.goto(`${demo.address}/posts/new`)
  await page.fill('textarea[name="text"]', risky)
  for (const channel of ['Trust news', 'Fellside in pictures']) await page.getByLabel(channel).first().check()
  await page.getByText('NHS number').first().waitFor()
}

async function openLink(page, address, selector) {
  await page.goto(address)
  const href = await page.locator(selector).first().getAttribute('href')
  await page.goto(new URL(href, address).href)
}

async function takeAll(demo, browser) {
  const tom = await signIn(demo, browser, people.tom)
  await keep(tom, 'home', 1200)
  // From this moment back: what is planned comes first otherwise, and hides what became of the rest.
  await tom.goto(`${demo.address}/outbox?before=${Date.now()}_ffffffff-ffff-4fff-bfff-ffffffffffff`)
  await keep(tom, 'outbox', 2000)
  await tom.goto(`${demo.address}/calendar`)
  await keep(tom, 'calendar', 1300)
  await tom.goto(`${demo.address}/channels`)
  await keep(tom, 'channels', 1300)
  await writeRiskyPost(demo, tom)
  await keep(tom, 'composer', 2000)
  await openLink(
    tom,
    `${demo.address}/outbox?show=needs-you`,
    'main tr:has-text("by hand") a[href^="/outbox/"], main li:has-text("by hand") a[href^="/outbox/"]',
  )
  await keep(tom, 'by-hand', 1600)
  const asha = await signIn(demo, browser, people.asha)
  await asha.goto(`${demo.address}/approvals`)
  await keep(asha, 'approvals', 1100)
  await openLink(asha, `${demo.address}/approvals`, 'main a[href$="/approve"]')
  await keep(asha, 'approve', 1800)
  const phone = await signIn(demo, browser, people.tom, { width: 320, height: 640 })
  await phone.goto(`${demo.address}/outbox`)
  await keep(phone, 'phone-outbox', 1100)
  await writeRiskyPost(demo, phone)
  await keep(phone, 'phone-composer', 1100, phone.getByRole('heading', { name: 'The canteen check' }))
  await phone.goto(`${demo.address}/check`)
  await phone.fill('textarea[name="text"]', story)
  await phone.getByText('A story that points to a patient').first().waitFor()
  await keep(phone, 'phone-check', 1500, phone.getByRole('heading', { name: 'What to think about' }))
}

// The browser writes dates as its own language has them.
process.env.LANGUAGE = 'en_GB'
await mkdir(pictures, { recursive: true })
const demo = await startDemo()
try {
  await withOurs("export { openBrowser } from './tests/browser.ts'", async ({ openBrowser }) => {
    const browser = await openBrowser()
    try {
      await takeAll(demo, browser)
    } finally {
      await browser.close()
    }
  })
} finally {
  await demo.stop()
}
