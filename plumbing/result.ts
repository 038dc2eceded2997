/** A refusal somebody can meet is a value with a reason; throwing is for our own mistakes. */
export type Result<T, Why> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly why: Why }

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value })
export const refused = <Why>(why: Why): { readonly ok: false; readonly why: Why } => ({ ok: false, why })

/** For the `default` of a switch that must name every case: compiles only when nothing is left. */
export function never(value: never): never {
  throw new Error(`Not foreseen: ${JSON.stringify(value)}`)
}
