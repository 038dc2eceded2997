/** What happened to a channel, one line each. Pure. */
import type { RecordEntry } from '../record/record.ts'

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

const changedFacts: Readonly<Record<string, string>> = {
  name: 'name',
  ownerId: 'owner',
  deputyId: 'deputy',
  purpose: 'purpose',
  isPublic: 'whether it is public',
}

const sentences: Readonly<Record<string, (details: RecordEntry['details']) => string>> = {
  'channel.registered': () => 'Registered',
  'channel.changed': (details) => `Changed the ${whatChanged(details)}`,
  'channel.closed': () => 'Closed',
  'channel.connected': ({ account }) => `Connected to ${text(account)}`,
  'channel.disconnected': () => 'Disconnected',
  'channel.connection-broke': ({ reason }) => `The connection broke. ${text(reason)}`,
}

const whatChanged = (details: RecordEntry['details']): string =>
  Object.keys(details)
    .flatMap((key) => changedFacts[key] ?? [])
    .join(', ')

export const historyWords = ({ act, details }: Pick<RecordEntry, 'act' | 'details'>): string =>
  sentences[act]?.(details) ?? act
