/** The words and phrases that the rule looks for. */
import { phrases } from '../language/phrases.ts'
import { wordClass } from '../language/word-class.ts'
import { treatment } from '../lexicon/medicines.ts'

const owner = wordClass('your, the, all, those, them, that, these, any, his, her, their, ur, yer')
export const advises = phrases`
  bin|ditch|dump|chuck|lose|scrap|burn|flush|quit|skip|refuse|decline|cancel ..1 ${owner} ... ${treatment}
  bin|ditch|dump|chuck|refuse|lob|decline ${owner}? ${treatment}
  throw|chuck|toss|lob|sling|bin|tip|pour|flush ..3 ${treatment} ..2 (away / out / in the bin / in the sea / down the / down the toilet / down the loo / in the fire)
  (stop / quit / come off / get off / give up / pack in / wean yourself off / drop) ..2 (taking / using / having / swallowing / popping)? ..1 ${owner} ... ${treatment}
  (stop / quit / come off / get off) (taking / using) ${treatment}
  (come off / get off / get yourself off / wean off) ..2 ${treatment}
  (you / u / people / they / nobody / no one / noone) (dont / do not / never / really dont) ..1 need|needs ..2 (your / the / any / those / all those / them / to take / to be on) ..3 ${treatment}
  (you dont / you do not / u dont / dont) need ..2 (insulin / statins / inhalers / chemo / antidepressants / tablets / steroids / beta blockers)
  ${treatment} ..2 (are / is) ..2 (a con / con / poison / rubbish / a waste / a scam)
  nobody|no-one|noone (actually / really / ever)? (needs / need) ..2 ${treatment}
  forget|forget-about|sack-off|sod|say-no-to|walk-away-from|dont-bother-with|turn-down|steer-clear-of|avoid ..2 chemo|chemotherapy|radiotherapy|statins|insulin|inhalers|antidepressants|ssris|steroids|dialysis|surgery|tamoxifen|warfarin|blood-thinners|screening
  (dont / do not / never) (take / start / use / have / accept / agree to / start / swallow / fill / collect / pick up) ..2 (your / the / any / those / that / their) ..3 ${treatment}
  (dont / do not / never) (start / take / accept / agree to) (hrt / chemo / statins / insulin / steroids / antidepressants / lithium / dialysis / tamoxifen)
  (halve / skip / miss / double up / stretch out / stretch / ration / half) ..1 (your / the) ..3 (dose / doses / ${treatment})
  ${treatment} ..4 (are / is) ..3 (poison / poisoning you / killing you / a con / a scam / placebo / placebos / not needed / unnecessary / for the weak / for mugs / just money / making you ill / making you sick / keeping you sick / keeping you ill) 
  (told / tell / telling / advise / advised / advising) ..3 (mum / dad / patients / people / everyone / her / him / them / clients / my / all) ..4 to (stop / bin / ditch / come off / chuck / refuse / skip / throw away) ..4 ${treatment}
`
export const careful = phrases`
  (dont / do not / never / not / shouldnt / without / before / cannot / please dont) ..3 (stop / bin / ditch / come off / skip / throw / flush / quit / halve / miss / double / chuck / change)
  speak|talk|check|ask|ring|call|see|review|reviewed ..5 gp|doctor|pharmacist|prescriber|nurse|consultant|team|midwife|oncologist|first|specialist|111
  return|take|hand|bring ..8 pharmacy|chemist|pharmacist
  unused|out-of-date|expired|old|unwanted|leftover|left-over ${treatment}
  mhra|recall|recalled|alert|batch|shortage|antibiotic-resistance|deprescribing|viral|viruses|colds
  (told by / advised by / my / his / her / the) consultant|gp|oncologist|doctor|surgeon|team|nurse
  before|morning|day|night ..4 surgery|operation|scan|test|theatre|procedure
  antibiotics ..6 (colds / cold / virus / viruses / viral / flu / sore throat)
  smoking|vaping|drinking|overdose
`
