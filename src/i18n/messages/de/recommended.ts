import type { recommended as en } from '../en/recommended.ts'

/** Messages on recommendations beside figures. */
export const recommended: Readonly<Record<keyof typeof en, string>> = {
  'records.loading': 'Die Empfehlungen werden geladen …',
  'records.none': 'In unseren Unterlagen stehen keine.',

  'state.label.noActionFound': 'Keine Maßnahme gefunden',
  'state.label.underWay': 'In Arbeit',
  'state.label.partlyImplemented': 'Teilweise umgesetzt',
  'state.label.implemented': 'Umgesetzt',
  'state.label.implementedEffectNotYetVisible': 'Umgesetzt, Wirkung noch nicht sichtbar',
  'state.label.partlyUndone': 'Teilweise rückgängig gemacht',
  'state.label.rejected': 'Abgelehnt',
  'state.label.superseded': 'Überholt',
  'state.label.unknown': 'Nicht bekannt',
  'recommendations.asked': 'An:',
  'recommendations.repeats': 'Wiederholt {id}. Was daraus wurde, gilt für beide.',
  'recommendations.here': 'Was empfohlen wurde',
  'recommendations.here.none':
    'Bis zur Ausgabe {edition, number, ::group-off} steht dazu nichts in unseren Unterlagen.',
  'recommendations.here.all': 'Alle Empfehlungen zu diesem Recht',
  'recommendations.here.every': 'Alle Empfehlungen',
}
