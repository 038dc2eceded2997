import { expect, it } from 'vitest'
import { sayChannel } from './say-channel.ts'

it.each([
  ['Maternity', 'Facebook', 'Maternity on Facebook'],
  ['Trust news on Facebook', 'Facebook', 'Trust news on Facebook'],
  ['Fellside on X', 'X', 'Fellside on X'],
  ['Exeter', 'X', 'Exeter on X'],
])('says the channel “%s” on %s as “%s”', (name, network, said) => {
  expect(sayChannel(name, network)).toBe(said)
})
