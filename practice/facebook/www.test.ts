import { expect, it } from 'vitest'
import { graphAs, keyFor, practiceForTest, trustPage } from '../testing.ts'
import { invented } from './testing-pictures.ts'

async function asTrust() {
  const practice = await practiceForTest()
  const { accessToken } = await keyFor(practice, trustPage)
  const read = async (address: string) => {
    const response = await fetch(new URL(address, practice.address))
    return { status: response.status, headers: response.headers, html: await response.text() }
  }
  return { practice, graph: graphAs(practice, accessToken), read }
}

it('shows a Page with its posts, newest first, nothing in them taken for code', async () => {
  const { graph, read } = await asTrust()
  await graph.post(`${trustPage}/feed`, { message: 'First <script>alert(1)</script>' })
  await graph.post(`${trustPage}/feed`, { message: 'Second', link: 'https://www.fellside.example/flu' })
  const params = { caption: 'Third', alt_text_custom: 'A ward with "six" beds' }
  await graph.upload(`${trustPage}/photos`, params, await invented.jpeg())
  await graph.post(`${trustPage}/feed`, { message: 'A draft', published: 'false' })
  const { html, headers } = await read('/facebook/www/FellsideAndRiversNHS')
  expect(html.indexOf('Third')).toBeLessThan(html.indexOf('Second'))
  expect(html.indexOf('Second')).toBeLessThan(html.indexOf('First &lt;script&gt;'))
  expect(html).toContain('href="https://www.fellside.example/flu"')
  expect(html).toContain('alt="A ward with &quot;six&quot; beds"')
  expect(html).not.toContain('A draft')
  expect(html).not.toMatch(/<script|style=|<style/)
  expect(html).toMatch(
    /<html lang="en-GB">[\s\S]*<main id="main">[\s\S]*<h1>Fellside and Rivers NHS Trust<\/h1>/,
  )
  expect(headers.get('content-security-policy')).toContain("default-src 'none'")
  expect((await read(`/facebook/www/${trustPage}`)).html).toBe(html)
})

it('opens the link of a post, long or short, until it is taken down', async () => {
  const { graph, read } = await asTrust()
  const id = String((await graph.post(`${trustPage}/feed`, { message: 'Proof' })).body['id'])
  const { permalink_url } = (await graph.get(id, { fields: 'permalink_url' })).body
  expect((await read(String(permalink_url))).html).toContain('Proof')
  expect((await read(`/facebook/www/${id}`)).html).toContain('Proof')
  await graph.delete(id)
  expect((await read(String(permalink_url))).status).toBe(404)
  expect((await read(`/facebook/www/${id}`)).status).toBe(404)
})

it('never shows a draft', async () => {
  const { graph, read } = await asTrust()
  const id = String(
    (await graph.post(`${trustPage}/feed`, { message: 'Not yet', published: 'false' })).body['id'],
  )
  const { permalink_url } = (await graph.get(id, { fields: 'permalink_url' })).body
  expect((await read(String(permalink_url))).status).toBe(404)
})

it('turns over to older posts', async () => {
  const { graph, read } = await asTrust()
  for (let n = 1; n <= 51; n += 1) await graph.post(`${trustPage}/feed`, { message: `Post number ${n}.` })
  const { html } = await read(`/facebook/www/${trustPage}`)
  expect(html).not.toContain('Post number 1.')
  const older = /href="([^"]+)">Older posts/.exec(html)?.[1] ?? ''
  expect((await read(older)).html).toContain('Post number 1.')
})

it('has a home page that leads to every Page, and one style sheet', async () => {
  const { read } = await asTrust()
  const { html } = await read('/')
  expect(html).toContain('Practice Facebook')
  expect(html).toContain('/facebook/www/FellsideMaternity')
  expect((await read('/_practice/style.css')).headers.get('content-type')).toContain('text/css')
  expect((await read('/facebook/www/Nowhere')).status).toBe(404)
})
