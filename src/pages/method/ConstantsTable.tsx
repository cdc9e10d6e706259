import { MIN_FIGURES, lineConstant, pooledConstant, stepConstant } from '../../trends/constants.ts'
import type { Words } from '../../words/words.ts'

/** The last n that has constants of its own; more figures use those of the last. */
const LAST = { line: 20, pooled: 12 } as const

/** Of how many figures there are; the formulas write it so in each language. */
const SYMBOL = 'n'

interface Column {
  readonly heading: string
  readonly constant: (n: number) => number | null
}

function Table(props: {
  readonly caption: string
  readonly columns: readonly Column[]
  readonly last: number
  readonly words: Words
}) {
  const { caption, columns, last, words } = props
  const counts = Array.from({ length: last - MIN_FIGURES + 1 }, (_, i) => i + MIN_FIGURES)
  return (
    <table className="ds-table method-constants">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{SYMBOL}</th>
          {columns.map(({ heading }) => (
            <th scope="col" key={heading}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {counts.map((n) => (
          <tr key={n}>
            <th scope="row">{n === last ? words.say('method.constants.more', { n }) : n}</th>
            {columns.map(({ constant, heading }) => {
              const value = constant(n)
              return <td key={heading}>{value === null ? '–' : words.number(value, 2)}</td>
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** A and B: what a line and a step must exceed, by the number of figures. */
export function LineOrStepConstants(props: { readonly words: Words }) {
  const columns = [
    { heading: 'A', constant: lineConstant },
    { heading: 'B', constant: stepConstant },
  ]
  const caption = props.words.say('method.line-or-step.table')
  return <Table {...props} caption={caption} columns={columns} last={LAST.line} />
}

/** C: the same for the line through overlapping figures of two or three pooled years. */
export function PooledConstants(props: { readonly words: Words }) {
  const columns = [2, 3].map((k) => ({
    heading: props.words.say('method.pooled.years', { k }),
    constant: (n: number) => pooledConstant(n, k),
  }))
  const caption = props.words.say('method.pooled.table')
  return <Table {...props} caption={caption} columns={columns} last={LAST.pooled} />
}
