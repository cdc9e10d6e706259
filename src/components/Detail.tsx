import type { ReactNode } from 'react'

/** A name and its value in a list of details. */
export function Detail({
  name,
  children,
}: {
  readonly name: string
  readonly children: ReactNode
}) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
