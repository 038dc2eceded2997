/** An NHS body that uses Canteen. Pure. */

export const stances = ['permissive', 'ask-first', 'restricted'] as const
/** How the organisation feels about staff who mention their work online. */
export type Stance = (typeof stances)[number]

export interface Organisation {
  readonly id: string
  readonly name: string
  readonly odsCode: string
  readonly stance: Stance
}

export const stanceNames: Readonly<Record<Stance, { readonly name: string; readonly means: string }>> = {
  permissive: {
    name: 'Permissive',
    means: 'Staff may talk about their work online, and use their judgement.',
  },
  'ask-first': { name: 'Ask first', means: 'Staff ask the communications team before they post about work.' },
  restricted: { name: 'Restricted', means: 'Only named people post about work.' },
}

export const isStance = (text: string): text is Stance => stances.some((stance) => stance === text)
