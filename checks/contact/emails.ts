import { after, atMost, before, type Span } from '../words.ts'
import { whose } from './evidence.ts'

const freeMail =
  /^(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|rocketmail|icloud|me|mac|aol|btinternet|btopenworld|sky|talktalk|virginmedia|virgin|ntlworld|blueyonder|tiscali|protonmail|proton|pm|gmx|fastmail|zoho|tutanota|hey|plusnet|mail|inbox|freeserve|lineone|o2|duck|post|\w*mail\w*|\w*post|\w*inbox|\w*webmail)\.(?:[a-z]{2,}\.)?[a-z]{2,10}$/i
const workplace =
  /(?:^|\.)(?:nhs\.(?:uk|net|scot|wales)|gov\.(?:uk|scot|wales)|ac\.uk|police\.uk|hscni\.net|mod\.uk|parliament\.uk|sch\.uk)$|\.org(?:\.uk)?$/i
const sharedMailbox =
  /(?:^|[._\d-])(?:pals|info|enquir\w*|contact|admin|office|hello|hi|team\w*|clubs?|group|choir|society|charity|league|lof|friends\w*|ppg|practice|surgery|clinic|pharmacy|hospital\w*|ward\w*|support|press|news\w*|media|events?|fundrais\w*|research|study|trial|survey|recruit\w*|jobs|careers|unison|rcn|bma|branch|library|bookings?|orders?|sales|volunteer\w*|committee|secretary|treasurer|chair|network|reunion|raffle|festival|fc|rfc|cc|parkrun|tickets?|donat\w*)(?=$|[._\d-])|(?:surgery|hospital|hospice|choir|club|society|charity|friends|pharmacy|practice|clinic|netball|football|runners|reunion|appeal|committee|network|group|team)$/i

const spoken =
  /(?<![\w.@])([\w.+-]{1,40}(?:\s{1,3}dot\s{1,3}[\w+-]{1,30}){0,3})\s{0,3}(?:\(at\)|\[at\]|\sat\s)\s{0,3}((?:gmail|googlemail|hotmail|outlook|yahoo|icloud|live|btinternet|aol|sky|talktalk|virginmedia|protonmail|ymail)(?:\s{0,3}(?:\.|\(dot\)|\[dot\]|\sdot\s)\s{0,3}(?:com|co|uk|org|net|example|ie)){1,2})(?![\w@])/gi

const mostTried = 5000
const mostFound = 100

/** E-mail addresses at home providers, and any address said to be a relative's or patient's own. At most 100. */
export function findPersonalEmails(text: string): Span[] {
  const found: Span[] = []
  let tried = 0
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    if (found.length >= mostFound || tried++ >= mostTried) break
    const name = /[\w.+'’-]{1,64}$/.exec(before(text, at, 64))?.[0].replace(/^[.'’-]+/, '') ?? ''
    const host = /^(?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,24}/i.exec(after(text, at + 1, 200))?.[0] ?? ''
    if (name === '' || host === '') continue
    const span = { start: at - name.length, end: at + 1 + host.length }
    if (isPersonal(text, span, name, host)) found.push(span)
  }
  return homeProvider.test(text) ? [...found, ...findSpoken(text)] : found
}

function isPersonal(text: string, span: Span, name: string, host: string): boolean {
  if (workplace.test(host) || sharedMailbox.test(name)) return false
  const owner = whose(text, span)
  return freeMail.test(host) ? owner !== 'an organisation' || /[._]|\d{2}$/.test(name) : owner === 'a person'
}

const homeProvider = /mail|outlook|yahoo|icloud|live|btinternet|aol|sky|talktalk|virginmedia/i

/** “jo dot bloggs at gmail dot com” */
function findSpoken(text: string): Span[] {
  const found: Span[] = []
  for (const { index, 0: written, 1: name = '' } of atMost(mostFound, text.matchAll(spoken))) {
    if (!sharedMailbox.test(name)) found.push({ start: index, end: index + written.length })
  }
  return found
}
