/** The accessibility check: what axe finds against WCAG 2.2 AA, one line each. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

const wcag22aa = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/**
 * What is wrong with a page, such as `label: Form elements must have labels (#name)`; empty when all is well.
 *
 * axe is a script, so it cannot run in a page without JavaScript. There we take what the browser made of the
 * page as it stands, `noscript` included, and look at that in a second page, with the site's own scripts kept out.
 */
export async function axe(page: Page): Promise<string[]> {
  if (await scriptsRun(page)) return violations(page)
  return withCopy(page, violations)
}

async function violations(page: Page): Promise<string[]> {
  const results = await new AxeBuilder({ page }).setLegacyMode().withTags(wcag22aa).analyze()
  return results.violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map((node) => node.target.join(' ')).join(', ')})`,
  )
}

/** A timer never fires where scripts are switched off, but reading the page still works there. */
const scriptsRun = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const probe = document.createElement('div')
    probe.innerHTML = '<noscript><b></b></noscript>'
    return probe.querySelector('b') === null
  })

async function withCopy<T>(page: Page, look: (copy: Page) => Promise<T>): Promise<T> {
  const browser = page.context().browser()
  if (!browser) throw new Error('This page has no browser of its own.')
  const html = await page.evaluate(asItStands)
  const context = await browser.newContext({
    viewport: page.viewportSize(),
    storageState: await page.context().storageState(),
    reducedMotion: 'reduce',
  })
  try {
    const copy = await context.newPage()
    const address = page.url()
    await copy.route(address, (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        headers: { 'content-security-policy': "script-src 'none'" },
        body: html,
      }),
    )
    await copy.goto(address)
    return await look(copy)
  } finally {
    await context.close()
  }
}

/** Runs in the page. What a person has typed is a property; in the copy it must be written in the HTML. */
function asItStands(): string {
  const live = [...document.querySelectorAll('input')]
  const copy = document.documentElement.cloneNode(true) as HTMLElement
  for (const [n, input] of [...copy.querySelectorAll('input')].entries()) {
    input.toggleAttribute('checked', live[n]?.checked ?? false)
    if (input.type !== 'file') input.setAttribute('value', live[n]?.value ?? '')
  }
  for (const element of copy.querySelectorAll('noscript')) element.replaceWith(...element.childNodes)
  return `<!doctype html>${copy.outerHTML}`
}
