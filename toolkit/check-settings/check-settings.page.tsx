import { sayLondon } from '@canteen/plumbing/london.ts'
import { z } from 'zod'
import type { By } from '../people/person.ts'
import type { Trust } from '../trust.ts'
import { ErrorSummary } from '../web/fields.tsx'
import { type Answer, action, type FieldError, page, perMinute, type Route } from '../web/route.ts'
import { changeCheckSettings } from './change-check-settings.ts'
import { findCheckSettings } from './check-settings.store.ts'
import { readTyped, type SettingsTyped, toSettings, typedOf } from './form.ts'
import { type CheckSettings, nothingSet } from './settings.ts'
import { SettingsFields, Theirs } from './settings-fields.tsx'

const settingsPage = (
  typed: SettingsTyped,
  errors: readonly FieldError[],
  theirs: CheckSettings | null = null,
): Answer => ({
  kind: 'page',
  title: 'Check settings',
  ...(theirs ? { status: 409 as const } : errors.length > 0 ? { status: 422 as const } : {}),
  body: (
    <div className="nhsuk-grid-row">
      <div className="nhsuk-grid-column-two-thirds">
        <ErrorSummary errors={errors} />
        <h1>Check settings</h1>
        <p>
          The <a href="/check">canteen check</a> looks at words before people post them. Tell it what is
          special about your organisation.
        </p>
        <div className="nhsuk-inset-text">
          <span className="nhsuk-u-visually-hidden">Important: </span>
          <p>
            Nobody can see here what staff check, or how often. Canteen keeps no list of it. Their drafts are
            read on their own device and sent to nobody.
          </p>
          <p>
            What you write here goes to the device of everybody who signs in, because the check runs there.
            Put no patients and no secrets in it.
          </p>
        </div>
        {theirs ? <Theirs settings={theirs} /> : null}
        <SettingsFields typed={typed} errors={errors} />
      </div>
    </div>
  ),
})

const stored = (trust: Trust, by: By): Promise<CheckSettings | null> =>
  trust.db.within(by.organisationId, (tx) => findCheckSettings(tx, by.organisationId))

const show = page({
  path: '/organisation/check',
  who: 'manager',
  query: z.object({}),
  show: async (trust, by) => settingsPage(typedOf((await stored(trust, by)) ?? nothingSet), []),
})

const change = action({
  path: '/organisation/check',
  who: 'manager',
  limit: perMinute(60),
  // A form that came in part must not empty the lists it did not bring.
  form: z.object({ edit: z.string(), places: z.string(), words: z.string() }),
  act: async (trust, by, read, { raw }) => {
    if (!read.ok) {
      const message = 'Not all of the form arrived, so nothing was changed. Please try again.'
      return settingsPage(typedOf((await stored(trust, by)) ?? nothingSet), [{ field: '', message }])
    }
    const typed = readTyped(raw)
    const { settings, errors } = toSettings(typed)
    if (!settings) return settingsPage(typed, errors)
    const done = await changeCheckSettings(trust, by, settings)
    if (done.ok) {
      const say = done.value.changed ? 'Saved.' : 'Nothing was different, so nothing was changed.'
      return { kind: 'go', to: '/organisation/check', say }
    }
    // The route lets managers alone in.
    if (done.why.kind === 'not-allowed') throw new Error('Somebody who is no manager reached the settings')
    const { by: who, at, theirs } = done.why
    const message = `${who} changed these settings at ${sayLondon(at)}. Nothing of theirs was overwritten, and what you wrote is still here.`
    return settingsPage({ ...typed, edit: theirs.edit }, [{ field: 'places', message }], theirs)
  },
})

export const checkSettingsPages: Route[] = [show, change]
