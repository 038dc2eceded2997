/** Our own elements, as JSX knows them: plain containers that get better with their script. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react'

type Plain = DetailedHTMLProps<
  HTMLAttributes<HTMLElement> & { [data: `data-${string}`]: string | undefined },
  HTMLElement
>

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      [element: `canteen-${string}`]: Plain
    }
  }
}
