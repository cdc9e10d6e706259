import type { ComparisonLine } from '../i18n/sentences/verdict/placeComparison.ts'
import { Localized } from './Localized.tsx'

/** The comparisons with other areas as a list; renders nothing if there are none. */
export function ComparisonList(props: {
  readonly lines: readonly ComparisonLine[]
  readonly className: string
}) {
  if (props.lines.length === 0) return null
  return (
    <ul className={props.className}>
      {props.lines.map((line) => (
        <li key={line.text}>
          <ComparisonText line={line} />
        </li>
      ))}
    </ul>
  )
}

/** One comparison: the area's name and the sentence. */
function ComparisonText({ line: { area, text } }: { readonly line: ComparisonLine }) {
  return (
    <>
      {area && (
        <strong>
          <Localized text={area} />:{' '}
        </strong>
      )}
      {text}
    </>
  )
}
