'use strict'
// libsql offers the same methods as better-sqlite3 and differs where the Bluesky server minds: it gives
// binary columns as ArrayBuffer, ignores pluck in get() and iterate(), and ends the whole process when a lone
// Buffer is bound, which it reads as a list of names. Only what the server and its query builder call is here.
const Libsql = require('libsql')

const toBuffer = (value) => (value instanceof ArrayBuffer ? Buffer.from(value) : value)

const toRow = (row) => {
  if (row === undefined || row === null) return undefined
  if (Array.isArray(row)) return row.map(toBuffer)
  return Object.fromEntries(Object.entries(row).map(([column, value]) => [column, toBuffer(value)]))
}

const isNames = (value) => Object.prototype.toString.call(value) === '[object Object]'

/** One list of values, or one object of names. */
const toBindings = (values) => (values.length === 1 && isNames(values[0]) ? values[0] : values.flat())

const firstColumn = (row) => row && Object.values(row)[0]

class Statement {
  #inner
  #plucked = false

  constructor(inner, database, source) {
    this.#inner = inner
    this.database = database
    this.source = source
  }

  get reader() {
    return this.#inner.reader
  }

  #give(row) {
    return this.#plucked ? firstColumn(toRow(row)) : toRow(row)
  }

  get(...values) {
    // Not the inner get(): it adds a column of its own to the row.
    return this.all(...values)[0]
  }

  all(...values) {
    return Array.from(this.iterate(...values))
  }

  *iterate(...values) {
    for (const row of this.#inner.iterate(toBindings(values))) yield this.#give(row)
  }

  run(...values) {
    return this.#inner.run(toBindings(values))
  }

  columns() {
    return this.#inner.columns()
  }

  pluck(on = true) {
    this.#plucked = on
    return this
  }

  raw(on = true) {
    this.#inner.raw(on)
    return this
  }

  safeIntegers(on = true) {
    this.#inner.safeIntegers(on)
    return this
  }
}

class Database extends Libsql {
  constructor(path, options = {}) {
    super(path, { timeout: options.timeout ?? 5000 })
    this.name = path
  }

  prepare(source) {
    return new Statement(super.prepare(source), this, source)
  }

  exec(source) {
    super.exec(source)
    return this
  }

  close() {
    if (this.open) super.close()
    return this
  }
}

module.exports = Database
module.exports.SqliteError = Libsql.SqliteError
