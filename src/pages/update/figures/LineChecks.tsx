import { getProblemId } from '../../../model/problem.ts'
import { NUMBER_COLUMNS } from '../../../drafts/check/numberCells.ts'
import type { Check } from '../../../drafts/check/checks.ts'
import { useStoredInput } from '../../../components/useStoredInput.ts'
import { usePageContext } from '../../../components/pageContext.ts'
import { formatCheck } from '../checkSentence.ts'
import { useOpenDraft } from '../openDraft.ts'
import { TwoNumbers } from './TwoNumbers.tsx'
import { useTranslator } from '../../../components/useTranslator.ts'

/** The checks of one line, right below it. */
export function LineChecks(props: {
  readonly id: (check: Check) => string
  readonly figure: string
  readonly checks: readonly Check[]
}) {
  return (
    <ul className="line-checks">
      {props.checks.map((check) => (
        <CheckMessage
          key={props.id(check)}
          id={props.id(check)}
          check={check}
          figure={props.figure}
        />
      ))}
    </ul>
  )
}

function CheckMessage(props: {
  readonly id: string
  readonly check: Check
  readonly figure: string
}) {
  const { translator } = usePageContext()
  const { t } = useTranslator()
  const { check, id, figure } = props
  const isError = check.problem.severity === 'error'
  return (
    <li className={isError ? 'check check-error' : 'check'}>
      <p id={id}>
        <strong>{t(isError ? 'check.error' : 'check.warning')}</strong>{' '}
        {formatCheck(check, translator)}
      </p>
      {getProblemId(check.problem) === 'type-error/two-numbers' && <TwoNumbers check={check} />}
      {isError ? <SuggestionButton check={check} /> : <ReasonField check={check} figure={figure} />}
    </li>
  )
}

/** A button that applies the suggested text. */
function SuggestionButton({ check }: { readonly check: Check }) {
  const { edit, readOnly, endTyping } = useOpenDraft()
  const { t } = useTranslator()
  const { detail } = check.problem
  const suggestion = 'suggestion' in detail ? detail.suggestion : undefined
  const { lineId, column } = check
  if (suggestion === undefined || lineId === null || column === null || readOnly) return null
  return (
    <button
      type="button"
      className="desk-link"
      onClick={() => {
        edit({ kind: 'cells', cells: [{ line: lineId, column, text: suggestion }] })
        endTyping()
      }}
    >
      {t('check.suggestion', { suggestion })}
    </button>
  )
}

/** Accepts a warning: the reason is required and becomes part of the note. */
function ReasonField({ check, figure }: { readonly check: Check; readonly figure: string }) {
  const { draft, edit, readOnly } = useOpenDraft()
  const { t } = useTranslator()
  const { lineId, problem } = check
  const [reason, setReason] = useStoredInput(`${draft.id} ${lineId} ${problem.code}`, '')
  if (lineId === null || readOnly) return null
  const acknowledge = (text: string) =>
    edit({ kind: 'acknowledge', line: lineId, code: problem.code, reason: text })
  if (check.acknowledged !== null)
    return (
      <p className="check-stands">
        {t('check.stands', { reason: check.acknowledged })}{' '}
        <button
          type="button"
          className="desk-link"
          onClick={() => {
            setReason(check.acknowledged ?? '')
            acknowledge('')
          }}
        >
          {t('check.again')}
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
        <span>{t('check.reason')}</span>
        <input
          className="ds-input"
          type="text"
          required
          aria-label={`${t('check.reason')} ${t('check.reason.of', { figure })}`}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      </label>
      <button type="submit" className="ds-button" data-variant="secondary">
        {t('check.stand')}
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
          {t('check.suppress')}
        </button>
      )}
    </form>
  )
}
