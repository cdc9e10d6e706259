import { useMemo } from 'react'
import { getFindings, type Finding } from '../../../trends/findings.ts'
import type { Dataset } from '../../../model/dataset.ts'
import { getVerdictLabel } from '../../../i18n/sentences/verdict/verdictLabel.ts'
import { Localized } from '../../../components/Localized.tsx'
import { VerdictIcon } from '../../../components/VerdictIcon.tsx'
import { usePageContext } from '../../../components/pageContext.ts'
import { useRecordForm } from './recordForm.tsx'
import { useTranslator } from '../../../components/useTranslator.ts'

/** The findings on a right's indicators, one each, worsened ones first. */
export function findCallingIndicators(
  dataset: Dataset,
  right: string,
  edition: number,
): readonly Finding[] {
  const ownVerdicts = getFindings(dataset, edition).filter(
    ({ indicator }) => indicator.right === right,
  )
  const sorted = ownVerdicts.toSorted((a, b) => getUrgency(a) - getUrgency(b))
  const seen = new Set<string>()
  return sorted.filter(({ indicator }) => {
    const isNew = !seen.has(indicator.id)
    seen.add(indicator.id)
    return isNew
  })
}

function getUrgency({ verdict }: Finding): number {
  return verdict.kind === 'worse' ? 0 : verdict.kind === 'better' ? 2 : 1
}

/** The choice of indicators that call for a recommendation. */
export function IndicatorChoice(props: { readonly dataset: Dataset; readonly edition: number }) {
  const { translator } = usePageContext()
  const { t } = useTranslator()
  const { record, putRecord } = useRecordForm()
  const { dataset, edition } = props
  const right = record.cells['right'] ?? ''
  const findings = useMemo(
    () => findCallingIndicators(dataset, right, edition),
    [dataset, right, edition],
  )
  const chosenIds = parseIds(record.cells['indicators'] ?? '')
  const toggle = (id: string, isChosen: boolean) =>
    putRecord({
      indicators: (isChosen ? [...chosenIds, id] : chosenIds.filter((other) => other !== id)).join(
        '; ',
      ),
    })
  return (
    <fieldset className="form-set indicator-choice">
      <legend className="form-legend">{t('recommend.indicators')}</legend>
      <p className="form-hint">{t('recommend.indicators.hint')}</p>
      {findings.map(({ indicator, verdict }) => (
        <label key={indicator.id} className="indicator-option">
          <input
            type="checkbox"
            checked={chosenIds.includes(indicator.id)}
            onChange={({ target }) => toggle(indicator.id, target.checked)}
          />
          <span>
            <Localized text={translator.localize(indicator.title)} />{' '}
            <span className="indicator-verdict">
              <VerdictIcon kind={verdict.kind} /> {getVerdictLabel(verdict.kind, translator)}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}

function parseIds(cell: string): readonly string[] {
  return cell
    .split(';')
    .map((id) => id.trim())
    .filter((id) => id !== '')
}
