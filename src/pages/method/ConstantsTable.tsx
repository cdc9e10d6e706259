import {
  MIN_FIGURES,
  getLineConstant,
  getPooledConstant,
  getStepConstant,
} from '../../trends/methods/constants.ts'
import type { Translator } from '../../i18n/translate.ts'

/** The last n with its own constants; longer series use those of the last n. */
const LAST = { line: 20, pooled: 12 } as const

/** The symbol for the number of figures; the formulas use it in every language. */
const SYMBOL = 'n'

interface Column {
  readonly heading: string
  readonly constant: (n: number) => number | null
}

function Table(props: {
  readonly caption: string
  readonly columns: readonly Column[]
  readonly last: number
  readonly translator: Translator
}) {
  const { caption, columns, last, translator } = props
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
            <th scope="row">{n === last ? translator.t('method.constants.more', { n }) : n}</th>
            {columns.map(({ constant, heading }) => {
              const value = constant(n)
              return (
                <td key={heading}>{value === null ? '–' : translator.formatNumber(value, 2)}</td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** A and B: the thresholds of a line and a step, by the number of figures. */
export function LineOrStepConstants(props: { readonly translator: Translator }) {
  const columns = [
    { heading: 'A', constant: getLineConstant },
    { heading: 'B', constant: getStepConstant },
  ]
  const caption = props.translator.t('method.line-or-step.table')
  return <Table {...props} caption={caption} columns={columns} last={LAST.line} />
}

/** C: the same for the line through overlapping figures of two or three pooled years. */
export function PooledConstants(props: { readonly translator: Translator }) {
  const columns = [2, 3].map((k) => ({
    heading: props.translator.t('method.pooled.years', { k }),
    constant: (n: number) => getPooledConstant(n, k),
  }))
  const caption = props.translator.t('method.pooled.table')
  return <Table {...props} caption={caption} columns={columns} last={LAST.pooled} />
}
