import { hrefTo, useReader } from '../reader.ts'
import { PARTS, type Part } from './parts.tsx'
import { useDeskWords } from './useDeskWords.ts'

/** The parts of the year's work, in the order in which it is usually done; each has its address. */
export function PartNav(props: {
  readonly right: string
  readonly part: Part
  /** The draft as the address names it: the page stays as it is when another part is opened. */
  readonly draft: string | null
}) {
  const { address } = useReader()
  const say = useDeskWords()
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
