/** The numbers that the face detector learned, unpacked from the file of the package that ships them. Pure. */

/** In the order of the file: name, how many numbers, and the step and start by which a byte becomes a number. */
const layout = [
  ['conv0/filters', 432, 0.009007044399485869, -1.2069439495311063],
  ['conv0/bias', 16, 0.005263455241334205, -0.9211046672334858],
  ['conv1/depthwise_filter', 144, 0.004001977630690033, -0.5042491814669441],
  ['conv1/pointwise_filter', 512, 0.013836609615999109, -1.411334180831909],
  ['conv1/bias', 32, 0.0015159862590771096, -0.30926119685173037],
  ['conv2/depthwise_filter', 288, 0.002666276225856706, -0.317286870876948],
  ['conv2/pointwise_filter', 2048, 0.015265831292844286, -1.6792414422128714],
  ['conv2/bias', 64, 0.0020280554598453, -0.37113414915168985],
  ['conv3/depthwise_filter', 576, 0.006100742489683862, -0.8907084034938438],
  ['conv3/pointwise_filter', 8192, 0.016276211832083907, -2.0508026908425725],
  ['conv3/bias', 128, 0.003394414279975143, -0.7637432129944072],
  ['conv4/depthwise_filter', 1152, 0.006716050119961009, -0.8059260143953211],
  ['conv4/pointwise_filter', 32768, 0.021875603993733724, -2.8875797271728514],
  ['conv4/bias', 256, 0.0041141652009066415, -0.8187188749804216],
  ['conv5/depthwise_filter', 2304, 0.008423839597141042, -0.9013508368940915],
  ['conv5/pointwise_filter', 131072, 0.030007277283014035, -3.8709387695088107],
  ['conv5/bias', 512, 0.008402082966823203, -1.4871686851277068],
  ['conv8/filters', 12800, 0.028336129469030042, -4.675461362389957],
  ['conv8/bias', 25, 0.002268134028303857, -0.41053225912299807],
] as const

export type WeightName = (typeof layout)[number][0]
export type Weights = Readonly<Record<WeightName, Float32Array>>

/** Throws when the file is not the one that ships with the package: then the build is wrong, not the picture. */
export function unpackWeights(file: Uint8Array): Weights {
  const wanted = layout.reduce((sum, [, count]) => sum + count, 0)
  if (file.length !== wanted) throw new Error(`The face detector has ${file.length} numbers, not ${wanted}`)
  let at = 0
  const entries = layout.map(([name, count, step, start]) => {
    const numbers = Float32Array.from(file.subarray(at, at + count), (byte) => byte * step + start)
    at += count
    return [name, numbers]
  })
  return Object.fromEntries(entries)
}
