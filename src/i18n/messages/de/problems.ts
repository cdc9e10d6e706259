import type { problems as en } from '../en/problems.ts'

/** Dieselben Sätze auf Deutsch. */
export const problems: Readonly<Record<keyof typeof en, string>> = {
  'problem.encoding-error/workbook':
    'Das ist eine Excel-Arbeitsmappe unter dem Namen einer CSV-Datei. Öffnen Sie sie in Excel und speichern Sie sie als „CSV UTF-8“.',
  'problem.encoding-error/not-text':
    'Diese Datei ist kein Text, deshalb kann nichts darin gelesen werden. Speichern Sie sie aus der Tabelle noch einmal als „CSV UTF-8“.',
  'problem.encoding-error/damaged':
    'Einige Buchstaben wurden beim Speichern beschädigt. Schreiben Sie „{text}“ von Hand neu und speichern Sie die Datei als „CSV UTF-8“.',
  'problem.encoding-error/read-as-macintosh':
    'Diese Datei ist weder UTF-8 noch Windows-Text; sie wurde so gelesen, wie ein älterer Mac sie schrieb. Prüfen Sie, ob die Buchstaben stimmen, und speichern Sie sie als „CSV UTF-8“.',
  'problem.encoding-error/read-as-cp850':
    'Diese Datei ist weder UTF-8 noch Windows-Text; sie wurde so gelesen, wie DOS sie schrieb. Prüfen Sie, ob die Buchstaben stimmen, und speichern Sie sie als „CSV UTF-8“.',
  'problem.encoding-error/doubtful-characters':
    'Einige Buchstaben dieser Datei ergeben so, wie sie gelesen werden, keinen Sinn. Öffnen Sie sie in dem Programm, das sie gemacht hat, und speichern Sie sie als „CSV UTF-8“.',
  'problem.encoding-error/control-characters':
    'Unsichtbare Steuerzeichen stehen an {count, plural, one {einer Stelle} other {{count} Stellen}} dieser Datei, das erste in Zeile {first}; sie kommen vom Kopieren aus einem anderen Programm. Sie bleiben weg, mit einem Leerzeichen, wo sonst Wörter zusammenwüchsen. Schreiben Sie die Wörter dort neu.',
  'problem.html-in-place-of-csv':
    'Der Server hat an der Stelle dieser Datei eine Webseite geschickt. Prüfen Sie, ob die Datei hochgeladen wurde und ob der Name gleich geschrieben ist, auch bei Groß- und Kleinbuchstaben.',
  'problem.missing-file':
    'Das Paket nennt diese Datei, aber sie ist nicht da. Legen Sie die Datei zurück oder streichen Sie sie aus der Liste in datapackage.json.',
  'problem.truncated-file':
    'Die Datei endet mittendrin{hasLine, select, yes {, in dieser Zeile} other {}}: Der Rest ist nicht angekommen. Laden Sie die Seite noch einmal. Hilft das nicht, laden Sie die Datei noch einmal hoch. Die vollständigen Zeilen werden gezeigt.',
  'problem.no-line-end':
    'Die Datei endet ohne Zeilenende. Manche Programme speichern so, aber auch eine unterwegs abgeschnittene Datei endet so: Vergleichen Sie die letzte Zeile mit dem Original. Ein Zeilenende nach der letzten Zeile lässt diese Meldung verschwinden.',
  'problem.fewer-bytes':
    'Die Datei hat {bytes, number} Byte, in datapackage.json stehen {listed, number}: Der Rest ist vielleicht nicht angekommen. Laden Sie die Datei noch einmal hoch. Wurde sie absichtlich gekürzt, berichtigt „npm run check -- --fix“ die Liste.',
  'problem.source-error/empty':
    'Die Datei ist leer. Füllen Sie Kopfzeile und Zeilen ein oder entfernen Sie die Datei.',
  'problem.source-error/json':
    'Die Liste der Dateien des Pakets (datapackage.json) kann nicht gelesen werden, weil eine Klammer, ein Beistrich oder ein Anführungszeichen fehlt oder zu viel ist. Gehen Sie zur letzten Fassung zurück, die funktioniert hat, oder fragen Sie, wer die Website eingerichtet hat.',
  'problem.source-error/server':
    'Der Server konnte diese Datei nicht schicken. Warten Sie ein wenig und laden Sie die Seite noch einmal.',
  'problem.source-error/unreachable':
    'Diese Datei war nicht erreichbar. Prüfen Sie die Verbindung und laden Sie die Seite noch einmal.',
  'problem.source-error/unclosed-quote':
    'In dieser Zeile beginnt ein Anführungszeichen und endet nie. Ergänzen Sie das schließende oder entfernen Sie es. Bis dahin wird die Zeile weggelassen.',
  'problem.source-error/stray-quote':
    'In dieser Zeile steht ein Anführungszeichen mitten in einem Text zwischen Anführungszeichen. Schreiben Sie es doppelt ("") oder entfernen Sie es. Bis dahin wird die Zeile weggelassen.',
  'problem.source-error/rows-in-a-cell':
    'In dieser Zeile beginnt ein Text in Anführungszeichen und reicht bis Zeile {last} über Zeilen, die wie Zeilen der Tabelle aussehen: Vielleicht steht hier und dort ein Anführungszeichen zu viel. Sind es Tabellenzeilen, entfernen Sie die beiden Anführungszeichen; ist es ein einziger Text, schreiben Sie ihn ohne Zeilenumbruch. Bis dahin fehlen alle diese Zeilen.',
  'problem.source-error/header-quote':
    'Ein Anführungszeichen in der Kopfzeile endet nie, deshalb kann keine Zeile dieser Datei gelesen werden. Ergänzen Sie das schließende oder entfernen Sie es.',
  'problem.manifest-error':
    'In datapackage.json fehlt „{part}“ oder hat nicht die richtige Form. Berichtigen Sie das nach der Beschreibung in README.',
  'problem.manifest-error/edition-twice':
    'datapackage.json nennt die Ausgabe {text} zweimal. Entfernen Sie einen der beiden Einträge.',
  'problem.manifest-error/edition-impossible':
    'datapackage.json nennt eine Ausgabe von {text}, die es nicht geben kann: Ausgaben liegen zwischen {first} und {last} und höchstens {years} Jahre von den anderen entfernt. Berichtigen Sie das Jahr. Bis dahin bleibt die Ausgabe weg.',
  'problem.manifest-error/baseline-after-editions':
    'datapackage.json nennt {text} als Ausgangsjahr, nach der neuesten Ausgabe ({newest}). Berichtigen Sie es. Bis dahin gilt die älteste Ausgabe als Ausgangspunkt.',
  'problem.manifest-error/path':
    'datapackage.json nennt eine Datei außerhalb des eigenen Ordners des Pakets. Verschieben Sie die Datei in den Ordner und berichtigen Sie ihren Pfad.',
  'problem.blank-header':
    'Spalte {position} hat keine Überschrift, deshalb wird nicht gelesen, was darin steht. Geben Sie ihr eine Überschrift oder löschen Sie die Spalte.',
  'problem.duplicate-label':
    'Zwei Spalten heißen „{text}“. Spalte {first} wird gelesen, diese nicht. Benennen Sie eine um oder löschen Sie sie.',
  'problem.extra-label':
    'Es ist keine Spalte mit dem Namen „{text}“ bekannt. Sie bleibt in der Datei und wird nicht gezeigt.{hasSuggestion, select, yes { Meinten Sie „{suggestion}“?} other {}} Benennen Sie sie um oder lassen Sie sie, wenn sie für Sie selbst ist.',
  'problem.missing-label':
    'Die Spalte „{label}“ fehlt, deshalb können die Zeilen dieser Datei nicht gelesen werden. {hasSuggestion, select, yes {Vielleicht ist „{suggestion}“ gemeint: Benennen Sie diese Spalte um.} other {Ergänzen Sie sie in der Kopfzeile.}}',
  'problem.blank-row': 'Diese Zeile ist leer. Löschen Sie sie.',
  'problem.missing-cell':
    'Diese Zeile hat {cells} Zellen, die Kopfzeile {columns}. Ergänzen Sie, was fehlt, auch wo eine Zelle leer bleibt. Bis dahin wird die Zeile weggelassen.',
  'problem.extra-cell':
    'Diese Zeile hat {cells} Zellen, die Kopfzeile nur {columns}. Oft fehlen einem Text mit Beistrich die Anführungszeichen. Bis zur Berichtigung wird die Zeile weggelassen.',
  'problem.type-error/number':
    '„{text}“ in der Spalte „{column}“ ist keine Zahl. {hasSuggestion, select, yes {Meinten Sie {suggestion}?} other {Schreiben Sie nur Ziffern und lassen Sie die Zelle leer, wenn es keinen Wert gibt.}} Bis dahin wird die Zeile weggelassen.',
  'problem.type-error/mark':
    '„{text}“ ist ein Zeichen und keine Zahl. Lassen Sie die Zelle leer und schreiben Sie unter „status“ den Grund: {hasStatus, select, yes {{status}} other {entweder suppressed, wenn die Zahl zurückgehalten wird, not collected, wenn niemand sie erhebt, not applicable, wenn es keine geben kann}}. Bis dahin wird die Zeile weggelassen.',
  'problem.type-error/mark-behind':
    'Hinter der Zahl in „{text}“ steht ein Zeichen. Schreiben Sie hier {suggestion} und unter „status“, was das Zeichen bedeutet ({status}). Bis dahin wird die Zeile weggelassen.',
  'problem.type-error/percent-sign':
    '„{text}“ hat ein Prozentzeichen, aber diese Spalte oder dieser Indikator ist nicht in Prozent. {hasSuggestion, select, yes {Schreiben Sie {suggestion}, wenn die Zahl stimmt.} other {Schreiben Sie nur die Zahl.}} Bis dahin wird die Zeile weggelassen.',
  'problem.type-error/two-numbers':
    '„{text}“ kann {thousands} oder {decimal} sein, und nichts anderes in der Datei sagt, was gemeint ist. Schreiben Sie {thousands}, oder {decimal}0 für die Dezimalzahl. Bis dahin wird die Zeile weggelassen.',
  'problem.type-error/period':
    '„{text}“ ist kein Zeitraum. {hasSuggestion, select, yes {Meinten Sie {suggestion}?} other {Schreiben Sie ein Jahr (2016), ein Finanz- oder Schuljahr (2015/16), mehrere Jahre (2014-2016), ein Quartal (2016-Q3) oder einen Monat (2016-M07).}} Bis dahin wird die Zeile weggelassen.',
  'problem.type-error/impossible-period':
    '„{text}“ kann nicht der Zeitraum einer Zahl in diesem Paket sein: Das letzte mögliche Jahr ist {latest}. {hasSuggestion, select, yes {Meinten Sie {suggestion}?} other {Berichtigen Sie das Jahr; fehlt eine neue Ausgabe, ergänzen Sie sie zuerst in datapackage.json.}} Bis dahin wird die Zeile weggelassen.',
  'problem.type-error/status':
    '„{word}“ ist kein bekannter Status. {hasSuggestion, select, yes {Meinten Sie „{suggestion}“?} other {Verwenden Sie provisional, estimated, revised, break, break lifted, definition differs, low reliability, suppressed, not collected oder not applicable.}} Bis dahin wird die Zeile weggelassen.',
  'problem.type-error/year':
    '„{text}“ in der Spalte „{column}“ ist keine Jahreszahl. Schreiben Sie vier Ziffern, etwa 2016. Bis dahin wird die Zeile weggelassen.',
  'problem.type-error/optional-year':
    '„{text}“ in der Spalte „{column}“ ist keine Jahreszahl. Schreiben Sie vier Ziffern, etwa 2016.',
  'problem.type-error/url':
    '„{text}“ in der Spalte „{column}“ ist keine Webadresse. Schreiben Sie sie ab https://, oder lassen Sie die Zelle leer.',
  'problem.type-error/whole-number':
    '„{text}“ in der Spalte „{column}“ muss eine ganze Zahl sein. Berichtigen Sie das.',
  'problem.type-error/headline':
    '„{text}“ sagt nicht, um wen es beim Indikator geht. Schreiben Sie everybody oder Gruppen wie sex=male; sex=female.',
  'problem.constraint-error/required': 'Die Zelle „{column}“ ist leer. Füllen Sie sie aus.',
  'problem.constraint-error/path-part':
    '„{text}“ kann nicht in „{column}“ stehen, denn Dateien und Adressen werden danach benannt. Verwenden Sie Buchstaben, Ziffern und Bindestriche. Bis dahin wird die Zeile weggelassen.',
  'problem.constraint-error/enum':
    '„{text}“ ist in der Spalte „{column}“ nicht möglich. {hasSuggestion, select, yes {Meinten Sie „{suggestion}“?} other {Wählen Sie eines davon: {choices}.}}',
  'problem.constraint-error/dimension-and-group':
    'Eine Zeile für eine Gruppe braucht „dimension“ und „group“, eine Zeile für alle hat keines von beiden. Füllen oder leeren Sie „{column}“. Bis dahin wird die Zeile weggelassen.',
  'problem.constraint-error/other-period':
    '„{text}“ ist eine andere Art von Zeitraum als der Rest dieser Reihe ({known}), deshalb ist nicht klar, welches Jahr gemeint ist. Schreiben Sie ihn auf dieselbe Weise. Hat die Quelle ihre Zeiträume geändert, schreiben Sie break unter „status“ in die erste Zeile der neuen Art. Bis dahin wird die Zeile weggelassen.',
  'problem.constraint-error/limits':
    'Die untere und die obere Grenze gehören zusammen. Füllen Sie „{column}“ aus oder lassen Sie beide leer. Bis dahin wird die Zeile weggelassen.',
  'problem.constraint-error/value':
    'Es gibt keinen Wert, und nichts sagt, warum. Tragen Sie den Wert ein oder schreiben Sie suppressed, not collected oder not applicable unter „status“. Bis dahin wird die Zeile weggelassen.',
  'problem.constraint-error/value-despite-status':
    'Die Zeile hat einen Wert, obwohl ihr Status „{status}“ ist. Entfernen Sie den Wert oder den Status. Bis dahin wird die Zeile weggelassen.',
  'problem.constraint-error/negative':
    '„{text}“ in der Spalte „{column}“ ist kleiner als null, zählt aber etwas. Berichtigen Sie das. Bis dahin wird die Zeile weggelassen.',
  'problem.constraint-error/positive':
    '„{text}“ in der Spalte „{column}“ muss größer als null sein. Berichtigen Sie das. Bis dahin wird die Zeile weggelassen.',
  'problem.constraint-error/range':
    '„{text}“ in der Spalte „{column}“ muss zwischen {min} und {max} liegen. Berichtigen Sie es.',
  'problem.constraint-error/minimum':
    '„{text}“ in der Spalte „{column}“ muss mindestens {min} sein. Berichtigen Sie es.',
  'problem.foreign-key/indicator':
    'Kein Indikator hat die Kennung „{text}“. {hasSuggestion, select, yes {Meinten Sie „{suggestion}“?} other {Ergänzen Sie ihn in indicators.csv oder berichtigen Sie die Kennung.}} Bis dahin wird die Zeile weggelassen.',
  'problem.foreign-key/area':
    'Kein Gebiet hat die Kennung „{text}“. {hasSuggestion, select, yes {Meinten Sie „{suggestion}“?} other {Ergänzen Sie es in areas.csv oder berichtigen Sie die Kennung.}} Bis dahin wird die Zeile weggelassen.',
  'problem.foreign-key/part-of':
    'Kein Gebiet hat die Kennung „{text}“, die unter „part_of“ steht. {hasSuggestion, select, yes {Meinten Sie „{suggestion}“?} other {Ergänzen Sie es in areas.csv oder berichtigen Sie die Kennung.}}',
  'problem.foreign-key/dimension':
    'Nichts in groups.csv ist nach „{text}“ aufgeschlüsselt. {hasSuggestion, select, yes {Meinten Sie „{suggestion}“?} other {Ergänzen Sie dort die Aufschlüsselung und ihre Gruppen oder berichtigen Sie das Wort.}} Bis dahin wird die Zeile weggelassen.',
  'problem.foreign-key/group':
    '„{dimension}“ hat keine Gruppe „{text}“. {hasSuggestion, select, yes {Meinten Sie „{suggestion}“?} other {Ergänzen Sie sie in groups.csv oder berichtigen Sie das Wort.}}',
  'problem.foreign-key/right':
    'Kein Recht hat die Kennung „{text}“. {hasSuggestion, select, yes {Meinten Sie „{suggestion}“?} other {Ergänzen Sie es in rights.csv oder berichtigen Sie den Namen.}}',
  'problem.foreign-key/edition':
    'Die Ausgabe {text} gehört nicht zu den Ausgaben des Pakets, deshalb werden diese Zahlen nicht für sich gezeigt. Ergänzen Sie die Ausgabe in datapackage.json oder berichtigen Sie das Jahr im Dateinamen.',
  'problem.foreign-key/city':
    'Die Stadt selbst fehlt unter den Gebieten. Ergänzen Sie eine Zeile mit der Kennung „{text}“ und der Art „city“.',
  'problem.foreign-key/headline':
    'Der Indikator „{indicator}“ soll für „{text}“ gezeigt werden, aber diese Gruppe steht nicht in groups.csv. {hasSuggestion, select, yes {Meinten Sie „{suggestion}“?} other {Ergänzen Sie die Gruppe dort oder berichtigen Sie „headline“.}}',
  'problem.primary-key':
    'Diese Zeile gilt für dasselbe wie Zeile {first}. Behalten Sie eine der beiden und löschen Sie die andere. Bis dahin wird Zeile {first} gezeigt.',
  'problem.other-right':
    'Der Indikator „{text}“ gehört zum Recht „{right}“, diese Datei ist aber für „{filed}“. Verschieben Sie seine Zeilen in die Datei für „{right}“. Sie werden trotzdem gezeigt.',
  'problem.interface-language':
    'Die Oberfläche gibt es noch nicht auf „{text}“. Texte in dieser Sprache werden unverändert gezeigt, mit Englisch rundherum.',
  'problem.file-not-listed':
    'Die Datei ist gelesen, aber datapackage.json nennt sie noch nicht. Andere Programme finden sie deshalb nicht. Starten Sie die Prüfung mit --fix oder erstellen Sie die Website, dann wird sie ergänzt.',
  'problem.file-not-listed/not-read':
    'datapackage.json nennt diese Datei nicht, deshalb wird sie nicht gelesen. Starten Sie die Prüfung mit --fix oder erstellen Sie die Website, dann wird sie ergänzt.',
  'problem.more-of-the-same':
    'Dasselbe ist {count, plural, one {an einer weiteren Stelle} other {an {count} weiteren Stellen}} dieser Datei falsch. Nur die ersten {reported} sind aufgezählt. Berichtigen Sie diese und prüfen Sie noch einmal.',
  'problem.percent-out-of-range':
    '{text} ist kein möglicher Prozentwert für „{indicator}“. Prüfen Sie die Zahl und ihr Dezimalzeichen. Wenn sie stimmt, sagen Sie in der Anmerkung, warum.',
  'problem.limits-do-not-enclose':
    'Der Wert {value} liegt nicht zwischen seinen Grenzen {lower} und {upper}. Prüfen Sie alle drei Zahlen. Wenn sie stimmen, sagen Sie in der Anmerkung, warum.',
  'problem.small-number':
    'Die Zahl {text} für eine Gruppe liegt unter {fewest}. Sie ist so klein, dass sie auf eine Person hinweisen kann. Überlegen Sie, die Zelle mit dem Status suppressed leer zu lassen. Wenn die Zahl stehen darf, sagen Sie in der Anmerkung, warum.',
  'problem.large-jump':
    'Der Wert {text} für „{indicator}“ weicht um mehr als die Hälfte von {before} ({beforePeriod}) ab. Prüfen Sie die Zahl. Wenn sie stimmt, sagen Sie in der Anmerkung, was geschehen ist.',
  'problem.revision-without-note':
    'Schon veröffentlichte Werte sind hier geändert, ohne dass eine Anmerkung sagt, warum: {count, plural, one {ein Wert} other {{count} Werte}} zu „{indicator}“ (der erste von {before} auf {text}). Schreiben Sie den Grund in die Anmerkung.',
  'problem.price-index-gap':
    'Der Preisindex hat keine Zeile für {text}; Geldbeträge aus diesem Jahr lassen sich deshalb nicht mit Preisen eines anderen vergleichen. Ergänzen Sie die Zeile.',
  'problem.no-figure':
    'Die Ausgabe {edition} hat keinen neuen Wert für „{text}“. Der letzte Wert: {latest}. Ergänzen Sie ihn oder eine Zeile mit dem Status not collected.',
  'problem.no-figure/none-ever':
    'Bis zur Ausgabe {edition} gibt es keinen Wert für „{text}“. Ergänzen Sie einen oder eine Zeile, deren Status sagt, warum er fehlt.',
  'problem.figure-too-old':
    'Der letzte Wert für „{text}“ ({latest}) ist zu alt für einen Indikator, der {years, plural, one {jedes Jahr} other {alle {years} Jahre}} neu sein soll. Ergänzen Sie einen neueren Wert oder füllen Sie „ended“ in indicators.csv aus, wenn keiner mehr kommt.',
  'problem.encoding-error/not-markdown':
    'Diese Datei ist kein Text, deshalb kann nichts darin gezeigt werden. Speichern Sie sie noch einmal als reinen Text (UTF-8), nicht als Dokument aus Word oder Excel.',
  'problem.encoding-error/damaged-text':
    'Einige Buchstaben wurden beim Speichern beschädigt. Schreiben Sie die beschädigten Wörter von Hand neu und speichern Sie die Datei als reinen Text (UTF-8).',
  'problem.source-error/empty-text':
    'Die Datei ist leer. Schreiben Sie den Kommentar hinein oder entfernen Sie die Datei.',
  'problem.type-error/date':
    '„{text}“ in der Spalte „{column}“ ist kein Datum. {hasSuggestion, select, yes {Meinten Sie {suggestion}?} other {Schreiben Sie ein Jahr (2023), einen Monat (2023-10) oder einen Tag (2023-10-12).}} Bis dahin wird die Zeile weggelassen.',
  'problem.constraint-error/choice':
    '„{text}“ ist in der Spalte „{column}“ nicht möglich. {hasSuggestion, select, yes {Meinten Sie „{suggestion}“?} other {Wählen Sie eines davon: {choices}.}} Bis dahin wird die Zeile weggelassen.',
  'problem.constraint-error/circle':
    'Die Empfehlungen, die einander wiederholen, führen ab „{text}“ im Kreis. Lassen Sie bei der ältesten „same_as“ leer. Bis dahin wird die Verknüpfung weggelassen.',
  'problem.foreign-key/recommendation':
    'Keine Empfehlung hat die Kennung „{text}“, deshalb wird die Verknüpfung weggelassen. {hasSuggestion, select, yes {Meinten Sie „{suggestion}“?} other {Ergänzen Sie sie in recommendations.csv oder berichtigen Sie die Kennung.}}',
  'problem.foreign-key/follow-up':
    'Keine Empfehlung hat die Kennung „{text}“. {hasSuggestion, select, yes {Meinten Sie „{suggestion}“?} other {Ergänzen Sie sie in recommendations.csv oder berichtigen Sie die Kennung.}} Bis dahin wird die Zeile weggelassen.',
  'problem.foreign-key/linked-indicator':
    'Kein Indikator hat die Kennung „{text}“, deshalb wird die Verknüpfung weggelassen. {hasSuggestion, select, yes {Meinten Sie „{suggestion}“?} other {Ergänzen Sie ihn in indicators.csv oder berichtigen Sie die Kennung.}}',
  'problem.foreign-key/record-edition':
    'Die Ausgabe {text} gehört nicht zu den Ausgaben des Pakets. Ergänzen Sie sie in datapackage.json oder berichtigen Sie das Jahr.',
  'problem.foreign-key/commentary-edition':
    'Die Ausgabe {text} gehört nicht zu den Ausgaben des Pakets, deshalb wird dieser Kommentar nicht gezeigt. Ergänzen Sie die Ausgabe in datapackage.json oder berichtigen Sie das Jahr im Dateinamen.',
  'problem.foreign-key/language':
    'Der Dateiname sagt, dass der Text in der Sprache „{text}“ ist. Sie gehört nicht zu den Sprachen des Pakets. Ergänzen Sie die Sprache in datapackage.json oder berichtigen Sie den Namen.',
  'problem.primary-key/commentary':
    'Zwei Dateien enthalten den Kommentar zu diesem Recht und dieser Ausgabe in derselben Sprache ({text}). Behalten Sie eine davon. Bis dahin wird die gezeigt, die zuerst aufgezählt ist.',
  'problem.date-order/answer':
    'Die Antwort ({text}) ist älter als der Bericht, auf den sie antwortet ({report}). Prüfen Sie beide Daten. Wenn sie stimmen, sagen Sie in der Anmerkung, warum.',
  'problem.date-order/follow-up':
    'Das Datum ist {text}, vor dem Bericht mit der Empfehlung {id} ({report}). Prüfen Sie das Datum. Wenn es stimmt, sagen Sie unter „evidence“, dass es vor dem Bericht war.',
  'problem.date-order/same-as':
    'Diese Empfehlung wiederholt „{text}“ aus einer späteren Ausgabe ({edition}). Lassen Sie die spätere die frühere nennen.',
  'problem.date-order/plan-period':
    'Der Plan endet, bevor er beginnt: {text}. Prüfen Sie beide Jahre.',
  'problem.date-order/due':
    'Die Frist ({text}) liegt vor dem Beginn des Plans ({start}). Prüfen Sie beide Daten.',
  'problem.no-follow-up':
    'Nichts sagt, was bis zur Ausgabe {edition} aus der Empfehlung „{text}“ wurde. Ergänzen Sie eine Zeile in follow-up.csv. Wenn Sie gesucht und nichts gefunden haben, mit dem Status no action found.',
  'problem.number-of-recommendations/few':
    'Die Ausgabe {text} hat {count, plural, one {eine Empfehlung} other {{count} Empfehlungen}} aus dem eigenen Bericht der Stadt, weniger als {fewest}. Fünf bis zehn sind eine gute Zahl: Sehen Sie nach, ob eine fehlt.',
  'problem.number-of-recommendations/many':
    'Die Ausgabe {text} hat {count, plural, one {eine Empfehlung} other {{count} Empfehlungen}} aus dem eigenen Bericht der Stadt, mehr als {max}. Fünf bis zehn sind eine gute Zahl: Fassen Sie zusammen, was dasselbe verlangt.',
  'problem.unknown':
    'Hier stimmt etwas nicht ({code}). Vergleichen Sie die Zeile mit ihren Nachbarn.',
}
