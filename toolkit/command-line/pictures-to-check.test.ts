/** `canteen check --picture`, as a process of its own. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { photographsIn, printed, withPlace } from '@canteen/picture-reading/test-pictures.ts'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildCanteen, type Canteen } from './test-canteen.ts'

let canteen: Canteen
let list = ''
beforeAll(async () => {
  canteen = await buildCanteen()
  list = join(canteen.home, 'handover.jpg')
  await writeFile(list, await withPlace(sharp(printed)).jpeg().toBuffer())
})
afterAll(() => canteen.remove())

describe('canteen check --picture', () => {
  it('says what is in each picture, and what could not be read', async () => {
    const words = join(canteen.home, 'words.jpg')
    await writeFile(words, 'no picture at all')
    const { out, code } = await canteen.run([
      'check',
      'Our team today',
      '--picture',
      list,
      '--picture',
      words,
    ])
    expect(out).toContain(`${list}\n- The file says where it was taken: 54.500° north, 1.500° west.`)
    expect(out).toContain('Edith Marlow NHS No 999 000 0018')
    expect(out).toContain('Writing was not looked for: this file is not a picture')
    expect(code).toBe(0)
  }, 40_000)

  it('checks pictures without words, and prints what it read as JSON', async () => {
    const team = join(photographsIn, 'sample4.jpg')
    const asked = ['check', '--picture', list, '--picture', team, '--alt', 'A list', '--json']
    const { out } = await canteen.run(asked)
    const { pictures } = JSON.parse(out)
    expect(pictures).toMatchObject([
      { file: list, image: { alt: 'A list', gps: true, faces: 0, ocr: expect.stringContaining('0018') } },
      { file: team, image: { alt: '', faces: 4, ocr: '' } },
    ])
  }, 40_000)

  it.each([
    [['--picture', 'none.jpg'], 'The picture none.jpg could not be read.'],
    [['--jsonl', '--picture', 'a.jpg'], '--picture goes with words'],
    [['words', '--alt', 'A team'], 'Each --alt describes one --picture.'],
  ])('says what is wrong with %j', async (words, why) => {
    const { code, err } = await canteen.run(['check', ...words])
    expect([code, err]).toEqual([2, expect.stringContaining(why)])
  })
})
