import { idFrom } from '../../desk/metadata/indicatorCells.ts'
import type { NewCity } from '../../desk/metadata/newCity.ts'
import { FormField } from '../parts/FormField.tsx'
import { languageName } from '../parts/languageName.ts'
import { useReader } from '../reader.ts'
import { CityTexts } from './CityTexts.tsx'
import { messagesAt, useCityForm } from './cityForm.ts'
import { useTranslator } from '../useTranslator.ts'

/** Languages offered for a package; the interface has the first three. */
const OFFERED = 'en nb de nn sv da fi is fr es ca pt it nl pl uk'.split(' ')

/** A form field for one text property of the city. */
function Line(props: {
  readonly field: 'id' | 'country' | 'site' | 'code' | 'baseline' | 'edition'
  readonly hint: string
  readonly required?: boolean
}) {
  const { say } = useTranslator()
  const { city, change, faults, showAll } = useCityForm()
  const { field } = props
  return (
    <FormField
      name={field}
      label={say(`city.${field}`)}
      hint={props.hint}
      value={city[field]}
      change={(text) => change({ [field]: text })}
      messages={messagesAt(faults, field, say)}
      showAll={showAll}
      required={props.required ?? false}
    />
  )
}

/** Fields of the city itself. */
export function CityFields() {
  const { words } = useReader()
  const { say } = useTranslator()
  const { city, change, faults, showAll } = useCityForm()
  const first = city.languages[0]!
  const country = countryName(city.country.trim(), words.lang)
  return (
    <>
      <CityTexts
        name="name"
        label={say('city.name')}
        text={city.name}
        change={(name) => change({ name, ...idAlong(city, name[first]) })}
        languages={city.languages}
        messages={messagesAt(faults, 'name', say)}
        showAll={showAll}
        required
      />
      <div className="form-row">
        <Line field="id" hint={say('city.id.hint')} required />
        <Line
          field="country"
          hint={
            country === null
              ? say('city.country.hint')
              : say('city.country.is', { code: city.country.trim(), country })
          }
        />
        <Line field="site" hint={say('city.site.hint')} />
        <Line field="code" hint={say('city.code.hint')} />
        {city.areas.length > 0 && (
          <FormField
            name="partOf"
            label={say('city.partOf')}
            hint={say('city.partOf.hint')}
            value={city.partOf}
            change={(partOf) => change({ partOf })}
            choices={[
              { value: '', label: say('city.partOf.none') },
              ...city.areas
                .filter(({ id, kind }) => id !== '' && kind !== 'district')
                .map(({ id, title }) => ({ value: id, label: title[first] ?? id })),
            ]}
            messages={messagesAt(faults, 'partOf', say)}
            showAll={showAll}
          />
        )}
      </div>
    </>
  )
}

/** The id follows the name until it is edited. */
function idAlong({ id, name, languages }: NewCity, typed = ''): Partial<NewCity> {
  return id === idFrom(name[languages[0]!] ?? '') ? { id: idFrom(typed) } : {}
}

function countryName(code: string, lang: string): string | null {
  if (!/^[A-Z]{2}$/.test(code)) return null
  const name = new Intl.DisplayNames([lang], { type: 'region', fallback: 'none' }).of(code)
  return name ?? null
}

/** Languages, baseline and first edition. */
export function FrameFields() {
  const { words } = useReader()
  const { say } = useTranslator()
  const { city, change, faults, showAll } = useCityForm()
  const [first = '', ...further] = city.languages
  const offered = [...new Set([...OFFERED, ...city.languages])]
  const toggle = (lang: string, isChosen: boolean) =>
    change({
      languages: isChosen
        ? [...city.languages, lang]
        : city.languages.filter((one) => one !== lang),
    })
  return (
    <>
      <FormField
        name="languages"
        label={say('city.language')}
        hint={say('city.language.hint')}
        value={first}
        change={(lang) => change({ languages: [lang, ...further.filter((one) => one !== lang)] })}
        choices={offered.map((lang) => ({ value: lang, label: languageName(lang, words.lang) }))}
        messages={messagesAt(faults, 'languages', say)}
        showAll={showAll}
      />
      <fieldset className="form-languages" aria-describedby="further-hint">
        <legend className="form-legend">{say('city.further')}</legend>
        <p className="form-hint" id="further-hint">
          {say('city.further.hint')}
        </p>
        <div className="city-languages">
          {offered
            .filter((lang) => lang !== first)
            .map((lang) => (
              <label key={lang}>
                <input
                  type="checkbox"
                  checked={further.includes(lang)}
                  onChange={({ target }) => toggle(lang, target.checked)}
                />{' '}
                {languageName(lang, words.lang)}
              </label>
            ))}
        </div>
      </fieldset>
      <div className="form-row">
        <Line field="baseline" hint={say('city.baseline.hint')} required />
        <Line field="edition" hint={say('city.edition.hint')} required />
      </div>
    </>
  )
}
