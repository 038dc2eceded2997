/** What a person tells the check about a draft: read alike from a form that was sent and from one on the device. Pure. */
import type { Context, Draft, DraftImage, Local } from '@canteen/checks/finding.ts'
import { type Account, readAccount } from './account.ts'

export const roles = [
  { value: '', label: 'Prefer not to say' },
  { value: 'nurse', label: 'Nurse' },
  { value: 'midwife', label: 'Midwife' },
  { value: 'doctor', label: 'Doctor' },
  { value: 'dentist', label: 'Dentist or dental nurse' },
  { value: 'pharmacist', label: 'Pharmacist or pharmacy staff' },
  { value: 'paramedic', label: 'Paramedic or ambulance staff' },
  { value: 'allied health professional', label: 'Allied health professional' },
  { value: 'hca', label: 'Healthcare support worker' },
  { value: 'social worker', label: 'Social worker or care staff' },
  { value: 'comms', label: 'Communications' },
  { value: 'manager', label: 'Manager, office or estates staff' },
  { value: 'student', label: 'Student or trainee' },
  { value: 'patient', label: 'Not staff: I am a patient or carer' },
] as const

export const audiences = [
  { value: 'public', label: 'Anybody' },
  { value: 'followers', label: 'My followers or friends only' },
  { value: 'closed-group', label: 'A closed group or chat' },
] as const
type Audience = (typeof audiences)[number]['value']

export const videos = [
  { value: '', label: 'No video' },
  { value: 'captions', label: 'A video with captions' },
  { value: 'no-captions', label: 'A video without captions' },
] as const
type Video = (typeof videos)[number]['value']

export interface CheckForm {
  readonly text: string
  /** What it answers; empty when it answers nothing. */
  readonly replyTo: string
  readonly account: Account
  readonly role: string
  readonly audience: Audience
  readonly video: Video
  /** Whoever it is about agreed, and that is written down. */
  readonly consent: boolean
}

export const emptyForm: CheckForm = {
  text: '',
  replyTo: '',
  account: 'personal',
  role: '',
  audience: 'public',
  video: '',
  consent: false,
}

const oneOf = <V extends string>(choices: readonly { readonly value: V }[], typed: string): V | undefined =>
  choices.find(({ value }) => value === typed)?.value

export const nothingToCheck = 'Paste or write something to check.'

/** `value` gives what is in the field of that name, or nothing. */
export const readCheckForm = (value: (name: string) => string): CheckForm => ({
  text: value('text'),
  replyTo: value('replyTo'),
  account: readAccount(value('account')),
  role: oneOf(roles, value('role')) ?? '',
  audience: oneOf(audiences, value('audience')) ?? 'public',
  video: oneOf(videos, value('video')) ?? '',
  consent: value('consent') === 'yes',
})

/** What an organisation has told the check, for its own people. */
export interface Knows {
  readonly local?: Local
  readonly preElection?: boolean
}

export const draftOf = (form: CheckForm, images: readonly DraftImage[] = []): Draft => ({
  text: form.text,
  ...(images.length > 0 ? { images } : {}),
  ...(form.video === '' ? {} : { video: { captions: form.video === 'captions' } }),
})

export const contextOf = (form: CheckForm, knows: Knows = {}): Context => ({
  account: form.account,
  audience: form.audience,
  ...(form.role === '' ? {} : { role: form.role }),
  ...(form.replyTo.trim() === '' ? {} : { replyTo: form.replyTo }),
  ...(form.consent ? { consent: true } : {}),
  ...(knows.preElection ? { preElection: true } : {}),
  ...(knows.local ? { local: knows.local } : {}),
})
