import { z } from 'zod'
import { type Answer, publicPage, type Route } from '../web/route.ts'
import { canteenRule, sevenQuestions } from './seven-questions.ts'

const Questions = () => (
  <fieldset className="nhsuk-fieldset">
    <legend className="nhsuk-fieldset__legend nhsuk-fieldset__legend--m">
      <h2 className="nhsuk-fieldset__heading">Seven questions, one minute</h2>
    </legend>
    <div className="nhsuk-hint" id="questions-hint">
      Tick each one that you can say yes to. If you cannot tick them all, wait, or change your words.
    </div>
    <div className="nhsuk-checkboxes">
      {sevenQuestions.map((question, i) => (
        <div className="nhsuk-checkboxes__item" key={question}>
          <input className="nhsuk-checkboxes__input" id={`question-${i + 1}`} type="checkbox" />
          <label className="nhsuk-label nhsuk-checkboxes__label" htmlFor={`question-${i + 1}`}>
            {question}
          </label>
        </div>
      ))}
    </div>
  </fieldset>
)

const beforeYouPost = publicPage({
  path: '/before-you-post',
  query: z.object({}),
  show: async ({ address }): Promise<Answer> => ({
    kind: 'page',
    title: 'Before you post',
    scripts: ['print-page'],
    body: (
      <div className="canteen-poster">
        <h1>Before you post</h1>
        <p className="canteen-rule">{canteenRule}</p>
        <Questions />
        <div className="nhsuk-inset-text">
          <p>
            Worried about something at work? You may always speak up. Leave out what could point to a patient,
            and talk to your Freedom to Speak Up Guardian, your union or somebody you trust.
          </p>
        </div>
        <p className="canteen-not-printed">
          Not sure? <a href="/check">Check your draft first</a>. What you tick here is not kept and not sent.
        </p>
        <p className="canteen-only-printed">
          Not sure? Check your draft first. It stays on your own device: <strong>{address}/check</strong>
        </p>
        <canteen-print-page hidden>
          <button type="button" className="nhsuk-button nhsuk-button--secondary">
            Print this page
          </button>
        </canteen-print-page>
      </div>
    ),
  }),
})

/** Its first address, which may hang on a wall somewhere. */
const poster = publicPage({
  path: '/check/poster',
  query: z.object({}),
  show: async (): Promise<Answer> => ({ kind: 'go', to: '/before-you-post' }),
})

export const sevenQuestionsRoutes: Route[] = [beforeYouPost, poster]
