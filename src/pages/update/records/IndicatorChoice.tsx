import { useMemo } from 'react'
import { findingsAt, type Finding } from '../../../trends/findings.ts'
import type { Dataset } from '../../../model/dataset.ts'
import { verdictLabel } from '../../../words/verdict/label.ts'
import { SaidText } from '../../parts/SaidText.tsx'
import { VerdictMark } from '../../parts/VerdictMark.tsx'
import { useReader } from '../../reader.ts'
import { useRecordForm } from './recordForm.tsx'
import { useTranslator } from '../../useTranslator.ts'

/** The findings on a right's indicators, one each, worsened ones first. */
export function callingIndicators(
  dataset: Dataset,
  right: string,
  edition: number,
): readonly Finding[] {
  const own = findingsAt(dataset, edition).filter(({ indicator }) => indicator.right === right)
  const worstFirst = own.toSorted((a, b) => urgency(a) - urgency(b))
  const seen = new Set<string>()
  return worstFirst.filter(({ indicator }) => {
    const isNew = !seen.has(indicator.id)
    seen.add(indicator.id)
    return isNew
  })
}

function urgency({ verdict }: Finding): number {
  return verdict.kind === 'worse' ? 0 : verdict.kind === 'better' ? 2 : 1
}

/** The choice of indicators that call for a recommendation. */
export function IndicatorChoice(props: { readonly dataset: Dataset; readonly edition: number }) {
  const { words } = useReader()
  const { say } = useTranslator()
  const { record, put } = useRecordForm()
  const { dataset, edition } = props
  const right = record.cells['right'] ?? ''
  const findings = useMemo(
    () => callingIndicators(dataset, right, edition),
    [dataset, right, edition],
  )
  const chosen = idsIn(record.cells['indicators'] ?? '')
  const toggle = (id: string, isChosen: boolean) =>
    put({
      indicators: (isChosen ? [...chosen, id] : chosen.filter((one) => one !== id)).join('; '),
    })
  return (
    <fieldset className="form-set indicator-choice">
      <legend className="form-legend">{say('recommend.indicators')}</legend>
      <p className="form-hint">{say('recommend.indicators.hint')}</p>
      {findings.map(({ indicator, verdict }) => (
        <label key={indicator.id} className="indicator-option">
          <input
            type="checkbox"
            checked={chosen.includes(indicator.id)}
            onChange={({ target }) => toggle(indicator.id, target.checked)}
          />
          <span>
            <SaidText said={words.text(indicator.title)} />{' '}
            <span className="indicator-verdict">
              <VerdictMark kind={verdict.kind} /> {verdictLabel(verdict.kind, words)}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}

function idsIn(cell: string): readonly string[] {
  return cell
    .split(';')
    .map((id) => id.trim())
    .filter((id) => id !== '')
}
