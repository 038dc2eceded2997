/** The names of our custom elements, so that pages may use them. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react'

type OwnElement = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'canteen-check-page': OwnElement
    }
  }
}
