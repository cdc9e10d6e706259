/** Notes on an imported file: what was left out, and what was read in another way. */
export const updateImportNotes = {
  'import.notes': 'Was wegbleibt oder so gelesen wird, wie die Datei es zeigt',
  'import.note.more': 'und weitere',
  'import.note.hiddenSheets':
    '{count, plural, one {Ein ausgeblendetes Blatt bleibt} other {# ausgeblendete Blätter bleiben}} weg: {examples}. Brauchen Sie eines, blenden Sie es in der Tabelle ein und speichern Sie.',
  'import.note.hiddenRows':
    '{count, plural, one {Eine Zeile, die das Blatt ausblendet oder wegfiltert, bleibt} other {# Zeilen, die das Blatt ausblendet oder wegfiltert, bleiben}} weg: Zeile {examples}. Brauchen Sie sie, blenden Sie sie in der Tabelle ein und speichern Sie.',
  'import.note.hiddenColumns':
    '{count, plural, one {Eine ausgeblendete Spalte bleibt} other {# ausgeblendete Spalten bleiben}} weg: {examples}. Brauchen Sie eine, blenden Sie sie in der Tabelle ein und speichern Sie.',
  'import.note.marksByFormat':
    '{count, plural, one {Eine Zelle zeigt} other {# Zellen zeigen}} ein Zeichen anstelle der Zahl darin oder neben ihr und {count, plural, one {wird} other {werden}} gelesen, wie sie {count, plural, one {aussieht} other {aussehen}}: {examples}.',
  'import.note.hiddenByFormat':
    '{count, plural, one {Eine Zelle enthält eine Zahl und zeigt} other {# Zellen enthalten eine Zahl und zeigen}} nichts; {count, plural, one {sie wird} other {sie werden}} als leer gelesen: {examples}.',
  'import.note.raisedMarks':
    '{count, plural, one {Ein hochgestelltes Zeichen ist} other {# hochgestellte Zeichen sind}} als Hinweis auf eine Anmerkung gelesen, nicht als Teil von Text oder Zahl: {examples}. Sehen Sie in den Anmerkungen der Tabelle nach, was sie sagen.',
  'import.note.comments':
    '{count, plural, one {Ein Kommentar wird} other {# Kommentare werden}} nicht übernommen; prüfen Sie, ob er in eine Anmerkung gehört: {examples}.',
  'import.note.readAsMacintosh':
    'Die Datei ist weder UTF-8 noch Windows-Text und wurde so gelesen, wie ein älterer Mac sie schrieb. Prüfen Sie, ob die Buchstaben stimmen.',
  'import.note.readAsCp850':
    'Die Datei ist weder UTF-8 noch Windows-Text und wurde so gelesen, wie DOS sie schrieb. Prüfen Sie, ob die Buchstaben stimmen.',
  'import.note.doubtfulCharacters':
    'Einige Buchstaben ergeben so, wie sie gelesen werden, keinen Sinn. Speichern Sie die Datei in dem Programm, das sie gemacht hat, als „CSV UTF-8“ und wählen Sie sie noch einmal.',
  'import.note.damagedCharacters':
    'Einige Buchstaben wurden beim Speichern dieser Datei beschädigt. Sehen Sie die Texte durch und berichtigen Sie sie im Entwurf.',
  'import.note.controlCharacters':
    'Unsichtbare Steuerzeichen stehen an {count, plural, one {einer Stelle} other {# Stellen}}, das erste in Zeile {examples}. Sie bleiben weg.',
}
