import type { verdicts as en } from '../en/verdicts.ts'

/** Titles stand before a colon, names in quotes, periods in brackets: all stay in the nominative. */
export const verdicts: Readonly<Record<keyof typeof en, string>> = {
  'verdict.label.better': 'Besser',
  'verdict.label.worse': 'Schlechter',
  'verdict.label.higher': 'Höher',
  'verdict.label.lower': 'Niedriger',
  'verdict.label.no clear change': 'Keine klare Veränderung',
  'verdict.label.not comparable': 'Nicht vergleichbar',
  'verdict.label.too few figures': 'Zu wenige Werte',
  'verdict.label.no recent figure': 'Kein aktueller Wert',
  'verdict.label.no figure since the baseline': 'Kein Wert seit dem Ausgangsjahr',
  'verdict.label.baseline year': 'Ausgangswert',
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
  'verdict.short.same distance': 'gleich weit vom Ziel von {target} entfernt',
  'verdict.short.distance': '{size} {way}',
  'verdict.short.not comparable': 'Nicht vergleichbar: neue Grundlage ab {when}',
  'verdict.short.no recent figure': 'Kein aktueller Wert: letzter Wert {when}',
  'verdict.inside': 'seit {when}: {label}',
  'verdict.inside, after a colon': '{label} seit {when}',
  'verdict.last': 'zuletzt bewertet mit {when}: {label}',

  'verdict.formerly': 'In der Ausgabe {edition}: {label}.',
  'verdict.formerly.because': 'In der Ausgabe {edition}: {label}. Grund: {reasons}.',
  'verdict.formerly.aged':
    'In der Ausgabe {edition}: {label}. Seither ist kein neuerer Wert dazugekommen.',
  'verdict.because.new figure': 'ein neuer Wert',
  'verdict.because.revision': 'Korrekturen an früheren Werten',
  'verdict.because.break': 'eine neue Art zu zählen oder zu messen',
  'verdict.because.changed metadata': 'eine neue Beschreibung des Indikators',

  'verdict.chance':
    'Hätte sich nichts verändert, {max, plural, one {sähe} other {sähen}} allein durch Zufall im Schnitt trotzdem höchstens {max, number} der {n, number} bewerteten Zahlen verändert aus.',
  'verdict.chance.between':
    'Hätte sich nichts verändert, sähen allein durch Zufall im Schnitt trotzdem {min, number} bis {max, number} der {n, number} bewerteten Zahlen verändert aus.',
  'verdict.chance.none':
    '{n, plural, one {Hätte sich nichts verändert, sähe die eine bewertete Zahl allein durch Zufall nur selten verändert aus.} other {Hätte sich nichts verändert, sähe allein durch Zufall im Schnitt weniger als eine der # bewerteten Zahlen verändert aus.}}',
}
