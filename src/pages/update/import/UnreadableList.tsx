import type { UnreadablePlace } from '../../../drafts/import/result.ts'
import type { Translate } from '../../../i18n/catalogue.ts'
import { useTranslator } from '../../../components/useTranslator.ts'
import { idPart } from '../../../i18n/idPart.ts'

const MAX_SHOWN = 50

/** All places that could not be read, with the reason and what to do. */
export function UnreadableList(props: {
  readonly places: readonly UnreadablePlace[]
  readonly unreported: number
}) {
  const { t } = useTranslator()
  const { places } = props
  const hiddenCount = Math.max(0, places.length - MAX_SHOWN) + props.unreported
  return (
    <section aria-labelledby="import-unreadable">
      <h4 id="import-unreadable">{t('import.unreadable')}</h4>
      {places.length === 0 && <p>{t('import.unreadable.none')}</p>}
      {places.length > 0 && (
        <ul className="import-unreadable">
          {places.slice(0, MAX_SHOWN).map((place) => (
            <li key={`${place.line} ${place.column?.position} ${place.rule} ${place.text}`}>
              <strong>{formatPlace(place, t)}</strong> <span>{formatReason(place, t)}</span>
            </li>
          ))}
        </ul>
      )}
      {hiddenCount > 0 && <p>{t('import.unreadable.more', { count: hiddenCount })}</p>}
    </section>
  )
}

function formatPlace({ sheet, line, column }: UnreadablePlace, t: Translate): string {
  return t('import.place', {
    sheet: sheet === '' ? 'none' : sheet,
    line,
    hasColumn: column ? 'yes' : 'no',
    position: column?.position ?? 0,
    column: column?.name ?? '',
  })
}

function formatReason({ rule, text, suggestion, last }: UnreadablePlace, t: Translate): string {
  return t(`import.rule.${idPart(rule)}`, {
    text,
    suggestion: suggestion ?? '',
    hasSuggestion: suggestion === null ? 'no' : 'yes',
    last: last ?? 0,
    hasLast: last === undefined ? 'no' : 'yes',
  })
}
