import type { Severity } from '@canteen/checks/finding.ts'

/** How serious a finding is, in one word and a colour of the NHS tags. */
export const severityWords: Readonly<Record<Severity, { readonly name: string; readonly colour: string }>> = {
  stop: { name: 'Stop', colour: 'red' },
  high: { name: 'Important', colour: 'orange' },
  medium: { name: 'Change this', colour: 'yellow' },
  low: { name: 'Look again', colour: 'grey' },
  advice: { name: 'Advice', colour: 'blue' },
}
