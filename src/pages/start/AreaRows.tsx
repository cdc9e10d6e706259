import { idFrom } from '../../desk/metadata/indicatorCells.ts'
import { newArea, type NewArea } from '../../desk/metadata/newCity.ts'
import { AREA_KINDS } from '../../package/areas.ts'
import { FormField } from '../parts/FormField.tsx'
import { useArrivals } from '../update/records/freshRecord.ts'
import { CityTexts } from './CityTexts.tsx'
import { messagesAt, useCityForm } from './cityForm.ts'
import { RemoveRow } from './RightRows.tsx'
import { useTranslator } from '../useTranslator.ts'

/** Areas that the city compares itself with, and its own districts. */
export function AreaRows() {
  const { say } = useTranslator()
  const { city, change, faults, showAll } = useCityForm()
  const { list, add, expect } = useArrivals(city.areas.length)
  const first = city.languages[0]!
  const put = (area: NewArea, parts: Partial<NewArea>) => {
    const renamed = (id: string) =>
      parts.id !== undefined && id === area.id && id !== '' ? parts.id : id
    change({
      areas: city.areas.map((one) =>
        one.key === area.key ? { ...one, ...parts } : { ...one, partOf: renamed(one.partOf) },
      ),
      partOf: renamed(city.partOf),
    })
  }
  const at = (area: NewArea, field: string) => ({
    name: `areas.${area.key}.${field}`,
    messages: messagesAt(faults, `areas.${area.key}.${field}`, say),
    showAll,
  })
  return (
    <>
      <div ref={list} className="city-rows">
        {city.areas.map((area, index) => (
          <fieldset key={area.key} className="form-set record-form" data-record={area.key}>
            <legend className="form-legend">{say('city.area', { number: index + 1 })}</legend>
            <CityTexts
              {...at(area, 'title')}
              label={say('city.area.title')}
              text={area.title}
              change={(title) => {
                const follows = area.id === idFrom(area.title[first] ?? '')
                put(area, { title, ...(follows ? { id: idFrom(title[first] ?? '') } : {}) })
              }}
              languages={city.languages}
              required
            />
            <div className="form-row">
              <FormField
                {...at(area, 'kind')}
                label={say('city.area.kind')}
                value={area.kind}
                change={(kind) => put(area, { kind })}
                choices={AREA_KINDS.map((kind) => ({
                  value: kind,
                  label: say(`city.area.kind.${kind}`),
                }))}
              />
              <FormField
                {...at(area, 'id')}
                label={say('city.area.id')}
                value={area.id}
                change={(id) => put(area, { id })}
                required
              />
              <FormField
                {...at(area, 'partOf')}
                label={say('city.partOf')}
                value={area.partOf}
                change={(partOf) => put(area, { partOf })}
                choices={[
                  { value: '', label: say('city.partOf.none') },
                  ...(city.id === ''
                    ? []
                    : [{ value: city.id, label: city.name[first] ?? city.id }]),
                  ...city.areas
                    .filter((one) => one.key !== area.key && one.id !== '')
                    .map(({ id, title }) => ({ value: id, label: title[first] ?? id })),
                ]}
              />
              <FormField
                {...at(area, 'code')}
                label={say('city.code')}
                value={area.code}
                change={(code) => put(area, { code })}
              />
            </div>
            <RemoveRow
              name={area.title[first] || say('city.area', { number: index + 1 })}
              remove={() => change({ areas: city.areas.filter(({ key }) => key !== area.key) })}
            />
          </fieldset>
        ))}
      </div>
      <button
        ref={add}
        type="button"
        className="ds-button"
        data-variant="secondary"
        onClick={() => {
          expect()
          change({ areas: [...city.areas, newArea(city.areas)] })
        }}
      >
        {say('city.area.add')}
      </button>
    </>
  )
}
