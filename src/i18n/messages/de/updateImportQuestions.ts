/** The desk's part “From a file”: what is asked before a figure is taken. */
export const updateImportQuestions = {
  'import.days': 'Was „{text}“ als Zeitraum bedeutet',
  'import.days.lead':
    'Ein Tag ist kein Zeitraum. Die Anmerkungen der Tabelle sagen, wofür er steht.',
  'import.days.year': 'das Jahr, in dem er liegt, {period}',
  'import.days.month': 'der Monat, in dem er liegt, {period}',
  'import.twoYears': 'Was „{text}“ bedeutet',
  'import.twoYears.lead':
    'Beides wird so geschrieben. Die Anmerkungen der Tabelle sagen, was gemeint ist.',
  'import.twoYears.oneYear': 'ein Schul- oder Haushaltsjahr, {period}',
  'import.twoYears.together': 'zwei Kalenderjahre zusammen, {period}',
  'import.rows':
    '{kind, select, section {Welche Zeilen gemeint sind: die Textzeilen darüber} heading {Welche Zahlen gemeint sind: was die Überschriften sagen} above {Welche Zahlen gemeint sind: „{heading}“ über der Tabelle} title {Welche Zahlen gemeint sind: was der Titel über der Tabelle sagt} blank {Welche Zeilen gemeint sind: Spalte {position, number}, die keine Überschrift hat} other {Welche Zeilen gemeint sind: „{heading}“, Spalte {position, number}}}',
  'import.rows.lead':
    'Zeilen, die sonst als gleich gelesen würden, unterscheiden sich darin. Wählen Sie die, die der Indikator zählt.',
  'import.rows.lead.one':
    'Das gilt für alle Zahlen der Tabelle. Sagen Sie, ob der Indikator genau das zählt.',
  'import.rows.text': '{text} ({count, plural, one {eine Zahl} other {# Zahlen}})',
  'import.rows.suggested':
    '{text} ({count, plural, one {eine Zahl} other {# Zahlen}}), wahrscheinlich das',
  'import.rows.blank': '(leer)',
  'import.rows.any': 'Für die Zahlen spielt es keine Rolle',
  'import.rows.more':
    '{count, plural, one {Ein weiterer Text ist} other {# weitere Texte sind}} nicht aufgeführt.',
  'import.blocks': 'In diesem Blatt sind mehrere Tabellen. Welche ist gemeint?',
  'import.blocks.row': 'Die mit den Überschriften in Zeile {line, number}: {title}',
  'import.otherKind': 'Was „{text}“ bedeutet',
  'import.otherKind.lead':
    'Die veröffentlichten Zahlen dieses Indikators sind von einer anderen Art Zeitraum. Dafür wird nichts übernommen, bis Sie sagen, was gemeint ist.',
  'import.otherKind.yearThatEnds':
    'das Haushalts- oder Schuljahr, das dann endet: {period}{count, plural, =0 {} one { (eine veröffentlichte Zahl ist dieselbe)} other { (# veröffentlichte Zahlen sind dieselben)}}',
  'import.otherKind.yearThatBegins':
    'das Haushalts- oder Schuljahr, das dann beginnt: {period}{count, plural, =0 {} one { (eine veröffentlichte Zahl ist dieselbe)} other { (# veröffentlichte Zahlen sind dieselben)}}',
  'import.otherKind.asWritten':
    '{text}, genau wie es dasteht. Die Prüfung wird nach einem Bruch in der Reihe fragen.',
  'import.names': 'Namen, die hier nicht bekannt sind',
  'import.names.lead':
    'Wo ein Name für einen der Ihren steht, wählen Sie, für welchen. Alle anderen werden weggelassen.',
  'import.names.indicator': 'Indikatoren',
  'import.names.area': 'Gebiete',
  'import.names.group': 'Gruppen',
  'import.names.blank': '(leer)',
  'import.names.none': 'nicht unseres, weglassen',
  'import.names.unsaid': 'weggelassen, bis Sie etwas sagen',
  'import.names.more':
    '{count, plural, one {Ein weiterer Name ist} other {# weitere Namen sind}} ebenfalls weggelassen.',
  'import.marks': 'Zeichen anstelle einer Zahl',
  'import.marks.lead':
    'Jede Quelle meint etwas anderes damit. Die Anmerkungen der Tabelle sagen, was. Ein Zeichen wie <5 steht für eine kleine Zahl, die nicht genannt wird.',
  'import.marks.none': 'keine Zahl, weglassen',
  'import.marks.unsaid': 'wählen …',
  'import.flags': 'Kürzel in der Spalte für den Status',
  'import.flags.lead': 'Sagen Sie, was sie bedeuten. Die Anmerkungen der Quelle erklären sie.',
  'import.flags.none': 'sagt nichts über die Zahl',
}
