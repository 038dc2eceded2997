/** Signs that are enough when one of the staff writes somebody's whole name: they may be slight. */
import { phrases } from '../language/phrases.ts'

/** Around a patient's name, and seldom around a colleague's. */
export const around = phrases`
  rip|r-i-p|(sleep tight)|(rest easy)|(rest in peace)|(fly high)|(heavenly)|funeral|hearse
  (went / gone / going / sent / taken / took / came / coming / goes / back / discharged) ..1 (home / down for / down to / up to theatre / in for / to theatre / to the home / to a home / to hospice / into care / off the ward / out of hospital)
  (his / her / their) ..1 (mum / mam / dad / son / daughter / wife / husband / family / parents / partner / carer / carers / sister / brother / nan / kids / belongings / bag / hat / teddy / wristband / wheelchair / buzzer / bed / room / flat / chair / stay / treatment / bravery / recovery / care / lines / waters / stitches / first steps / last days)
  appt|appts|appointment|appointments|transport|taxi-home|treatment|filling|fillings|tooth|teeth|dentures|varifocals|glasses|hearing-aid|prescription|prescriptions|script|methadone|jab|bloods|swab|sample|toenail|feet|catheter|dressing|visit|visits|home-visit|fall|falls|stairs|walking|wheelchair|frame|zimmer|relapse|tribunal|section|custody|court|safeguarding|foster|placement|assessment|referral|allergic|allergy|diagnosis|icu|itu|coma|crash|accident|overdose|cancer|tumour|leukaemia|stroke|dementia|sepsis|chemo|radiotherapy|remission|hospice|palliative|operation|op|surgery|transplant|hip|knee|leg|scan|mri|x-ray|angiogram|discharge|discharged|admitted|caseload|pads|pressure|insulin|inhaler|baby|twins|labour|born|section|contractions|placenta|stillborn|ivf|miscarried|scar|wound|veins|cannula|waters
  client|clients|patient|pt|px|resident|residents|regular|regulars|frail|confused|sedated|ventilated|aggressive|abusive|drunk|naked|incontinent
  (first|second|third|fourth|fifth|another) (fall / time / admission / seizure / overdose / visit / call / dna / jab / dose / week / attempt)
  (kicked / kicking / rings / rang / ringing / phoned / phones / swears / swore / refuses / refused / shouts / shouted / screaming / moans / moaned / bit / punched / cried / crying / begged / thinks / thought)
  (with / at / on / in / off / for) (us / our ward / the ward / our unit / bay / ward #) ..2 days|weeks|months|years|nights|since|until|# ?
  bless him|her|them
  fought|fighter|survivor|miracle|brave|bravest|cheeky|cheekiest|character
`

/** Somebody who writes, speaks, made something, or is asked. */
export const notTheirs = phrases`
  (by / via / ft / feat / featuring / says / said / per / see / author / book / podcast / asked / ask / email / contact / follow / vote / join / joins / with speaker / speaker / speakers)
`
/** Told of those we work with, and of those who are known. */
export const ofWork = phrases`
  join|joins|joined|joining|appointed|promoted|qualified|qualifies|graduated|campaign*|petition|law|inquiry|award|awards|named-after|unveiled|foundation|trustee|keynote|lecture|chairs|starring|stars|plays|played|actor|novel|author|interview|podcast|invented|discovered|pioneer*|matron-of|thesis|paper|elected|minister|colleague|colleagues|retirement|rota|induction|trainee|mentor|apprentice*
`
export const sets = [around, notTheirs, ofWork]
