/** Where somebody is led after signing in: a page of ours, or the start page. Pure. */

// Browsers read "\" as "/", and drop control characters, so either could turn a path into another site's address.
const safe = /^\/(?![/\\])[^\\\p{Cc}]*$/u

export const ownPath = (asked: string): string => (asked.length <= 2_000 && safe.test(asked) ? asked : '/')
