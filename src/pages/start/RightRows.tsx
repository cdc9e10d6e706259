import { slugify } from '../../model/text/slugify.ts'
import { createRight, type NewRight } from '../../drafts/newCity/newCity.ts'
import { FormField } from '../../components/FormField.tsx'
import { useFormFocus } from '../update/records/newRecord.ts'
import { CityTextFields } from './CityTextFields.tsx'
import { getFieldMessages, useCityForm } from './cityForm.ts'
import { useTranslator } from '../../components/useTranslator.ts'

/** The rights of the city. */
export function RightRows() {
  const { t } = useTranslator()
  const { city, change, faults, showAll } = useCityForm()
  const { list, addButton, expectForm } = useFormFocus(city.rights.length)
  const primaryLanguage = city.languages[0]!
  const update = (right: NewRight, parts: Partial<NewRight>) =>
    change({
      rights: city.rights.map((one) => (one.key === right.key ? { ...one, ...parts } : one)),
    })
  const getFieldProps = (right: NewRight, field: string) => ({
    name: `rights.${right.key}.${field}`,
    messages: getFieldMessages(faults, `rights.${right.key}.${field}`, t),
    showAll,
  })
  return (
    <>
      <div ref={list} className="city-rows">
        {city.rights.map((right, index) => (
          <fieldset key={right.key} className="form-set record-form" data-record={right.key}>
            <legend className="form-legend">{t('city.right', { number: index + 1 })}</legend>
            <CityTextFields
              {...getFieldProps(right, 'title')}
              label={t('city.right.title')}
              hint={t('city.right.title.hint')}
              text={right.title}
              change={(title) => {
                const isIdDerived = right.id === slugify(right.title[primaryLanguage] ?? '')
                update(right, {
                  title,
                  ...(isIdDerived ? { id: slugify(title[primaryLanguage] ?? '') } : {}),
                })
              }}
              languages={city.languages}
              required
            />
            <CityTextFields
              {...getFieldProps(right, 'meaning')}
              label={t('city.right.meaning')}
              hint={t('city.right.meaning.hint')}
              text={right.meaning}
              change={(meaning) => update(right, { meaning })}
              languages={city.languages}
              rows={3}
              required
            />
            <CityTextFields
              {...getFieldProps(right, 'law')}
              label={t('city.right.law')}
              hint={t('city.right.law.hint')}
              text={right.law}
              change={(law) => update(right, { law })}
              languages={city.languages}
              rows={2}
            />
            <FormField
              {...getFieldProps(right, 'id')}
              label={t('city.right.id')}
              hint={t('city.right.id.hint')}
              value={right.id}
              onChange={(id) => update(right, { id })}
              required
            />
            <RemoveRow
              name={right.title[primaryLanguage] || t('city.right', { number: index + 1 })}
              remove={() => change({ rights: city.rights.filter(({ key }) => key !== right.key) })}
            />
          </fieldset>
        ))}
      </div>
      {getFieldMessages(faults, 'rights', t).map(({ sentence }) => (
        <p key={sentence} className="form-message form-error">
          {sentence}
        </p>
      ))}
      <button
        ref={addButton}
        type="button"
        className="ds-button"
        data-variant="secondary"
        data-field="rights"
        onClick={() => {
          expectForm()
          change({ rights: [...city.rights, createRight(city.rights)] })
        }}
      >
        {t('city.right.add')}
      </button>
    </>
  )
}

export function RemoveRow(props: { readonly name: string; readonly remove: () => void }) {
  const { t } = useTranslator()
  return (
    <div className="form-actions">
      <button
        type="button"
        className="ds-button"
        data-variant="tertiary"
        aria-label={t('city.remove.of', { name: props.name })}
        onClick={props.remove}
      >
        {t('city.remove')}
      </button>
    </div>
  )
}
