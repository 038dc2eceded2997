/** Takes a suggestion of the check into the form: in the post's words, or in those of the channels that had it. Pure. */
import { checkVersions, rewriteKey } from '../checking/checking.ts'
import type { ComposerForm } from './composer-form.ts'
import type { KnownHere } from './known-here.ts'

/** `key` names the finding; when the words have changed since and it is gone, nothing happens. */
export function takeRewrite(form: ComposerForm, key: string, known: KnownHere): ComposerForm {
  if (key === '') return form
  const own = new Map([...form.own].map(([channelId, text]) => [channelId, rewritten(text, key, known)]))
  return { ...form, text: rewritten(form.text, key, known), own }
}

function rewritten(text: string, key: string, known: KnownHere): string {
  const findings = checkVersions([{ channelId: '', text }], [], known)[0]?.findings ?? []
  return findings.find((finding) => rewriteKey(finding, text) === key)?.rewrite ?? text
}
