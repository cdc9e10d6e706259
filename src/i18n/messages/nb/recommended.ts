import type { recommended as en } from '../en/recommended.ts'

export const recommended: Readonly<Record<keyof typeof en, string>> = {
  'records.loading': 'Anbefalingene er på vei …',
  'records.none': 'Vi har ikke registrert noen.',

  'state.label.noActionFound': 'Ingen tiltak funnet',
  'state.label.underWay': 'I gang',
  'state.label.partlyImplemented': 'Delvis gjennomført',
  'state.label.implemented': 'Gjennomført',
  'state.label.implementedEffectNotYetVisible': 'Gjennomført, virkningen ses ikke ennå',
  'state.label.partlyUndone': 'Delvis reversert',
  'state.label.rejected': 'Avvist',
  'state.label.superseded': 'Erstattet av noe annet',
  'state.label.unknown': 'Ikke kjent',
  'recommendations.asked': 'Til:',
  'recommendations.repeats': 'Gjentar {id}. De deler det som kom ut av dem.',
  'recommendations.here': 'Hva som ble anbefalt',
  'recommendations.here.none':
    'Ikke registrert noe til og med utgaven for {edition, number, ::group-off}.',
  'recommendations.here.all': 'Alle anbefalinger om denne rettigheten',
  'recommendations.here.every': 'Alle anbefalinger',
}
