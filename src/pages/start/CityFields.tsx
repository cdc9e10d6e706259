import { slugify } from '../../model/text/slugify.ts'
import type { NewCity } from '../../drafts/newCity/newCity.ts'
import { FormField } from '../../components/FormField.tsx'
import { formatLanguageName } from '../../i18n/languageName.ts'
import { usePageContext } from '../../components/pageContext.ts'
import { CityTextFields } from './CityTextFields.tsx'
import { getFieldMessages, useCityForm } from './cityForm.ts'
import { useTranslator } from '../../components/useTranslator.ts'

/** Languages offered for a package; the interface has the first three. */
const SUGGESTED_LANGUAGES = 'en nb de nn sv da fi is fr es ca pt it nl pl uk'.split(' ')

/** A form field for one text property of the city. */
function CityField(props: {
  readonly field: 'id' | 'country' | 'site' | 'code' | 'baseline' | 'edition'
  readonly hint: string
  readonly required?: boolean
}) {
  const { t } = useTranslator()
  const { city, change, faults, showAll } = useCityForm()
  const { field } = props
  return (
    <FormField
      name={field}
      label={t(`city.${field}`)}
      hint={props.hint}
      value={city[field]}
      onChange={(text) => change({ [field]: text })}
      messages={getFieldMessages(faults, field, t)}
      showAll={showAll}
      required={props.required ?? false}
    />
  )
}

/** Fields of the city itself. */
export function CityFields() {
  const { translator } = usePageContext()
  const { t } = useTranslator()
  const { city, change, faults, showAll } = useCityForm()
  const primaryLanguage = city.languages[0]!
  const country = countryName(city.country.trim(), translator.lang)
  return (
    <>
      <CityTextFields
        name="name"
        label={t('city.name')}
        text={city.name}
        change={(name) => change({ name, ...deriveId(city, name[primaryLanguage]) })}
        languages={city.languages}
        messages={getFieldMessages(faults, 'name', t)}
        showAll={showAll}
        required
      />
      <div className="form-row">
        <CityField field="id" hint={t('city.id.hint')} required />
        <CityField
          field="country"
          hint={
            country === null
              ? t('city.country.hint')
              : t('city.country.is', { code: city.country.trim(), country })
          }
        />
        <CityField field="site" hint={t('city.site.hint')} />
        <CityField field="code" hint={t('city.code.hint')} />
        {city.areas.length > 0 && (
          <FormField
            name="partOf"
            label={t('city.partOf')}
            hint={t('city.partOf.hint')}
            value={city.partOf}
            onChange={(partOf) => change({ partOf })}
            choices={[
              { value: '', label: t('city.partOf.none') },
              ...city.areas
                .filter(({ id, kind }) => id !== '' && kind !== 'district')
                .map(({ id, title }) => ({ value: id, label: title[primaryLanguage] ?? id })),
            ]}
            messages={getFieldMessages(faults, 'partOf', t)}
            showAll={showAll}
          />
        )}
      </div>
    </>
  )
}

/** The id follows the name until it is edited. */
function deriveId({ id, name, languages }: NewCity, typed = ''): Partial<NewCity> {
  return id === slugify(name[languages[0]!] ?? '') ? { id: slugify(typed) } : {}
}

function countryName(code: string, lang: string): string | null {
  if (!/^[A-Z]{2}$/.test(code)) return null
  const name = new Intl.DisplayNames([lang], { type: 'region', fallback: 'none' }).of(code)
  return name ?? null
}

/** Languages, baseline and first edition. */
export function FrameFields() {
  const { translator } = usePageContext()
  const { t } = useTranslator()
  const { city, change, faults, showAll } = useCityForm()
  const [primaryLanguage = '', ...otherLanguages] = city.languages
  const suggestedLanguages = [...new Set([...SUGGESTED_LANGUAGES, ...city.languages])]
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
        label={t('city.language')}
        hint={t('city.language.hint')}
        value={primaryLanguage}
        onChange={(lang) =>
          change({ languages: [lang, ...otherLanguages.filter((one) => one !== lang)] })
        }
        choices={suggestedLanguages.map((lang) => ({
          value: lang,
          label: formatLanguageName(lang, translator.lang),
        }))}
        messages={getFieldMessages(faults, 'languages', t)}
        showAll={showAll}
      />
      <fieldset className="form-languages" aria-describedby="further-hint">
        <legend className="form-legend">{t('city.further')}</legend>
        <p className="form-hint" id="further-hint">
          {t('city.further.hint')}
        </p>
        <div className="city-languages">
          {suggestedLanguages
            .filter((lang) => lang !== primaryLanguage)
            .map((lang) => (
              <label key={lang}>
                <input
                  type="checkbox"
                  checked={otherLanguages.includes(lang)}
                  onChange={({ target }) => toggle(lang, target.checked)}
                />{' '}
                {formatLanguageName(lang, translator.lang)}
              </label>
            ))}
        </div>
      </fieldset>
      <div className="form-row">
        <CityField field="baseline" hint={t('city.baseline.hint')} required />
        <CityField field="edition" hint={t('city.edition.hint')} required />
      </div>
    </>
  )
}
