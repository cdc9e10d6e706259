import type { present as en } from '../en/present.ts'

/** The slides for the hall, and the pages that show them, prepare them and print them. */
export const present: Readonly<Record<keyof typeof en, string>> = {
  'slide.title': 'Menschenrechte in {city}: Was die Zahlen für {edition} sagen',
  'slide.title.line': 'Ausgangsjahr: {baseline}',
  'slide.title.rights': '{count, plural, one {Ein Recht} other {# Rechte}}: {rights}',

  'slide.reading':
    'Was sich bewerten lässt, wird mit {baseline} verglichen oder mit dem ersten Jahr danach',
  'slide.reading.better': 'eine klare Veränderung zum Guten.',
  'slide.reading.worse': 'eine klare Veränderung zum Schlechten.',
  'slide.reading.same':
    'Zufall oder übliche Schwankungen können den Unterschied erklären. Das beweist nicht, dass sich nichts geändert hat.',
  'slide.reading.other': 'Andere',
  'slide.reading.other.text':
    'höher oder niedriger, was für sich weder gut noch schlecht ist; oder nicht bewertet: zu alt, anders gezählt, zu wenige Zahlen.',
  'slide.reading.baseline': 'Die waagrechte Linie',
  'slide.reading.baseline.text': 'in jedem Diagramm: die Zahl des Ausgangsjahres.',
  'slide.reading.band': 'Das blasse Band',
  'slide.reading.band.text': 'so weit kann allein der Zufall eine Zahl verschieben.',
  'slide.reading.break': 'Die gestrichelte senkrechte Linie',
  'slide.reading.break.text': 'Ab hier wird anders gezählt. Nicht darüber hinweg vergleichen.',

  'slide.glance': 'Auf einen Blick',
  'slide.right': 'Was dieses Recht bedeutet',
  'slide.right.names': '{names} und {more, plural, one {eine weitere} other {# weitere}}',
  'slide.right.known': '{subject} ({known})',
  'slide.right.none': 'Für dieses Recht liegt in dieser Ausgabe keine Zahl vor.',

  'slide.finding.better': '{subject}: {old} ({before}), jetzt {now} ({when}). Das ist besser.',
  'slide.finding.worse': '{subject}: {old} ({before}), jetzt {now} ({when}). Das ist schlechter.',
  'slide.finding.higher': '{subject}: {old} ({before}), jetzt {now} ({when}). Das ist höher.',
  'slide.finding.lower': '{subject}: {old} ({before}), jetzt {now} ({when}). Das ist niedriger.',
  'slide.finding.noClearChange':
    '{subject}: {old} ({before}), jetzt {now} ({when}). Das ist keine klare Veränderung.',
  'slide.finding.tooFewFigures':
    '{subject}: {old} ({before}), jetzt {now} ({when}). Das sind zu wenige Zahlen für eine Bewertung.',
  'slide.finding.segment':
    '{subject}: {old} ({before}), jetzt {now} ({when}). Seit {before}: {label}.',
  'slide.finding.cash':
    '{subject}: {old} ({before}), jetzt {now} ({when}). Das ist {way}, nicht um die Inflation bereinigt.',
  'slide.finding.prices':
    '{subject}: {old} ({before}), jetzt {now} ({when}). In Preisen von {year}: {label}.',
  'slide.finding.neither': 'Die Zahl allein sagt nicht, ob das gut oder schlecht ist.',
  'slide.source':
    '{count, plural, one {Quelle: {sources}} other {Quellen: {sources}}}{more, plural, =0 {} one { und eine weitere} other { und # weitere}}',

  'slide.followed': 'Was aus früheren Empfehlungen wurde',
  'slide.followed.last':
    'Der Stadt {edition} empfohlen: {outcomes}{of, plural, one {} other { ({page, number} von {of, number})}}',
  'slide.followed.last.none':
    'Uns ist keine Empfehlung an die Stadt aus der Ausgabe {edition} bekannt',
  'slide.followed.earlier':
    'Von {count, plural, one {einer Empfehlung} other {# Empfehlungen}} vor {edition} {done, plural, =0 {ist keine} one {ist eine} other {sind #}} umgesetzt',
  'slide.followed.caption': 'Was aus früheren Empfehlungen an die Stadt wurde',
  'slide.followed.outcome': 'Ergebnis',
  'slide.followed.count': 'Anzahl',
  'slide.followed.reported':
    'Darunter: {first, select, undone {Umgesetztes wurde teilweise rückgängig gemacht} nothing {Zu einigen wurde keine Maßnahme gefunden} refused {Einige wurden abgelehnt} other {was umgesetzt oder in Arbeit ist}}',
  'slide.outcome.carriedOut': 'Umgesetzt',
  'slide.outcome.underWay': 'In Arbeit',
  'slide.outcome.nothingFound': 'Keine Maßnahme gefunden',
  'slide.outcome.undone': 'Teilweise rückgängig gemacht',
  'slide.outcome.rejected': 'Abgelehnt',
  'slide.outcome.superseded': 'Durch anderes ersetzt',
  'slide.outcome.unknown': 'Nicht bekannt',

  'slide.recommended': 'Empfehlungen {edition}',
  'slide.recommended.report':
    'Das empfiehlt dieser Bericht der Stadt{of, plural, one {} other { ({page, number} von {of, number})}}',
  'slide.recommended.report.none':
    'Uns ist keine Empfehlung an die Stadt aus der Ausgabe {edition} bekannt',
  'slide.recommended.report.none.text':
    'Worum sollte die Stadt gebeten werden? Diese Versammlung ist der Ort, es zu sagen.',
  'slide.recommended.others':
    'Was andere empfehlen, festgehalten {edition}{of, plural, one {} other { ({page, number} von {of, number})}}',
  'slide.recommendation.asked': 'In der Ausgabe {edition}. Empfohlen von: {by}',
  'slide.recommendation.to': 'Gerichtet an',
  'slide.recommendation.answer': 'Antwort',
  'slide.recommendation.state': 'Stand',
  'slide.recommendation.latest': 'Zuletzt bekannt',

  'slide.part': 'Machen Sie mit: fragen, genauer hinsehen, sagen, was fehlt',
  'slide.part.ask': 'Fragen Sie jetzt.',
  'slide.part.ask.text': 'Sie können nach jeder Zahl und jeder Empfehlung fragen.',
  'slide.part.look': 'Sehen Sie genauer hin.',
  'slide.part.look.text':
    'Jede Zahl steht auf der Website als Diagramm, Tabelle und Satz, mit ihrer Quelle.',
  'slide.part.respond': 'Sagen Sie, was fehlt.',
  'slide.part.respond.text': 'Schreiben Sie denen, die diese Zahlen veröffentlichen: {site}',
  'slide.part.groups': 'Arbeiten Sie in einer Arbeitsgruppe mit.',

  'slide.sources':
    'Die Zahlen stammen aus {count, plural, one {einer veröffentlichten Quelle} other {# veröffentlichten Quellen}}',
  'slide.sources.used': '{count, plural, one {ein Indikator} other {# Indikatoren}}',
  'slide.sources.more':
    'und {more, plural, one {eine weitere} other {# weitere}}. Jedes Diagramm nennt seine Quellen. Der Bericht führt alle mit Adresse und Lizenz auf.',

  'notes.means': 'Was die Zahl bedeutet',
  'notes.better': 'Was als besser gilt',
  'notes.figures': 'Die Zahlen',
  'notes.evidence': 'Worauf die Bewertung beruht',
  'notes.reading': 'So liest man das Diagramm',
  'notes.questions': 'Fragen, die kommen können',
  'notes.source': 'Woher kommt die Zahl?',
  'notes.why': 'Warum dieser Indikator?',
  'notes.groups': 'Wie ist es bei einzelnen Gruppen?',
  'notes.groups.none': 'Zu diesem Indikator liegen keine Zahlen nach Gruppen vor.',
  'notes.groups.figures': '{dimension}: {figures}.',
  'notes.groups.figure': '{group} {value} ({when})',
  'notes.compared': 'Wie ist es anderswo?',
  'notes.asked': 'Was wurde dazu empfohlen?',
  'notes.asked.one': '{id}: {text} Stand: {state}.',
  'notes.mind': 'Was ist zu bedenken?',
  'notes.all': 'Alle',
  'notes.text': 'Zu sagen',
  'notes.title':
    'Begrüßen Sie die Anwesenden. Sagen Sie, wer den Bericht erstellt hat und dass Fragen jederzeit willkommen sind.',
  'notes.reading.text':
    'Zeigen Sie auf die Formen: Jede Bewertung hat ihre eigene, damit niemand auf Farben angewiesen ist.',
  'notes.part': 'Lassen Sie diese Folie stehen, während gefragt wird.',
  'notes.law': 'Was das Recht sagt',
  'notes.chosen': 'Warum es gewählt wurde',
  'notes.sources': 'Alle Quellen',

  'present.waiting': 'Die Folien werden erstellt …',
  'present.title': 'Folie {number, number} von {of, number}: {headline}',
  'present.title.shown': 'Frage aus dem Saal: {headline}',
  'present.place': '{number, number} von {of, number}',
  'present.shown': 'Escape: zurück zu Folie {number, number}',
  'present.none': 'Alle Folien wurden weggelassen.',
  'present.controls': 'Der Vortrag',
  'present.previous': 'Vorige Folie',
  'present.next': 'Nächste Folie',
  'present.find': 'Eine Zahl suchen',
  'present.speaker': 'Rednersicht',
  'present.full': 'Vollbild',
  'present.full.refused':
    'Dieser Browser zeigt kein Vollbild. Die Folien laufen in diesem Fenster weiter.',
  'present.black': 'Schwarz',
  'present.black.on': 'Die Leinwand ist schwarz. Mit B oder Escape erscheint die Folie wieder.',
  'present.help': 'Tasten',
  'present.leave': 'Folien verlassen',
  'present.jump': 'Zu Folie {digits}: Drücken Sie die Eingabetaste',
  'present.figures': 'Die Zahlen dieses Diagramms als Tabelle',

  'help.title': 'Tasten für den Vortrag',
  'help.close': 'Schließen',
  'help.next': 'Nächste Folie',
  'help.next.keys': '→ ↓, Leertaste, Bild ab oder Fernbedienung',
  'help.previous': 'Vorige Folie',
  'help.previous.keys': '← ↑, Umschalt und Leertaste, Bild auf',
  'help.ends': 'Erste und letzte Folie',
  'help.ends.keys': 'Pos1, Ende',
  'help.jump': 'Eine Folie nach ihrer Nummer',
  'help.jump.keys': 'die Nummer, dann Eingabe',
  'help.find': 'Eine Frage aus dem Saal',
  'help.find.keys': '/',
  'help.black': 'Schwarze Leinwand und zurück',
  'help.black.keys': 'B oder .',
  'help.full': 'Vollbild und zurück',
  'help.full.keys': 'F',
  'help.speaker': 'Rednersicht in einem zweiten Fenster',
  'help.speaker.keys': 'S',
  'help.help': 'Diese Hilfe',
  'help.help.keys': '?',
  'help.out': 'Zurück und hinaus',
  'help.out.keys': 'Escape',

  'find.title': 'Eine Frage aus dem Saal',
  'find.label': 'Indikator, Gruppe oder Empfehlung',
  'find.count': '{count, plural, =0 {Nichts gefunden.} one {Ein Treffer.} other {# Treffer.}}',
  'find.indicator': 'Indikator',
  'find.recommendation': 'Empfehlung {id}',
  'find.how': '↑ ↓ wählen, Eingabe zeigt, Escape schließt.',

  'speaker.title': 'Rednersicht, Folie {number, number} von {of, number}',
  'speaker.now': 'Auf der Leinwand',
  'speaker.next': 'Danach',
  'speaker.next.none': 'Das ist die letzte Folie.',
  'speaker.notes': 'Notizen',
  'speaker.clock': 'Uhrzeit',
  'speaker.elapsed': 'Redezeit',
  'speaker.start': 'Start',
  'speaker.pause': 'Pause',
  'speaker.reset': 'Auf null setzen',
  'speaker.open': 'Die Folien in einem Fenster öffnen',
  'speaker.alone':
    'Kein Fenster mit den Folien hat geantwortet. Eine Taste, die Sie hier drücken, ändert dort nichts. Öffnen Sie die Folien mit dem Link darüber. Oder wechseln Sie in das Fenster mit den Folien und drücken Sie S.',
  'speaker.blocked':
    'Der Browser hat das Fenster mit der Rednersicht blockiert. Erlauben Sie Pop-up-Fenster für diese Seite und drücken Sie noch einmal S.',
  'speaker.black': 'Die Leinwand ist schwarz.',
  'speaker.larger': 'Größere Notizen',
  'speaker.smaller': 'Kleinere Notizen',

  'edit.title': 'Folien vorbereiten',
  'edit.lead':
    'Lassen Sie Folien weg, ordnen Sie um, fügen Sie einen Satz hinzu. Das wird in diesem Browser aufbewahrt, für diese Ausgabe dieser Stadt.',
  'edit.open': 'Vorbereiten',
  'edit.start': 'Vortrag beginnen',
  'edit.list': 'Die Folien in ihrer Reihenfolge',
  'edit.shown': '„{headline}“ zeigen',
  'edit.up': 'Nach oben',
  'edit.down': 'Nach unten',
  'edit.up.of': '„{headline}“ nach oben',
  'edit.down.of': '„{headline}“ nach unten',
  'edit.moved': '„{headline}“ ist jetzt Nummer {place, number} von {of, number}.',
  'edit.sentence': 'Ihr eigener Satz auf dieser Folie',
  'edit.undo': 'Rückgängig',
  'edit.reset': 'Wie im Bericht',
  'edit.undone': 'Rückgängig gemacht.',
  'edit.wasReset': 'Die Folien sind wieder so, wie der Bericht sie hat.',
  'edit.count': '{shown, number} von {of, number} Folien werden gezeigt.',
  'edit.unkept':
    'Dieser Browser bewahrt nichts auf: Ihre Auswahl gilt, bis Sie das Fenster schließen. Kopieren Sie den Link, um sie zu behalten.',
  'edit.link': 'Link mit dieser Auswahl',
  'edit.link.how':
    'Wer den Link öffnet, hat dieselben Folien mit denselben Nummern: auf einem anderen Laptop oder auf Telefonen, die mitlesen.',

  'handout.title': 'Handzettel',
  'handout.open': 'Handzettel',
  'handout.print': 'Handzettel drucken',
  'handout.lead': 'Zwei Folien auf jeder Seite, jeweils mit Notizen.',

  'pptx.download': 'Folien als PowerPoint herunterladen',
  'pptx.working': 'Die Folien werden erstellt …',
  'pptx.blocked':
    'Dieser Browser sperrt Bilder. Die Diagramme kommen als SVG in die Folien. PowerPoint ab 2019 und Microsoft 365 zeigen sie. Andere Programme zeigen stattdessen vielleicht einen Hinweis.',
  'pptx.failed': 'Die Folien konnten nicht erstellt werden. Bitte versuchen Sie es noch einmal.',
}
