/** Messages about being offline and about newer versions. */
export const offline = {
  'offline.now':
    'Der Server ist nicht erreichbar oder gestört. Sie sehen die Zahlen, die dieser Browser aufbewahrt, Stand {when}.',
  'offline.uncompared':
    '{count, plural, one {Ein Kommentar konnte} other {# Kommentare konnten}} nicht mit dem Server verglichen werden: Er sendet {files} nicht. Sie sehen den Text so, wie er beim Erstellen dieser Seite war.',
  'offline.newerFigures':
    'Auf dem Server liegen neuere Zahlen. Sie sehen noch die, die Sie zuletzt gesehen haben.',
  'offline.newerFigures.show': 'Neuere Zahlen zeigen',
  'offline.newerProgram':
    'Es gibt eine neuere Version dieser Seite. Sie kann neuere Zahlen enthalten. Sie sehen noch die Version, die Sie kennen.',
  'offline.newerProgram.take': 'Zur neueren Version wechseln',
  'offline.oneFile':
    'Dies ist eine Kopie in einer Datei, erstellt am {when}. Sie braucht kein Netz und sucht nicht nach neueren Zahlen.',
  'offline.cached':
    'Diese Seite geht auch ohne Netz: Dieser Browser bewahrt die Zahlen vom {when} auf.',
}
