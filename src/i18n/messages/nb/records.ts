import type { records as en } from '../en/records.ts'

/** Recommendations and what became of them: the words of their lists, states and pages. */
export const records: Readonly<Record<keyof typeof en, string>> = {
  'state.sentence.noActionFound': 'Ingen tiltak er funnet.',
  'state.sentence.underWay': 'Noe er i gang.',
  'state.sentence.partlyImplemented': 'Den er delvis gjennomført.',
  'state.sentence.implemented': 'Den er gjennomført.',
  'state.sentence.implementedEffectNotYetVisible':
    'Den er gjennomført, men virkningen ses ikke ennå.',
  'state.sentence.partlyUndone': 'Det som var gjennomført, er delvis reversert.',
  'state.sentence.rejected': 'Den er avvist.',
  'state.sentence.superseded': 'Noe annet har erstattet den.',
  'state.sentence.unknown': 'Vi vet ikke hva som kom ut av den.',

  'answer.label.accepted': 'godtatt',
  'answer.label.acceptedInPart': 'delvis godtatt',
  'answer.label.rejected': 'avvist',
  'answer.label.noted': 'tatt til etterretning',
  'answer.label.noneFound': 'ikke noe svar funnet',

  'origin.cityReport': 'Byens egen rapport',
  'origin.networkPaper': 'Notat fra nettverket',
  'origin.UNTreatyBody': 'FN-komité',
  'origin.UPR': 'FNs landhøring (UPR)',
  'origin.nationalInstitution': 'Nasjonal institusjon for menneskerettigheter',
  'origin.humanRightsCouncil': 'Menneskerettighetsråd',

  'speaker.council': 'Sagt av kommunen',
  'speaker.authorOfTheRecommendation': 'Sagt av den som ga anbefalingen',
  'speaker.thirdParty': 'Sagt av en tredjepart',
  'speaker.editors': 'Koblet av redaksjonen selv',

  'certainty.partlyRead': 'Bare en del av kilden er lest.',
  'certainty.second-hand': 'Kjent fra andre hånd: Selve kilden er ikke lest.',
  'certainty.uncertain': 'Usikkert.',

  'action.status.planned': 'Planlagt',
  'action.status.underWay': 'I gang',
  'action.status.done': 'Gjort',
  'action.status.ended': 'Avsluttet',
  'action.status.unknown': 'Ikke kjent',
  'action.status': '{status}',
  'action.status.dated': '{status} (da det sist ble registrert)',

  'recommendations.title': 'Hva som ble anbefalt, og hva som kom ut av det',
  'recommendations.eyebrow': 'Utgaven for {edition, number, ::group-off}',
  'recommendations.lead':
    'Anbefalingene vi har registrert. Ved hver av dem står tilstanden slik den er kjent i utgaven for {edition, number, ::group-off}.',
  'recommendations.filters': 'Velg blant anbefalingene',
  'recommendations.find': 'Ord i teksten',
  'recommendations.right': 'Rettighet',
  'recommendations.right.city': 'Byen som helhet',
  'recommendations.made': 'I utgaven for',
  'recommendations.origin': 'Gitt av',
  'recommendations.addressee': 'Rettet til',
  'recommendations.all': 'Alle',
  'recommendations.states': 'Etter tilstand',
  'recommendations.states.all': 'Alle tilstander',
  'recommendations.count':
    '{shown, number} av {all, plural, one {# anbefaling} other {# anbefalinger}}',
  'recommendations.clear': 'Vis alle igjen',
  'recommendations.empty': 'Ingen anbefaling passer til disse valgene.',
  'recommendations.year': 'I utgaven for {edition, number, ::group-off}',

  'recommendation.title': 'En anbefaling',
  'recommendation.eyebrow': 'Anbefaling {id}',
  'recommendation.notYet':
    'Den står i utgaven for {made, number, ::group-off}, så utgaven for {edition, number, ::group-off} kjenner den ikke ennå.',
  'recommendation.notYet.open': 'Åpne den i utgaven for {made, number, ::group-off}',
  'recommendation.state.none':
    'Vi har ikke registrert noe om hva som kom ut av den, til og med utgaven for {edition, number, ::group-off}.',
  'recommendation.state':
    'Det siste utgaven for {edition, number, ::group-off} kjenner til, er fra {date}: {state}',
  'recommendation.way': 'Slik gikk det',
  'recommendation.way.step': '{state} ({date})',
  'recommendation.answer': 'Svaret på {id}: {answer}.',
  'recommendation.answer.dated': 'Svaret på {id}, {date}: {answer}.',
  'recommendation.answer.none': 'Vi har ikke funnet noe svar på {id}.',
  'recommendation.facts': 'Om anbefalingen',
  'recommendation.addressee': 'Hvem den er rettet til',
  'recommendation.by': 'Hvem som ga den',
  'recommendation.when': 'Når',
  'recommendation.when.edition': 'Registrert i utgaven for {edition, number, ::group-off}',
  'recommendation.right': 'Rettighet',
  'recommendation.sdg': 'FNs bærekraftsmål',
  'recommendation.source': 'Kilde',
  'recommendation.source.none': 'Ingen kilde.',
  'recommendation.certainty': 'Hvor sikkert det er',
  'recommendation.repetition': 'Sagt mer enn én gang',
  'recommendation.repetition.how':
    'Disse anbefalingene ber om det samme og deler det som kom ut av dem.',
  'recommendation.why': 'Hvorfor: tallene bak',
  'recommendation.why.none': 'Ingen indikator på denne siden er koblet til den.',
  'recommendation.why.then': 'Da, i utgaven for {edition, number, ::group-off}',
  'recommendation.why.now': 'Nå, i utgaven for {edition, number, ::group-off}',
  'recommendation.story': 'Hva som kom ut av den, dato for dato',
  'recommendation.story.made': 'Anbefalt',
  'recommendation.story.repeated': 'Anbefalt på nytt',
  'recommendation.story.edition': 'Registrert i utgaven for {edition, number, ::group-off}',
  'recommendation.story.how':
    'Det som bare har et årstall, står der året slutter. En anbefaling står der året for utgaven begynner.',
  'recommendation.actions': 'Tiltak i planer',
  'recommendation.actions.none':
    'Ingen tiltak i planer som hadde begynt før eller i utgaven for {edition, number, ::group-off}, er koblet til den.',
  'recommendation.actions.how':
    'At et tiltak hører til en anbefaling, er redaksjonens egen vurdering. Tilstanden står bare der den var kjent i denne utgaven.',
  'recommendation.actions.notKnown': 'Tilstanden var ikke registrert da',
  'recommendation.actions.responsible': 'Ansvarlig:',
  'recommendation.actions.due': 'Frist: {date}',
  'recommendation.actions.target': 'Mål:',
}
