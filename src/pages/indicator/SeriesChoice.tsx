import type { Indicator } from '../../model/dataset.ts'
import { isSameSeries, type SeriesKey } from '../../model/figure.ts'
import { findArea, findGroup } from '../../model/lookup.ts'
import { findSeriesKeys } from '../../model/series.ts'
import { RouteLink } from '../../components/RouteLink.tsx'
import { Localized } from '../../components/Localized.tsx'
import { usePageContext } from '../../components/pageContext.ts'

/** Selects the area and group of the verdict and the chart; each option is a link. */
export function SeriesChoice(props: { readonly indicator: Indicator; readonly chosen: SeriesKey }) {
  const { dataset, translator } = usePageContext()
  const { indicator, chosen } = props
  const keys = findSeriesKeys(dataset, indicator.id)
  const sameGroup = keys.filter(
    (key) => key.dimension === chosen.dimension && key.group === chosen.group,
  )
  const sameArea = keys.filter((key) => key.area === chosen.area)
  const order = (key: SeriesKey) => findArea(dataset, key.area)?.order ?? 0
  const areas = sameGroup
    .filter((key) => findArea(dataset, key.area)?.kind !== 'benchmark')
    .sort((a, b) => order(a) - order(b))
  const groupOrder = (key: SeriesKey) => findGroup(dataset, key.dimension, key.group)?.order ?? 0
  const groups = sameArea.toSorted(
    (a, b) => a.dimension.localeCompare(b.dimension) || groupOrder(a) - groupOrder(b),
  )
  if (areas.length < 2 && groups.length < 2) return null
  return (
    <nav className="series-choice" aria-label={translator.t('indicator.choice')}>
      {groups.length > 1 && (
        <Row
          name={translator.t('indicator.choice.group')}
          keys={groups}
          chosen={chosen}
          by="group"
        />
      )}
      {areas.length > 1 && (
        <Row name={translator.t('indicator.choice.area')} keys={areas} chosen={chosen} by="area" />
      )}
    </nav>
  )
}

function Row(props: {
  readonly name: string
  readonly keys: readonly SeriesKey[]
  readonly chosen: SeriesKey
  readonly by: 'group' | 'area'
}) {
  const { dataset, translator } = usePageContext()
  const text = (key: SeriesKey) => {
    if (props.by === 'area')
      return translator.localize(
        findArea(dataset, key.area)?.title ?? { [translator.lang]: key.area },
      )
    if (!key.group) return { text: translator.t('group.everybody'), lang: translator.lang }
    return translator.localize(
      findGroup(dataset, key.dimension, key.group)?.title ?? { [translator.lang]: key.group },
    )
  }
  return (
    <div className="series-row">
      <span className="series-name">{props.name}</span>
      <ul>
        {props.keys.map((key) => (
          <li
            key={`${key.area} ${key.dimension} ${key.group}`}
            data-chosen={isSameSeries(key, props.chosen)}
          >
            <RouteLink
              className="series-option"
              isCurrent={isSameSeries(key, props.chosen)}
              to={{
                page: 'indicator',
                indicator: key.indicator,
                area: key.area,
                group: key.group ? { dimension: key.dimension, group: key.group } : null,
              }}
            >
              <Localized text={text(key)} />
            </RouteLink>
          </li>
        ))}
      </ul>
    </div>
  )
}
