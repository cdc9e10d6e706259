import { useMemo } from 'react'
import { usePageContext } from '../../../components/pageContext.ts'
import { getAreaName, getGroupName, getIndicatorName } from '../../../i18n/names.ts'
import { getIndicatorsAt } from '../../../model/dataset.ts'
import { useOpenDraft } from '../openDraft.ts'
import type { NameKind } from './openQuestions.ts'
import type { SelectOption } from './SelectField.tsx'

/** The indicators of the draft's right, the areas and the groups; a group's value is `dimension=group`. */
export function useNameOptions(): Readonly<Record<NameKind, readonly SelectOption[]>> {
  const { dataset, translator } = usePageContext()
  const { draft } = useOpenDraft()
  return useMemo(
    () => ({
      indicator: getIndicatorsAt(dataset, draft.edition)
        .filter(({ right }) => right === draft.right)
        .map((indicator) => ({
          value: indicator.id,
          label: getIndicatorName(indicator, translator).text,
        })),
      area: dataset.areas.map(({ id }) => ({
        value: id,
        label: getAreaName(id, dataset, translator).text,
      })),
      group: dataset.groups.map((group) => ({
        value: `${group.dimension}=${group.group}`,
        label: getGroupName(group, dataset, translator).text,
      })),
    }),
    [dataset, draft.edition, draft.right, translator],
  )
}
