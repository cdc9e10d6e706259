import type { ComparisonLine } from '../../words/verdict/comparison.ts'
import { SaidText } from './SaidText.tsx'

/** What is said of one other place, after its name. */
export function ComparedText({ line: { area, text } }: { readonly line: ComparisonLine }) {
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
