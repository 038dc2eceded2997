/** The pages of posts, through the web app as a browser without scripts would use them. */
import { randomUUID } from 'node:crypto'
import { hours } from '@canteen/plumbing/clock.ts'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { start, TestTrust } from '../../tests/trust.ts'
import { getPost } from './posts.ts'
import { approvedBy, draft, type Office, openOffice, waiting } from './test-posts.ts'

let trust: TestTrust
let office: Office

beforeAll(async () => {
  trust = await TestTrust.start()
})
afterAll(() => trust.stop())
beforeEach(async () => {
  trust.clock.moveTo(start)
  office = await openOffice(trust)
})

const stored = async (postId: string) => {
  const found = await getPost(trust.trust, office.nia, postId)
  if (!found.ok) throw new Error(found.why.kind)
  return found.value.post
}

describe('a post, from the first word to the schedule', () => {
  it('is written, sent, approved and scheduled with forms alone', async () => {
    const composer = await trust.visit('/posts/new', office.nia)
    expect(composer.text).toContain('do not post it online')
    const save = /action="(\/posts\/[0-9a-f-]+\/save)"/.exec(composer.text)?.[1] ?? ''
    const fields = {
      edit: '0',
      text: 'Flu clinic on Saturday',
      channels: office.facebook,
      date: '2026-11-28',
      time: '09:00',
    }
    const sent = await trust.submit(save, { ...fields, press: 'send' }, office.nia)
    expect([sent.status, sent.text]).toEqual([303, ''])
    const postId = save.split('/')[2] ?? ''
    expect(sent.location).toBe(`/posts/${postId}`)

    const list = await trust.visit('/approvals', office.asha)
    expect(list.text).toContain(`/posts/${postId}/approve`)
    const read = await trust.visit(`/posts/${postId}/approve`, office.asha)
    expect(read.text).toContain('If you approve it, it goes out at 9am on Saturday 28 November 2026.')
    const done = await trust.submit(`/posts/${postId}/approve`, { edit: '1' }, office.asha)
    expect(done.location).toBe(`/posts/${postId}`)
    expect(await stored(postId)).toMatchObject({ state: 'scheduled', approvedBy: office.asha.id })
    const month = await trust.visit('/calendar', office.nia)
    expect(month.text).toContain('Flu clinic on Saturday')
  })

  it('leaves no empty draft behind when it is sent as it was opened', async () => {
    const postId = randomUUID()
    const sent = await trust.submit(
      `/posts/${postId}/save`,
      { edit: '0', text: ' ', press: 'send' },
      office.nia,
    )
    expect(sent.status).toBe(422)
    expect(sent.text).toContain('Write something, or add a picture.')
    expect(await getPost(trust.trust, office.nia, postId)).toMatchObject({ ok: false })
  })

  it('is not offered another time, nor taken off the schedule, once it is out', async () => {
    const soon = new Date(trust.clock.now().getTime() + hours(1))
    const post = await approvedBy(office, office.asha, { plannedAt: soon })
    expect((await trust.visit(`/posts/${post.id}`, office.nia)).text).toContain('Take it off the schedule')
    const found = await getPost(trust.trust, office.nia, post.id)
    if (!found.ok) throw new Error(found.why.kind)
    trust.clock.moveBy(hours(1))
    for (const { id } of found.value.deliveries) {
      const proof = { link: 'https://www.facebook.com/fellsideandrivers/posts/1234567890' }
      const done = await trust.submit(`/outbox/${id}/prove`, proof, office.nia)
      expect(done.status).toBe(303)
    }
    const page = await trust.visit(`/posts/${post.id}`, office.nia)
    expect(page.text).toContain('It is out on every channel')
    expect(page.text).not.toContain('Take it off the schedule')
    expect(page.text).not.toContain('Move it to another time')
  })

  it('answers an approver who comes too late with how it stands, and not with “Done”', async () => {
    const post = await approvedBy(office, office.asha)
    const page = await trust.visit(`/posts/${post.id}/approve`, office.asha)
    expect(page.status).toBe(422)
    expect(page.text).toContain('It is approved now.')
  })

  it('comes back filled in when something is wrong', async () => {
    const fields = {
      edit: '0',
      text: 'Keep <b>me</b>',
      link: 'http://localhost/',
      channels: office.facebook,
      press: 'send',
    }
    const reply = await trust.submit(`/posts/${randomUUID()}/save`, fields, office.nia)
    expect(reply.status).toBe(422)
    expect(reply.text).toContain('There is a problem')
    expect(reply.text).toContain('href="#link"')
    expect(reply.text).toContain('Keep &lt;b&gt;me&lt;/b&gt;')
    expect(reply.text).not.toContain('<b>me</b>')
  })

  it('asks which of two times is meant, and keeps everything', async () => {
    const postId = randomUUID()
    const fields = { edit: '0', text: 'Clocks go back', date: '2027-10-31', time: '01:30', press: 'save' }
    const asked = await trust.submit(`/posts/${postId}/save`, fields, office.nia)
    expect(asked.status).toBe(422)
    expect(asked.text).toContain('so 01:30 happens twice')
    expect(asked.text).toContain('Clocks go back</textarea>')
    const answered = { ...fields, which: 'later', 'which-for': '2027-10-31 01:30' }
    expect((await trust.submit(`/posts/${postId}/save`, answered, office.nia)).status).toBe(303)
    expect((await stored(postId)).plannedAt).toEqual(new Date('2027-10-31T01:30:00Z'))
  })
})

