/** The words and phrases that the rule looks for. */
import { phrases } from '../language/phrases.ts'
import { wordClass } from '../language/word-class.ts'

const secret = wordClass(
  `password, passwords, passcode, passphrase, pword, pwd, pw, passwd, login, log in, logins, logon, log on, sign in, username, user name, credentials, creds,
  pin, pin code, pin number, wifi code, wifi key, unlock code, smartcard pin, security question, one time code, 2fa code`,
)
const system = wordClass(
  `pacs, systmone, system one, emis, epr, ehr, rio, lorenzo, epic, cerner, ice, datix, carenotes, paris, medway, nerve centre, nervecentre, esr, healthroster,
  e roster, vpn, nhsmail, smartcard, smart card, swipe card, spine, ris, careflow, meditech, webv, badgernet, ardens, intranet, wifi, laptop, computer, pc, ipad,
  tablet, terminal, workstation, omnicell, pyxis, system, account, shared drive`,
)
export const said = phrases`
  ${secret}
  ${system} ... ${secret}
`
export const lent = phrases`
  (log in / login / log on / logon / sign in / logged in / logging in / signing in) ..2 (as me / with my / using my / on my / under my / as him / as her / with his / with her / with someone else)
  use|borrow|take|grab|using|borrowing|lend|lending|share|sharing|leave|left|leaving|keep my|his|her|the|someone smartcard|card|badge|login|logon|password|account ..6 (to / is / in / pin / reader / drawer / slot / machine / anyone / clinic / desk / keyboard)
  my|his|her|the|somebody|someone smartcard|smart-card (is|lives|stays|in) ..3 reader|drawer|slot|keyboard|desk|pot
  (password / login / pin / passcode) ... (stuck / taped / written / sellotaped / post it / on the wall / on the monitor / under the keyboard / on the whiteboard)
  everyone|everybody|we|all uses|use|using|share|shares the same login|password|logon|pin|smartcard
`
export const advice = phrases`
  never|dont|not|avoid|nobody|stop|shouldnt ... write|share|sharing|give|ask|tell|use|post|lend|leave|reuse|anyone
  strong|stronger|random|secure|safe|unique password|passwords|words|passphrase
  reset|resetting|forgot|forgotten|change|changing|expired|new|update your|my|the|a|their password|passwords|pin|login
  will never ask
  nmc|hcpc|gmc|gphc|registration|bank|card|got|have|has|received|get|came my? pin|pin-number
`
