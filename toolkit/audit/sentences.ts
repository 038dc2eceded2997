/** What each act of the record is called, and what it says in plain words. Pure. */
import { rules } from '@canteen/checks'
import { londonDay, sayLondon, sayLondonDate } from '@canteen/plumbing/london.ts'
import { asRoles, shortRoleName } from '../people/person.ts'
import type { RecordEntry } from '../record/record.ts'

/** How an act is told: "Asha Verma" stands before it in its own column. */
interface Told {
  readonly called: string
  readonly says: (details: Details, nameOf: NameOf) => string
}

export type NameOf = (personId: string) => string | null
type Details = Readonly<Record<string, unknown>>

const text = (details: Details, name: string): string => {
  const value = details[name]
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}
const list = (details: Details, name: string): string[] => {
  const value = details[name]
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
}
const because = (details: Details): string => {
  const reason = text(details, 'reason').trim()
  return reason === '' ? '.' : `: ${/[.!?]$/.test(reason) ? reason : `${reason}.`}`
}
const rolesOf = (details: Details, name: string): string => {
  const names = asRoles(list(details, name)).map(shortRoleName)
  return names.length > 0 ? names.join(', ') : 'Staff only'
}
const sayMoment = (iso: string): string => {
  const at = new Date(iso)
  return Number.isNaN(at.getTime()) ? 'another time' : sayLondon(at)
}
/** Rules by their titles; one that is gone by its id. */
const titlesOf = (details: Details, name: string): string =>
  list(details, name)
    .map((id) => rules.find((rule) => rule.id === id)?.title ?? id)
    .join(', ')
const inBrackets = (words: string): string => (words === '' ? '' : ` (${words})`)
const sayDay = (day: string): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(day) ? sayLondonDate(londonDay(day).start) : 'another day'
/** “Added 2 and took 1 out.” */
const addedAndOut = (details: Details, of: string): string => {
  const [added, out] = [list(details, 'added').length, list(details, 'takenOut').length]
  const parts = [...(added > 0 ? [`added ${added}`] : []), ...(out > 0 ? [`took ${out} out`] : [])]
  return `Changed ${of} that the check knows${parts.length > 0 ? `: ${parts.join(' and ')}` : ''}.`
}
const switched = (details: Details): string => {
  const [to, back] = [titlesOf(details, 'toAdvice'), titlesOf(details, 'back')]
  if (to === '' && back === '') return 'Switched rules of the check.'
  const parts = [...(to ? [`now advice: ${to}`] : []), ...(back ? [`as they were: ${back}`] : [])]
  return `Switched rules of the check; ${parts.join('; ')}.`
}
const approved = (details: Details, nameOf: NameOf): string => {
  if (text(details, 'reason') === '') return 'Approved the post.'
  const first = text(details, 'reasonBy')
  const agreed = first === '' ? '' : `, and agreed with ${nameOf(first) ?? 'another approver'}`
  return `Approved the post although the check said stop${inBrackets(titlesOf(details, 'rules'))}${agreed}${because(details)}`
}
const plain = (called: string, sentence: string): Told => ({ called, says: () => sentence })

const fieldNames: Readonly<Record<string, string>> = {
  name: 'name',
  odsCode: 'ODS code',
  stance: 'what staff may post',
  ownerId: 'owner',
  deputyId: 'deputy',
  purpose: 'purpose',
  isPublic: 'who can see it',
}
const changed = (details: Details): string => {
  const names = Object.keys(details).map((name) => fieldNames[name] ?? name)
  return names.length > 0 ? `: ${names.join(', ')}.` : '.'
}

const outcomes: Readonly<Record<string, string>> = {
  due: 'It will be sent',
  live: 'It is live',
  refused: 'The network refused it',
  unconfirmed: 'The network gave no clear answer',
  held: 'It was held',
  cancelled: 'It will not be sent',
  'by-hand': 'It is to be posted by hand',
  'waiting-for-reconnection': 'It waits until the channel is connected again',
}
const decisions: Readonly<Record<string, string>> = {
  'not there: send again': 'Looked, did not find it, and let it be sent again',
  'seen to': 'Marked the refusal as seen to',
  cancelled: 'Cancelled it for this channel',
  'by hand': 'Chose to post it by hand',
}

