import type { Severity } from '@canteen/checks/finding.ts'

/** Staff decide for themselves; an official post has to be approved, and some findings stand in its way. */
export type Reader = 'staff' | 'official'

interface Tag {
  readonly name: string
  /** A colour of the NHS tags. */
  readonly colour: string
}

const colours: Readonly<Record<Severity, string>> = {
  stop: 'red',
  high: 'orange',
  medium: 'yellow',
  low: 'grey',
  advice: 'blue',
}
const names: Readonly<Record<Reader, Readonly<Record<Severity, string>>>> = {
  staff: {
    stop: 'Stop and think',
    high: 'Think hard',
    medium: 'Think again',
    low: 'Look again',
    advice: 'Advice',
  },
  official: {
    stop: 'Stop',
    high: 'Important',
    medium: 'Change this',
    low: 'Look again',
    advice: 'Advice',
  },
}

/** How serious a finding is, in a few words. */
export const severityTag = (severity: Severity, reader: Reader): Tag => ({
  name: names[reader][severity],
  colour: colours[severity],
})
