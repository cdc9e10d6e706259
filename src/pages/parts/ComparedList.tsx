import type { ComparisonLine } from '../../words/verdict/comparison.ts'
import { SaidText } from './SaidText.tsx'

/** The comparisons with other areas as a list; renders nothing if there are none. */
export function ComparedList(props: {
  readonly lines: readonly ComparisonLine[]
  readonly className: string
}) {
  if (props.lines.length === 0) return null
  return (
    <ul className={props.className}>
      {props.lines.map((line) => (
        <li key={line.text}>
          <ComparedText line={line} />
        </li>
      ))}
    </ul>
  )
}

/** One comparison: the area's name and the sentence. */
function ComparedText({ line: { area, text } }: { readonly line: ComparisonLine }) {
  return (
    <>
      {area && (
        <strong>
          <SaidText said={area} />:{' '}
        </strong>
      )}
      {text}
    </>
  )
}
