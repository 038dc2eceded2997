/** Tells all stories at once, act by act in the order of time, so that the record reads as it would have grown. */
import { randomUUID } from 'node:crypto'
import type { Act, Story, Told } from './acts.ts'
import { addPictures } from './pictures.ts'
import type { Stage } from './stage.ts'
import { whenIs } from './when.ts'

export async function tell(stage: Stage, stories: readonly Story[]): Promise<void> {
  const moments: { at: Date; act: Act; told: Told }[] = []
  for (const story of stories) {
    const [first] = story.acts
    if (first) stage.clock.moveTo(whenIs(first.at, stage.today))
    const told = { story, postId: randomUUID(), pictures: await addPictures(stage, story.pictures ?? []) }
    for (const act of story.acts) moments.push({ at: whenIs(act.at, stage.today), act, told })
  }
  moments.sort((a, b) => a.at.getTime() - b.at.getTime())
  for (const { at, act, told } of moments) {
    stage.clock.moveTo(at)
    await act.run(stage, told)
  }
}
