/** A channel's name with its network, unless the name says it already: “Fellside on X”, not “Fellside on X on X”. Pure. */
export function sayChannel(channelName: string, networkName: string): string {
  const named = channelName.toLowerCase().split(/[^\p{L}\p{N}]+/u)
  return named.includes(networkName.toLowerCase()) ? channelName : `${channelName} on ${networkName}`
}
