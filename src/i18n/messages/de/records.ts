import type { records as en } from '../en/records.ts'

/** Recommendations and what became of them: the words of their lists, states and pages. */
export const records: Readonly<Record<keyof typeof en, string>> = {
  'state.sentence.noActionFound': 'Es wurde keine Maßnahme gefunden.',
  'state.sentence.underWay': 'Es ist etwas in Arbeit.',
  'state.sentence.partlyImplemented': 'Sie ist teilweise umgesetzt.',
  'state.sentence.implemented': 'Sie ist umgesetzt.',
  'state.sentence.implementedEffectNotYetVisible':
    'Sie ist umgesetzt, aber die Wirkung ist noch nicht zu sehen.',
  'state.sentence.partlyUndone': 'Was umgesetzt war, ist teilweise rückgängig gemacht.',
  'state.sentence.rejected': 'Sie ist abgelehnt.',
  'state.sentence.superseded': 'Etwas anderes ist an ihre Stelle getreten.',
  'state.sentence.unknown': 'Es ist nicht bekannt, was daraus wurde.',

  'answer.label.accepted': 'angenommen',
  'answer.label.acceptedInPart': 'teilweise angenommen',
  'answer.label.rejected': 'abgelehnt',
  'answer.label.noted': 'zur Kenntnis genommen',
  'answer.label.noneFound': 'keine Antwort gefunden',

  'origin.cityReport': 'Eigener Bericht der Stadt',
  'origin.networkPaper': 'Papier des Netzwerks',
  'origin.UNTreatyBody': 'UN-Vertragsorgan (Abschließende Bemerkungen)',
  'origin.UPR': 'Universelle Staatenprüfung der UN (UPR)',
  'origin.nationalInstitution': 'Nationale Menschenrechtsinstitution',
  'origin.humanRightsCouncil': 'Menschenrechtsrat oder -beirat',

  'speaker.council': 'Aussage der Stadt',
  'speaker.authorOfTheRecommendation': 'Aussage derer, die die Empfehlung gegeben haben',
  'speaker.thirdParty': 'Aussage von dritter Seite',
  'speaker.editors': 'Von der Redaktion selbst zugeordnet',

  'certainty.partlyRead': 'Die Quelle wurde nur teilweise gelesen.',
  'certainty.second-hand': 'Aus zweiter Hand bekannt: Die Quelle selbst wurde nicht gelesen.',
  'certainty.uncertain': 'Unsicher.',

  'action.status.planned': 'Geplant',
  'action.status.underWay': 'In Arbeit',
  'action.status.done': 'Erledigt',
  'action.status.ended': 'Beendet',
  'action.status.unknown': 'Nicht bekannt',
  'action.status': '{status}',
  'action.status.dated': '{status} (zuletzt festgehaltener Stand)',

  'recommendations.title': 'Was empfohlen wurde und was daraus geworden ist',
  'recommendations.eyebrow': 'Ausgabe {edition, number, ::group-off}',
  'recommendations.lead':
    'Die Empfehlungen in unseren Unterlagen. Bei jeder steht ihr Stand, wie er in der Ausgabe {edition, number, ::group-off} bekannt ist.',
  'recommendations.filters': 'Unter den Empfehlungen auswählen',
  'recommendations.find': 'Wörter im Text',
  'recommendations.right': 'Recht',
  'recommendations.right.city': 'Die Stadt als Ganzes',
  'recommendations.made': 'In der Ausgabe',
  'recommendations.origin': 'Von',
  'recommendations.addressee': 'Gerichtet an',
  'recommendations.all': 'Alle',
  'recommendations.states': 'Nach Stand',
  'recommendations.states.all': 'Jeder Stand',
  'recommendations.count':
    '{shown, number} von {all, plural, one {# Empfehlung} other {# Empfehlungen}}',
  'recommendations.clear': 'Wieder alle zeigen',
  'recommendations.empty': 'Zu dieser Auswahl passt keine Empfehlung.',
  'recommendations.year': 'In der Ausgabe {edition, number, ::group-off}',

  'recommendation.title': 'Eine Empfehlung',
  'recommendation.eyebrow': 'Empfehlung {id}',
  'recommendation.notYet':
    'Sie steht in der Ausgabe {made, number, ::group-off}. Die Ausgabe {edition, number, ::group-off} kennt sie noch nicht.',
  'recommendation.notYet.open': 'In der Ausgabe {made, number, ::group-off} öffnen',
  'recommendation.state.none':
    'In unseren Unterlagen steht bis zur Ausgabe {edition, number, ::group-off} nicht, was daraus wurde.',
  'recommendation.state':
    'Letzter Stand, den die Ausgabe {edition, number, ::group-off} kennt ({date}): {state}',
  'recommendation.way': 'Wie es dazu kam',
  'recommendation.way.step': '{state} ({date})',
  'recommendation.answer': 'Die Antwort auf {id}: {answer}.',
  'recommendation.answer.dated': 'Die Antwort auf {id} ({date}): {answer}.',
  'recommendation.answer.none': 'Auf {id} wurde keine Antwort gefunden.',
  'recommendation.facts': 'Über diese Empfehlung',
  'recommendation.addressee': 'An wen sie sich richtet',
  'recommendation.by': 'Von wem sie kommt',
  'recommendation.when': 'Wann',
  'recommendation.when.edition': 'Festgehalten in der Ausgabe {edition, number, ::group-off}',
  'recommendation.right': 'Recht',
  'recommendation.sdg': 'Ziele für nachhaltige Entwicklung',
  'recommendation.source': 'Quelle',
  'recommendation.source.none': 'Keine Quelle.',
  'recommendation.certainty': 'Wie sicher das ist',
  'recommendation.repetition': 'Mehr als einmal gesagt',
  'recommendation.repetition.how':
    'Diese Empfehlungen verlangen dasselbe. Was daraus wurde, gilt für alle.',
  'recommendation.why': 'Warum: die Zahlen dahinter',
  'recommendation.why.none': 'Kein Indikator dieser Seite ist mit ihr verknüpft.',
  'recommendation.why.then': 'Damals, in der Ausgabe {edition, number, ::group-off}',
  'recommendation.why.now': 'Jetzt, in der Ausgabe {edition, number, ::group-off}',
  'recommendation.story': 'Was daraus wurde, Datum für Datum',
  'recommendation.story.made': 'Empfohlen',
  'recommendation.story.repeated': 'Noch einmal empfohlen',
  'recommendation.story.edition': 'Festgehalten in der Ausgabe {edition, number, ::group-off}',
  'recommendation.story.how':
    'Was nur mit dem Jahr datiert ist, steht am Ende des Jahres. Eine Empfehlung steht am Anfang des Jahres ihrer Ausgabe.',
  'recommendation.actions': 'Maßnahmen aus Plänen',
  'recommendation.actions.none':
    'Keine Maßnahme aus einem Plan, der bis zur Ausgabe {edition, number, ::group-off} begonnen hatte, ist mit ihr verknüpft.',
  'recommendation.actions.how':
    'Dass eine Maßnahme zu einer Empfehlung gehört, ist die Lesart der Redaktion. Ein Stand steht nur dort, wo er bis zu dieser Ausgabe bekannt war.',
  'recommendation.actions.notKnown': 'Stand bis dahin nicht festgehalten',
  'recommendation.actions.responsible': 'Zuständig:',
  'recommendation.actions.due': 'Fällig: {date}',
  'recommendation.actions.target': 'Ziel:',
}
