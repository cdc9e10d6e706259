import type { Check } from '../../../desk/checks.ts'
import { answerTwoNumbers } from '../../../desk/draftNumbers.ts'
import { useReader } from '../../reader.ts'
import { useOpenDraft } from '../openDraft.ts'
import { useTranslator } from '../../useTranslator.ts'

/**
 * The choice between the two numbers that a cell may mean: the answer holds for all ambiguous cells of the
 * indicator.
 */
export function TwoNumbers({ check }: { readonly check: Check }) {
  const { words } = useReader()
  const { read, edit, settle, readOnly } = useOpenDraft()
  const { say } = useTranslator()
  const { lineId, column, problem } = check
  if (lineId === null || column === null || readOnly) return null
  const answers = (['thousands', 'decimal'] as const).map((reading) => {
    const cells = answerTwoNumbers(read, { line: lineId, column }, reading)
    const number = words.loose(Number(problem.detail[reading]), 10)
    return (
      <button
        key={reading}
        type="button"
        className="desk-link"
        onClick={() => {
          edit({ kind: 'cells', cells })
          settle()
        }}
      >
        {say('check.twoNumbers.is', { number, others: cells.length - 1 })}
      </button>
    )
  })
  return <p className="check-answers">{answers}</p>
}
