import type { ReactNode } from 'react'
import { has, type Person } from '../people/person.ts'
import type { Badges } from './badges.ts'
import { Form } from './form.tsx'

export interface Frame {
  readonly title: string
  readonly organisation: string | null
  readonly person: Person | null
  readonly badges: Badges
  readonly path: string
  readonly say: string | null
  readonly assets: { readonly css: string; readonly js: string; readonly elements: readonly string[] }
  readonly wide: boolean
  readonly error: boolean
}

interface NavItem {
  readonly to: string
  readonly text: string
  readonly badge?: number
  readonly badgeWords?: string
}

/** What a person can go to; nobody is shown a door that is shut to them. */
export function navigation(person: Person, badges: Badges): NavItem[] {
  const items: (NavItem | false)[] = [
    has(person, 'author', 'approver') && { to: '/posts', text: 'Posts' },
    has(person, 'author', 'approver', 'manager') && { to: '/calendar', text: 'Calendar' },
    has(person, 'approver') && {
      to: '/approvals',
      text: 'Approvals',
      badge: badges.approvals,
      badgeWords: 'waiting for you',
    },
    has(person, 'author', 'approver', 'on-duty', 'manager') && {
      to: '/outbox',
      text: 'Outbox',
      badge: badges.outbox,
      badgeWords: 'need you',
    },
    { to: '/check', text: 'Check' },
    has(person, 'author', 'approver', 'manager') && { to: '/channels', text: 'Channels' },
    has(person, 'manager') && { to: '/people', text: 'People' },
    has(person, 'manager') && { to: '/record', text: 'Record' },
    has(person, 'administrator') && { to: '/doctor', text: 'Doctor' },
  ]
  return items.filter((item) => item !== false)
}

function Navigation({ frame, person }: { readonly frame: Frame; readonly person: Person }) {
  return (
    <nav className="nhsuk-header__navigation" aria-label="Menu">
      <div className={`nhsuk-header__navigation-container ${widthOf(frame)}`}>
        <ul className="nhsuk-header__navigation-list">
          {navigation(person, frame.badges).map((item) => {
            const here = frame.path === item.to || frame.path.startsWith(`${item.to}/`)
            return (
              <li
                key={item.to}
                className={`nhsuk-header__navigation-item${here ? ' nhsuk-header__navigation-item--current' : ''}`}
              >
                <a
                  className="nhsuk-header__navigation-link"
                  href={item.to}
                  {...(here ? { 'aria-current': 'true' } : {})}
                >
                  {item.text}
                  {item.badge ? (
                    <span className="canteen-badge">
                      {item.badge > 99 ? '99+' : item.badge}
                      <span className="nhsuk-u-visually-hidden"> {item.badgeWords}</span>
                    </span>
                  ) : null}
                </a>
              </li>
            )
          })}
          {/* Shown by the design system's script when the line is too short for all of them. */}
          <li className="nhsuk-header__menu" hidden>
            <button
              type="button"
              className="nhsuk-header__menu-toggle nhsuk-header__navigation-link"
              id="toggle-menu"
              aria-expanded="false"
            >
              <span className="nhsuk-u-visually-hidden">Browse </span>More
            </button>
          </li>
        </ul>
      </div>
    </nav>
  )
}

/** One width for the whole page, so that its edges line up. */
const widthOf = (frame: Frame): string => (frame.wide ? 'canteen-wide' : 'nhsuk-width-container')

function Header({ frame }: { readonly frame: Frame }) {
  return (
    <header className="nhsuk-header" data-module="nhsuk-header">
      <div className={`nhsuk-header__container ${widthOf(frame)}`}>
        <div className="nhsuk-header__service">
          <a className="nhsuk-header__service-name" href="/">
            Canteen
          </a>
          {frame.organisation ? <span className="canteen-organisation">{frame.organisation}</span> : null}
        </div>
        {frame.person ? (
          <div className="canteen-account">
            <a className="nhsuk-header__account-link" href="/me">
              {frame.person.name}
            </a>
            <Form to="/sign-out" className="nhsuk-header__account-form">
              <button type="submit" className="nhsuk-header__account-button">
                Sign out
              </button>
            </Form>
          </div>
        ) : null}
      </div>
      {frame.person ? <Navigation frame={frame} person={frame.person} /> : null}
    </header>
  )
}

function Said({ say }: { readonly say: string }) {
  return (
    <div
      className="nhsuk-notification-banner nhsuk-notification-banner--success"
      role="alert"
      aria-labelledby="said"
    >
      <div className="nhsuk-notification-banner__header">
        <h2 className="nhsuk-notification-banner__title" id="said">
          Done
        </h2>
      </div>
      <div className="nhsuk-notification-banner__content">
        <p className="nhsuk-notification-banner__heading">{say}</p>
      </div>
    </div>
  )
}

function Footer({ frame }: { readonly frame: Frame }) {
  return (
    <footer className="nhsuk-footer">
      <div className={widthOf(frame)}>
        <p className="nhsuk-body-s nhsuk-u-margin-bottom-2">
          If you would not say it aloud in the canteen, do not post it online.
        </p>
        <ul className="nhsuk-footer__list">
          <li className="nhsuk-footer__list-item">
            <a className="nhsuk-footer__list-item-link" href="/check">
              Check a draft
            </a>
          </li>
          <li className="nhsuk-footer__list-item">
            <a className="nhsuk-footer__list-item-link" href="/before-you-post">
              Before you post
            </a>
          </li>
          <li className="nhsuk-footer__list-item">
            <a className="nhsuk-footer__list-item-link" href="/api">
              For developers
            </a>
          </li>
        </ul>
      </div>
    </footer>
  )
}

export function Layout({ frame, children }: { readonly frame: Frame; readonly children: ReactNode }) {
  const title = `${frame.error ? 'Error: ' : ''}${frame.title} - Canteen`
  return (
    <html lang="en-GB">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <link rel="stylesheet" href={frame.assets.css} />
        <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
        <link rel="apple-touch-icon" href="/assets/icon-touch.png" />
        <link rel="manifest" href="/assets/canteen.webmanifest" />
        <meta name="theme-color" content="#005eb8" />
        <script type="module" src={frame.assets.js} />
        {frame.assets.elements.map((src) => (
          <script key={src} type="module" src={src} />
        ))}
      </head>
      <body>
        <a className="nhsuk-skip-link" href="#main">
          Skip to main content
        </a>
        <Header frame={frame} />
        <div className={widthOf(frame)}>
          <main className="nhsuk-main-wrapper" id="main">
            {frame.say ? <Said say={frame.say} /> : null}
            {children}
          </main>
        </div>
        <Footer frame={frame} />
      </body>
    </html>
  )
}
