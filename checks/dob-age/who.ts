/** Whose age or birthday it may be. */
import { phrases } from '../language/phrases.ts'
import { wordClass } from '../language/word-class.ts'
import { atWork, happened, inBed } from '../patient-name/care.ts'
import { known, notReal, ownFamily } from '../patient-name/harmless.ts'

export const number = phrases`#`

const written = `ninety, ninety one, ninety two, ninety three, ninety four, ninety five, ninety six, ninety seven, ninety eight, ninety nine,
  hundred, one hundred, hundred and one, hundred and two, hundred and three, hundred and four, hundred and five, hundred and six, hundred and seven`
const inWords = wordClass(written)
const birthday = wordClass(
  'ninetieth, ninety first, ninety second, ninety third, ninety fourth, ninety fifth, ninety ninth, hundredth, one hundredth, hundred and first, hundred and second, hundred and third',
)

/** Great ages in words. */
export const greatAge = phrases`
  ${inWords} (years / year / yrs / yr) old|young|of
  (aged / turned / turning / turns / reached / aged a / turned a / turning a / turns a / reached a / age of / she is / he is / is now / she / he) ${inWords} (years / today / yesterday / tomorrow / this week / next week / on / and / but / last / with / who / bless)?
  ${birthday} birthday
  centenarian|supercentenarian|nonagenarian
  (card / telegram / letter / message) from the (queen / king)
`

/** One person, whom somebody at work met. */
export const met = phrases`
  (cared / caring) for
  (looked / looking) after
  (had / got / met / saw / seen / visited / visiting / admitted / discharged / clerked / scanned / nursed / treated / cannulated / washed / fed / transferred / assessed / delivered / vaccinated / jabbed / bathed / dressed / triaged / conveyed) ..3 #
  patient|pt|px|resident|inpatient|client
  my|our ..2 patient|resident|lady|gentleman|gent|regular|client
  came|come|comes|brought|wheeled|popped in|through
  (care / nursing / residential) home
  the|our consultant|registrar|physio|doctor|porter|hca|student|crew|chaplain
  (took blood / took bloods / bloods from / at work / off legs / home visit / on my round / my round / our round / dnacpr / hip / nof / fall / fell / frail / catheter / sats / bp / walking frame / zimmer / discharge / discharged / admitted / admission / clerked)
`

/** Someone, not a crowd. */
export const one = phrases`
  she|he|her|his|him|lady|gentleman|gent|woman|man|chap|bloke|fella|lass|patient|pt|px|resident|someone|somebody|girl|boy|dear|veteran|widow|widower|legend|who|mrs|mr|miss
`

/** Those whose birthday may be told: staff, the famous, the long dead, places. */
export const told = phrases`
  volunteer|volunteers|colleague|campaigner|actor|actress|author|celebrity|(the queen)|duke|prince|captain|sir|dame|mp
  (nhs / hospital / trust / ward / unit / charity / service / building / league of friends / station / church) ..2 born|turns|turned|birthday|old
  birthday to (our / the / all at)? ..2 ward|hospital|unit|nhs|charity|trust|team|department|hospice
  (died / deaths / life expectancy / average / per cent / percent / over / aged over / older than / more than / least / under / up to / top / study / research / scientists) ..2 #
`

export const sets = [atWork, happened, inBed, met, one, told, known, notReal, ownFamily]
