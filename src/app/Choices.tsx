import { useHashLocation } from 'wouter/use-hash-location'
import { useReader } from '../pages/reader.ts'
import { writeAddress } from '../state/address.ts'
import { isLanguage, getLanguageName } from '../words/languages.ts'

/** The choices that apply to every page: edition and language. */
export function Choices() {
  const { address, dataset, edition, words } = useReader()
  const [, go] = useHashLocation()
  const languages = dataset.languages.filter(isLanguage)
  return (
    <div className="choices">
      <label className="choice">
        <span>{words.say('choice.edition')}</span>
        <select
          className="ds-input"
          value={edition.edition}
          onChange={(event) =>
            go(writeAddress({ ...address, edition: Number(event.target.value) }))
          }
        >
          {dataset.editions.toReversed().map((one) => (
            <option key={one.edition} value={one.edition}>
              {one.state === 'draft'
                ? words.say('choice.edition.draft', { edition: one.edition })
                : String(one.edition)}
            </option>
          ))}
        </select>
      </label>
      <ul className="languages" aria-label={words.say('choice.language')}>
        {languages.map((lang) => (
          <li key={lang}>
            <a
              href={`#${writeAddress({ ...address, lang })}`}
              lang={lang}
              hrefLang={lang}
              aria-current={lang === words.lang ? 'true' : undefined}
            >
              {getLanguageName(lang)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
