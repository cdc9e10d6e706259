import { setLanguageText } from '../../drafts/newCity/newCity.ts'
import type { LanguageMap } from '../../model/languageMap.ts'
import { FormField, type FieldMessage } from '../../components/FormField.tsx'
import { LanguageFieldset } from '../../components/LanguageFieldset.tsx'
import { formatLanguageName } from '../../i18n/languageName.ts'
import { usePageContext } from '../../components/pageContext.ts'

/** A text field for each language of the city; only the primary language is required. */
export function CityTextFields(props: {
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly text: LanguageMap
  readonly change: (text: LanguageMap) => void
  readonly languages: readonly string[]
  readonly messages: readonly FieldMessage[]
  readonly showAll: boolean
  readonly required?: boolean
  readonly rows?: number
}) {
  const { translator } = usePageContext()
  const { label, hint, text, languages, required = false, rows } = props
  const field = (lang: string, index: number, name: string) => (
    <FormField
      key={lang}
      {...(index === 0 ? { name: props.name, messages: props.messages } : {})}
      label={name}
      {...(hint !== undefined && languages.length === 1 ? { hint } : {})}
      value={text[lang] ?? ''}
      onChange={(typed) => props.change(setLanguageText(text, lang, typed))}
      showAll={props.showAll}
      required={required && index === 0}
      lang={lang}
      {...(rows === undefined ? {} : { rows })}
    />
  )
  if (languages.length === 1) return field(languages[0]!, 0, label)
  return (
    <LanguageFieldset label={label} hint={hint}>
      {languages.map((lang, index) =>
        field(lang, index, formatLanguageName(lang, translator.lang)),
      )}
    </LanguageFieldset>
  )
}
