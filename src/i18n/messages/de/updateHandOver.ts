/** Was ein Entwurf am Veröffentlichten ändert, und seine Abgabe. */
export const updateHandOver = {
  'preview.title': 'Was es bewirkt',
  'preview.counts':
    '{fresh, plural, one {# Zahl ist neu} other {# Zahlen sind neu}}, {revised, plural, one {# ist revidiert} other {# sind revidiert}}, {unchanged, plural, one {# ist unverändert} other {# sind unverändert}}. Zu {missing, plural, one {# fälligen Reihe} other {# fälligen Reihen}} gibt es nichts.',
  'preview.flips':
    '{count, plural, =0 {Keine Bewertung ändert sich} one {Eine Bewertung ändert sich} other {# Bewertungen ändern sich}}',
  'preview.flips.none': 'Mit diesem Entwurf bleibt jede Bewertung, wie sie jetzt ist.',
  'preview.moves': 'Dieselbe Bewertung mit neueren Zahlen',
  'preview.before': 'Vorher',
  'preview.after': 'Nachher',
  'preview.lines': 'Zahl für Zahl',
  'preview.column.figure': 'Zahl',
  'preview.column.kind': 'Was es ist',
  'preview.kind.new': 'neu',
  'preview.kind.revised': 'revidiert',
  'preview.kind.unchanged': 'unverändert',
  'preview.reading': 'So wird es zu lesen sein',
  'preview.reading.of': 'So wird es zu lesen sein: {figure}',
  'preview.reading.unjudged':
    '{subject}: {now} ({when}). Dieses Gebiet dient dem Vergleich und wird nicht bewertet.',
  'preview.reading.unjudged.none':
    '{subject}: kein Wert. Dieses Gebiet dient dem Vergleich und wird nicht bewertet.',
  'preview.none': 'nichts',
  'preview.unreadable': 'zuerst zu berichtigen',
  'preview.empty': 'Es ist noch nichts eingetragen, also ändert sich nichts.',
  'preview.missing':
    '{count, plural, one {Eine Reihe ist fällig, und zu ihr gibt es nichts} other {# Reihen sind fällig, und zu ihnen gibt es nichts}}',
  'preview.missing.how':
    'Sie können ohne sie abgeben. Gibt es dieses Jahr keine Zahl, wählen Sie „nicht erhoben“ als Status. Dann steht das im Bericht.',

  'handOver.title': 'Abgeben',
  'handOver.how':
    'Aus Ihren Zahlen werden die Dateien, die diese Seite liest, zusammengeführt mit dem, was in diesem Augenblick veröffentlicht ist. Nichts wird irgendwohin gesendet: Sie erhalten die Dateien, und jemand kopiert sie auf den Webserver.',
  'handOver.blocked':
    'Noch nicht: Berichtigen oder bestätigen Sie zuerst, was unten steht. Jede Zeile führt zu ihrer Zelle.',
  'handOver.blocked.newer':
    '{count, plural, one {Eines ist} other {# Dinge sind}} gegenüber dem, was jetzt veröffentlicht ist, zu berichtigen oder zu bestätigen. Laden Sie die Seite neu, dann sehen Sie es in der Zelle. Es wurde nichts erstellt.',
  'handOver.zip': 'Dateien herunterladen (Zip)',
  'handOver.folder': 'In den Ordner schreiben',
  'handOver.folder.how':
    'Liegt der Ordner „indicators“ der Seite auf diesem Computer, kann dieser Browser in ihn schreiben. Er sieht zuerst nach, ob jemand die Dateien inzwischen geändert hat.',
  'handOver.working': 'Das Veröffentlichte wird gelesen …',
  'handOver.nothing': 'In diesem Entwurf steht nichts, was nicht schon veröffentlicht ist.',
  'handOver.unreachable':
    'Die veröffentlichten Dateien konnten nicht gelesen werden ({files}). Sie lassen sich deshalb nicht zusammenführen, ohne dass Inhalt verloren geht. Prüfen Sie die Verbindung und versuchen Sie es noch einmal. Ihr Entwurf ist sicher.',
  'handOver.unreachable.folder':
    'In diesem Ordner liegt das Datenpaket nicht ({files} konnte nicht gelesen werden). Wählen Sie den Ordner „indicators“, in dem datapackage.json liegt. Es wurde nichts geschrieben.',
  'handOver.notListed':
    '{files} gibt es schon, aber datapackage.json nennt die Datei nicht. Deshalb sieht sie niemand, und Ihre Datei würde sie ersetzen. Starten Sie die Prüfung mit --fix oder erstellen Sie die Website, dann wird sie ergänzt. Versuchen Sie es danach noch einmal. Es wurde nichts geschrieben, Ihr Entwurf ist sicher.',
  'handOver.changed':
    'Jemand hat diese Dateien geändert, während Ihre erstellt wurden: {files}. Es wurde nichts geschrieben. Versuchen Sie es noch einmal, dann werden Ihre mit den neuen zusammengeführt.',
  'handOver.refused':
    'Der Browser darf in diesen Ordner nicht schreiben. Es wurde nichts geschrieben. Erlauben Sie es, wenn er fragt, oder nehmen Sie die Zip-Datei.',
  'handOver.partly':
    'Das Schreiben ist unterwegs stehen geblieben. {count, plural, =0 {Es wurde nichts geschrieben} other {Geschrieben: {written}}}. {failed} ließ sich nicht schreiben und ist wie zuvor. {further, plural, =0 {} other {Nicht mehr versucht: {left}. }}Ist die Platte voll oder die Datei in einem anderen Programm offen? Versuchen Sie es noch einmal oder kopieren Sie die Dateien aus der Zip-Datei. Ihr Entwurf ist sicher.',
  'handOver.failed':
    'Das ging nicht: Auf dieser Seite ist etwas schiefgegangen. Ihr Entwurf ist sicher. Versuchen Sie es noch einmal; geschieht es wieder, speichern Sie den Entwurf am Arbeitsplatz in einer Datei und schicken Sie sie der Person, die die Website betreut.',
  'handOver.done.zip': 'Die Zip-Datei ist heruntergeladen. Sie enthält:',
  'handOver.done.folder': 'In den Ordner geschrieben:',
  'handOver.file.new': 'neu',
  'handOver.file.changed': 'mit der veröffentlichten zusammengeführt',
  'handOver.file.replaced': 'tritt an die Stelle der veröffentlichten',
  'handOver.file.correction': 'Berichtigung der veröffentlichten Ausgabe',
  'handOver.file.manifest': 'die Liste der Dateien, mit den neuen darin',
  'handOver.renamed': 'Aus {from} wurde {to}, weil die Kennung inzwischen vergeben war',
  'handOver.replaces':
    'Diese Zahlen sind für diese Ausgabe veröffentlicht und werden durch Ihre ersetzt:',
  'handOver.missing':
    '{count, plural, one {Ein Indikator hat} other {# Indikatoren haben}} noch keine neue Zahl: Das hindert Sie nicht an der Abgabe',
  'handOver.missing.how':
    'Tragen Sie die Zahl ein oder wählen Sie „nicht erhoben“ als Status: Dann steht das im Bericht.',
  'handOver.missing.latest': '{indicator} (letzte Zahl: {period})',
  'handOver.missing.never': '{indicator}: Es gibt noch keine Zahl.',
  'handOver.next': 'Wie es weitergeht',
  'handOver.next.copy':
    'Entpacken Sie die Zip-Datei über den Ordner „indicators“ der Seite: Jede Datei liegt an ihrem Platz. Wer die Seite veröffentlicht, kann das tun.',
  'handOver.next.copy.folder':
    'Kopieren Sie den Ordner „indicators“ auf den Webserver, wenn er nicht dort liegt.',
  'handOver.next.shows':
    'Die Seite zeigt die Zahlen, sobald die Dateien auf dem Server liegen. Es muss nichts gebaut werden.',
  'handOver.next.readiness':
    'Sehen Sie auf der Seite der Koordination nach, ob Ihr Recht abgegeben hat:',
  'handOver.next.readiness.link': 'was der Ausgabe noch fehlt',
  'handOver.next.keep':
    'Behalten Sie diesen Entwurf, bis die Zahlen auf der Seite stehen. Dann können Sie ihn am Arbeitsplatz löschen.',
  'handOver.contested': 'Noch nicht: Wählen Sie zuerst, was aus dem Kommentar wird.',
  'handOver.removed': 'gelöscht, weil der Kommentar entfernt wurde',
  'handOver.removed.zip': 'von Hand zu löschen, weil der Kommentar entfernt wurde',
  'handOver.next.delete':
    'Löschen Sie auf dem Server, weil der Kommentar entfernt wurde: {files}. Eine Zip-Datei kann das nicht.',
  'handOver.next.shared':
    '{files} {count, plural, one {gehört} other {gehören}} allen Gruppen gemeinsam. Wurde nach {time} eine andere Abgabe veröffentlicht, kopieren Sie {count, plural, one {diese Datei} other {diese Dateien}} nicht: Geben Sie noch einmal ab, dann wird Ihres mit dem anderen zusammengeführt. „Auf dem Server nachsehen“ auf der Seite der Abgabe sagt Ihnen, was gilt.',
  'handOver.readme.title':
    '{right}, Ausgabe {edition, number, ::group-off}: Dateien für den Ordner „indicators“ der Seite',
  'handOver.readme.made': 'Erstellt {time}, auf dem Stand des damals Veröffentlichten:',
  'handOver.readme.this':
    'Diese Notiz ist für die Person, die kopiert. Die Seite braucht sie nicht.',
  'handOver.check.title': 'Ist es veröffentlicht?',
  'handOver.check.how':
    'Sehen Sie nach, was in diesem Augenblick auf dem Server liegt: vor dem Kopieren, ob die Dateien noch passen; danach, ob jede Zahl, jeder Text und jede Zeile dieses Entwurfs dort ist.',
  'handOver.check': 'Auf dem Server nachsehen',
  'handOver.check.empty': 'In diesem Entwurf steht noch nichts.',
  'handOver.check.all':
    'Veröffentlicht: {parts, plural, one {Die eine Zahl, der eine Text oder die eine Zeile dieses Entwurfs liegt} other {Alle # Zahlen, Texte und Zeilen dieses Entwurfs liegen}} auf dem Server.',
  'handOver.check.missing':
    'Nicht so auf dem Server wie in diesem Entwurf: {count, number} von {parts, number} Zahlen, Texten und Zeilen.',
  'handOver.check.never': 'Dieser Entwurf wurde noch nicht abgegeben.',
  'handOver.check.fits':
    'Die Dateien von {time} sind noch nicht kopiert. Niemand hat geändert, worauf sie beruhen: Sie können kopiert werden. Was seither getippt wurde, ist nicht darin.',
  'handOver.check.outdated':
    'Kopieren Sie die Dateien von {time} nicht: Jemand anderes hat seither {files} veröffentlicht und würde verlieren, was {count, plural, one {darin} other {in ihnen}} steht. Geben Sie noch einmal ab, dann wird Ihres damit zusammengeführt.',
  'handOver.check.again':
    'Geben Sie noch einmal ab: Was fehlt, wird mit dem jetzt Veröffentlichten zusammengeführt.',
  'handOver.check.unlisted':
    'Auf dem Server, aber die jetzt veröffentlichte Liste der Dateien nennt {files} nicht. Geben Sie noch einmal ab, dann nennt sie alles.',
  'handOver.check.text': '{file}: ein anderer Text oder keiner',
  'handOver.check.removed': '{file}: in diesem Entwurf entfernt, aber noch dort',
  'handOver.check.contested':
    '{file}: Jemand anderes hat einen anderen Text veröffentlicht. Bei der nächsten Abgabe wählen Sie, was daraus wird.',
  'handOver.check.row': '{file}: {row}',
  'handOver.check.blocked':
    'Nicht alles in diesem Entwurf kann so abgegeben werden, also ist es auch nicht veröffentlicht. Berichtigen Sie es zuerst.',
  'handOver.staying':
    '{count, plural, one {Eine Zahl ist für diese Ausgabe veröffentlicht, die dieser Entwurf nicht bringt: Sie bleibt, wie sie ist} other {# Zahlen sind für diese Ausgabe veröffentlicht, die dieser Entwurf nicht bringt: Sie bleiben, wie sie sind}}',
  'handOver.staying.how':
    'Eine Zeile zu leeren, zu entfernen oder ihren Zeitraum zu ändern nimmt nichts Veröffentlichtes zurück. Um eine Zahl zurückzunehmen, füllen Sie ihre Zeile mit einem Status wie „nicht erhoben“ und einer Anmerkung aus, die sagt, warum.',
  'handOver.staying.delete':
    'Eine Zahl, die nie dort stehen sollte, etwa mit vertipptem Zeitraum: Bitten Sie die Person, die die Seite veröffentlicht, ihre Zeile in der Datei zu löschen.',
  'handOver.staying.line':
    '{figure}: {published} ({file}, Zeile {line, number, ::group-off}){own, select, yes {, früher aus diesem Entwurf abgegeben} other {}}',
  'handOver.skipped':
    '{count, plural, one {Eine veröffentlichte Datei bleibt} other {# veröffentlichte Dateien bleiben}}, wie {count, plural, one {sie ist} other {sie sind}}',
  'handOver.skipped.how':
    'Nicht alles, was in {count, plural, one {ihr} other {ihnen}} steht, lässt sich lesen, und eine neue Fassung würde den Rest verlieren. Was Sie dafür haben, bleibt in diesem Entwurf: Geben Sie noch einmal ab, wenn {count, plural, one {die Datei in Ordnung gebracht ist} other {die Dateien in Ordnung gebracht sind}}.',
  'handOver.skipped.all':
    'Es wurde nichts erstellt: Was dieser Entwurf bringt, käme in veröffentlichte Dateien, die sich nicht ganz lesen lassen.',
  'handOver.skipped.line':
    '{file}{line, plural, =0 {} other {, Zeile {line, number, ::group-off}}}: {what}',
  'handOver.skipped.workbook':
    'Das ist eine Arbeitsmappe von Excel oder LibreOffice, keine CSV-Datei. Öffnen Sie sie dort und speichern Sie sie unter demselben Namen als CSV (UTF-8).',
  'handOver.skipped.notText':
    'Darin stehen Bytes, die kein Text sind. Legen Sie die letzte richtige Fassung an ihre Stelle.',
  'handOver.skipped.webPage':
    'Das ist eine Webseite, wohl eine Meldung des Servers. Legen Sie die Datei selbst an ihre Stelle.',
  'handOver.skipped.cutCharacter':
    'Sie endet mitten in einem Zeichen, ihr Ende fehlt also. Legen Sie die ganze Datei an ihre Stelle.',
  'handOver.skipped.damagedCharacters':
    'Einige Buchstaben sind beschädigt. Speichern Sie sie noch einmal als CSV (UTF-8), oder legen Sie die letzte richtige Fassung an ihre Stelle.',
  'handOver.skipped.emptied':
    'Sie ist jetzt leer und war es nicht, als dieser Entwurf begonnen wurde. Wird sie gerade kopiert, versuchen Sie es gleich noch einmal; sonst legen Sie die Datei zurück.',
  'handOver.skipped.header':
    'Hier müssen die Namen der Spalten stehen; es {count, plural, one {fehlt} other {fehlen}} {text}. Löschen Sie, was darüber steht, etwa einen Titel oder eine leere Zeile.',
  'handOver.skipped.headerQuote':
    'Ein Anführungszeichen in der Zeile mit den Spaltennamen ist nicht geschlossen. Löschen Sie es.',
  'handOver.skipped.labelTwice':
    'Die Spalte „{text}“ gibt es zweimal. Löschen Sie eine der beiden oder benennen Sie sie um.',
  'handOver.skipped.row':
    'Diese Zeile würde nicht bleiben, wie sie ist. Suchen Sie ein Anführungszeichen, das nicht geschlossen ist, und Zellen hinter der letzten Spalte.',
  'handOver.skipped.json':
    'Das ist kein JSON, wie diese Seite es schreibt: Ein Name steht darin zweimal, oder seine Dateien („resources“) sind keine Liste. Wer die Website betreut, kann das in Ordnung bringen.',
  'removal.title':
    '{count, plural, one {Eine veröffentlichte Zahl würde aus ihrer Reihe genommen} other {# veröffentlichte Zahlen würden aus ihren Reihen genommen}}',
  'removal.how':
    'Ein neuer Bruch mit späteren Zahlen beginnt die Reihe von vorn: Veröffentlichte Zahlen nach dem Bruch, die nicht mit ihm noch einmal abgegeben werden, fallen aus Diagrammen und Bewertungen. Um sie zu behalten, nehmen Sie sie in diesen Entwurf auf, oder nehmen Sie „break“ aus dem Status.',
  'removal.line': '{figure}: {published} ({file}, Zeile {line, number, ::group-off})',
  'removal.agree':
    '{count, plural, one {Diese Zahl soll} other {Diese # Zahlen sollen}} herausgenommen werden',
  'handOver.removes':
    'Noch nicht: Veröffentlichte Zahlen würden aus ihren Reihen genommen. Sagen Sie oben, dass sie herausfallen sollen, oder nehmen Sie sie in diesen Entwurf auf. Es wurde nichts erstellt.',
  'handOver.removedFigures':
    'Nach dem neuen Bruch aus ihren Reihen genommen, wie Sie bestätigt haben:',
}
