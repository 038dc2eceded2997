import { type Rule, rule } from '../rule.ts'

/** A video that people who cannot hear it cannot follow. */
export const captions: Rule = rule({
  id: 'acc.captions',
  title: 'A video without captions',
  severity: 'medium',
  officialOnly: true,
  mustBeMended: true,
  source: {
    title: 'WCAG 2.2, success criterion 1.2.2 Captions (Prerecorded)',
    address: 'https://www.w3.org/TR/WCAG22/#captions-prerecorded',
    paraphrase: true,
  },
  suggestion: 'Add captions that a person has read through. Most networks take them as a file.',
  find: ({ video }) =>
    video === undefined || video.captions
      ? []
      : [
          {
            start: 0,
            end: 0,
            reason:
              'The video has no captions, so people who are deaf or have the sound off cannot follow it.',
          },
        ],
})
