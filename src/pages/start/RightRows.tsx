import { idFrom } from '../../desk/metadata/indicatorCells.ts'
import { newRight, type NewRight } from '../../desk/metadata/newCity.ts'
import { FormField } from '../parts/FormField.tsx'
import { useArrivals } from '../update/records/freshRecord.ts'
import { CityTexts } from './CityTexts.tsx'
import { messagesAt, useCityForm } from './cityForm.ts'
import { useTranslator } from '../useTranslator.ts'

/** The rights of the city. */
export function RightRows() {
  const { say } = useTranslator()
  const { city, change, faults, showAll } = useCityForm()
  const { list, add, expect } = useArrivals(city.rights.length)
  const first = city.languages[0]!
  const put = (right: NewRight, parts: Partial<NewRight>) =>
    change({
      rights: city.rights.map((one) => (one.key === right.key ? { ...one, ...parts } : one)),
    })
  const at = (right: NewRight, field: string) => ({
    name: `rights.${right.key}.${field}`,
    messages: messagesAt(faults, `rights.${right.key}.${field}`, say),
    showAll,
  })
  return (
    <>
      <div ref={list} className="city-rows">
        {city.rights.map((right, index) => (
          <fieldset key={right.key} className="form-set record-form" data-record={right.key}>
            <legend className="form-legend">{say('city.right', { number: index + 1 })}</legend>
            <CityTexts
              {...at(right, 'title')}
              label={say('city.right.title')}
              hint={say('city.right.title.hint')}
              text={right.title}
              change={(title) => {
                const follows = right.id === idFrom(right.title[first] ?? '')
                put(right, { title, ...(follows ? { id: idFrom(title[first] ?? '') } : {}) })
              }}
              languages={city.languages}
              required
            />
            <CityTexts
              {...at(right, 'meaning')}
              label={say('city.right.meaning')}
              hint={say('city.right.meaning.hint')}
              text={right.meaning}
              change={(meaning) => put(right, { meaning })}
              languages={city.languages}
              rows={3}
              required
            />
            <CityTexts
              {...at(right, 'law')}
              label={say('city.right.law')}
              hint={say('city.right.law.hint')}
              text={right.law}
              change={(law) => put(right, { law })}
              languages={city.languages}
              rows={2}
            />
            <FormField
              {...at(right, 'id')}
              label={say('city.right.id')}
              hint={say('city.right.id.hint')}
              value={right.id}
              change={(id) => put(right, { id })}
              required
            />
            <RemoveRow
              name={right.title[first] || say('city.right', { number: index + 1 })}
              remove={() => change({ rights: city.rights.filter(({ key }) => key !== right.key) })}
            />
          </fieldset>
        ))}
      </div>
      {messagesAt(faults, 'rights', say).map(({ sentence }) => (
        <p key={sentence} className="form-message form-error">
          {sentence}
        </p>
      ))}
      <button
        ref={add}
        type="button"
        className="ds-button"
        data-variant="secondary"
        data-field="rights"
        onClick={() => {
          expect()
          change({ rights: [...city.rights, newRight(city.rights)] })
        }}
      >
        {say('city.right.add')}
      </button>
    </>
  )
}

export function RemoveRow(props: { readonly name: string; readonly remove: () => void }) {
  const { say } = useTranslator()
  return (
    <div className="form-actions">
      <button
        type="button"
        className="ds-button"
        data-variant="tertiary"
        aria-label={say('city.remove.of', { name: props.name })}
        onClick={props.remove}
      >
        {say('city.remove')}
      </button>
    </div>
  )
}
