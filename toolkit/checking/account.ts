/** Whose account a draft is for: an organisation's own account is asked more. Pure. */
export const accounts = [
  { value: 'personal', label: 'On my own account' },
  { value: 'professional', label: 'On an account I use for my work' },
  { value: 'official', label: 'On an account of my organisation' },
] as const
export type Account = (typeof accounts)[number]['value']

export const readAccount = (typed: string): Account =>
  accounts.find(({ value }) => value === typed)?.value ?? 'personal'
