/** Was ein Entwurf am Veröffentlichten ändert, und seine Abgabe. */
export const updateHandOver = {
  'preview.title': 'Was es bewirkt',
  'preview.counts':
    '{fresh, plural, one {# Zahl ist neu} other {# Zahlen sind neu}}, {revised, plural, one {# ist revidiert} other {# sind revidiert}}, {unchanged, plural, one {# ist unverändert} other {# sind unverändert}}. Zu {missing, plural, one {# fälligen Reihe} other {# fälligen Reihen}} gibt es nichts.',
  'preview.flips':
    '{count, plural, =0 {Kein Urteil ändert sich} one {Ein Urteil ändert sich} other {# Urteile ändern sich}}',
  'preview.flips.none': 'Mit diesem Entwurf behält jeder Befund das Wort, das er jetzt hat.',
  'preview.moves': 'Dasselbe Urteil mit neueren Zahlen',
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
    'Das Schreiben brach in der Mitte ab. Geschrieben: {written}. Nicht geschrieben: {left}. Versuchen Sie es noch einmal, oder kopieren Sie die Dateien aus der Zip-Datei.',
  'handOver.done.zip': 'Die Zip-Datei ist heruntergeladen. Sie enthält:',
  'handOver.done.folder': 'In den Ordner geschrieben:',
  'handOver.file.new': 'neu',
  'handOver.file.changed': 'mit der veröffentlichten zusammengeführt',
  'handOver.file.correction': 'Berichtigung der veröffentlichten Ausgabe',
  'handOver.file.manifest': 'die Liste der Dateien, mit den neuen darin',
  'handOver.renamed': 'Aus {from} wurde {to}, weil die Kennung inzwischen vergeben war',
  'handOver.missing':
    '{count, plural, one {Eine Zahl fehlt} other {# Zahlen fehlen}} noch: Das hindert Sie nicht an der Abgabe',
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
}
