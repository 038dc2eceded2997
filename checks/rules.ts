import { aboutColleagues } from './about-colleagues/about-colleagues.ts'
import { aboutPatients } from './about-patients/about-patients.ts'
import { access } from './access/access.ts'
import { altText } from './alt-text/alt-text.ts'
import { badLink } from './bad-link/bad-link.ts'
import { boundAdvice } from './bound-advice/bound-advice.ts'
import { boundContact } from './bound-contact/bound-contact.ts'
import { boundGift } from './bound-gift/bound-gift.ts'
import { caps } from './caps/caps.ts'
import { captions } from './captions/captions.ts'
import { contact } from './contact/contact.ts'
import { credential } from './credential/credential.ts'
import { cureClaim } from './cure-claim/cure-claim.ts'
import { discrimination } from './discrimination/discrimination.ts'
import { dobAge } from './dob-age/dob-age.ts'
import { emoji } from './emoji/emoji.ts'
import { fancyLetters } from './fancy-letters/fancy-letters.ts'
import { gallows } from './gallows/gallows.ts'
import { hashtag } from './hashtag/hashtag.ts'
import { internal } from './internal/internal.ts'
import { legal } from './legal/legal.ts'
import { nhsEndorse } from './nhs-endorse/nhs-endorse.ts'
import { nhsNumber } from './nhs-number/nhs-number.ts'
import { obscene } from './obscene/obscene.ts'
import { otherId } from './other-id/other-id.ts'
import { overclaim } from './overclaim/overclaim.ts'
import { takingSides } from './party/party.ts'
import { patientName } from './patient-name/patient-name.ts'
import { photoMeta } from './photo-meta/photo-meta.ts'
import { photoPeople } from './photo-people/photo-people.ts'
import { photoText } from './photo-text/photo-text.ts'
import { place } from './place/place.ts'
import { plainEnglish } from './plain-english/plain-english.ts'
import { pomIndirect } from './pom-indirect/pom-indirect.ts'
import { pomNamed } from './pom-named/pom-named.ts'
import { preElection } from './pre-election/pre-election.ts'
import { rant } from './rant/rant.ts'
import { replyConfirms } from './reply-confirms/reply-confirms.ts'
import type { Rule } from './rule.ts'
import { smallNumbers } from './small-numbers/small-numbers.ts'
import { speaksForOrg } from './speaks-for-org/speaks-for-org.ts'
import { stigma } from './stigma/stigma.ts'
import { stopTreatment } from './stop-treatment/stop-treatment.ts'
import { story } from './story/story.ts'
import { supply } from './supply/supply.ts'
import { thirdPartyHealth } from './third-party-health/third-party-health.ts'
import { threat } from './threat/threat.ts'
import { undeclaredAd } from './undeclared-ad/undeclared-ad.ts'
import { unfit } from './unfit/unfit.ts'
import { vaccineClaim } from './vaccine-claim/vaccine-claim.ts'

/** Every rule of the canteen check. To add one: make its folder, and name it here. */
export const rules: readonly Rule[] = [
  nhsNumber,
  thirdPartyHealth,
  replyConfirms,
  otherId,
  dobAge,
  patientName,
  contact,
  altText,
  hashtag,
  caps,
  emoji,
  credential,
  access,
  internal,
  badLink,
  takingSides,
  preElection,
  captions,
  story,
  place,
  smallNumbers,
  fancyLetters,
  plainEnglish,
  photoPeople,
  photoText,
  photoMeta,
  supply,
  pomNamed,
  pomIndirect,
  vaccineClaim,
  cureClaim,
  stopTreatment,
  undeclaredAd,
  nhsEndorse,
  speaksForOrg,
  overclaim,
  aboutColleagues,
  aboutPatients,
  boundAdvice,
  boundContact,
  boundGift,
  gallows,
  legal,
  rant,
  unfit,
  discrimination,
  threat,
  stigma,
  obscene,
]