export const acts: Readonly<Record<string, Told>> = {
  'organisation.set-up': {
    called: 'Organisation set up',
    says: (d) => `Set up ${text(d, 'name') || 'the organisation'}.`,
  },
  'organisation.changed': {
    called: 'Organisation changed',
    says: (d) => `Changed facts of the organisation${changed(d)}`,
  },
  'check.places-changed': { called: 'Places for the check', says: (d) => addedAndOut(d, 'the places') },
  'check.words-changed': { called: 'Words for the check', says: (d) => addedAndOut(d, 'the words') },
  'check.rules-changed': { called: 'Rules of the check', says: switched },
  'check.pre-election-changed': {
    called: 'Pre-election period',
    says: (d) =>
      text(d, 'from') === ''
        ? 'Took the pre-election period out.'
        : `Set the pre-election period from ${sayDay(text(d, 'from'))} until ${sayDay(text(d, 'until'))}.`,
  },

  'person.invited': {
    called: 'Person invited',
    says: (d) => `Invited somebody. Roles: ${rolesOf(d, 'roles')}.`,
  },
  'person.joined': plain('Person joined', 'Joined.'),
  'person.roles-changed': {
    called: 'Roles changed',
    says: (d) => `Changed roles from ${rolesOf(d, 'from')} to ${rolesOf(d, 'to')}.`,
  },
  'person.left': {
    called: 'Person left',
    says: (d, nameOf) => {
      const to = nameOf(text(d, 'workGoesTo'))
      return to ? `Ended the person’s access. Their work went to ${to}.` : 'Ended the person’s access.'
    },
  },
  'person.password-link-made': plain('Password link made', 'Made a link to choose a new password.'),
  'person.signed-in': plain('Signed in', 'Signed in.'),
  'person.password-changed': plain('Password changed', 'Changed the password.'),
  'session.ended': plain('Signed out', 'Ended a sign-in on a device.'),
  'token.made': { called: 'Access token made', says: (d) => `Made the access token “${text(d, 'name')}”.` },
  'token.revoked': plain('Access token ended', 'Ended an access token.'),

  'channel.registered': { called: 'Channel added', says: (d) => `Added the channel ${text(d, 'address')}.` },
  'channel.changed': { called: 'Channel changed', says: (d) => `Changed the channel${changed(d)}` },
  'channel.closed': plain('Channel closed', 'Closed the channel.'),
  'channel.connected': {
    called: 'Channel connected',
    says: (d) => `Connected the channel to ${text(d, 'account')}.`,
  },
  'channel.disconnected': plain('Channel disconnected', 'Disconnected the channel.'),
  'channel.connection-broke': {
    called: 'Connection broken',
    says: (d) => `The connection stopped working${because(d)}`,
  },

  'post.created': plain('Post written', 'Began the post.'),
  'post.edited': plain('Post changed', 'Changed the post.'),
  'post.sent-for-approval': plain('Post sent for approval', 'Sent the post for approval.'),
  'post.consent-noted': {
    called: 'Consent noted',
    says: (d) =>
      `Said where the consent of people in pictures is written down${because({ reason: list(d, 'where').join('; ') })}`,
  },
  'post.reason-given': {
    called: 'Reason given',
    says: (d) =>
      `Gave a reason why the post may go out although the check says stop${inBrackets(titlesOf(d, 'rules'))}${because(d)}`,
  },
  'post.approved': { called: 'Post approved', says: approved },
  'post.returned': { called: 'Post sent back', says: (d) => `Sent the post back${because(d)}` },
  'post.scheduled': {
    called: 'Post scheduled',
    says: (d) => `Scheduled the post for ${sayMoment(text(d, 'at'))}.`,
  },
  'post.unscheduled': plain('Post taken off the schedule', 'Took the post off the schedule.'),
  'post.moved': {
    called: 'Post moved',
    says: (d) => `Moved the post from ${sayMoment(text(d, 'from'))} to ${sayMoment(text(d, 'to'))}.`,
  },
  'post.cancelled': plain('Post cancelled', 'Cancelled the post.'),
  'post.duplicated': plain('Post copied', 'Made the post as a copy of another.'),

  'delivery.settled': {
    called: 'Delivery outcome',
    says: (d) => `${outcomes[text(d, 'state')] ?? 'It moved on'}${because(d)}`,
  },
  'delivery.held': { called: 'Delivery held', says: (d) => `Held it for a person${because(d)}` },
  'delivery.released': plain('Delivery released', 'Let it be sent now.'),
  'delivery.decided': {
    called: 'Delivery decided',
    says: (d) => `${decisions[text(d, 'decision')] ?? (text(d, 'decision') || 'Decided')}${because(d)}`,
  },
  'delivery.proved-by-hand': { called: 'Proof given', says: () => 'Gave the link as proof that it is live.' },

  'installation.backed-up': plain('Backup made', 'Made a backup of everything.'),
  'installation.restored': {
    called: 'Backup restored',
    says: (d) => `Restored the backup made ${sayMoment(text(d, 'madeAt'))}.`,
  },
}

/** A sentence for one entry; an act of a newer version is shown by its name rather than left out. */
export const sayEntry = (entry: Pick<RecordEntry, 'act' | 'details'>, nameOf: NameOf): string =>
  acts[entry.act]?.says(entry.details, nameOf) ?? `${entry.act}.`

export const callAct = (act: string): string => acts[act]?.called ?? act
