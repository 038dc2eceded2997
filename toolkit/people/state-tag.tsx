import type { PersonState } from './person.ts'

const looks: Readonly<Record<PersonState, { readonly words: string; readonly colour: string }>> = {
  active: { words: 'Here', colour: 'green' },
  invited: { words: 'Invited', colour: 'yellow' },
  left: { words: 'Left', colour: 'grey' },
}

export const stateTag = (state: PersonState) => (
  <strong className={`nhsuk-tag nhsuk-tag--${looks[state].colour}`}>{looks[state].words}</strong>
)
