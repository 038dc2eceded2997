/**
 * The rules that a whole post can be like, and how that is said. Identifiers and pictures are found, not guessed;
 * and nobody is told that they look down on people because of a likeness.
 */
import type { RuleId } from '../finding.ts'

export interface Likeness {
  readonly rule: RuleId
  /** What posts like it do: “reads like a post that …”. */
  readonly does: string
  readonly suggestion: string
}

const askYourself =
  'Read it again as a stranger, a patient and your manager would. Leave it, change it or ask somebody first.'

const written: readonly (readonly [RuleId, string, string?])[] = [
  [
    'conf.story',
    'tells about somebody in our care, who could be recognised',
    'Take out when and where it was and what makes the person stand out, or ask for their written consent.',
  ],
  [
    'conf.patient-name',
    'names somebody in our care',
    'Take the name out, or ask for written consent and say that you have it.',
  ],
  ['conf.place', 'shows where in the building somebody is cared for', 'Take out the ward, bay, bed or room.'],
  [
    'conf.reply-confirms',
    'shows that somebody came to us for care',
    'Answer without saying whether they came: “We cannot talk about care here. Please message us or ring PALS.”',
  ],
  [
    'conf.small-numbers',
    'counts so few people that they could be recognised',
    'Give a larger area, a longer time, or “fewer than 5”.',
  ],
  [
    'conf.third-party-health',
    'tells about somebody else’s health',
    'Leave other people’s health out, unless they said in writing that you may tell it.',
  ],
  [
    'dignity.patient',
    'makes fun of patients or shows them contempt',
    'Say what makes the work hard, not who.',
  ],
  [
    'dignity.colleague',
    'is unkind about a colleague',
    'Take it up with them, your manager or Freedom to Speak Up, not here.',
  ],
  ['dignity.stigma', 'calls people by a label', 'Name the person first, then what they live with.'],
  [
    'dignity.threat',
    'threatens somebody',
    'Take the threat out, even as a joke. If you are near the end of your rope, talk to somebody today.',
  ],
  ['dignity.obscene', 'swears about work'],
  [
    'bound.contact',
    'blurs the line between you and patients',
    'Send people to the service’s own number or page.',
  ],
  [
    'bound.advice',
    'gives one person advice about their own illness',
    'Say who can help: their pharmacist, GP or NHS 111.',
  ],
  [
    'bound.gift',
    'asks patients for something or shows what they gave',
    'Tell your manager about gifts, and leave them out of posts.',
  ],
  ['hon.undeclared-ad', 'advertises without saying so', 'If you gain by it, start with “#ad”.'],
  [
    'hon.nhs-endorse',
    'lends the name of the NHS to a product',
    'Leave out the NHS, your job and your patients.',
  ],
  [
    'hon.speaks-for-org',
    'speaks for your organisation',
    'Say it as yourself, or ask the communications team.',
  ],
  ['hon.overclaim', 'promises more than a service can keep', 'Give a checked figure with its source.'],
  [
    'med.pom-named',
    'advertises a prescription medicine',
    'Offer the consultation, and leave the medicine out.',
  ],
  [
    'med.pom-indirect',
    'advertises a prescription medicine',
    'Offer the consultation, and leave the medicine out.',
  ],
  ['med.supply', 'offers medicines to others', 'Take medicines that nobody needs to a pharmacy.'],
  ['mis.vaccine', 'spreads a wrong claim about vaccines', 'Say what is known, with a source such as nhs.uk.'],
  ['mis.cure', 'promises a cure that is not one', 'Say only what has been shown, with its source.'],
  [
    'mis.stop-treatment',
    'may lead people to give up treatment',
    'Ask people to talk to their pharmacist, nurse or doctor first.',
  ],
  ['pol.party', 'takes sides in politics', 'An NHS account serves people of every view: take the side out.'],
  ['sec.credential', 'gives away a way to sign in', 'Take it out and change the password.'],
  ['sec.access', 'gives away a way into the building', 'Take it out, and tell security what does not work.'],
  [
    'sec.internal',
    'shows something from inside that is not public',
    'Wait until it is published, or raise it through Freedom to Speak Up.',
  ],
  [
    'tone.rant',
    'lets off steam about work',
    'Say what should change and to whom you said it. Wait an hour before you post.',
  ],
  ['tone.gallows', 'jokes about dying', 'Keep it for the mess room: families read this too.'],
  [
    'tone.unfit',
    'says that you were not fit to work',
    'Leave it out. If it is true, talk to your manager or occupational health.',
  ],
  [
    'tone.legal',
    'says who is guilty before a court or inquest has',
    'Leave the case alone until it has ended.',
  ],
]

export const likenesses: readonly Likeness[] = written.map(([rule, does, suggestion = askYourself]) => ({
  rule,
  does,
  suggestion,
}))
