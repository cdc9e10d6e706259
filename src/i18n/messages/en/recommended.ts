/** Messages on recommendations beside figures. */
export const recommended = {
  'records.loading': 'The recommendations are on their way …',
  'records.none': 'None in our record.',

  'state.label.noActionFound': 'No action found',
  'state.label.underWay': 'Under way',
  'state.label.partlyImplemented': 'Partly carried out',
  'state.label.implemented': 'Carried out',
  'state.label.implementedEffectNotYetVisible': 'Carried out, effect not yet visible',
  'state.label.partlyUndone': 'Partly undone',
  'state.label.rejected': 'Refused',
  'state.label.superseded': 'Superseded',
  'state.label.unknown': 'Not known',
  'recommendations.asked': 'To:',
  'recommendations.repeats': 'Repeats {id}; they share what came of them.',
  'recommendations.here': 'What was recommended',
  'recommendations.here.none':
    'None up to the {edition, number, ::group-off} edition in our record.',
  'recommendations.here.all': 'All recommendations on this right',
  'recommendations.here.every': 'All recommendations',
}
