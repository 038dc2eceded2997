/** What people and Canteen do with a post in the story, each at its moment, by the same use cases as on any other day. */
import { deliveriesOfPosts, deliveryJobs, proveLive } from '../deliveries/deliveries.ts'
import { approve, cancelPost, returnPost, saveDraft, schedule, sendForApproval } from '../posts/posts.ts'
import type { PersonName } from './cast.ts'
import { must } from './must.ts'
import type { PictureName } from './pictures.ts'
import type { ChannelName, Stage } from './stage.ts'
import { type When, whenIs } from './when.ts'

export interface Story {
  readonly text: string
  readonly link?: string
  readonly pictures?: readonly PictureName[]
  readonly to: readonly ChannelName[]
  /** Other words for one channel. */
  readonly own?: Partial<Record<ChannelName, string>>
  readonly plan?: When
  readonly acts: readonly Act[]
}

/** A post while its story is told. */
export interface Told {
  readonly story: Story
  readonly postId: string
  readonly pictures: readonly { readonly id: string; readonly alt: string }[]
}

export interface Act {
  readonly at: When
  readonly run: (stage: Stage, told: Told) => Promise<void>
}

export const writes = (by: PersonName, at: When): Act => ({
  at,
  run: async (stage, { story, postId, pictures }) => {
    must(
      await saveDraft(stage.trust, stage.people[by], {
        postId,
        edit: 0,
        text: story.text,
        link: story.link ?? null,
        plannedAt: story.plan ? whenIs(story.plan, stage.today) : null,
        channels: story.to.map((name) => ({
          channelId: stage.channels[name].id,
          text: story.own?.[name] ?? null,
        })),
        pictures,
      }),
    )
  },
})

export const sends = (by: PersonName, at: When): Act => ({
  at,
  run: async (stage, { postId }) =>
    void must(await sendForApproval(stage.trust, stage.people[by], { postId })),
})

export const approves = (by: PersonName, at: When): Act => ({
  at,
  run: async (stage, { postId }) =>
    void must(await approve(stage.trust, stage.people[by], { postId, edit: 1 })),
})

export const returns = (by: PersonName, at: When, reason: string): Act => ({
  at,
  run: async (stage, { postId }) =>
    void must(await returnPost(stage.trust, stage.people[by], { postId, reason })),
})

export const publishesNow = (by: PersonName, at: When): Act => ({
  at,
  run: async (stage, told) => {
    must(await schedule(stage.trust, stage.people[by], { postId: told.postId, now: true }))
    await send(stage, told)
  },
})

export const cancels = (by: PersonName, at: When): Act => ({
  at,
  run: async (stage, { postId }) => void must(await cancelPost(stage.trust, stage.people[by], { postId })),
})

/** Canteen sends what is due. */
export const goesOut = (at: When): Act => ({ at, run: (stage, told) => send(stage, told) })

export const looks = (at: When): Act => ({ at, run: (stage, told) => work(stage, told, 'look-for-delivery') })

/** Somebody posted it by hand and pasted the link back. */
export const proves = (by: PersonName, at: When, channel: ChannelName, link: string): Act => ({
  at,
  run: async (stage, told) => {
    const delivery = (await deliveriesOf(stage, told)).find(
      ({ channelId }) => channelId === stage.channels[channel].id,
    )
    must(await proveLive(stage.trust, stage.people[by], delivery?.id ?? '', link))
  },
})

export const upsets = (at: When, what: (stage: Stage) => Promise<void>): Act => ({ at, run: what })

async function deliveriesOf({ tx, organisationId }: Stage, { postId }: Told) {
  return (await deliveriesOfPosts(tx, organisationId, [postId])).get(postId) ?? []
}

async function send(stage: Stage, told: Told): Promise<void> {
  await stage.practice.setClock(stage.clock.now())
  await work(stage, told, 'publish-due-delivery')
}

async function work(stage: Stage, told: Told, name: string): Promise<void> {
  const job = deliveryJobs.find((each) => each.name === name)
  if (!job) throw new Error(`No job is called ${name}`)
  for (const { id } of await deliveriesOf(stage, told)) {
    await job.runUnchecked(stage.trust, { organisationId: stage.organisationId, deliveryId: id })
  }
}
