import { useNameOptions } from './useNameOptions.ts'
import { getDimensionName } from '../../../i18n/names.ts'
import { useMemo } from 'react'
import { usePageContext } from '../../../components/pageContext.ts'
import { useTranslator } from '../../../components/useTranslator.ts'

export interface OptionGroup {
  /** Null for options before all groups. */
  readonly label: string | null
  readonly uses: readonly { readonly value: string; readonly label: string }[]
}

const NAMES = ['indicator', 'period', 'area'] as const
const FIGURE = [
  'lower',
  'upper',
  'numerator',
  'denominator',
  'status',
  'note',
  'source',
  'source_url',
] as const

/** All uses of a column, in the interface language. */
export function useColumnOptions(): readonly OptionGroup[] {
  const { dataset, translator } = usePageContext()
  const names = useNameOptions()
  const { t } = useTranslator()
  return useMemo(() => {
    const createOption = (value: string, label: string) => ({ value, label })
    const dimensions = new Map(
      dataset.groups.map((group) => [group.dimension, getDimensionName(group, translator).text]),
    )
    const [, ...languages] = dataset.languages
    const formatValue = (name: string) => t('import.use.value.of', { name })
    return [
      { label: null, uses: [createOption('nothing', t('import.use.nothing'))] },
      {
        label: t('import.use.names'),
        uses: [
          ...NAMES.map((name) => createOption(name, t(`import.use.${name}`))),
          createOption('group:', t('import.use.group')),
          ...[...dimensions].map(([id, dimension]) =>
            createOption(`group:${id}`, t('import.use.group.of', { dimension })),
          ),
          createOption('dimension', t('import.use.dimension')),
        ],
      },
      {
        label: t('import.use.figure'),
        uses: [
          createOption('value:', t('import.use.value')),
          ...FIGURE.map((name) => createOption(name, t(`import.use.${name}`))),
          ...languages.map((lang) =>
            createOption(`note:${lang.toLowerCase()}`, t('import.use.note.lang', { lang })),
          ),
        ],
      },
      {
        label: t('import.use.turned'),
        uses: [
          createOption('value:period', t('import.use.value.period')),
          ...names.indicator.map(({ value, label }) =>
            createOption(`value:indicator=${value}`, formatValue(label)),
          ),
          ...dataset.groups.map(({ dimension, group }, index) =>
            createOption(
              `value:dimension=${dimension}&group=${group}`,
              formatValue(names.group[index]!.label),
            ),
          ),
          ...names.area.map(({ value, label }) =>
            createOption(`value:area=${value}`, formatValue(label)),
          ),
        ],
      },
    ]
  }, [dataset, names, t, translator])
}
