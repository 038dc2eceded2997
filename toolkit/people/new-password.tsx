import { z } from 'zod'
import { PasswordField } from '../web/fields.tsx'
import type { FieldError } from '../web/route.ts'
import { type PasswordProblem, passwordProblems } from './good-password.ts'

export const newPasswordForm = {
  password: z.string('Enter a password').min(1, 'Enter a password').max(2_000, passwordProblems['too-long']),
  again: z.string('Enter the same password again').max(2_000, 'Enter the same password again'),
}

/** What the two fields say wrong together; each alone is checked by the form. */
export const sameTwice = (typed: { readonly password: string; readonly again: string }): FieldError[] =>
  typed.password === typed.again
    ? []
    : [{ field: 'again', message: 'The two passwords are not the same. Enter the same password again' }]

export const passwordError = (problem: PasswordProblem): FieldError => ({
  field: 'password',
  message: passwordProblems[problem],
})

export function NewPasswordFields({ errors }: { readonly errors: readonly FieldError[] }) {
  return (
    <>
      <PasswordField
        name="password"
        label="New password"
        hint="At least 12 characters. Three words that do not belong together are easy to remember."
        autoComplete="new-password"
        errors={errors}
      />
      <PasswordField name="again" label="New password again" autoComplete="new-password" errors={errors} />
    </>
  )
}
