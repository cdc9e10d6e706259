import { useMemo } from 'react'
import { indicatorsAt } from '../../../model/dataset.ts'
import { useReader } from '../../reader.ts'
import { useOpenDraft } from '../openDraft.ts'
import { useTranslator } from '../../useTranslator.ts'

export interface UseGroup {
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
export function useUseOptions(): readonly UseGroup[] {
  const { dataset, words } = useReader()
  const { draft } = useOpenDraft()
  const { say } = useTranslator()
  return useMemo(() => {
    const option = (value: string, label: string) => ({ value, label })
    const dimensions = new Map(
      dataset.groups.map(({ dimension, dimensionTitle }) => [
        dimension,
        words.text(dimensionTitle).text || dimension,
      ]),
    )
    const indicators = indicatorsAt(dataset, draft.edition).filter(
      ({ right }) => right === draft.right,
    )
    const [, ...languages] = dataset.languages
    const of = (name: string) => say('import.use.value.of', { name })
    return [
      { label: null, uses: [option('nothing', say('import.use.nothing'))] },
      {
        label: say('import.use.names'),
        uses: [
          ...NAMES.map((name) => option(name, say(`import.use.${name}`))),
          option('group:', say('import.use.group')),
          ...[...dimensions].map(([id, dimension]) =>
            option(`group:${id}`, say('import.use.group.of', { dimension })),
          ),
          option('dimension', say('import.use.dimension')),
        ],
      },
      {
        label: say('import.use.figure'),
        uses: [
          option('value:', say('import.use.value')),
          ...FIGURE.map((name) => option(name, say(`import.use.${name}`))),
          ...languages.map((lang) =>
            option(`note:${lang.toLowerCase()}`, say('import.use.note.lang', { lang })),
          ),
        ],
      },
      {
        label: say('import.use.turned'),
        uses: [
          option('value:period', say('import.use.value.period')),
          ...indicators.map(({ id, title }) =>
            option(`value:indicator=${id}`, of(words.text(title).text)),
          ),
          ...dataset.groups.map(({ dimension, group, title }) =>
            option(
              `value:dimension=${dimension}&group=${group}`,
              of(words.text(title).text || group),
            ),
          ),
          ...dataset.areas.map(({ id, title }) =>
            option(`value:area=${id}`, of(words.text(title).text || id)),
          ),
        ],
      },
    ]
  }, [dataset, draft.edition, draft.right, say, words])
}
