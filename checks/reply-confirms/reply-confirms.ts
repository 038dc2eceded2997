import type { Context } from '../finding.ts'
import type { Hit } from '../language/matcher.ts'
import type { Reading } from '../language/reading.ts'
import { theirs } from '../patient-name/care.ts'
import { type Found, type Rule, rule } from '../rule.ts'
import { quote } from '../words.ts'
import { confirms, kept, ours, supposes, withUs } from './confirms.ts'
import * as tells from './tells.ts'

/** An answer in public that shows somebody is, or was, a patient. */
export const replyConfirms: Rule = rule({
  id: 'conf.reply-confirms',
  title: 'A reply that shows somebody is a patient',
  severity: 'high',
  source: {
    title: 'GMC: Confidentiality: responding to criticism in the media',
    address:
      'https://www.gmc-uk.org/professional-standards/professional-standards-for-doctors/confidentiality---responding-to-criticism-in-the-media/responding-to-criticism-in-the-media',
    paraphrase: true,
  },
  suggestion:
    'Thank them, say that you cannot talk about anybody’s care in public, and give a private way to get in touch.',
  triggers: [confirms, withUs, tells.acts, tells.possessed],
  consults: [kept, ours, supposes, theirs, ...tells.sets],
  find: ({ text }, context, reading) => {
    if (context.consent === true || !isAnswerFromStaff(text, context, reading)) return []
    const hits = [...reading.hits(confirms), ...reading.hits(withUs)]
      .filter((hit) => !isSupposed(reading, hit))
      .concat(toldOf(context, reading))
      .filter((hit) => !reading.isDenied(hit, 1) && !reading.isQuoted(hit))
    const [first] = hits.toSorted((a, b) => a.start - b.start)
    if (first === undefined) return []
    return [
      {
        start: first.start,
        end: first.end,
        reason: `${quote(text.slice(first.start, first.end))} shows everybody that the person you answer, or their family, has been a patient.`,
        rewrite: politely(text),
      } satisfies Found,
    ]
  },
})

/** Only staff can confirm: an organisation, a professional, or somebody who says “we” and “our”. */
function isAnswerFromStaff(text: string, { account, role, replyTo }: Context, reading: Reading): boolean {
  if (/^(?:patient|carer|public|volunteer)/i.test(role ?? '')) return false
  const answers =
    (replyTo ?? '') !== '' || /^\s*@\w|^\s*(?:hi|hello|dear|hey|sorry|thanks|thank you)\b/i.test(text)
  return (
    answers &&
    (account === 'official' || account === 'professional' || role !== undefined || reading.has(ours))
  )
}

/** What they did, or had done, in an answer of people at work. */
function toldOf({ account, replyTo }: Context, reading: Reading): readonly Hit[] {
  if ((replyTo ?? '') === '') return []
  if (account === 'personal' && ![ours, theirs, tells.atWork].some((set) => reading.has(set))) return []
  const isSaid = (hit: Hit) =>
    !reading.isQuestion(hit.sentence) &&
    !reading.hasNear(kept, hit) &&
    !reading
      .hits(tells.toDo)
      .some(
        ({ first, sentence }) => sentence === hit.sentence && first <= hit.first && hit.first - first <= 8,
      )
  const isOfCare = ({ sentence }: Hit) =>
    [tells.about, theirs].some((set) =>
      reading.hits(set).some((hit) => Math.abs(hit.sentence - sentence) <= 1),
    )
  return [
    ...reading.hits(tells.possessed).filter(isSaid),
    ...reading.hits(tells.acts).filter((hit) => isSaid(hit) && isOfCare(hit)),
  ]
}

/** “If you were seen…”, “please bring your results”: nobody is confirmed. */
function isSupposed(reading: Reading, hit: { readonly first: number; readonly sentence: number }): boolean {
  if (reading.hits(supposes).some(({ first, sentence }) => sentence === hit.sentence && first <= hit.first))
    return true
  return reading.hasNear(kept, hit)
}

function politely(text: string): string {
  const to = /^\s*(?:@\w{1,40}\s+){1,4}/.exec(text)?.[0] ?? ''
  return `${to}Thank you for telling us. We cannot talk about anybody’s care in public. Please send us a private message, or contact our patient advice and liaison service (PALS), and we will help.`
}
