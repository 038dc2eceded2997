import type { Plugin } from 'esbuild'

export const mostBytes: number
export const rulesOfCore: readonly string[]
export function readCorpus(
  root: string,
): Promise<
  readonly { readonly from: string; readonly file: string; readonly line: string; readonly text: string }[]
>
export function coreThatFits(root: string): Promise<Plugin>
export function bundleOf(root: string, plugin?: Plugin): Promise<Uint8Array>
