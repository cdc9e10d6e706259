import type { pages as en } from '../en/pages.ts'

/** The words of the pages after the first one. */
export const pages: Readonly<Record<keyof typeof en, string>> = {
  'records.unreachable':
    'Die Empfehlungen und was aus ihnen wurde, konnten nicht geladen werden. Prüfen Sie die Verbindung und laden Sie die Seite noch einmal.',
  'notFound.title': 'Diese Seite gibt es nicht',
  'notFound.address':
    'Die Adresse führt nirgends hin. Vielleicht wurde sie beim Kopieren abgeschnitten.',
  'notFound.id':
    'Unter „{id}“ kennen wir in dieser Ausgabe kein Recht, keinen Indikator, kein Gebiet, keine Gruppe und keine Empfehlung.',
  'notFound.links': 'Von hier aus geht es weiter',

  'group.everybody': 'Alle',

  'right.eyebrow': 'Recht',
  'right.tally': 'Bewertungen zu diesem Recht',
  'right.indicators': 'Wie es gemessen wird',
  'right.none': 'Für dieses Recht ist in dieser Ausgabe kein Indikator eingereicht.',
  'right.law': 'Rechtliche Grundlagen',
  'right.treaty': 'Wo es steht:',
  'right.why': 'Warum es gewählt wurde',
  'right.group': 'Arbeitsgruppe:',

  'indicator.choice': 'Was die Seite zeigt',
  'indicator.choice.group': 'Gruppe',
  'indicator.choice.area': 'Gebiet',
  'indicator.chart': 'Die Zahlen als Diagramm',
  'indicator.figures': 'Dieselben Zahlen als Tabelle',
  'indicator.groups': 'Gruppen nebeneinander:',
  'indicator.groups.table': 'Die Zahlen der Gruppen als Tabelle',
  'indicator.none':
    'Für diese Auswahl wurde kein Wert eingereicht. Wählen Sie ein anderes Gebiet oder eine andere Gruppe.',
  'indicator.caveats': 'Zu beachten',
  'indicator.step': 'Ein Schritt: zu wenig für eine Bewertung',
  'indicator.why': 'Warum diese Bewertung?',
  'indicator.why.method': 'So bewerten wir, in einfachen Worten und in Formeln',

  'revisions.title': 'Revisionen',
  'revisions.none': 'Bis zu dieser Ausgabe wurde kein Wert dieser Reihe zweimal eingereicht.',
  'revisions.how':
    'Diese Werte wurden mehr als einmal eingereicht. Der letzte gilt; die früheren bleiben hier aufbewahrt.',
  'revisions.filed': 'Was eingereicht wurde',
  'revisions.edition': 'Ausgabe {edition, number, ::group-off}: {value}',
  'revisions.correction': 'Berichtigung zur Ausgabe {edition, number, ::group-off}: {value}',
  'revisions.missing': 'kein Wert',

  'metadata.title': 'Über diesen Indikator',
  'metadata.unit': 'Einheit',
  'metadata.direction': 'Was als besser gilt',
  'metadata.direction.up': 'Ein höherer Wert',
  'metadata.direction.down': 'Ein niedrigerer Wert',
  'metadata.direction.toward': 'Ein Wert näher am Ziel',
  'metadata.direction.none':
    'Keines von beiden: Ein Anstieg kann Verschiedenes bedeuten, deshalb heißt er nie besser oder schlechter',
  'metadata.kind': 'Art des Indikators',
  'metadata.kind.structure': 'Struktur: was zugesagt oder eingerichtet wurde',
  'metadata.kind.process': 'Prozess: was getan wird',
  'metadata.kind.outcome': 'Ergebnis: was es für die Menschen bedeutet',
  'metadata.source': 'Quelle',
  'metadata.prices': 'Verbraucherpreise',
  'metadata.licence': 'Lizenz der Zahlen',
  'metadata.caveat': 'Was zu beachten ist',
  'metadata.treaty': 'In Verträgen',
  'metadata.sdg': 'Ziele für nachhaltige Entwicklung',

  'citation.title': 'So zitieren Sie',
  'citation.text':
    '{city}, Menschenrechtsindikatoren, Ausgabe {edition, number, ::group-off}: „{subject}“. Zahlen: {source}. {address}',
  'citation.copy': 'Zitat kopieren',
  'citation.copied': 'Kopiert.',
  'citation.failed':
    'Der Browser hat das Kopieren nicht erlaubt. Markieren Sie den Text oben und kopieren Sie ihn von Hand.',

  'problems.title': 'Fehler in den Daten',
  'problems.summary':
    '{errors, plural, =0 {Keine Fehler} one {Ein Fehler} other {# Fehler}} und {warnings, plural, =0 {keine Warnungen} one {eine Warnung} other {# Warnungen}} in den Datendateien. Was falsch ist, wird auf den Seiten weggelassen; alles andere wird gezeigt.',
  'problems.errors': 'Fehler',
  'problems.errors.none': 'Keine Fehler.',
  'problems.warnings': 'Warnungen',
  'problems.warnings.none': 'Keine Warnungen.',
  'problems.warnings.how':
    'Eine Warnung betrifft eine Zahl, die durchaus stimmen kann, die sich aber jemand ansehen sollte. Sie wird gezeigt, wie sie dasteht.',
  'problems.package': 'Das Paket als Ganzes',
  'problems.place.file': 'Die ganze Datei',
  'problems.place.line': 'Zeile {line, number, ::group-off}',
  'problems.place.cell': 'Zeile {line, number, ::group-off}, Spalte „{column}“',
  'problems.text': 'Dort steht:',

  'about.title': 'Über diese Seite',
  'about.what':
    '{city} hat versprochen, die Menschenrechte in den Mittelpunkt der eigenen Entscheidungen zu stellen. Diese Seite verfolgt Jahr für Jahr, ob die Rechte der Menschen besser oder schlechter geschützt sind als {baseline, number, ::group-off}.',
  'about.chain':
    'Wie gut ein Recht geschützt ist, verfolgen Indikatoren: Zahlen, die andere veröffentlichen, die meisten immer wieder. Eine Zahl wird mit dem Ausgangsjahr verglichen oder mit dem ersten Jahr danach. Nichts heißt besser oder schlechter, wenn die Zahlen das nicht tragen.',
  'about.editions':
    'Eine Ausgabe ist der Bericht eines Jahres. Sie zeigt, was für sie und für die Ausgaben davor eingereicht wurde. Was später kam oder später revidiert wurde, ändert sie nicht. Oben auf jeder Seite können Sie eine andere Ausgabe wählen.',
  'about.method': 'Wie bewertet wird',
  'about.method.text':
    'Wir vergleichen den letzten Wert mit dem Ausgangsjahr oder mit dem ersten Wert danach. Von einer Veränderung sprechen wir nur, wenn die Werte einer Linie folgen oder wenn sie auf ein anderes Niveau kamen und dort blieben. Das muss klar mehr sein als ihr übliches Auf und Ab. Gibt es nur wenige Werte, muss die Veränderung größer sein als die Fehlerspanne, die mit ihnen veröffentlicht wird. Über eine Änderung der Definition hinweg vergleichen wir nie.',
  'about.method.more': 'Die ganze Methode lesen',
  'about.never': 'Was diese Seite nie tut',
  'about.never.verdict':
    'Sie nennt eine Veränderung nie besser oder schlechter, wenn die Zahlen das nicht tragen.',
  'about.never.break': 'Sie zieht nie eine Linie über eine Änderung der Definition hinweg.',
  'about.never.source': 'Sie zeigt nie eine Zahl ohne ihre Quelle und ihren Zeitraum.',
  'about.never.colour': 'Sie drückt nie etwas nur durch Farbe aus.',
  'about.never.reader':
    'Sie sendet nie etwas über die Menschen, die hier lesen, an irgendjemanden.',
  'about.licences':
    'Das Programm ist freie Software. Die Bibliotheken und Schriften darin haben ihre eigenen Lizenzen.',
  'about.licences.all': 'Die Lizenzen des Programms und seiner Bestandteile',
  'about.sources': 'Quellen und Lizenzen',
  'about.sources.how':
    'Jede Zahl wurde von anderen veröffentlicht. Die Lizenz steht dabei. Ist keine angegeben, sagen wir das. Jede Zeile nennt die übliche Quelle; kommt ein Wert von anderswo, steht das in seiner Tabelle.',
  'about.sources.indicator': 'Indikator',
  'about.sources.source': 'Quelle',
  'about.sources.licence': 'Lizenz',
  'about.reuse': 'Die Daten weiterverwenden',
  'about.reuse.text':
    'Alle Zahlen liegen als einfache CSV-Dateien neben dieser Seite, beschrieben als Datenpaket (Data Package), das andere Werkzeuge lesen können. Auf jeder Indikatorseite können Sie auch deren Zahlen und Diagramme herunterladen. Nennen Sie die Quelle, die bei den Zahlen steht.',
  'about.reuse.package': 'Die Liste aller Datendateien (datapackage.json)',
  'about.access': 'Barrierefreiheit',
  'about.access.text':
    'Die Seiten sind so gebaut, dass sie WCAG 2.2 auf Stufe AA erfüllen: Sie funktionieren mit der Tastatur allein, mit einem Screenreader, in hellen, dunklen und erzwungenen Farben und auf Papier, auf 400 % vergrößert alle außer den Folien. Jedes Diagramm darauf, die Folien ausgenommen, steht auch als Satz und als Tabelle da.',
  'about.access.known':
    'Sie wird bei jeder Änderung mit automatischen Werkzeugen und mit der Tastatur geprüft. Menschen, die täglich einen Screenreader verwenden, haben sie noch nicht erprobt. Wenn etwas für Sie nicht funktioniert, sagen Sie es bitte denen, die diese Website betreiben.',
  'about.browsers': 'Browser',
  'about.browsers.text':
    'Die Website ist für Safari ab 16.4 (iPhone und iPad ab iOS 16.4), Firefox ab 128 sowie Chrome und Edge ab 120 gemacht. Ältere Browser zeigen stattdessen einen Hinweis. Auch ohne JavaScript können Sie die Zahlen von der Website als CSV-Dateien laden.',
  'about.problems': 'Fehler in den Daten',
  'about.problems.see': 'Sehen Sie, was die Prüfung in den Datendateien findet',
}