describe('two people in one post', () => {
  it('both see both versions, and nothing is overwritten', async () => {
    const post = await draft(office)
    const fields = { edit: '1', channels: office.facebook, press: 'save' }
    await trust.submit(`/posts/${post.id}/save`, { ...fields, text: 'The words of Tom' }, office.tom)
    const clash = await trust.submit(
      `/posts/${post.id}/save`,
      { ...fields, text: 'The words of Nia' },
      office.nia,
    )
    expect(clash.status).toBe(409)
    expect(clash.text).toContain('What Tom Okafor saved')
    expect(clash.text).toContain('The words of Tom')
    expect(clash.text).toContain('The words of Nia</textarea>')
    expect(clash.text).toContain('name="edit" value="2"')
    expect((await stored(post.id)).text).toBe('The words of Tom')
  })

  it('and a script is told so, in data', async () => {
    const post = await draft(office)
    const headers = { accept: 'application/json' }
    const fields = { edit: '1', channels: office.facebook }
    const saved = await trust.submit(`/posts/${post.id}/save`, { ...fields, text: 'By Tom' }, office.tom, {
      headers,
    })
    expect(JSON.parse(saved.text)).toEqual({ edit: 2, says: 'Saved at 9am' })
    const clash = await trust.submit(`/posts/${post.id}/save`, { ...fields, text: 'By Nia' }, office.nia, {
      headers,
    })
    expect(clash.status).toBe(409)
  })
})

describe('suggestions of the check', () => {
  it('are taken with a button that needs no script', async () => {
    const post = await draft(office, { text: 'Come to #getyourflujabtoday now' })
    const page = await trust.visit(`/posts/${post.id}/edit`, office.nia)
    const key = /value="([^"]+)" name="rewrite"/.exec(page.text)?.[1] ?? ''
    expect(key).not.toBe('')
    const fields = { edit: '1', text: post.text, channels: office.facebook, rewrite: key }
    expect((await trust.submit(`/posts/${post.id}/save`, fields, office.nia)).status).toBe(303)
    expect((await stored(post.id)).text).not.toContain('#getyourflujabtoday')
  })
})

describe('the approver', () => {
  it('cannot approve a post of their own, and is told why', async () => {
    const post = await waiting(office, {}, office.tom)
    const page = await trust.visit(`/posts/${post.id}/approve`, office.tom)
    expect(page.text).toContain('You wrote this post, so somebody else must approve it.')
    const reply = await trust.submit(`/posts/${post.id}/approve`, { edit: '1' }, office.tom)
    expect(reply.status).toBe(422)
    expect((await stored(post.id)).state).toBe('awaiting-approval')
  })

  it('is asked for a reason when sending back', async () => {
    const post = await waiting(office)
    const reply = await trust.submit(`/posts/${post.id}/return`, { back: '' }, office.asha)
    expect(reply.status).toBe(422)
    expect(reply.text).toContain('Write what should change')
  })

  it('is told that a late post waits for a time', async () => {
    const post = await waiting(office, { plannedAt: new Date(start.getTime() + hours(1)) })
    trust.clock.moveBy(hours(2))
    await trust.submit(`/posts/${post.id}/approve`, { edit: '1' }, office.asha)
    const page = await trust.visit(`/posts/${post.id}`, office.asha)
    expect(page.text).toContain('Approved late')
    expect(page.text).toContain('Its time has passed')
  })
})

describe('the calendar', () => {
  it('folds a full day', async () => {
    for (let i = 0; i < 16; i += 1) await draft(office, { plannedAt: new Date('2026-11-25T10:00:00Z') })
    const page = await trust.visit('/calendar?view=month&date=2026-11-01', office.nia)
    expect(page.text).toContain('and 12 more')
    const list = await trust.visit('/calendar?view=agenda&date=2026-11-25', office.nia)
    expect(list.text.match(/class="canteen-entry"/g)).toHaveLength(16)
  })

  it('puts a post of the last hour of a long day into that day', async () => {
    await draft(office, { text: 'Late on the long day', plannedAt: new Date('2027-10-31T23:30:00Z') })
    const page = await trust.visit('/calendar?view=agenda&date=2027-10-31', office.nia)
    expect(page.text).toMatch(/data-day="2027-10-31".*Late on the long day/s)
  })

  it('says so when nothing is planned, and survives a made-up address', async () => {
    expect((await trust.visit('/calendar?view=week&date=2031-01-01', office.nia)).text).toContain(
      'Nothing is planned',
    )
    expect((await trust.visit('/calendar?view=moon&date=2026-02-31', office.nia)).status).toBe(200)
  })

  it('moves a post from a script, and says why not', async () => {
    const post = await approvedBy(office, office.asha, { plannedAt: new Date('2026-11-25T10:00:00Z') })
    const headers = { accept: 'application/json' }
    const moved = await trust.submit(
      `/posts/${post.id}/move`,
      { date: '2026-11-27', time: '10:00' },
      office.nia,
      { headers },
    )
    expect(JSON.parse(moved.text)).toEqual({ says: 'Moved to 10am on Friday 27 November 2026' })
    const past = await trust.submit(
      `/posts/${post.id}/move`,
      { date: '2026-11-20', time: '10:00' },
      office.nia,
      { headers },
    )
    expect([past.status, JSON.parse(past.text).says]).toEqual([
      422,
      'That time has passed. Choose a later one, or publish now.',
    ])
  })
})

describe('somebody of another organisation', () => {
  it('finds nothing at any address of a post', async () => {
    const post = await waiting(office)
    const other = await openOffice(trust)
    for (const path of ['', '/edit', '/approve']) {
      expect((await trust.visit(`/posts/${post.id}${path}`, other.tom)).status, path).toBe(404)
    }
    for (const act of ['send', 'publish-now', 'unschedule', 'cancel', 'duplicate', 'approve']) {
      const reply = await trust.submit(`/posts/${post.id}/${act}`, { edit: '1' }, other.tom)
      expect(reply.status, act).toBe(404)
    }
  })
})
