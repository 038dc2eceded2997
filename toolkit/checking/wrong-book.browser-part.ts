/** Where examples of wrong findings are kept: in this browser, and nowhere else. */
import { isSameExample, type NewExample, readExamples, type WrongExample } from './wrong-examples.ts'

const keptUnder = 'canteen-check-was-wrong'
const mostKept = 50

export interface WrongBook {
  readonly all: () => readonly WrongExample[]
  readonly keep: (example: NewExample) => WrongExample
  readonly find: (example: NewExample) => WrongExample | null
  readonly forget: (id: number) => void
  readonly forgetAll: () => void
  readonly onChange: (listen: () => void) => void
  /** One sentence to the person about where the examples are. */
  readonly where: string
}

interface Shelf {
  readonly read: () => string | null
  readonly write: (examples: string) => void
  readonly where: string
}

/** Gone when the page is left. For pages that are not ours: their owner could read what is kept for longer. */
export const untilThePageIsLeft = (): Shelf => {
  let kept: string | null = null
  return {
    read: () => kept,
    write: (examples) => {
      kept = examples
    },
    where: 'What you mark is kept until you leave this page, on this device only. Nothing is sent.',
  }
}

/** Kept from visit to visit, unless the browser allows no keeping. */
export function inThisBrowser(): Shelf {
  try {
    const storage = window.localStorage
    // Some browsers only say no when something is written.
    storage.setItem(keptUnder, storage.getItem(keptUnder) ?? '[]')
    return {
      read: () => storage.getItem(keptUnder),
      write: (examples) =>
        examples === '[]' ? storage.removeItem(keptUnder) : storage.setItem(keptUnder, examples),
      where:
        'What you mark is kept in this browser only, with your words. Nothing is sent. If others use this computer, delete it before you go.',
    }
  } catch (error) {
    if (error instanceof DOMException) return untilThePageIsLeft()
    throw error
  }
}

export function openWrongBook(shelf: Shelf): WrongBook {
  const listeners: (() => void)[] = []
  const all = (): readonly WrongExample[] => readExamples(shelf.read())
  const write = (examples: readonly WrongExample[]): void => {
    shelf.write(JSON.stringify(examples))
    for (const listen of listeners) listen()
  }
  const find = (example: NewExample): WrongExample | null =>
    all().find((kept) => isSameExample(kept, example)) ?? null
  return {
    all,
    find,
    where: shelf.where,
    keep: (example) => {
      const before = all()
      const known = find(example)
      if (known) return known
      const kept = { ...example, id: Math.max(0, ...before.map(({ id }) => id)) + 1 }
      write([...before, kept].slice(-mostKept))
      return kept
    },
    forget: (id) => write(all().filter((example) => example.id !== id)),
    forgetAll: () => write([]),
    onChange: (listen) => {
      listeners.push(listen)
    },
  }
}
