/** Der Teil „Aus einer Datei“ des Arbeitstischs: Aus einer Tabelle werden Zeilen eines Entwurfs. */
export const updateImport = {
  'import.title': 'Aus einer Datei',
  'import.lead':
    'Eine Tabelle der veröffentlichenden Stelle oder Ihre eigene. Nichts kommt in den Entwurf, bevor Sie es gesehen und übernommen haben.',

  'import.choose': '1. Tabelle wählen',
  'import.choose.file': 'Legen Sie eine Datei hier ab oder wählen Sie eine',
  'import.choose.kinds':
    'CSV, TSV, Excel (.xlsx, .xls) oder OpenDocument (.ods). Die Datei wird in diesem Browser gelesen und nirgendwohin gesendet.',
  'import.paste': 'Oder fügen Sie Zellen mit ihren Überschriften ein',
  'import.paste.read': 'Eingefügtes lesen',
  'import.paste.name': 'Das Eingefügte',
  'import.opening': '{name} wird geöffnet …',
  'import.reading': '{done, number} von {total, number} Zeilen gelesen',
  'import.cancel': 'Abbrechen',
  'import.cancelled': 'Abgebrochen. Es wurde nichts übernommen.',
  'import.other': 'Andere Tabelle wählen',
  'import.open': '{name} ist geöffnet.',
  'import.fault.empty': '{name} ist leer: Es gibt darin nichts zu lesen.',
  'import.fault.webPage':
    '{name} ist eine Webseite, keine Tabelle. Laden Sie die Tabelle selbst herunter oder kopieren Sie ihre Zellen und fügen Sie sie hier ein.',
  'import.fault.notATable':
    '{name} lässt sich nicht als Tabelle lesen. Speichern Sie sie im Tabellenprogramm als .xlsx, .ods oder CSV.',
  'import.fault.locked':
    '{name} ist mit einem Passwort gesperrt. Speichern Sie eine Kopie ohne Passwort und wählen Sie diese.',
  'import.fault.damaged':
    '{name} lässt sich nicht öffnen: Die Datei ist beschädigt oder nicht vollständig angekommen. Laden Sie sie noch einmal herunter oder öffnen Sie sie im Tabellenprogramm und speichern Sie sie neu.',
  'import.fault.stopped':
    '{name} konnte nicht gelesen werden, weil der Browser die Arbeit abgebrochen hat. Eine kleinere Datei kann gelingen: nur das Blatt, das Sie brauchen.',
  'import.fault.checksum':
    '{name} lässt sich nicht öffnen: Was angekommen ist, ist nicht, was gespeichert wurde (die Prüfsumme der Datei stimmt nicht); Zahlen darin könnten falsch sein. Laden Sie die Datei noch einmal herunter.',
  'import.fault.large':
    '{name} enthält mehr, als eine Tabelle braucht, oder gibt das an: Der Speicher des Browsers würde nicht reichen. Kopieren Sie das Blatt mit Ihrer Tabelle in eine eigene Datei und wählen Sie diese.',
  'import.fault.raised':
    '{name} ist eine Arbeitsmappe aus Excel 95 oder älter mit hochgestellten Anmerkungszeichen, die sich dort nicht von Ziffern unterscheiden lassen. Öffnen Sie sie in einer Tabellenkalkulation und speichern Sie sie als .xlsx oder .ods.',
  'import.fault.hidden':
    '{name} zeigt nichts: Jede Zeile, Spalte oder jedes Blatt mit Inhalt ist ausgeblendet. Blenden Sie in der Tabelle ein, was Sie brauchen, speichern Sie und wählen Sie die Datei noch einmal.',
  'import.fault.slow':
    '{name} ließ sich in einer Minute nicht lesen, deshalb wurde die Arbeit beendet. Der Entwurf ist wie zuvor. Kopieren Sie das Blatt mit Ihrer Tabelle in eine eigene Datei oder speichern Sie es als CSV.',
  'import.fault.failed':
    '{name} konnte nicht gelesen werden: Etwas darin ist anders als in anderen Tabellen. Der Entwurf ist wie zuvor. Öffnen Sie die Datei in einer Tabellenkalkulation und speichern Sie sie als CSV, oder kopieren Sie ihre Zellen und fügen Sie sie hier ein.',

  'import.sheet': '2. Blatt und Überschriftenzeile',
  'import.sheet.choice': 'Blatt',
  'import.sheet.option': '{name} ({rows, plural, one {# Zeile} other {# Zeilen}})',
  'import.heading': 'Die Zeile mit den Überschriften. Was darüber steht, wird nicht gelesen.',
  'import.heading.row': 'Zeile {line, number}: {cells}',
  'import.heading.more': 'Mehr Zeilen zeigen',

  'import.columns': '3. Was die Spalten sind',
  'import.columns.lead':
    'An den Überschriften erkannt. Ändern Sie, was falsch ist. Es wird für die nächste Tabelle mit diesen Überschriften gemerkt.',
  'import.columns.remembered':
    'Wird so gelesen, wie Sie es zuletzt für eine Tabelle mit diesen Überschriften gesagt haben.',
  'import.columns.table': 'Spalten der Tabelle',
  'import.columns.use.of': 'Wird gelesen als: Spalte {position, number}, {heading}',
  'import.columns.blank': '(ohne Überschrift)',
  'import.columns.period.of': 'Zeitraum der Spalte {position, number}, {heading}',

  'import.use.nothing': 'nicht gelesen',
  'import.use.names': 'Wofür die Zahl gilt',
  'import.use.figure': 'Die Zahl',
  'import.use.turned': 'Zahlen zu …',
  'import.use.indicator': 'Indikator',
  'import.use.period': 'Zeitraum',
  'import.use.area': 'Gebiet',
  'import.use.dimension': 'Dimension (worin sich Gruppen unterscheiden)',
  'import.use.group': 'Gruppe',
  'import.use.group.of': 'Gruppe: {dimension}',
  'import.use.value': 'Wert',
  'import.use.value.period': 'Zahlen eines Zeitraums',
  'import.use.value.of': 'Zahlen zu: {name}',
  'import.use.lower': 'untere Grenze (95 %)',
  'import.use.upper': 'obere Grenze (95 %)',
  'import.use.numerator': 'Zähler (Anzahl)',
  'import.use.denominator': 'Nenner (Anzahl)',
  'import.use.status': 'Status',
  'import.use.note': 'Anmerkung',
  'import.use.note.lang': 'Anmerkung ({lang})',
  'import.use.source': 'Quelle',
  'import.use.source_url': 'Adresse der Quelle',

  'import.fixed': 'Was für die ganze Tabelle gilt',
  'import.fixed.lead': 'Für das, wofür die Tabelle keine Spalte hat.',
  'import.fixed.indicator': 'Indikator',
  'import.fixed.area': 'Gebiet',
  'import.fixed.group': 'Gruppe',
  'import.fixed.period': 'Zeitraum',
  'import.fixed.period.wrong':
    '„{text}“ ist kein Zeitraum. Schreiben Sie 2026, 2025/26, 2024-2026, 2026-Q3 oder 2026-M07.',
  'import.fixed.table': 'steht in der Tabelle',
  'import.fixed.choose': 'wählen …',
  'import.fixed.everybody': 'alle',

  'import.decimals': 'Wie Zahlen in Texten geschrieben sind',
  'import.decimals.unsure': 'die Tabelle zeigt es nicht',
  'import.decimals.point': '1,234.5 (Punkt vor den Dezimalstellen)',
  'import.decimals.comma': '1 234,5 (Komma vor den Dezimalstellen)',
  'import.decimals.commaAndPoints':
    '1.234,5 (Komma vor den Dezimalstellen, Punkte zwischen Tausendern)',

  'import.lacks':
    '{count, plural, one {Eine Angabe fehlt} other {# Angaben fehlen}}, bevor die Tabelle gelesen werden kann:',
  'import.lacks.indicator':
    'Welcher Indikator ist es? Wählen Sie die Spalte, die es sagt, oder einen für die ganze Tabelle.',
  'import.lacks.area':
    'Sind das Zahlen von {city}? Nichts in der Tabelle sagt, von welchem Ort sie sind. Sagen Sie es für die ganze Tabelle oder wählen Sie die Spalte, in der die Orte stehen.',
  'import.lacks.area.yes': 'Es sind Zahlen von {city}',
  'import.lacks.period':
    'Welcher Zeitraum ist es? Wählen Sie die Spalte, die es sagt, oder schreiben Sie einen für die ganze Tabelle.',
  'import.lacks.value': 'Wo stehen die Zahlen? Lesen Sie mindestens eine Spalte als Wert.',
  'import.lacks.twice':
    'Zwei Spalten werden als „{use}“ gelesen. Lesen Sie eine davon als etwas anderes.',
  'import.lacks.besideSeveral':
    'Es gibt mehrere Spalten mit Zahlen, daher ist nicht klar, zu welcher „{use}“ gehört. Lesen Sie diese Spalte nicht.',

  'import.preview': '4. Ansehen, bevor Sie übernehmen',
  'import.take': 'Welche Zahlen',
  'import.take.new': 'nur die von Zeiträumen, die noch nicht veröffentlicht sind',
  'import.take.newAndChanged':
    'auch die, die vom Veröffentlichten abweichen (eine Revision, die eine Anmerkung braucht)',
  'import.take.all': 'alle, auch die, die genau so veröffentlicht sind',
  'import.sum':
    '{records, plural, one {Die Tabelle hat eine Zahl} other {Die Tabelle hat # Zahlen}}: {taken, plural, =0 {keine kann übernommen werden} one {eine kann übernommen werden} other {# können übernommen werden}}, {unreadable, plural, =0 {keine ist unlesbar} one {eine war nicht zu lesen} other {# waren nicht zu lesen}}, {out, plural, =0 {keine ist weggelassen} one {eine ist weggelassen} other {# sind weggelassen}}.',
  'import.lines': 'Zahlen, die übernommen würden',
  'import.lines.more': 'und {count, plural, one {eine weitere} other {# weitere}}',
  'import.lines.figure': 'Zahl',
  'import.lines.value': 'Wert',
  'import.lines.limits': 'Grenzen',
  'import.lines.status': 'Status',
  'import.lines.note': 'Anmerkung',
  'import.lines.row': 'Stelle in der Datei',
  'import.lines.from': 'Zeile {line, number}, Spalte {position, number} ({column})',
  'import.lines.does': 'Im Entwurf',
  'import.lines.wrote': 'geschrieben {text}',
  'import.lines.none':
    'Keine Zahl dieser Tabelle käme in den Entwurf. Unten steht, was weggelassen wurde und was nicht zu lesen war.',
  'import.limits': '{lower} bis {upper}',
  'import.effect.new': 'neue Zeile',
  'import.effect.fills': 'füllt die Zeile',
  'import.effect.overwrites': 'überschreibt, was dort steht',
  'import.effect.same': 'steht schon dort',
  'import.effects':
    '{fills, plural, =0 {Keine Zeile wird gefüllt} one {Eine Zeile wird gefüllt} other {# Zeilen werden gefüllt}}, {new, plural, =0 {keine ist neu} one {eine ist neu} other {# sind neu}}, {overwrites, plural, =0 {keine wird überschrieben} one {eine wird überschrieben} other {# werden überschrieben}}, {same, plural, =0 {keine steht schon dort} one {eine steht schon dort} other {# stehen schon dort}}.',
  'import.take.do':
    '{count, plural, =0 {Nichts zu übernehmen} one {Eine Zahl in den Entwurf übernehmen} other {# Zahlen in den Entwurf übernehmen}}',
  'import.taken':
    '{count, plural, one {Eine Zahl ist im Entwurf.} other {# Zahlen sind im Entwurf.}} „Rückgängig“ nimmt sie wieder heraus.',
  'import.taken.go': 'Zu den Zahlen',
  'import.readOnly':
    'Dieser Entwurf ist in einem anderen Fenster geöffnet, daher kann hier nichts übernommen werden.',

  'import.unreadable': 'Was nicht zu lesen war',
  'import.unreadable.none': 'Alles war zu lesen.',
  'import.unreadable.more':
    '{count, plural, one {Eine weitere Stelle war} other {# weitere Stellen waren}} nicht zu lesen. Vermutlich aus denselben Gründen.',
  'import.place':
    '{sheet, select, none {} other {{sheet}, }}Zeile {line, number}{hasColumn, select, yes {, Spalte {position, number} ({column})} other {}}',
  'import.rule.row':
    'Ein Anführungszeichen in dieser Zeile ist unvollständig. Ergänzen Sie das fehlende oder entfernen Sie es.',
  'import.rule.blank':
    'Diese Zelle ist leer, daher ist nicht klar, wofür die Zahl gilt. Füllen Sie sie aus.',
  'import.rule.indicator': '„{text}“ ist keiner unserer Indikatoren. Meinten Sie {suggestion}?',
  'import.rule.area': '„{text}“ ist keines unserer Gebiete. Meinten Sie {suggestion}?',
  'import.rule.period':
    '„{text}“ ist kein Zeitraum. Schreiben Sie 2026, 2025/26, 2024-2026, 2026-Q3 oder 2026-M07 in die Datei oder geben Sie einen Zeitraum für die ganze Tabelle an.',
  'import.rule.date':
    '„{text}“ ist ein Datum: Das Tabellenprogramm kann es aus etwas anderem gemacht haben{hasSuggestion, select, yes {, etwa {suggestion}} other {}}. Formatieren Sie die Zelle als Text und schreiben Sie den Zeitraum.',
  'import.rule.twoYears':
    '„{text}“ kann ein Schul- oder Haushaltsjahr ({suggestion}) oder zwei Jahre zusammen sein. Sagen Sie oben, was gemeint ist.',
  'import.rule.impossiblePeriod':
    '„{text}“ kann nicht der Zeitraum einer Zahl sein: Er endet zu spät oder beginnt zu früh. {hasSuggestion, select, yes {Meinten Sie {suggestion}? } other {}}Berichtigen Sie es in der Datei.',
  'import.rule.otherKind':
    '„{text}“ ist eine andere Art Zeitraum als die, die dazu veröffentlicht sind. {hasSuggestion, select, yes {Meinten Sie {suggestion}? } other {}}Sagen Sie oben, was gemeint ist.',
  'import.rule.rows':
    'Noch ist nicht klar, ob die Zahlen mit „{text}“ gemeint sind. Sagen Sie oben, welche Zeilen es sind.',
  'import.rule.block': 'In diesem Blatt sind mehrere Tabellen. Sagen Sie oben, welche gemeint ist.',
  'import.rule.day': '„{text}“ ist ein Tag. Sagen Sie oben, für welchen Zeitraum er steht.',
  'import.rule.heading':
    'Die Zeile mit den Überschriften endet vor dieser Zelle. Geben Sie der Spalte in der Datei eine Überschrift oder wählen Sie eine andere Zeile mit Überschriften.',
  'import.rule.number':
    '„{text}“ ist keine Zahl. {hasSuggestion, select, yes {Meinten Sie {suggestion}?} other {Schreiben Sie nur Ziffern.}}',
  'import.rule.percent-sign':
    '„{text}“ hat ein Prozentzeichen, aber dieser Indikator ist nicht in Prozent. Prüfen Sie, welcher Indikator es ist.',
  'import.rule.twoWays':
    '„{text}“ könnte Tausender oder Dezimalstellen haben{hasLast, select, yes { (die letzte veröffentlichte Zahl ist {last, number})} other {}}. Sagen Sie oben, wie Zahlen geschrieben sind.',
  'import.rule.dateAsNumber':
    '„{text}“ ist ein Datum, wo eine Zahl hingehört: Das Tabellenprogramm hat es aus etwas anderem gemacht. Schlagen Sie die Zahl in der Quelle nach.',
  'import.rule.formula':
    '„{text}“: Eine Formel der Tabelle ist fehlgeschlagen. Berichtigen Sie sie dort oder schreiben Sie die Zahl selbst.',
  'import.rule.mark': '„{text}“ steht anstelle einer Zahl. Sagen Sie oben, was es bedeutet.',
  'import.rule.status':
    '„{text}“ ist kein Status, den wir kennen. {hasSuggestion, select, yes {Meinten Sie „{suggestion}“? } other {}}Sagen Sie oben, was es bedeutet.',
  'import.rule.repeated':
    '„{text}“: Zeile {suggestion} hat eine andere Zahl für denselben Indikator und Zeitraum, dasselbe Gebiet und dieselbe Gruppe, deshalb wird keine übernommen. Nehmen Sie eine davon aus der Datei.',
  'import.rule.extraCell':
    'Diese Zeile hat mehr Zellen als die Überschrift: Oft steht ein Komma in einem Text oder einer Zahl ohne Anführungszeichen.',
  'import.rule.missingCell': 'Diese Zeile hat weniger Zellen als die Überschrift.',

  'import.out': 'Was mit Absicht weggelassen wird',
  'import.out.none': 'Nichts wird weggelassen.',
  'import.out.otherArea': 'andere Gebiete',
  'import.out.otherIndicator': 'andere Indikatoren',
  'import.out.otherRight': 'Indikatoren anderer Rechte',
  'import.out.otherGroup': 'Gruppen, die nicht unsere sind',
  'import.out.otherRows': 'Zeilen, die nicht gemeint sind',
  'import.out.otherBlock': 'Zeilen einer anderen Tabelle im Blatt',
  'import.out.blank': 'Zeilen ohne Zahl',
  'import.out.textLine': 'Textzeilen, etwa Anmerkungen unter der Tabelle',
  'import.out.repeated': 'dieselbe Zeile noch einmal',
  'import.out.publishedTheSame': 'genau so veröffentlicht',
  'import.out.publishedOtherwise':
    'mit anderem Wert veröffentlicht (oben wählen, um sie zu übernehmen)',
  'import.out.item': '{reason}: {count, number}',
  'import.out.text': '{text} ({count, number})',
  'import.out.rest': 'und {count, plural, one {eine weitere} other {# weitere}}',
}
