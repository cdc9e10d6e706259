import type { Ref } from 'react'
import type { CityError } from '../../drafts/newCity/newCityErrors.ts'
import { useCityForm } from './cityForm.ts'
import type { Translate } from '../../i18n/catalogue.ts'
import { useTranslator } from '../../components/useTranslator.ts'

/** Faults that prevent the package from being created; each links to its field. */
export function FaultList({ ref }: { readonly ref: Ref<HTMLDivElement> }) {
  const { t } = useTranslator()
  const { city, faults } = useCityForm()
  return (
    <div ref={ref} tabIndex={-1} className="city-faults" role="group" aria-labelledby="city-faults">
      <p id="city-faults">
        <strong>{t('city.faults', { count: faults.length })}</strong>
      </p>
      <ul>
        {faults.map((fault) => (
          <li key={`${fault.field} ${fault.code}`}>
            <button type="button" className="city-fault" onClick={() => focusField(fault.field)}>
              {getFieldName(fault, city.rights, city.areas, t)}
              {': '}
              {t(`city.fault.${fault.code}`)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

function focusField(field: string): void {
  document.querySelector<HTMLElement>(`[data-field="${field}"]`)?.focus()
}

/** `rights.2.title` as “Right 2, Name of the right”. */
function getFieldName(
  { field }: CityError,
  rights: readonly { readonly key: string }[],
  areas: readonly { readonly key: string }[],
  t: Translate,
): string {
  const [list, key, part] = field.split('.')
  if (list === 'rights' && part !== undefined) {
    const number = rights.findIndex((one) => one.key === key) + 1
    return `${t('city.right', { number })}, ${t(`city.right.${part as 'title' | 'id' | 'meaning'}`)}`
  }
  if (list === 'areas' && part !== undefined) {
    const number = areas.findIndex((one) => one.key === key) + 1
    const name = part === 'partOf' ? 'city.partOf' : `city.area.${part as 'title' | 'id' | 'kind'}`
    return `${t('city.area', { number })}, ${t(name as 'city.partOf')}`
  }
  if (field === 'languages') return t('city.language')
  return t(
    `city.${field as 'id' | 'name' | 'country' | 'site' | 'partOf' | 'baseline' | 'edition' | 'rights'}`,
  )
}
