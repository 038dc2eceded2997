/** Finding full UK postcodes in running text. Source: Royal Mail's 124 postcode areas. */

const areas = new Set(
  (
    'AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX ' +
    'FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE ' +
    'NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ ' +
    'TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE'
  ).split(' '),
)

const shape =
  /(?<![A-Za-z0-9])([A-Za-z]{1,2})(\d[A-Za-z\d]?)[ \u00a0]{0,2}(\d)([ABD-HJLNP-UW-Zabd-hjlnp-uw-z]{2})(?![A-Za-z0-9])/g

export interface FoundPostcode {
  readonly start: number
  readonly end: number
}

/** At most `most` of them. Full postcodes only: a district such as “LS6” names some ten thousand homes and is left alone. */
export function findPostcodes(text: string, most = Number.POSITIVE_INFINITY): FoundPostcode[] {
  const found: FoundPostcode[] = []
  if (!endsLikeOne.test(text)) return found
  for (const match of text.matchAll(shape)) {
    const [whole, area = '', district = '', , unit = ''] = match
    if (!areas.has(area.toUpperCase()) || !oneCase(area + unit) || isOrdinal(unit, district)) continue
    found.push({ start: match.index, end: match.index + whole.length })
    if (found.length >= most) break
  }
  return found
}

const endsLikeOne = /\d[A-Za-z]{2}(?![A-Za-z0-9])/

const oneCase = (letters: string): boolean =>
  letters === letters.toUpperCase() || letters === letters.toLowerCase()

/** “bay b7 4th from the door” is not a postcode. */
const isOrdinal = (unit: string, district: string): boolean =>
  ['st', 'nd', 'rd', 'th'].includes(unit) && !/[a-z]/.test(district)
