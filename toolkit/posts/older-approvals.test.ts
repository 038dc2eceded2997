/** Posts that one approver let out by a reason, before there were second approvers. */
import { randomUUID } from 'node:crypto'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrate } from '@canteen/plumbing/migrate.ts'
import { createDatabase } from '@canteen/plumbing/postgres/for-tests.ts'
import pg from 'pg'
import { expect, inject, it } from 'vitest'
import { migrationsFolder } from '../migrations-folder.ts'

it('keep their reason, as that of the approver who gave it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'canteen-first-version-'))
  const name = `older_${randomUUID().replaceAll('-', '')}`
  const pool = new pg.Pool({ ...(await createDatabase(inject('postgres'), name)), max: 1 })
  try {
    const first = '0001-the-house.sql'
    await cp(join(migrationsFolder(), first), join(folder, first))
    expect(await migrate(pool, folder)).toMatchObject({ ok: true })
    const [organisation, person, post] = [randomUUID(), randomUUID(), randomUUID()]
    const at = new Date('2026-11-23T09:00:00Z')
    const within = async (query: string, values: unknown[]) => {
      await pool.query('begin')
      await pool.query("select set_config('canteen.organisation', $1, true)", [organisation])
      const { rows } = await pool.query(query, values)
      await pool.query('commit')
      return rows
    }
    await within(
      `with o as (insert into organisation values ($1, 'Fellside', 'R01', 'permissive', $4)),
        p as (insert into person values ($1, $2, 'Asha', 'asha@fellside.example', null, '{approver}', 'active', $4))
       insert into post (organisation_id, post_id, state, text, edit, author_id, edited_by, sent_by, sent_at,
         approved_by, approved_at, approval_reason, created_at, updated_at)
       values ($1, $3, 'approved', 'Hello', 1, $2, $2, $2, $4, $2, $4, 'It is our own number', $4, $4)`,
      [organisation, person, post, at],
    )
    expect(await migrate(pool, migrationsFolder())).toMatchObject({ ok: true })
    const rows = await within('select reason_by, reason_at, reason_rules from post', [])
    expect(rows).toEqual([{ reason_by: person, reason_at: at, reason_rules: [] }])
  } finally {
    await pool.end()
    await rm(folder, { recursive: true, force: true })
  }
})
