/** Sizes and lengths of time in words. Pure. */

const units = [
  { ms: 86_400_000, one: 'a day', many: 'days' },
  { ms: 3_600_000, one: 'an hour', many: 'hours' },
  { ms: 60_000, one: 'a minute', many: 'minutes' },
  { ms: 1_000, one: 'a second', many: 'seconds' },
]

export function sayDuration(ms: number): string {
  const unit = units.find((each) => ms >= each.ms)
  if (!unit) return 'less than a second'
  const count = Math.floor(ms / unit.ms)
  return count === 1 ? unit.one : `${count} ${unit.many}`
}

export function saySize(bytes: number): string {
  const megabytes = bytes / 1024 / 1024
  return megabytes < 1024 ? `${Math.floor(megabytes)} MB` : `${(megabytes / 1024).toFixed(1)} GB`
}
