import type { Indicator } from '../../model/dataset.ts'
import { sameSeries, type SeriesKey } from '../../model/figure.ts'
import { areaOf, groupOf } from '../../model/lookup.ts'
import { seriesOf } from '../../model/series.ts'
import { PlaceLink } from '../parts/PlaceLink.tsx'
import { SaidText } from '../parts/SaidText.tsx'
import { useReader } from '../reader.ts'

/** Which area and group the verdict and the chart are of; each choice is a link of its own. */
export function SeriesChoice(props: { readonly indicator: Indicator; readonly chosen: SeriesKey }) {
  const { dataset, words } = useReader()
  const { indicator, chosen } = props
  const keys = seriesOf(dataset, indicator.id)
  const sameGroup = keys.filter(
    (key) => key.dimension === chosen.dimension && key.group === chosen.group,
  )
  const sameArea = keys.filter((key) => key.area === chosen.area)
  const order = (key: SeriesKey) => areaOf(dataset, key.area)?.order ?? 0
  const areas = sameGroup
    .filter((key) => areaOf(dataset, key.area)?.kind !== 'benchmark')
    .sort((a, b) => order(a) - order(b))
  const groupOrder = (key: SeriesKey) => groupOf(dataset, key.dimension, key.group)?.order ?? 0
  const groups = sameArea.toSorted(
    (a, b) => a.dimension.localeCompare(b.dimension) || groupOrder(a) - groupOrder(b),
  )
  if (areas.length < 2 && groups.length < 2) return null
  return (
    <nav className="series-choice" aria-label={words.say('indicator.choice')}>
      {groups.length > 1 && (
        <Row name={words.say('indicator.choice.group')} keys={groups} chosen={chosen} by="group" />
      )}
      {areas.length > 1 && (
        <Row name={words.say('indicator.choice.area')} keys={areas} chosen={chosen} by="area" />
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
  const { dataset, words } = useReader()
  const said = (key: SeriesKey) => {
    if (props.by === 'area')
      return words.text(areaOf(dataset, key.area)?.title ?? { [words.lang]: key.area })
    if (!key.group) return { text: words.say('group.everybody'), lang: words.lang }
    return words.text(
      groupOf(dataset, key.dimension, key.group)?.title ?? { [words.lang]: key.group },
    )
  }
  return (
    <div className="series-row">
      <span className="series-name">{props.name}</span>
      <ul>
        {props.keys.map((key) => (
          <li
            key={`${key.area} ${key.dimension} ${key.group}`}
            data-chosen={sameSeries(key, props.chosen)}
          >
            <PlaceLink
              className="series-option"
              current={sameSeries(key, props.chosen)}
              to={{
                page: 'indicator',
                indicator: key.indicator,
                area: key.area,
                group: key.group ? { dimension: key.dimension, group: key.group } : null,
              }}
            >
              <SaidText said={said(key)} />
            </PlaceLink>
          </li>
        ))}
      </ul>
    </div>
  )
}
