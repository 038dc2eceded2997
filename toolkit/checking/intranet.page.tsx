import { z } from 'zod'
import { ToCopy } from '../web/fields.tsx'
import { type Answer, publicPage, type Route } from '../web/route.ts'

/** The one address that intranets use: it never changes, whatever is built. */
const script = '/assets/canteen-check.js'

const linesFor = (from: string): string =>
  `<script src="${from}" defer></script>\n<canteen-check></canteen-check>`

const Attribute = (props: { readonly name: string; readonly means: string; readonly example: string }) => (
  <div className="nhsuk-summary-list__row nhsuk-summary-list__row--no-actions">
    <dt className="nhsuk-summary-list__key">{props.name}</dt>
    <dd className="nhsuk-summary-list__value">
      <p>{props.means}</p>
      <p>
        <code>{props.example}</code>
      </p>
    </dd>
  </div>
)

const Choices = () => (
  <>
    <h2>What you can choose</h2>
    <p>You can add these to the second line.</p>
    <dl className="nhsuk-summary-list">
      <Attribute
        name="account"
        means="Whose account the draft is for: personal, professional or official. Leave it out, and people choose."
        example={'<canteen-check account="personal"></canteen-check>'}
      />
      <Attribute
        name="heading-level"
        means="How deep its first heading is on your page, from 1 to 5. It is 2 if you leave it out."
        example={'<canteen-check heading-level="3"></canteen-check>'}
      />
    </dl>
  </>
)

const OnYourOwnServer = () => (
  <>
    <h2>Keep a copy on your own server</h2>
    <p>
      This is the better way: your intranet then works without this Canteen, and nobody here can see who opens
      your page. The file needs nothing else.
    </p>
    <ol className="nhsuk-list nhsuk-list--number">
      <li>
        <a href={script} download>
          Download canteen-check.js
        </a>{' '}
        and put it beside your other scripts.
      </li>
      <li>Change the address in the first line to where you put it.</li>
      <li>Download it again when there is a new Canteen. New rules come with it.</li>
    </ol>
  </>
)

const ItsPromises = () => (
  <>
    <h2>What it promises</h2>
    <ul className="nhsuk-list nhsuk-list--bullet">
      <li>What people type stays in their browser. The check sends nothing and asks for nothing.</li>
      <li>
        You cannot see what staff checked, and neither can we. Please do not add scripts that record it.
      </li>
      <li>It gives advice. It gives no score and never calls a post safe.</li>
      <li>
        It works with a keyboard, a screen reader and on a narrow phone. Your page’s styles do not change it,
        and it does not change your page.
      </li>
      <li>
        If your site has a content security policy, allow the script’s address in <code>script-src</code>.
        Allow <code>blob:</code> in <code>worker-src</code> too if you can: long drafts are then checked
        without a pause. It works without.
      </li>
    </ul>
  </>
)

const forYourIntranet = publicPage({
  path: '/check/for-your-intranet',
  query: z.object({}),
  show: async (trust): Promise<Answer> => ({
    kind: 'page',
    title: 'The check on your intranet',
    scripts: ['copy-words'],
    body: (
      <>
        <h1>The check on your intranet</h1>
        <p>
          Staff can check a draft on any page of your intranet. Their words stay on their own device. You need
          two lines of HTML.
        </p>
        <canteen-copy-words>
          <ToCopy
            id="lines"
            label="Put these two lines into your page"
            value={linesFor(trust.address + script)}
          />
        </canteen-copy-words>
        <Choices />
        <OnYourOwnServer />
        <ItsPromises />
        <h2>Try it</h2>
        <p>This is what your page will show.</p>
        <script src={script} defer />
        <canteen-check heading-level="3">
          <p>
            Your browser does not run scripts here, so there is nothing to see.{' '}
            <a href="/check">Check a draft</a> works without them.
          </p>
        </canteen-check>
      </>
    ),
  }),
})

export const intranetRoutes: Route[] = [forYourIntranet]
