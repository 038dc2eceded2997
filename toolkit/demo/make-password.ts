import { randomInt } from 'node:crypto'

const words =
  'acorn anchor badger basket beacon bramble bridge button candle carrot cherry cobble copper cricket damson ' +
  'dapple feather fiddle finch garden ginger glacier harbour hazel heron honey juniper kettle ladder lantern ' +
  'lemon linen magpie maple marble meadow mitten mustard nettle orchard otter paddle parsley pebble pepper ' +
  'pigeon plum pocket puddle rabbit ribbon saffron shadow spindle sparrow teapot thistle thunder timber ' +
  'velvet walnut whistle willow winter'

/** Three words and a number: easy to type from a screen, and another one on every installation. */
export function makePassword(): string {
  const list = words.split(' ')
  const pick = () => list[randomInt(list.length)] ?? 'teapot'
  return [pick(), pick(), pick(), randomInt(1000, 10_000)].join('-')
}
