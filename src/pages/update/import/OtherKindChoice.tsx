import { OTHER_KINDS, type ImportPlan, type OtherKind } from '../../../drafts/import/importPlan.ts'
import type { OtherKindFound } from '../../../drafts/import/result.ts'
import { formatSplitYear } from '../../../model/period.ts'
import { RadioChoice } from './RadioChoice.tsx'
import { useTranslator } from '../../../components/useTranslator.ts'
import { idPart } from '../../../i18n/idPart.ts'

/** Asks what a period of a different kind than the published ones means; nothing is preselected. */
export function OtherKindChoice(props: {
  readonly plan: ImportPlan
  /** Null if the table has no such period. */
  readonly found: OtherKindFound | null
  readonly change: (plan: ImportPlan) => void
}) {
  const { t } = useTranslator()
  const { plan, found } = props
  if (!found) return null
  const { text, ends, begins } = found
  const isYear = /^\d{4}$/.test(text)
  const choices = OTHER_KINDS.filter(
    (kind) => kind === 'as written' || (isYear && kind !== 'unsure'),
  )
  const year = Number(text)
  const label = (kind: OtherKind): string => {
    if (kind === 'year that ends')
      return t(`import.otherKind.${idPart(kind)}`, {
        period: formatSplitYear(year - 1),
        count: ends,
      })
    if (kind === 'year that begins')
      return t(`import.otherKind.${idPart(kind)}`, { period: formatSplitYear(year), count: begins })
    return t('import.otherKind.asWritten', { text })
  }
  return (
    <RadioChoice
      name="import-other-kind"
      legend={t('import.otherKind', { text })}
      lead={t('import.otherKind.lead')}
      options={choices.map((kind) => ({ value: kind, label: label(kind) }))}
      answer={plan.otherKind}
      choose={(otherKind) => props.change({ ...plan, otherKind })}
    />
  )
}
