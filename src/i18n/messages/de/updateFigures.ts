/** The form for figures: lines, cells and messages about them. */
export const updateFigures = {
  'figures.title': 'Zahlen',
  'figures.progress':
    '{filled, number} von {all, plural, one {# Zahl} other {# Zahlen}} eingetragen',
  'figures.keys': 'Tasten, wie in einer Tabelle',
  'figures.keys.arrows': 'Pfeiltasten, Enter und Tab führen von Zelle zu Zelle.',
  'figures.keys.f2': 'F2 bleibt in der Zelle: Die Pfeile bewegen sich dann im Text.',
  'figures.keys.escape': 'Escape bringt zurück, was in der Zelle stand.',
  'figures.keys.paste':
    'Ein Block aus einem Tabellenprogramm wird ab der Zelle eingefügt, nach rechts und nach unten.',
  'figures.keys.undo': 'Strg+Z macht rückgängig, Strg+Y oder Strg+Umschalt+Z wiederholt.',
  'figures.unit': 'Einheit: {unit}',
  'figures.source': 'Quelle: {source}',
  'figures.where': 'Wo sie veröffentlicht wird',
  'figures.where.of': 'Wo sie veröffentlicht wird: {indicator}',
  'figures.month': 'erscheint meist im {month}',
  'figures.definition': 'Was gezählt wird',
  'figures.everybody': 'alle',
  'figures.series': '{area}, {group}',
  'figures.table': 'Zahlen zum Eintragen: {indicator}',
  'figures.column.line': 'Zahl für',
  'figures.column.last': 'Letzte Zahl',
  'figures.column.period': 'Zeitraum',
  'figures.column.value': 'Wert',
  'figures.column.lower': 'Untere Grenze',
  'figures.column.upper': 'Obere Grenze',
  'figures.column.status': 'Status',
  'figures.column.note': 'Anmerkung',
  'figures.column.numerator': 'Zähler (Anzahl)',
  'figures.column.denominator': 'Nenner (Anzahl)',
  'figures.column.source': 'Quelle, falls nicht die übliche',
  'figures.column.source_url': 'Adresse dieser Quelle',
  'figures.column.note.in': 'Anmerkung auf {language}',
  'figures.cell': '{column}: {indicator}, {series}, {period}',
  'figures.cell.noPeriod': '{column}: {indicator}, {series}',
  'figures.name': '{indicator}, {series}, {period}',
  'figures.name.noPeriod': '{indicator}, {series}',
  'figures.last': '{figure} ({period})',
  'figures.last.none': 'noch keine',
  'figures.last.without': 'ohne Wert ({period})',
  'figures.more': 'Mehr',
  'figures.more.of': 'Mehr: {indicator}, {series}, {period}',
  'figures.status.normal': 'üblich',
  'figures.status.missing': 'Es gibt keine Zahl',
  'figures.status.about': 'Zur Zahl',
  'figures.status.all': 'Status (mehrere sind möglich)',
  'figures.line.remove': 'Diese Zeile herausnehmen',
  'figures.line.removed': 'Die Zeile ist heraus. „Rückgängig“ bringt sie zurück.',
  'figures.line.add': 'Eine Zeile hinzufügen',
  'figures.line.add.of': 'Eine Zeile hinzufügen: {indicator}',
  'figures.line.add.area': 'Gebiet',
  'figures.line.add.group': 'Gruppe',
  'figures.line.add.period': 'Zeitraum',
  'figures.line.add.do': 'Hinzufügen',
  'figures.line.add.cancel': 'Jetzt nicht',
  'figures.line.added': 'Eine Zeile ist hinzugekommen.',
  'figures.notDue': 'Diesmal nicht fällig ({count, number})',
  'figures.notDue.add': 'Trotzdem hinzufügen',
  'figures.notDue.add.of': 'Trotzdem hinzufügen: {figure}',
  'figures.notDue.ended': 'der Indikator ist beendet',
  'figures.notDue.notBegun': 'der Indikator beginnt später',
  'figures.notDue.irregular': 'erscheint ohne festen Rhythmus',
  'figures.notDue.notYet': 'noch nicht fällig',
  'figures.notDue.noLongerReported': 'in den letzten Ausgaben nicht berichtet',
  'figures.pasted':
    '{cells, plural, one {Eine Zelle} other {# Zellen}} in {rows, plural, one {einer Zeile} other {# Zeilen}} eingefügt.',
  'figures.pasted.beyond':
    '{cells, plural, one {Eine Zelle des Blocks liegt} other {# Zellen des Blocks liegen}} außerhalb der letzten Zeile oder Spalte und {cells, plural, one {wurde} other {wurden}} nicht übernommen.',
  'figures.read': 'Wir lesen {number}',
  'figures.empty': 'Für dieses Recht ist in dieser Ausgabe keine Zahl fällig.',

  'status.provisional': 'vorläufig',
  'status.estimated': 'geschätzt',
  'status.revised': 'revidiert',
  'status.break': 'Bruch',
  'status.breakLifted': 'Bruch aufgehoben',
  'status.definitionDiffers': 'andere Definition',
  'status.lowReliability': 'wenig verlässlich',
  'status.suppressed': 'zurückgehalten',
  'status.notCollected': 'nicht erhoben',
  'status.notApplicable': 'nicht zutreffend',

  'check.error': 'Zu berichtigen',
  'check.warning': 'Stimmt das?',
  'check.number':
    '„{text}“ ist keine Zahl. {hasSuggestion, select, yes {Meinten Sie {suggestion}?} other {Schreiben Sie nur Ziffern. Gibt es keine Zahl, wählen Sie unter Status, warum.}}',
  'check.mark':
    '„{text}“ ist ein Zeichen und keine Zahl. Leeren Sie die Zelle und wählen Sie unter Status, warum es keine Zahl gibt: {hasStatus, select, yes {„{status}“} other {„zurückgehalten“, wenn sie zurückgehalten wird, „nicht erhoben“, wenn niemand sie erhebt, „nicht zutreffend“, wenn es keine geben kann}}.',
  'check.markBehind':
    'Hinter der Zahl in „{text}“ steht ein Zeichen. Schreiben Sie hier {suggestion} und wählen Sie unter Status, was das Zeichen bedeutet: {status}.',
  'check.percentSign':
    '„{text}“ hat ein Prozentzeichen, doch hier wird nicht in Prozent gezählt. {hasSuggestion, select, yes {Schreiben Sie {suggestion}, wenn die Zahl stimmt.} other {Schreiben Sie nur die Zahl.}}',
  'check.twoNumbers': '„{text}“ kann {thousands} oder {decimal} sein. Was ist es?',
  'check.twoNumbers.is':
    'Es ist {number}{others, plural, =0 {} one {, und ebenso in einer anderen Zelle} other {, und ebenso in # anderen Zellen}}',
  'check.period':
    '„{text}“ ist kein Zeitraum. {hasSuggestion, select, yes {Meinten Sie {suggestion}?} other {Schreiben Sie ein Jahr (2026), ein Haushalts- oder Schuljahr (2025/26), mehrere Jahre (2024-2026), ein Quartal (2026-Q3) oder einen Monat (2026-M07).}}',
  'check.impossiblePeriod':
    '„{text}“ kann hier nicht der Zeitraum einer Zahl sein: Das letzte mögliche Jahr ist {latest}. {hasSuggestion, select, yes {Meinten Sie {suggestion}?} other {Berichtigen Sie das Jahr.}}',
  'check.otherPeriod':
    '„{text}“ ist eine andere Art von Zeitraum als der Rest dieser Reihe ({known}), deshalb ist nicht klar, welches Jahr gemeint ist. Schreiben Sie ihn auf dieselbe Weise. Hat die Quelle ihre Zeiträume geändert, wählen Sie „Bruch“ unter Status in der ersten Zeile der neuen Art.',
  'check.status':
    '„{word}“ ist hier kein bekannter Status. {hasSuggestion, select, yes {Meinten Sie „{suggestion}“?} other {Wählen Sie einen aus der Liste.}}',
  'check.limits':
    'Die untere und die obere Grenze gehören zusammen. Geben Sie beide an, oder keine.',
  'check.value':
    '{isPublished, select, yes {Diese Zahl ist für diese Ausgabe als {published} veröffentlicht, und eine leere Zeile nimmt sie nicht zurück.} other {Der Wert fehlt, und nichts sagt, warum.}} Tragen Sie ihn ein, oder wählen Sie unter Status, warum es keinen gibt.',
  'check.valueDespiteStatus':
    'Hier steht ein Wert, obwohl der Status „{status}“ lautet. Nehmen Sie eines von beiden heraus.',
  'check.negative': '„{text}“ liegt unter null, doch hier wird etwas gezählt.',
  'check.twice':
    'Das ist dieselbe Zahl wie in Zeile {first} des Formulars. Nehmen Sie eine von beiden heraus.',
  'check.percentOutOfRange':
    '{text} ist in Prozent nicht möglich. Prüfen Sie die Zahl und ihr Dezimalzeichen.',
  'check.limitsDoNotEnclose':
    'Der Wert {value} liegt nicht zwischen seinen Grenzen {lower} und {upper}. Prüfen Sie alle drei.',
  'check.smallNumber':
    'Die Zahl {text} für eine Gruppe liegt unter {fewest} und könnte auf eine Person hinweisen. Lassen Sie sie mit dem Status „zurückgehalten“ leer, wenn sie nicht schon veröffentlicht ist.',
  'check.largeJump':
    '{text} weicht um mehr als die Hälfte von {before} in {beforePeriod} ab. Prüfen Sie die Zahl. Wenn sie stimmt, sagen Sie, was geschehen ist.',
  'check.revision':
    'Die Ausgabe {edition} hat hier {before} veröffentlicht. Eine Zahl, die revidiert wird, braucht ein Wort, warum.',
  'check.reason': 'Wenn es stimmt: warum? Ihre Antwort kommt in die Anmerkung.',
  'check.reason.of': 'Begründung: {figure}',
  'check.stand': 'So stehen lassen',
  'check.stands': 'Sie haben das so stehen lassen: „{reason}“',
  'check.again': 'Noch einmal ansehen',
  'check.suppress': 'Zurückhalten',
  'check.suggestion': '{suggestion} schreiben',

  'summary.title': 'Anzusehen',
  'summary.none': 'Nichts zu berichtigen oder zu bestätigen.',
  'summary.counts':
    '{errors, plural, =0 {} one {Eines ist zu berichtigen. } other {# sind zu berichtigen. }}{warnings, plural, =0 {} one {Eines ist zu bestätigen oder zu ändern.} other {# sind zu bestätigen oder zu ändern.}}',
  'summary.show.of': 'Zur Zelle: {figure}',
}
