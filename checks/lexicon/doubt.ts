/** How people say that a claim is wrong. */
import { phrases } from '../language/phrases.ts'

export const isDebunk = phrases`
  myth|myths|mythbuster|mythbusters|mythbusting|false|untrue|debunk|debunks|debunked|debunking|misinformation|disinformation|hoax|nonsense|rubbish|rot|wrong|lie|lies|conspiracy|conspiracies|discredited|retracted|bogus|claptrap|quack|quacks|quackery|fake|unproven|disproved|disproven
  no (evidence / link / proof / truth / scientific / connection / such)
  (not / isnt / never) (true / proven / linked / supported / how it works / how vaccines work)
  (do / does / did / can / will / would / could) not
  dont|doesnt|didnt|cant|cannot|wont|never ..3 cause|causes|cure|cures|give|gives|work|works|replace|replaces|treat|treats|contain|contains|change|changes|shrink|stop|overload|weaken|make|heal
  fact-check|factcheck|fact-checked|fact-checking|fact-or-fiction|true-or-false|heard-that|think-that|believe-that|worried-that|claim-that|claims-that|claiming-that
  (people / whoever / anyone / parents / patients / some / someone / many / they / he / she / folk / dad / mum / mums) ..2 (say / says / said / saying / think / thinks / claim / claims / believe / told me / tell me / ask / asks / ask me / keep saying)
  trial|trials|study|studies|researchers|scientists|cochrane|lancet|bmj|nejm
  research|evidence|review ... (says / said / finds / found / shows / showed / suggests / published / into / in / that)
  (what / new) ..2 (research / evidence)
`
