/** The words and phrases that the rule looks for. */
import { phrases } from '../language/phrases.ts'

/** Signs that somebody earns by the post. */
export const earns = phrases`
  use|with|enter|quote my|the|our? code|discount-code ..1 *
  (brand / company / they / lovely people / team) ..3 (sent / gave / posted / gifted / kitted) me|us|my
  (was / were / came / got) (sent / given / gifted) ..2 (free / to try / to me / by them / for free)
  (i get / gives me / gets me / i earn / earns me) ..3 (something / pennies / commission / percentage / cut / paid / quid)
  tap|shop|click|hit ..2 (basket / bio / link in)
  at-checkout|at-the-checkout|first-box|first-order|half-price-box
  my code|affiliate|discount|link|referral|shop
  code * (for / gets you / saves you / gives you / at checkout / to save / will get you)
  code * # off
  (discount code / promo code / affiliate link / affiliate / referral link / referral code / ambassador / brand ambassador / brand partner / brand rep)
  (link / links / linked / code) ..2 (in bio / in my bio / in the bio / in stories / in my stories / in my story / below to shop / below to buy)
  swipe-up|swipe-to-shop|shop-my|storefront|ltk|ltkit|amazon-storefront
  gifted (this / these / me / by / my / a / from / us)
  gift from|by <mention>
  (kindly / generously) (sent / gave / gifted / given) (me / us)
  (sent / gave / gifted) me ..4 (to try / free / to review / for free / complimentary)
  (thank you / thanks / thankyou / ty / cheers) ..2 to? ..1 <mention> ..4 (for sending / for gifting / for my free / for these)
  (partnered / partnering / teamed up / collaborating / collab) with ..2 <mention>
  (in partnership / collab / paid collab / in collaboration) with
  (pr package / pr box / pr parcel / free sample / free samples / freebie / freebies from)
  (i get / i earn / earn me / gets me) ..3 (commission / a cut / paid)
`
export const declared = phrases`
  ad|ads|advert|advertisement|sponsored|paid-partnership|paid-promotion|paid-ad
  (paid / sponsored) ..3 (by / partnership / promotion / to talk / to post / post / content)
  (not / isnt / no) ..3 (ad / sponsored / gifted / paid / affiliate / an advert)
`
export const notAnAdvert = phrases`
  blue-light ..2 card|discount
  (nhs / staff / student / keyworker / carer / volunteer) ..2 discount|discounts|offer|offers|rate
  just-giving|justgiving|gofundme|fundraiser|fundraising|charity|hospice|raffle|sponsor-me|donate|donation|donations|in-aid-of
  qr|dress|clinical|snomed|icd|door|access|zip|post|colour|morse|bar|highway|source|conduct|nmc|professional|duty code|codes
  (patient / patients / family / relatives / neighbour / grandad / nan / mum) ..4 (gifted / gave me / sent me / kindly)
  gifted (children / kids / child / pupil / pupils / amateur / student / nurse / doctor / team / surgeon / musician / by nature / hands)
  scam|scams|fake|beware
`
