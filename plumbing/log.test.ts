import pg from 'pg'
import { expect, inject, it } from 'vitest'
import { openLog, withoutPeople } from './log.ts'
import { createDatabase } from './postgres/for-tests.ts'

function logged(write: (log: ReturnType<typeof openLog>) => void): string {
  const lines: string[] = []
  write(openLog('debug', { write: (line) => lines.push(line) }))
  return lines.join('')
}

it('says of a database error which rule was broken, and not by whom', async () => {
  const client = new pg.Client(await createDatabase(inject('postgres'), `log_${process.pid}`))
  await client.connect()
  try {
    await client.query('create table person (email text constraint one_each unique, id uuid)')
    await client.query('insert into person values ($1)', ['nia.evans@fellside.example'])
    const twice = await client
      .query('insert into person values ($1)', ['nia.evans@fellside.example'])
      .catch(own)
    const unreadable = await client.query('select $1::uuid', ['Nia Evans, 07700 900123']).catch(own)
    const line = logged((log) => {
      log.error({ err: twice }, 'It failed')
      log.error({ err: new Error('Outer', { cause: unreadable }) }, 'It failed')
      log.error({ err: new AggregateError([twice], 'Two failed') }, 'It failed')
    })
    expect(line).toContain('one_each')
    expect(line).toContain('23505')
    expect(line).toContain('22P02')
    expect(line).not.toMatch(/nia|07700/i)
  } finally {
    await client.end()
  }
})

const own = (error: unknown): unknown => error

it('does not pass on the address that a mail server refused', () => {
  const said =
    "Can't send mail - all recipients were rejected: 550 5.1.1 <nia.evans@fellside.example>: unknown"
  expect(withoutPeople(said)).toBe(
    "Can't send mail - all recipients were rejected: 550 5.1.1 <[removed]>: unknown",
  )
  expect(logged((log) => log.error({ err: new Error(said) }, 'x'))).not.toContain('nia')
})

it('keeps what helps: the words of our own errors, and where they came from', () => {
  const line = logged((log) => log.error({ err: new Error('The file of a picture is not there') }, 'x'))
  expect(line).toContain('The file of a picture is not there')
  expect(line).toContain('log.test.ts')
})
