/** Words for a time near enough that others can work out when it was. */
import { phrases } from '../language/phrases.ts'
import { wordClass } from '../language/word-class.ts'

export const weekday = wordClass(
  'monday, tuesday, wednesday, thursday, friday, saturday, sunday, tues, tue, weds, thurs, thur, fri, christmas eve, christmas day, xmas day, xmas eve, boxing day, new years eve, new years day, nye, bonfire night, halloween, easter sunday, good friday, bank holiday, mothers day, fathers day, valentines day, st patricks day',
)
export const month = wordClass(
  'january, february, march, april, june, july, august, september, october, november, december, jan, feb, apr, jun, jul, aug, sept, oct, nov, dec',
)
const hour = wordClass(
  [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].flatMap((one) => [`${one}am`, `${one}pm`]).join(),
)
const partOfDay = wordClass(
  'morning, afternoon, evening, night, nite, lunchtime, teatime, dinnertime, am, pm, arvo, morn, eve, evenin',
)
const leadsToTime = wordClass('at, on, since, from, until, till, by, around, about, during, of, over')

/** “last night”, “on Sunday”, “at 4am”, with the little word before it. */
export const recentTime = phrases`
  ${leadsToTime}? early|late|first? today|tonight|yesterday|tonite|2nite|2day|tdy|yday|ystd ${partOfDay}?
  ${leadsToTime}? earlier|late|early? last|this|dis ${partOfDay}|week|wk|weekend|wkend|wknd|shift
  ${leadsToTime}? the other|previous ${partOfDay}|day|week|shift
  night before last
  (on / last / this) (sat / sun / mon / wed)
  day before yesterday
  ${leadsToTime}? ${leadsToTime}? a|the|last|this? ${weekday} ${partOfDay}|gone|just?
  ${leadsToTime}? # in the ${partOfDay}
  ${leadsToTime}? ${leadsToTime}? half|just|like? # am|pm|oclock|ish
  ${leadsToTime}? ${leadsToTime}? half|just|like? # # am|pm
  ${leadsToTime}? ${leadsToTime}? half|just|like? ${hour}
  ${leadsToTime}? (stupid|silly oclock)
  one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half? oclock
  at half # 
  at half|quarter|gone? past|to? one|two|three|four|five|six|seven|eight|nine|ten|eleven|midnight|midday|noon
  (half an / an / a / a few / few / couple of / couple / # / two / three) mins|minutes|hour|hours|days|week|weeks ago
  on the #
  (just now / right now / earlier on / overnight / in the early hours / the small hours / not long since)
  ${leadsToTime}? 1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th|13th|14th|15th|16th|17th|18th|19th|20th|21st|22nd|23rd|24th|25th|26th|27th|28th|29th|30th|31st of? ${month}
  ${leadsToTime}? # of? ${month}
  ${leadsToTime}? ${month} #
  ${leadsToTime}? ((my / our) (last / first / busy / long / hard)? (night / late / early / long day / twilight)? shift) (today / tonight / just)?
  on|off nights
  earlier
`

/** Long enough ago that nobody is pointed at, or so long that it is history. */
export const longAgo = phrases`
  (years / decades) ago
  back in the day
  when i (was a student / was training / first qualified / first started / started out)
  in my first (year / job / week / ever placement)
`
