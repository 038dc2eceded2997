/**
 * The arithmetic of NHS numbers: ten digits, of which the last is a check on the other nine.
 * Source: NHS Data Dictionary, NHS NUMBER (modulus 11).
 */

export type NumberFamily =
  | 'England, Wales and the Isle of Man'
  | 'Scotland'
  | 'Northern Ireland'
  /** Starts with 999: kept for tests, given to nobody. */
  | 'test'

/** The digit that belongs after these nine; undefined where the arithmetic gives ten, so no such number exists. */
export function checkDigit(nine: string): number | undefined {
  let sum = 0
  for (let place = 0; place < 9; place += 1) sum += (nine.charCodeAt(place) - 48) * (10 - place)
  const left = 11 - (sum % 11)
  if (left === 10) return undefined
  return left === 11 ? 0 : left
}

/** `ten` is ten digits with nothing between them. One digit ten times over passes the arithmetic but is nobody's. */
export function hasValidCheckDigit(ten: string): boolean {
  if (!/^\d{10}$/.test(ten) || /^(\d)\1{9}$/.test(ten)) return false
  return checkDigit(ten) === Number(ten[9])
}

/** Who gives out numbers like this one; undefined if nobody does. A Scottish CHI number begins with a date of birth. */
export function familyOf(ten: string): NumberFamily | undefined {
  if (!/^\d{10}$/.test(ten)) return undefined
  const stem = Number(ten.slice(0, 9))
  if (stem >= 999_000_000) return 'test'
  if (stem >= 400_000_000 && stem <= 499_999_999) return 'England, Wales and the Isle of Man'
  if (stem >= 600_000_000 && stem <= 799_999_999) return 'England, Wales and the Isle of Man'
  if (stem >= 320_000_001 && stem <= 399_999_999) return 'Northern Ireland'
  if (stem >= 311_300_000 && stem <= 319_999_999) return 'England, Wales and the Isle of Man'
  return beginsWithDate(ten) ? 'Scotland' : undefined
}

const longestMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function beginsWithDate(ten: string): boolean {
  const day = Number(ten.slice(0, 2))
  const month = Number(ten.slice(2, 4))
  return day >= 1 && day <= (longestMonth[month - 1] ?? 0)
}
