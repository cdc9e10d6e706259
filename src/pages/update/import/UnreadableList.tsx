import type { Unreadable } from '../../../desk/import/result.ts'
import type { Translate } from '../../../words/catalogue.ts'
import { useTranslator } from '../../useTranslator.ts'

const SHOWN = 50

/** All places that could not be read, with the reason and what to do. */
export function UnreadableList(props: {
  readonly places: readonly Unreadable[]
  readonly untold: number
}) {
  const { say } = useTranslator()
  const { places } = props
  const more = Math.max(0, places.length - SHOWN) + props.untold
  return (
    <section aria-labelledby="import-unreadable">
      <h4 id="import-unreadable">{say('import.unreadable')}</h4>
      {places.length === 0 && <p>{say('import.unreadable.none')}</p>}
      {places.length > 0 && (
        <ul className="import-unreadable">
          {places.slice(0, SHOWN).map((place) => (
            <li key={`${place.line} ${place.column?.position} ${place.rule} ${place.text}`}>
              <strong>{placeText(place, say)}</strong> <span>{reasonText(place, say)}</span>
            </li>
          ))}
        </ul>
      )}
      {more > 0 && <p>{say('import.unreadable.more', { count: more })}</p>}
    </section>
  )
}

function placeText({ sheet, line, column }: Unreadable, say: Translate): string {
  return say('import.place', {
    sheet: sheet === '' ? 'none' : sheet,
    line,
    hasColumn: column ? 'yes' : 'no',
    position: column?.position ?? 0,
    column: column?.name ?? '',
  })
}

function reasonText({ rule, text, offer, last }: Unreadable, say: Translate): string {
  return say(`import.rule.${rule}`, {
    text,
    offer: offer ?? '',
    hasOffer: offer === null ? 'no' : 'yes',
    last: last ?? 0,
    hasLast: last === undefined ? 'no' : 'yes',
  })
}
