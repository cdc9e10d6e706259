/** Der Arbeitsplatz der Arbeitsgruppen: Entwürfe, Formular, Wirkung, Abgabe. */
export const update = {
  'desk.title': 'Der Arbeitsplatz der Arbeitsgruppen',
  'desk.lead.draft':
    'Hier trägt jede Gruppe ihre Zahlen für die Ausgabe {edition, number, ::group-off} ein. Was Sie schreiben, bleibt in diesem Browser, bis Sie es abgeben.',
  'desk.lead.published':
    'Die Ausgabe {edition, number, ::group-off} ist veröffentlicht. Was Sie hier ändern, wird eine Berichtigung in einer eigenen Datei. Was veröffentlicht wurde, bleibt, wie es ist.',
  'desk.lead.open': 'Zur Ausgabe {edition, number, ::group-off}, die gerade entsteht',
  'desk.opening': 'Die Entwürfe werden geöffnet …',
  'desk.right.open': 'Zahlen eintragen',
  'desk.right.correct': 'Zahlen berichtigen',
  'desk.right.delivered': 'Abgegeben: {files}.',
  'desk.right.undelivered': 'Noch nichts abgegeben.',
  'desk.right.due':
    '{due, plural, =0 {Keine Zahl ist fällig} one {Eine Zahl ist fällig} other {# Zahlen sind fällig}}.',
  'desk.right.unknown': 'Kein Recht dieser Stadt heißt „{right}“.',
  'desk.right.back': 'Zurück zum Arbeitsplatz',
  'desk.rights': 'Recht für Recht',
  'desk.more': 'Was es hier noch gibt',
  'desk.more.metadata': 'Ein neuer Indikator, oder was über einen gesagt wird',
  'desk.more.city': 'Mit einer eigenen Stadt beginnen',

  'drafts.others': 'Entwürfe für andere Ausgaben',
  'drafts.unnamed': 'Entwurf vom {created}',
  'drafts.saved': 'gespeichert {time}',
  'drafts.filled': '{filled, number} von {all, plural, one {# Zahl} other {# Zahlen}} eingetragen',
  'drafts.new': 'Einen weiteren Entwurf beginnen',
  'drafts.new.of': 'Einen weiteren Entwurf beginnen: {right}',
  'drafts.rename': 'Umbenennen',
  'drafts.rename.label': 'Name des Entwurfs',
  'drafts.rename.done': 'Namen behalten',
  'drafts.export': 'In einer Datei speichern',
  'drafts.delete': 'Löschen',
  'drafts.deleted': '„{draft}“ ist gelöscht.',
  'drafts.deleted.undo': 'Zurückholen',
  'drafts.restored': '„{draft}“ ist wieder da.',
  'drafts.failed': 'Der Browser hat das nicht ausgeführt. Es wurde nichts geändert.',
  'drafts.import': 'Einen Entwurf aus einer Datei öffnen',
  'drafts.import.how':
    'Den Entwurf einer Kollegin oder eines Kollegen, oder einen, den Sie in einer Datei gespeichert haben (sie endet auf .json).',
  'drafts.imported': 'Der Entwurf ist da: {draft}.',
  'drafts.import.none':
    'Diese Datei enthält keinen Entwurf von diesem Arbeitsplatz. Eine Tabelle oder CSV-Datei öffnen Sie im Formular selbst, unter „Aus einer Datei“.',
  'drafts.import.city':
    'Dieser Entwurf gehört zu einer anderen Stadt ({city}) und kann an diesem Arbeitsplatz nicht geöffnet werden.',
  'drafts.unreadable':
    '{count, plural, one {Ein Entwurf in diesem Browser kann von dieser Seite nicht gelesen werden: Er ist} other {# Entwürfe in diesem Browser können von dieser Seite nicht gelesen werden: Sie sind}} beschädigt oder von einer anderen Version geschrieben. Nichts davon wird geändert, bis Sie es hier löschen.',
  'drafts.unreadable.name': 'Entwurf, der nicht gelesen werden kann ({id})',
  'drafts.unreadable.delete': 'Endgültig löschen',
  'drafts.unreadable.keep': 'Behalten',
  'drafts.unreadable.right':
    'Ein früherer Entwurf zu diesem Recht in diesem Browser kann nicht gelesen werden. Er bleibt, wie er ist; was Sie hier eingeben, kommt in einen anderen Entwurf.',
  'drafts.unavailable':
    'Dieser Browser behält für diese Seite nichts (ein privates Fenster, abgeschaltetes Speichern, oder ein Speicher, der nicht antwortet). Sie können hier arbeiten, aber nur, bis das Fenster geschlossen wird. Speichern Sie Ihren Entwurf vorher in einer Datei.',
  'drafts.missing':
    'Der Entwurf in dieser Adresse ist nicht in diesem Browser. Sie sehen den neuesten, der da ist.',
  'drafts.about': '{action}: {draft}',

  'list.more':
    '{count, plural, one {Noch einen Eintrag anzeigen} other {Mehr anzeigen: # stehen noch nicht in der Liste}}',

  'draft.title': '{right}, Ausgabe {edition, number, ::group-off}',
  'draft.parts': 'Teile der Aktualisierung',
  'draft.part.figures': 'Zahlen',
  'draft.part.import': 'Aus einer Datei',
  'draft.part.metadata': 'Was gemessen wird',
  'draft.part.records': 'Kommentar und Empfehlungen',
  'draft.part.preview': 'Was es bewirkt',
  'draft.part.hand-over': 'Abgeben',
  'draft.undo': 'Rückgängig',
  'draft.redo': 'Wiederholen',
  'draft.undone': 'Rückgängig gemacht.',
  'draft.redone': 'Wiederholt.',
  'draft.saved.not': 'Noch nichts geschrieben.',
  'draft.saving': 'Wird gespeichert …',
  'draft.saved': 'Gespeichert {time}',
  'storage.granted': 'Dieser Browser behält es, bis Sie es löschen.',
  'storage.browser':
    'Nur in diesem Browser gespeichert. Es kann gelöscht werden: von Safari nach sieben Tagen ohne Besuch, von jedem privaten Fenster, wenn es geschlossen wird.',
  'storage.file': 'Zuletzt in einer Datei gespeichert: {time}.',
  'storage.file.none': 'Noch nicht in einer Datei gespeichert.',
  'storage.reminder.cells':
    'Mindestens 50 geänderte Zellen stehen in keiner Datei. Speichern Sie den Entwurf in einer Datei: Die Datei bleibt, auch wenn der Browser löscht, was er gespeichert hat.',
  'storage.reminder.day':
    'Die Arbeit seit dem {day} steht in keiner Datei. Speichern Sie den Entwurf in einer Datei: Die Datei bleibt, auch wenn der Browser löscht, was er gespeichert hat.',
  'storage.later': 'Nicht jetzt',
  'draft.fault':
    'Dieser Teil des Arbeitsplatzes ist ausgefallen. Der Fehler liegt im Programm, nicht in dem, was Sie geschrieben haben. Speichern Sie den Entwurf in einer Datei, und sagen Sie denen, die diese Website betreiben, was hier steht:',
  'draft.fault.missing':
    'Dieser Teil des Arbeitsplatzes wurde nicht geladen. Die anderen Teile funktionieren, und was Sie geschrieben haben, bleibt.',
  'draft.failed.full':
    'Nicht gespeichert: Dieser Browser hat keinen Platz mehr. Was Sie geschrieben haben, ist noch in diesem Fenster. Speichern Sie es jetzt in einer Datei, oder schaffen Sie Platz und versuchen Sie es noch einmal.',
  'draft.failed.occupied':
    'Nicht gespeichert: In diesem Browser liegt ein Entwurf gleichen Namens, der nicht gelesen werden kann; er wird nie überschrieben. Was Sie eingegeben haben, ist nur in diesem Fenster. Speichern Sie es in einer Datei, und öffnen Sie die Datei am Arbeitsplatz.',
  'draft.failed.unavailable':
    'Nicht gespeichert: Dieser Browser behält für diese Seite nichts (ein privates Fenster, oder das Speichern ist abgeschaltet). Was Sie geschrieben haben, ist nur in diesem Fenster, bis es geschlossen wird. Speichern Sie es vorher in einer Datei.',
  'draft.retry': 'Noch einmal speichern',
  'draft.conflict':
    'Dieser Entwurf wurde auch in einem anderen Fenster geändert, um {time}. Keiner wird über den anderen geschrieben, bevor Sie wählen.',
  'draft.conflict.deleted':
    'Dieser Entwurf wurde in einem anderen Fenster gelöscht. Was Sie sehen, ist noch in diesem.',
  'draft.conflict.mine': 'Behalten, was in diesem Fenster steht',
  'draft.conflict.theirs': 'Öffnen, was im anderen Fenster gespeichert wurde',
  'draft.elsewhere':
    'Dieser Entwurf ist in einem anderen Fenster geöffnet. Hier können Sie ihn lesen. Was dort geschrieben wird, erscheint hier nicht.',
  'draft.openElsewhere':
    'Ein anderes Fenster hat diesen Entwurf übernommen. Von hier aus wird nichts mehr gespeichert, damit keines das andere überschreibt.',
  'draft.takeOver': 'Stattdessen hier weiterarbeiten',
  'draft.tookOver':
    'Der Entwurf ist jetzt in diesem Fenster geöffnet, wie er zuletzt gespeichert wurde.',
  'draft.correction':
    'Diese Ausgabe ist veröffentlicht. Was Sie ändern, wird eine Berichtigung ({file}): eine eigene Datei neben der veröffentlichten, die bleibt, wie sie ist.',
  'draft.upstreamChanges':
    'Dieser Entwurf wurde auf älteren Daten begonnen. Seitdem haben sich diese veröffentlichten Dateien geändert:',
  'draft.upstreamChanges.file': '{file} ist jetzt eine andere',
  'draft.upstreamChanges.new': '{file} ist neu',
  'draft.upstreamChanges.gone': '{file} ist nicht mehr da',
  'draft.upstreamChanges.line':
    '{figure}: jetzt veröffentlicht {published}, in diesem Entwurf {draft}',
  'draft.upstreamChanges.none': 'nichts',
  'draft.upstreamChanges.use': 'Die veröffentlichte Zahl übernehmen',
  'draft.upstreamChanges.use.of': 'Die veröffentlichte Zahl übernehmen: {figure}',
}
