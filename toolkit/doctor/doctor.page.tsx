import { sayLondon } from '@canteen/plumbing/london.ts'
import { z } from 'zod'
import { page } from '../web/route.ts'
import { type Checkup, examine } from './examine.ts'
import type { ItemState } from './judge.ts'

const tags: Readonly<Record<ItemState, { readonly text: string; readonly colour: string }>> = {
  ok: { text: 'Well', colour: 'green' },
  look: { text: 'Look at this', colour: 'yellow' },
  bad: { text: 'Bad', colour: 'red' },
}

const summaries: Readonly<Record<ItemState, string>> = {
  ok: 'Everything is well.',
  look: 'Everything works. Some things are worth a look.',
  bad: 'Something needs you.',
}

export const doctorPages = [
  page({
    path: '/doctor',
    who: 'administrator',
    limit: { times: 30, perMs: 60_000 },
    query: z.object({}),
    show: async (trust) => ({
      kind: 'page',
      title: 'Doctor',
      body: <Doctor checkup={await examine(trust)} />,
    }),
  }),
]

const Doctor = ({ checkup }: { readonly checkup: Checkup }) => (
  <>
    <h1>Doctor</h1>
    <p className="nhsuk-lede-text">{summaries[checkup.state]}</p>
    <p>Looked at {sayLondon(checkup.at)}. Open this page again to look again.</p>
    <dl className="nhsuk-summary-list">
      {checkup.items.map((item) => (
        <div key={item.name} className="nhsuk-summary-list__row">
          <dt className="nhsuk-summary-list__key">{item.name}</dt>
          <dd className="nhsuk-summary-list__value canteen-cell">
            <strong className={`nhsuk-tag nhsuk-tag--${tags[item.state].colour}`}>
              {tags[item.state].text}
            </strong>
            <p className="nhsuk-u-margin-top-2 nhsuk-u-margin-bottom-0">{item.sentence}</p>
            {item.whatToDo ? (
              <p className="nhsuk-u-margin-top-2 nhsuk-u-margin-bottom-0">
                <strong>What to do:</strong> {item.whatToDo}
              </p>
            ) : null}
          </dd>
        </div>
      ))}
    </dl>
    <p>The same on the command line, with a code for your monitoring: canteen doctor --json</p>
  </>
)
