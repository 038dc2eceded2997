import type { Content, Limits, Outcome } from './network.ts'
import { wordsOf } from './words.ts'

type Rejected = Extract<Outcome, { kind: 'rejected' }>

/** What can be told before anything is sent. Null when the content is within the network's limits. */
export function refuseBeforeSending(content: Content, limits: Limits, network: string): Rejected | null {
  const { used, max, unit, tooLong } = limits.count(wordsOf(content))
  const { pictures } = content
  if (content.text.trim() === '' && content.link === null && pictures.length === 0) {
    return rejected('empty', 'There is nothing in the post.', 'Write some words or add a picture.')
  }
  if (tooLong) {
    return rejected(
      'too-long',
      `The post is ${used} ${unit} long; ${network} takes ${max}.`,
      `Make it ${used - max} shorter.`,
    )
  }
  if (pictures.length > limits.pictures) {
    return rejected(
      'too-many-pictures',
      `The post has ${pictures.length} pictures; ${network} takes ${limits.pictures}.`,
      'Take some out.',
    )
  }
  if (pictures.some((picture) => picture.bytes.byteLength > limits.pictureBytes)) {
    return rejected(
      'picture-too-big',
      `A picture is bigger than ${limits.pictureBytes / 1_000_000} MB, the most ${network} takes.`,
      'Use a smaller picture.',
    )
  }
  return null
}

const rejected = (code: string, reason: string, whatToDo: string): Rejected => ({
  kind: 'rejected',
  code,
  reason,
  whatToDo,
})
