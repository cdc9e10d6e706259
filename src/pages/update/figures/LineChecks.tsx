import { NUMBER_COLUMNS } from '../../../desk/numberCells.ts'
import type { Check } from '../../../desk/checks.ts'
import { useTypedText } from '../../parts/useTypedText.ts'
import { useReader } from '../../reader.ts'
import { checkSentence } from '../checkSentence.ts'
import { useOpenDraft } from '../openDraft.ts'
import { TwoNumbers } from './TwoNumbers.tsx'
import { useTranslator } from '../../useTranslator.ts'

/** The checks of one line, right below it. */
export function LineChecks(props: {
  readonly id: (check: Check) => string
  readonly figure: string
  readonly checks: readonly Check[]
}) {
  return (
    <ul className="line-checks">
      {props.checks.map((check) => (
        <OneCheck key={props.id(check)} id={props.id(check)} check={check} figure={props.figure} />
      ))}
    </ul>
  )
}

function OneCheck(props: { readonly id: string; readonly check: Check; readonly figure: string }) {
  const { words } = useReader()
  const { say } = useTranslator()
  const { check, id, figure } = props
  const isError = check.problem.severity === 'error'
  return (
    <li className={isError ? 'check check-error' : 'check'}>
      <p id={id}>
        <strong>{say(isError ? 'check.error' : 'check.warning')}</strong>{' '}
        {checkSentence(check, words)}
      </p>
      {check.problem.detail['rule'] === 'two-numbers' && <TwoNumbers check={check} />}
      {isError ? <Offer check={check} /> : <Reason check={check} figure={figure} />}
    </li>
  )
}

/** A button that applies the suggested text. */
function Offer({ check }: { readonly check: Check }) {
  const { edit, readOnly, settle } = useOpenDraft()
  const { say } = useTranslator()
  const { offer } = check.problem.detail
  const { lineId, column } = check
  if (offer === undefined || lineId === null || column === null || readOnly) return null
  return (
    <button
      type="button"
      className="desk-link"
      onClick={() => {
        edit({ kind: 'cells', cells: [{ line: lineId, column, text: String(offer) }] })
        settle()
      }}
    >
      {say('check.offer', { offer: String(offer) })}
    </button>
  )
}

/** Accepts a warning: the reason is required and becomes part of the note. */
function Reason({ check, figure }: { readonly check: Check; readonly figure: string }) {
  const { draft, edit, readOnly } = useOpenDraft()
  const { say } = useTranslator()
  const { lineId, problem } = check
  const [reason, setReason] = useTypedText(`${draft.id} ${lineId} ${problem.code}`, '')
  if (lineId === null || readOnly) return null
  const acknowledge = (text: string) =>
    edit({ kind: 'acknowledge', line: lineId, code: problem.code, reason: text })
  if (check.acknowledged !== null)
    return (
      <p className="check-stands">
        {say('check.stands', { reason: check.acknowledged })}{' '}
        <button
          type="button"
          className="desk-link"
          onClick={() => {
            setReason(check.acknowledged ?? '')
            acknowledge('')
          }}
        >
          {say('check.again')}
        </button>
      </p>
    )
  return (
    <form
      className="check-reason"
      onSubmit={(event) => {
        event.preventDefault()
        if (reason.trim() !== '') acknowledge(reason)
      }}
    >
      <label>
        <span>{say('check.reason')}</span>
        <input
          className="ds-input"
          type="text"
          required
          aria-label={`${say('check.reason')} ${say('check.reason.of', { figure })}`}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      </label>
      <button type="submit" className="ds-button" data-variant="secondary">
        {say('check.stand')}
      </button>
      {problem.code === 'small-number' && (
        <button
          type="button"
          className="desk-link"
          onClick={() =>
            edit({
              kind: 'cells',
              cells: [
                ...[...NUMBER_COLUMNS].map((column) => ({
                  line: lineId,
                  column,
                  text: '',
                })),
                { line: lineId, column: 'status', text: 'suppressed' },
              ],
            })
          }
        >
          {say('check.suppress')}
        </button>
      )}
    </form>
  )
}
