/** Comma-separated values as spreadsheets read them, with nothing in them that a spreadsheet would run. Pure. */

/** Spreadsheets run a cell that begins with one of these; after an apostrophe it is only words. */
const wouldRun = /^[\s\u00a0]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u

const cell = (value: string): string => {
  const harmless = wouldRun.test(value) ? `'${value}` : value
  return `"${harmless.replaceAll('"', '""')}"`
}

export const csvLine = (values: readonly string[]): string => `${values.map(cell).join(',')}\r\n`

/** Without it, Excel takes UTF-8 for something else and spoils every accent. */
export const byteOrderMark = '\uFEFF'
