/** What a practice network says back: JSON as a rule, other text when it misbehaves. */
export type Answer = { readonly status: number; readonly headers?: Readonly<Record<string, string>> } & (
  | { readonly body: unknown }
  | { readonly text: string; readonly type: string }
)

export const ok = (body: unknown): Answer => ({ status: 200, body })
