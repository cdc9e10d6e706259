import { createContext, use } from 'react'
import type { NewCity } from '../../drafts/newCity/newCity.ts'
import type { CityError } from '../../drafts/newCity/newCityErrors.ts'
import type { FieldMessage } from '../../components/FormField.tsx'
import type { Translate } from '../../i18n/catalogue.ts'

/** The form state of a new city, shared by all parts of the page. */
export interface CityForm {
  readonly city: NewCity
  readonly change: (parts: Partial<NewCity>) => void
  readonly faults: readonly CityError[]
  /** Whether the user has tried to create the package: then every fault is shown. */
  readonly showAll: boolean
}

export const CityFormContext = createContext<CityForm | null>(null)

export function useCityForm(): CityForm {
  const form = use(CityFormContext)
  if (!form) throw new Error('useCityForm must be used within a CityFormContext')
  return form
}

/** Messages for a field. */
export function getFieldMessages(
  faults: readonly CityError[],
  field: string,
  t: Translate,
): readonly FieldMessage[] {
  return faults
    .filter((fault) => fault.field === field)
    .map(({ code }) => ({
      severity: 'error',
      kind: t('form.error'),
      sentence: t(`city.fault.${code}`),
    }))
}
