import type { Ref } from 'react'
import type { CityFault } from '../../desk/metadata/newCityFaults.ts'
import { useCityForm } from './cityForm.ts'
import type { Translate } from '../../words/catalogue.ts'
import { useTranslator } from '../useTranslator.ts'

/** Faults that prevent the package from being created; each links to its field. */
export function FaultList({ ref }: { readonly ref: Ref<HTMLDivElement> }) {
  const { say } = useTranslator()
  const { city, faults } = useCityForm()
  return (
    <div ref={ref} tabIndex={-1} className="city-faults" role="group" aria-labelledby="city-faults">
      <p id="city-faults">
        <strong>{say('city.faults', { count: faults.length })}</strong>
      </p>
      <ul>
        {faults.map((fault) => (
          <li key={`${fault.field} ${fault.code}`}>
            <button type="button" className="city-fault" onClick={() => focusOn(fault.field)}>
              {fieldName(fault, city.rights, city.areas, say)}
              {': '}
              {say(`city.fault.${fault.code}`)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

function focusOn(field: string): void {
  document.querySelector<HTMLElement>(`[data-field="${field}"]`)?.focus()
}

/** `rights.2.title` as “Right 2, Name of the right”. */
function fieldName(
  { field }: CityFault,
  rights: readonly { readonly key: string }[],
  areas: readonly { readonly key: string }[],
  say: Translate,
): string {
  const [list, key, part] = field.split('.')
  if (list === 'rights' && part !== undefined) {
    const number = rights.findIndex((one) => one.key === key) + 1
    return `${say('city.right', { number })}, ${say(`city.right.${part as 'title' | 'id' | 'meaning'}`)}`
  }
  if (list === 'areas' && part !== undefined) {
    const number = areas.findIndex((one) => one.key === key) + 1
    const name = part === 'partOf' ? 'city.partOf' : `city.area.${part as 'title' | 'id' | 'kind'}`
    return `${say('city.area', { number })}, ${say(name as 'city.partOf')}`
  }
  if (field === 'languages') return say('city.language')
  return say(
    `city.${field as 'id' | 'name' | 'country' | 'site' | 'partOf' | 'baseline' | 'edition' | 'rights'}`,
  )
}
