import type { document as en } from '../en/document.ts'

/** Messages used only in the report on paper, in Word, in the archive copy and in plain language. */
export const document: Readonly<Record<keyof typeof en, string>> = {
  'document.recommended.others': 'Was andere empfohlen haben, festgehalten in dieser Ausgabe',
  'document.part.whatTheFiguresMean': 'Was die Zahlen bedeuten',
  'document.part.challenges': 'Herausforderungen',
  'document.part.goodPractice': 'Gute Beispiele',
  'document.table': 'Tabelle zu Abbildung {number, number}:',
  'document.limits': 'In Klammern: das 95-%-Konfidenzintervall.',
  'document.latest': 'Der letzte bekannte Stand',
  'document.revision': '{after}, wo die Ausgabe {edition} {before} hatte.',
  'document.notes.follow':
    'Die folgenden Endnoten nennen jede Quelle mit ihrer Adresse und Lizenz.',
  'document.about': 'Über diesen Bericht',
  'document.what':
    '{city} hat versprochen, die Menschenrechte in den Mittelpunkt der eigenen Entscheidungen zu stellen. Dieser Bericht verfolgt Jahr für Jahr, ob die Rechte der Menschen besser oder schlechter geschützt sind als im Jahr {baseline, number, ::group-off}.',

  'short.title': 'Menschenrechte in {city} {edition}: die Kurzfassung',
  'short.better': 'Was besser wurde',
  'short.better.none': 'Keine Zahl wurde klar besser.',
  'short.worse': 'Was schlechter wurde',
  'short.worse.none': 'Keine Zahl wurde klar schlechter.',
  'short.moved': 'Was besser oder schlechter wurde',
  'short.moved.none': 'Keine Zahl wurde klar besser oder schlechter.',
  'short.undirected': 'Was klar höher oder niedriger ist',
  'short.unchanged': 'Keine klare Veränderung',
  'short.unchanged.intro':
    '{count, plural, one {Keine klare Veränderung bei dieser Zahl.} =2 {Keine klare Veränderung bei diesen zwei Zahlen.} =3 {Keine klare Veränderung bei diesen drei Zahlen.} =4 {Keine klare Veränderung bei diesen vier Zahlen.} =5 {Keine klare Veränderung bei diesen fünf Zahlen.} =6 {Keine klare Veränderung bei diesen sechs Zahlen.} other {Keine klare Veränderung bei diesen # Zahlen.}} Das beweist nicht, dass alles gleich geblieben ist.',
  'short.notJudged': 'Was sich nicht bewerten lässt',
  'short.start': 'Die Zahlen am Anfang',
  'short.recommended': 'Worum dieser Bericht die Stadt bittet',
  'short.recommended.none':
    'In unseren Unterlagen steht keine Empfehlung dieser Ausgabe an die Stadt zu diesem Recht.',
  'short.followed': 'Was aus den Bitten von {edition} wurde',
  'short.followed.earliest': 'Was aus früheren Bitten wurde',
  'short.followed.none':
    'In unseren Unterlagen steht keine Empfehlung von {edition} zu diesem Recht.',
  'short.unmeasured': 'Für dieses Recht wird noch keine Zahl gemessen.',
  'short.followed.first': 'Das ist die erste Ausgabe. Es gibt nichts Früheres, das noch offen ist.',
  'short.open.earlier': 'Noch offen aus früheren Jahren:',
  'short.asked': 'Erbeten {edition}.',
  'short.sources': 'Alle Quellen stehen im vollständigen Bericht.',
  'short.lead': 'Dieselben Bewertungen wie im vollständigen Bericht, in einfacher Sprache.',
  'short.open': 'Kurzfassung in einfacher Sprache',
  'short.whole': 'Der vollständige Bericht',
  'reportFile.label': 'Den Bericht mitnehmen',
  'reportFile.word': 'Word',
  'reportFile.html': 'Archivkopie (HTML)',
  'reportFile.slides': 'Folien für einen Saal',
  'reportFile.working': 'Die Datei wird erstellt …',
  'reportFile.blocked':
    'Dieser Browser sperrt Bilder. Die Diagramme kommen als SVG in die Word-Datei. Word ab 2019 und Microsoft 365 zeigen sie. Andere Programme zeigen stattdessen vielleicht einen Hinweis. Die Archivkopie enthält alle Diagramme.',
  'reportFile.failed': 'Die Datei konnte in diesem Browser nicht erstellt werden.',
}
