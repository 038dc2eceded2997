import { describe, expect, it } from 'vitest'
import type { DeliveryState } from '../deliveries/deliveries.ts'
import { opening, scheduledTag } from './state-words.tsx'

const now = new Date('2026-11-23T09:00:00Z')
const earlier = new Date('2026-11-23T08:00:00Z')
const later = new Date('2026-11-24T09:00:00Z')

const went = (state: DeliveryState, more: { actAt?: Date; seenToAt?: Date; dueAt?: Date } = {}) => ({
  state,
  dueAt: earlier,
  actAt: null,
  seenToAt: null,
  ...more,
})
const tag = (...deliveries: ReturnType<typeof went>[]): string => scheduledTag(deliveries, now).name

describe('what a post is called once it is scheduled', () => {
  it('asks for somebody when Canteen cannot tell whether it is live', () => {
    expect(tag(went('live'), went('unconfirmed'))).toBe('Needs somebody')
  })

  it('says that it is looked for while Canteen looks by itself', () => {
    expect(tag(went('live'), went('unconfirmed', { actAt: later }))).toBe('Being looked for')
  })

  it('no longer asks for somebody once the refusal was dealt with', () => {
    expect(tag(went('refused'))).toBe('Needs somebody')
    expect(tag(went('refused', { seenToAt: now }))).toBe('Not sent')
    expect(tag(went('live'), went('refused', { seenToAt: now }))).toBe('Published')
  })

  it('is scheduled until the first channel, and published after the last', () => {
    expect(tag(went('due', { dueAt: later }), went('by-hand', { dueAt: later }))).toBe('Scheduled')
    expect(tag(went('live'), went('due'))).toBe('Partly published')
    expect(tag(went('live'), went('cancelled'))).toBe('Published')
  })

  it('is not called scheduled when it was cancelled on each channel', () => {
    expect(tag(went('cancelled'), went('cancelled'))).toBe('Not sent')
  })
})

describe('the opening of a post', () => {
  it('ends with a whole word', () => {
    const text =
      'Our Riverside pharmacy is open until 8pm from next month. Ask the team about your medicines.'
    expect(opening({ text, pictures: [] })).toBe(
      'Our Riverside pharmacy is open until 8pm from next month. Ask the team about…',
    )
  })

  it('cuts one long word where it must', () => {
    expect(opening({ text: 'a'.repeat(200), pictures: [] })).toBe(`${'a'.repeat(79)}…`)
  })
})
