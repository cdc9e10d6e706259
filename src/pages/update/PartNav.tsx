import { hrefTo, useReader } from '../reader.ts'
import { PARTS, type Part } from './parts.tsx'
import { useTranslator } from '../useTranslator.ts'

/** The parts of the update in their usual order; each has its own address. */
export function PartNav(props: {
  readonly right: string
  readonly part: Part
  /** The draft id in the address: it stays the same when another part is opened. */
  readonly draft: string | null
}) {
  const { address } = useReader()
  const { say } = useTranslator()
  return (
    <nav className="desk-parts" aria-label={say('draft.parts')}>
      <ul>
        {PARTS.map((part) => (
          <li key={part}>
            <a
              href={hrefTo(address, {
                page: 'update',
                right: props.right,
                part,
                draft: props.draft,
              })}
              aria-current={part === props.part ? 'page' : undefined}
            >
              {say(`draft.part.${part}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
