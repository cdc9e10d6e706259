import type { report as en } from '../en/report.ts'

/** The report as a page, and the list of what an edition in the making still lacks. */
export const report: Readonly<Record<keyof typeof en, string>> = {
  'report.title': 'Menschenrechte in {city}: der Bericht {edition, number, ::group-off}',
  'report.title.chapter': '{chapter}: der Bericht {edition, number, ::group-off}',
  'report.eyebrow': 'Ausgangsjahr: {baseline, number, ::group-off}',
  'report.draft': 'Entwurf: Diese Ausgabe ist noch nicht veröffentlicht.',
  'report.opening': 'Die Unterlagen zu den Empfehlungen werden geöffnet …',
  'report.print': 'Diesen Bericht drucken',
  'report.whole': 'Der ganze Bericht',
  'report.alone': 'Nur dieses Kapitel',
  'report.contents': 'Inhalt',
  'report.figures': 'Abbildungen',
  'report.figures.open': 'Verzeichnis der Abbildungen ({count, number})',
  'report.figure': 'Abbildung {number, number}',
  'report.source': 'Quelle {number, number}',

  'report.section.glance': 'Auf einen Blick',
  'report.section.foreword': 'Vorwort',
  'report.section.recommendations': 'Empfehlungen an die Stadt',
  'report.section.follow-up': 'Was aus früheren Empfehlungen wurde',
  'report.section.plans': 'Aktionspläne',
  'report.section.data': 'Was sich in den Daten geändert hat',
  'report.section.method': 'Wie bewertet wurde',
  'report.section.sources': 'Quellen und Lizenzen',

  'report.foreword.none': 'In unseren Unterlagen steht kein Vorwort zu dieser Ausgabe.',

  'report.glance.table': 'Schlüsselzahlen zu jedem Recht',
  'report.glance.right': 'Recht',
  'report.glance.better': 'Besser',
  'report.glance.unchanged': 'Keine klare Veränderung',
  'report.glance.worse': 'Schlechter',
  'report.glance.undirected': 'Höher oder niedriger',
  'report.glance.clear.unjudged': 'Noch lässt sich keine Zahl bewerten.',
  'report.glance.notAssessed': 'Nicht bewertet',
  'report.glance.all': 'Alle Rechte',
  'report.glance.clear': 'Klare Veränderungen, die klarste zuerst',
  'report.glance.clear.none': 'Keine der Veränderungen, die sich bewerten lassen, ist klar.',
  'report.glance.changed': 'Geänderte Bewertungen',
  'report.glance.changed.none': 'Keine Bewertung ist anders als in der vorigen Ausgabe.',
  'report.glance.changed.first': 'Das ist die erste Ausgabe.',

  'report.right.commentary.lang':
    'Die Arbeitsgruppe hat das nur in einer anderen Sprache geschrieben.',
  'report.right.recommendations': 'Empfehlungen dieser Ausgabe',
  'report.previous': 'Der letzte Schritt, zu wenig für eine Bewertung',

  'report.recommendations.lead':
    '{count, plural, =0 {In unseren Unterlagen steht keine Empfehlung dieser Ausgabe an die Stadt.} one {Diese Ausgabe gibt der Stadt eine Empfehlung.} other {Diese Ausgabe gibt der Stadt # Empfehlungen.}}',
  'report.recommendation.to': 'An: {addressee}',
  'report.recommendation.answer': 'Antwort: {answer}.',
  'report.recommendation.answer.dated': 'Antwort ({date}): {answer}.',
  'report.recommendation.repeats': 'Wiederholt {ids}.',
  'report.recommendation.linked': 'Die Zahlen dahinter',
  'report.recommendation.then': '{now} (in der Ausgabe {edition, number, ::group-off}: {made})',

  'report.followUp.last': 'Empfohlen in der Ausgabe {edition, number, ::group-off}',
  'report.followUp.last.none':
    'In unseren Unterlagen steht keine Empfehlung der Ausgabe {edition, number, ::group-off} an die Stadt.',
  'report.followUp.first':
    'Das ist die erste Ausgabe: Es gibt nichts Früheres, dem nachzugehen wäre.',
  'report.followUp.earlier': 'Davor empfohlen',
  'report.followUp.earlier.none':
    'In unseren Unterlagen steht keine frühere Empfehlung an die Stadt.',
  'report.followUp.others': 'Was andere empfohlen haben, festgehalten in früheren Ausgaben',
  'report.followUp.others.how':
    'Organe der Vereinten Nationen unter ihnen wenden sich an den Staat, nicht an die Stadt. Sie stehen hier, weil ihr Thema auch das der Stadt ist.',
  'report.followUp.count':
    'Von {count, plural, one {einer Empfehlung} other {# Empfehlungen}}: {outcomes}.',
  'report.followUp.before': 'In der Ausgabe {edition, number, ::group-off}: {state}.',
  'report.followUp.same': 'Wie in der Ausgabe {edition, number, ::group-off}.',
  'report.followUp.why':
    '{count, plural, one {Geändert durch einen neuen Nachweis.} other {Geändert durch # neue Nachweise.}}',
  'report.followUp.none': 'In unseren Unterlagen steht nicht, was daraus wurde.',
  'report.followUp.nothingNew': 'Seither nichts Neues; der letzte bekannte Stand:',
  'report.followUp.soFar': 'Davor: {steps}.',
  'report.followUp.step': '{state} ({date})',
  'report.followUp.table': 'Empfehlungen von anderen und was darüber bekannt ist',
  'report.followUp.recommendation': 'Empfehlung',
  'report.followUp.state': 'Stand',

  'report.outcome.carriedOut': '{count, number} umgesetzt',
  'report.outcome.underWay': '{count, number} in Arbeit',
  'report.outcome.nothingFound': '{count, number} ohne gefundene Maßnahme',
  'report.outcome.undone': '{count, number} teilweise wieder rückgängig gemacht',
  'report.outcome.rejected': '{count, number} abgelehnt',
  'report.outcome.superseded': '{count, number} überholt',
  'report.outcome.unknown': '{count, number} mit unbekanntem Stand',

  'report.plans.none':
    'In unseren Unterlagen steht kein Aktionsplan, dessen Zeitraum bis zu dieser Ausgabe begonnen hatte.',
  'report.plans.how':
    'Pläne, deren Zeitraum bis zu dieser Ausgabe begonnen hatte, und solche ohne Datum. Ein Stand steht nur dort, wo er laut den Unterlagen bis dahin bekannt war.',
  'report.plans.running': 'Laufend',
  'report.plans.over': 'Abgelaufen',
  'report.plans.notDated': 'Ohne Datum',
  'report.plans.name': '{plan} ({period})',
  'report.plans.responsible': 'Zuständig: {who}.',
  'report.plans.due': 'Fällig: {date}.',
  'report.plans.unknown': 'Stand bei dieser Ausgabe nicht festgehalten.',
  'report.plans.status': 'Stand: {status}.',
  'report.plans.planned': 'Geplant',
  'report.plans.status.dated': 'Zuletzt festgehaltener Stand: {status}.',

  'report.data.states': 'Stände, die nicht die der vorigen Ausgabe sind',
  'report.data.revisions': 'Werte, die in dieser Ausgabe revidiert wurden',
  'report.data.breaks': 'Reihenbrüche',
  'report.data.breaks.new': 'Neu in dieser Ausgabe',
  'report.data.breaks.old': 'Schon früher bekannt',
  'report.data.missing': 'Fehlende Werte',
  'report.data.missing.suppressed': 'von der veröffentlichenden Stelle zurückgehalten ({period})',
  'report.data.missing.notCollected': 'nicht erhoben ({period})',
  'report.data.missing.notApplicable': 'trifft nicht zu ({period})',
  'report.data.missing.noRecentFigure': 'kein aktueller Wert; letzter Wert: {period}',
  'report.data.missing.noFigureSinceBaseline':
    'kein Wert seit dem Ausgangsjahr; letzter Wert: {period}',
  'report.data.missing.none': 'kein Wert seit dem Ausgangsjahr',
  'report.data.state': '{state} (davor: {before})',

  'report.method.lead': 'So haben wir die Werte dieser Ausgabe bewertet:',
  'report.method.none': 'Noch konnte kein Wert dieser Ausgabe bewertet werden.',
  'report.method.figures': '{count, plural, one {ein Wert} other {# Werte}}',
  'report.method.more': 'Die ganze Methode, in einfachen Worten und in Formeln',
  'report.method.lineOrStep':
    'Eine Linie oder eine dauerhafte Stufe: klar, wenn sie größer ist als das übliche Auf und Ab.',
  'report.method.pooledLine':
    'Eine Linie durch Werte, die sich Jahre teilen: klar, wenn sie größer ist als das übliche Auf und Ab.',
  'report.method.movingRange':
    'Der übliche Schritt von Jahr zu Jahr, auch vor dem Ausgangsjahr: klar, wenn die Veränderung mehr als viermal so groß ist.',
  'report.method.twoShares':
    'Test der Anzahlen hinter zwei Anteilen. Er kann eine klare Veränderung nur wegnehmen.',
  'report.method.differenceOfEstimates':
    'Unterschied zweier Schätzungen mit Fehlerspanne: klar, wenn er größer ist als die Fehlerspanne.',
  'report.method.twoCounts':
    'Ein genauer Test zweier Anzahlen. Er kann eine klare Veränderung nur wegnehmen.',
  'report.method.meaningfulChange': 'Die kleinste Veränderung, die für Menschen zählt.',
  'report.method.progress':
    'Fortschritt in Richtung eines Ziels, neben der Bewertung und nie an ihrer Stelle.',

  'report.sources.used': 'Verwendet für: {indicators}.',
  'report.sources.licence': 'Lizenz: {licence}.',

  'readiness.title': 'Was der Ausgabe {edition, number, ::group-off} noch fehlt',
  'readiness.left':
    '{left, plural, =0 {Nichts: Die Ausgabe ist fertig.} one {Eines ist noch zu tun.} other {# Dinge sind noch zu tun.}}',
  'readiness.published':
    'Diese Ausgabe ist veröffentlicht. Was ihr fehlt, kann noch als Berichtigung nachgereicht werden.',
  'readiness.rights': 'Recht für Recht',
  'readiness.right': 'Recht',
  'readiness.delivered': 'Abgegeben',
  'readiness.delivered.no': 'noch nicht',
  'readiness.desk': 'Am Arbeitsplatz',
  'readiness.desk.of': 'Zahlen eintragen',
  'readiness.due': 'Fällige Werte',
  'readiness.filed': 'Eingereichte Werte',
  'readiness.figures': 'Werte, die fällig sind',
  'readiness.figures.none': 'Kein fälliger Wert fehlt.',
  'readiness.figure.latest': 'letzter Wert: {period}',
  'readiness.figure.never': 'noch kein Wert',
  'readiness.figure.month': 'Monat der Veröffentlichung: {month}',
  'readiness.figure.where': 'Wo er veröffentlicht wird',
  'readiness.followUps': 'Offene Empfehlungen ohne ein Wort dazu, was daraus wurde',
  'readiness.followUps.none': 'Keine offene Empfehlung wartet auf ein Wort dazu, was daraus wurde.',
  'readiness.followUp.last': 'zuletzt gehört: {date}',
  'readiness.followUp.never': 'nie davon gehört',
  'readiness.commentary': 'Kommentare, die fehlen',
  'readiness.commentary.none': 'Kein Kommentar fehlt.',
  'readiness.commentary.item': '{right}: {language}',
  'readiness.errors': 'Fehler in den Dateien',
  'readiness.errors.none': 'Die Prüfung findet keinen Fehler.',
  'readiness.warnings': 'Zum Ansehen',
  'readiness.warnings.how':
    'Wonach die Prüfung in den Dateien dieser Ausgabe fragt. Es kann durchaus stimmen, deshalb zählt es oben nicht mit.',
  'readiness.place': '{file}, Zeile {line, number, ::group-off}',
}
