import type { verdicts as en } from '../en/verdicts.ts'

/** Titles precede a colon, names are in quotes, periods in brackets: all remain in the nominative. */
export const verdicts: Readonly<Record<keyof typeof en, string>> = {
  'verdict.label.better': 'Besser',
  'verdict.label.worse': 'Schlechter',
  'verdict.label.higher': 'Höher',
  'verdict.label.lower': 'Niedriger',
  'verdict.label.noClearChange': 'Keine klare Veränderung',
  'verdict.label.notComparable': 'Nicht vergleichbar',
  'verdict.label.tooFewFigures': 'Zu wenige Werte',
  'verdict.label.noRecentFigure': 'Kein aktueller Wert',
  'verdict.label.noFigureSinceBaseline': 'Kein Wert seit dem Ausgangsjahr',
  'verdict.label.baselineYear': 'Ausgangswert',
  'verdict.label.suppressed': 'Zurückgehalten',

  'verdict.size.percent': '{n, plural, one {{amount} Prozentpunkt} other {{amount} Prozentpunkte}}',
  'verdict.size.years': '{n, plural, one {{amount} Jahr} other {{amount} Jahre}}',
  'verdict.size.score': '{n, plural, one {{amount} Punkt} other {{amount} Punkte}}',

  'verdict.years':
    '{years, plural, =1 {ein Jahr} =2 {zwei Jahre} =3 {drei Jahre} =4 {vier Jahre} =5 {fünf Jahre} =6 {sechs Jahre} =7 {sieben Jahre} =8 {acht Jahre} =9 {neun Jahre} other {# Jahre}}',

  'verdict.way.nearer': 'näher am Ziel von {target}',
  'verdict.way.further': 'weiter weg vom Ziel von {target}',

  'verdict.short': '{change} seit {when}: {label}',
  'verdict.real': '{said}, nach Abzug der Inflation',
  'verdict.cash': '{said}, ohne Abzug der Inflation',
  'verdict.short.until': '{change} von {from} bis {to}: {label}',
  'verdict.short.prices': '{change} in Preisen von {year}',
  'verdict.short.sameDistance': 'gleich weit vom Ziel von {target} entfernt',
  'verdict.short.distance': '{size} {way}',
  'verdict.short.notComparable': 'Nicht vergleichbar: neue Grundlage ab {when}',
  'verdict.short.noRecentFigure': 'Kein aktueller Wert: letzter Wert {when}',
  'verdict.inside': 'seit {when}: {label}',
  'verdict.insideAfterAColon': '{label} seit {when}',
  'verdict.last': 'zuletzt bewertet mit {when}: {label}',

  'verdict.previousVerdict': 'In der Ausgabe {edition}: {label}.',
  'verdict.previousVerdict.because': 'In der Ausgabe {edition}: {label}. Grund: {reasons}.',
  'verdict.previousVerdict.aged':
    'In der Ausgabe {edition}: {label}. Seither ist kein neuerer Wert dazugekommen.',
  'verdict.because.newFigure': 'ein neuer Wert',
  'verdict.because.revision': 'Korrekturen an früheren Werten',
  'verdict.because.break': 'eine neue Art zu zählen oder zu messen',
  'verdict.because.changedMetadata': 'eine neue Beschreibung des Indikators',

  'verdict.chance':
    'Hätte sich nichts verändert, {max, plural, one {sähe} other {sähen}} allein durch Zufall im Schnitt trotzdem höchstens {max, number} der {n, number} bewerteten Zahlen verändert aus.',
  'verdict.chance.between':
    'Hätte sich nichts verändert, sähen allein durch Zufall im Schnitt trotzdem {min, number} bis {max, number} der {n, number} bewerteten Zahlen verändert aus.',
  'verdict.chance.none':
    '{n, plural, one {Hätte sich nichts verändert, sähe die eine bewertete Zahl allein durch Zufall nur selten verändert aus.} other {Hätte sich nichts verändert, sähe allein durch Zufall im Schnitt weniger als eine der # bewerteten Zahlen verändert aus.}}',
}
