import { useHashLocation } from 'wouter/use-hash-location'
import { usePageContext } from '../../components/pageContext.ts'
import { formatRoute } from '../state/route.ts'
import { getLanguageName } from '../../i18n/languages.ts'

/** The choices that apply to every page: edition and language. */
export function EditionAndLanguageChoice() {
  const { route, dataset, edition, translator } = usePageContext()
  const [, navigate] = useHashLocation()
  return (
    <div className="choices">
      <label className="choice">
        <span>{translator.t('choice.edition')}</span>
        <select
          className="ds-input"
          value={edition.edition}
          onChange={(event) =>
            navigate(formatRoute({ ...route, edition: Number(event.target.value) }))
          }
        >
          {dataset.editions.toReversed().map((option) => (
            <option key={option.edition} value={option.edition}>
              {option.state === 'draft'
                ? translator.t('choice.edition.draft', { edition: option.edition })
                : String(option.edition)}
            </option>
          ))}
        </select>
      </label>
      <ul className="languages" aria-label={translator.t('choice.language')}>
        {dataset.languages.map((lang) => (
          <li key={lang}>
            <a
              href={`#${formatRoute({ ...route, lang })}`}
              lang={lang}
              hrefLang={lang}
              aria-current={lang === translator.textLanguage ? 'true' : undefined}
            >
              {getLanguageName(lang)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
