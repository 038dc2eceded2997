/** Failures reach the right person: by mail, through a real mail server. */
import { randomUUID } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { expect, it, onTestFinished } from 'vitest'
import { startDeliveries } from '../toolkit/deliveries/deliveries.ts'
import { aFacebookChannel } from './facebook.ts'
import { TestTrust } from './trust.ts'

interface Arrived {
  readonly to: string[]
  readonly text: string
}

async function mailServer(): Promise<{ address: string; arrived: Arrived[] }> {
  const arrived: Arrived[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, session, done) {
      let text = ''
      stream.on('data', (bytes: Buffer) => {
        text += bytes.toString()
      })
      stream.on('end', () => {
        arrived.push({ to: session.envelope.rcptTo.map((one) => one.address), text })
        done()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())))
  return { address: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`, arrived }
}

it('tells the channel’s owner and the post’s author what was not sent, once each, without the words', async () => {
  const { address, arrived } = await mailServer()
  const trust = await TestTrust.start({ practice: true, env: { CANTEEN_MAIL: address } })
  onTestFinished(() => trust.stop())
  const organisation = await trust.organisation()
  const asha = await trust.person(organisation, 'Asha Verma', ['manager'])
  const tom = await trust.person(organisation, 'Tom Barraclough', ['author'])
  const channel = await aFacebookChannel(trust, asha)
  await fetch(`${trust.practice?.address}/_practice/faults`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ network: 'facebook', call: 'publish-text', what: 'F9' }),
  })
  const content = { text: 'Words that stay inside', link: null, pictures: [] }
  await trust.within(tom, (tx) =>
    startDeliveries(tx, trust.trust, tom, {
      postId: randomUUID(),
      dueAt: trust.clock.now(),
      items: [{ channel, content }],
    }),
  )
  await trust.runDueJobs()
  await trust.runDueJobs()
  expect(arrived.flatMap((mail) => mail.to).sort()).toEqual([asha.email, tom.email].sort())
  for (const { text } of arrived) {
    expect(text).toContain('was not sent')
    expect(text).toContain('/outbox/')
    expect(text).not.toContain('Words that stay inside')
  }
})
