import { slugify } from '../../model/text/slugify.ts'
import { createArea, type NewArea } from '../../drafts/newCity/newCity.ts'
import { AREA_KINDS } from '../../model/tables/areas.ts'
import { FormField } from '../../components/FormField.tsx'
import { useFormFocus } from '../update/records/newRecord.ts'
import { CityTextFields } from './CityTextFields.tsx'
import { getFieldMessages, useCityForm } from './cityForm.ts'
import { RemoveRow } from './RightRows.tsx'
import { useTranslator } from '../../components/useTranslator.ts'

/** Areas that the city compares itself with, and its own districts. */
export function AreaRows() {
  const { t } = useTranslator()
  const { city, change, faults, showAll } = useCityForm()
  const { list, addButton, expectForm } = useFormFocus(city.areas.length)
  const primaryLanguage = city.languages[0]!
  const update = (area: NewArea, parts: Partial<NewArea>) => {
    const renameId = (id: string) =>
      parts.id !== undefined && id === area.id && id !== '' ? parts.id : id
    change({
      areas: city.areas.map((one) =>
        one.key === area.key ? { ...one, ...parts } : { ...one, partOf: renameId(one.partOf) },
      ),
      partOf: renameId(city.partOf),
    })
  }
  const getFieldProps = (area: NewArea, field: string) => ({
    name: `areas.${area.key}.${field}`,
    messages: getFieldMessages(faults, `areas.${area.key}.${field}`, t),
    showAll,
  })
  return (
    <>
      <div ref={list} className="city-rows">
        {city.areas.map((area, index) => (
          <fieldset key={area.key} className="form-set record-form" data-record={area.key}>
            <legend className="form-legend">{t('city.area', { number: index + 1 })}</legend>
            <CityTextFields
              {...getFieldProps(area, 'title')}
              label={t('city.area.title')}
              text={area.title}
              change={(title) => {
                const isIdDerived = area.id === slugify(area.title[primaryLanguage] ?? '')
                update(area, {
                  title,
                  ...(isIdDerived ? { id: slugify(title[primaryLanguage] ?? '') } : {}),
                })
              }}
              languages={city.languages}
              required
            />
            <div className="form-row">
              <FormField
                {...getFieldProps(area, 'kind')}
                label={t('city.area.kind')}
                value={area.kind}
                onChange={(kind) => update(area, { kind })}
                choices={AREA_KINDS.map((kind) => ({
                  value: kind,
                  label: t(`city.area.kind.${kind}`),
                }))}
              />
              <FormField
                {...getFieldProps(area, 'id')}
                label={t('city.area.id')}
                value={area.id}
                onChange={(id) => update(area, { id })}
                required
              />
              <FormField
                {...getFieldProps(area, 'partOf')}
                label={t('city.partOf')}
                value={area.partOf}
                onChange={(partOf) => update(area, { partOf })}
                choices={[
                  { value: '', label: t('city.partOf.none') },
                  ...(city.id === ''
                    ? []
                    : [{ value: city.id, label: city.name[primaryLanguage] ?? city.id }]),
                  ...city.areas
                    .filter((one) => one.key !== area.key && one.id !== '')
                    .map(({ id, title }) => ({ value: id, label: title[primaryLanguage] ?? id })),
                ]}
              />
              <FormField
                {...getFieldProps(area, 'code')}
                label={t('city.code')}
                value={area.code}
                onChange={(code) => update(area, { code })}
              />
            </div>
            <RemoveRow
              name={area.title[primaryLanguage] || t('city.area', { number: index + 1 })}
              remove={() => change({ areas: city.areas.filter(({ key }) => key !== area.key) })}
            />
          </fieldset>
        ))}
      </div>
      <button
        ref={addButton}
        type="button"
        className="ds-button"
        data-variant="secondary"
        onClick={() => {
          expectForm()
          change({ areas: [...city.areas, createArea(city.areas)] })
        }}
      >
        {t('city.area.add')}
      </button>
    </>
  )
}
