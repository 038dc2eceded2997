/** Cookies: who is signed in, an unsigned visit's anti-forgery seed, and a sentence to say on the next page. */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

export const sessionCookie = 'canteen_session'
export const visitCookie = 'canteen_visit'
export const sayCookie = 'canteen_say'

export function readCookies(header: string | null): ReadonlyMap<string, string> {
  const pairs = (header ?? '').split(';').flatMap((part) => {
    const at = part.indexOf('=')
    return at < 0 ? [] : [[part.slice(0, at).trim(), part.slice(at + 1).trim()] as const]
  })
  return new Map(pairs)
}

/** `seconds` 0 takes the cookie away; null keeps it until the browser closes. */
export function makeCookie(name: string, value: string, seconds: number | null, secure: boolean): string {
  const age = seconds === null ? '' : `; Max-Age=${seconds}`
  return `${name}=${value}; Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}${age}`
}

export const newVisit = (): string => randomBytes(18).toString('base64url')

/** Only the browser that holds the cookie, and we, can make this; a foreign page that posts here can do neither. */
export const csrfFor = (cookie: string): string =>
  createHash('sha256').update(`csrf:${cookie}`).digest('base64url')

export function sameToken(a: string, b: string): boolean {
  const one = Buffer.from(a)
  const two = Buffer.from(b)
  return one.length === two.length && timingSafeEqual(one, two)
}

export const packSay = (say: string): string => Buffer.from(say).toString('base64url')
export const unpackSay = (packed: string): string =>
  Buffer.from(packed, 'base64url').toString('utf8').slice(0, 400)
