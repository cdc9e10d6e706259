import type { ComparisonLine } from '../../words/verdict/comparison.ts'
import { SaidText } from './SaidText.tsx'

/** What is said of other places, one after another; nothing where nothing is. */
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

/** What is said of one other place, after its name. */
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
