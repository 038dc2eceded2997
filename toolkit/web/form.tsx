/** What every page can know about the visit that it is drawn for, and the form that carries the proof it came from us. */
import { createContext, type ReactNode, useContext } from 'react'
import type { Person } from '../people/person.ts'

export interface PageContext {
  readonly csrf: string
  readonly person: Person | null
  readonly now: Date
}

export const Page = createContext<PageContext>({ csrf: '', person: null, now: new Date(0) })
export const usePage = (): PageContext => useContext(Page)

/** A form of ours: posts, carries the anti-forgery token, and leaves checking to the server so that the words are ours. */
export function Form(props: {
  readonly to: string
  readonly children: ReactNode
  readonly id?: string
  readonly className?: string
  readonly uploads?: boolean
}) {
  const { csrf } = usePage()
  return (
    <form
      method="post"
      action={props.to}
      noValidate
      {...(props.id ? { id: props.id } : {})}
      {...(props.className ? { className: props.className } : {})}
      {...(props.uploads ? { encType: 'multipart/form-data' } : {})}
    >
      <input type="hidden" name="csrf" value={csrf} />
      {props.children}
    </form>
  )
}
