/** The forms for commentary, follow-up and new recommendations. */
export const updateRecords = {
  'form.error': 'Zu berichtigen:',
  'form.warning': 'Stimmt das?',
  'form.choose': 'Bitte wählen …',
  'form.dateHint': 'Ein Tag (2026-05-04), ein Monat (2026-05) oder ein Jahr (2026).',
  'form.required': 'Bitte ausfüllen.',
  'form.choice':
    '„{text}“ ist hier nicht möglich. {hasSuggestion, select, yes {Meinten Sie „{suggestion}“?} other {Wählen Sie eines davon: {choices}.}}',
  'form.date':
    '„{text}“ ist kein Datum. {hasSuggestion, select, yes {Meinten Sie {suggestion}?} other {Schreiben Sie einen Tag (2026-05-04), einen Monat (2026-05) oder ein Jahr (2026).}}',
  'form.number':
    '„{text}“ ist keine Zahl. {hasSuggestion, select, yes {Meinten Sie {suggestion}?} other {Schreiben Sie nur Ziffern.}}',
  'form.wholeNumber': '„{text}“ ist keine ganze Zahl.',
  'form.twice':
    'Das steht schon da. Schreiben Sie etwas anderes oder nehmen Sie eines von beiden heraus.',
  'form.otherEdition':
    'Mit diesem Datum zählt es zur Ausgabe {edition}, nicht zu der, an der Sie schreiben.',
  'form.afterEveryEdition': 'Keine Ausgabe dieser Stadt reicht bis zu diesem Datum.',
  'form.idForm':
    'Eine Kennung besteht aus Kleinbuchstaben von a bis z, Ziffern und Bindestrichen, zum Beispiel ohne-wohnung.',
  'form.year': 'Eine Jahreszahl hat vier Ziffern.',
  'form.towardWithoutTarget':
    '„Näher am Ziel“ braucht ein Ziel. Ohne Ziel gibt es nie eine Bewertung.',
  'form.moneyUnit':
    'Die Einheit von Geld beginnt mit der Währung in drei Großbuchstaben, zum Beispiel EUR im Monat.',
  'form.rewritesReport':
    'Das ändert auch Berichte, die schon veröffentlicht sind. Wählen Sie die Ausgabe, die gerade entsteht, außer Sie wollen genau das.',

  'form.source': 'Nennen Sie die Quelle, die gelesen wurde, oder wählen Sie „Unsicher“.',

  'record.empty':
    'Dieses Formular ist noch leer: Es wird nicht abgegeben. Alles andere kann abgegeben werden.',
  'record.filed': 'Das ist abgegeben und so veröffentlicht, wie es hier steht.',
  'record.remove': 'Herausnehmen',
  'record.remove.of': 'Herausnehmen: {id}',
  'record.source': 'Quelle',
  'record.source.hint': 'Wer es veröffentlicht hat; ein Papier der Stadt mit Titel und Datum.',
  'record.sourceUrl': 'Link zur Quelle',
  'record.sourceUrl.hint': 'Er beginnt mit https://',
  'record.certainty': 'Wie sicher ist das?',
  'record.certainty.hint': 'Die Seite behauptet nie mehr, als Sie hier angeben.',
  'record.certainty.read': 'Wir haben die Quelle selbst gelesen',
  'record.certainty.partlyRead': 'Wir haben einen Teil der Quelle gelesen',
  'record.certainty.second-hand': 'Wir wissen es von jemandem, der sie gelesen hat',
  'record.certainty.uncertain': 'Unsicher',
  'record.certaintyNote': 'Was daran unsicher ist',
  'record.certaintyNote.hint': 'Darf leer bleiben.',

  'handOver.blocked.records':
    '{count, plural, one {Eine Zelle} other {# Zellen}} in Kommentar und Empfehlungen oder in den Metadaten {count, plural, one {muss} other {müssen}} zuerst berichtigt werden. Jede Zeile führt zu ihrem Feld. Nichts wurde geschrieben.',

  'commentary.title': 'Was die Gruppe zu ihren Zahlen sagt',
  'commentary.lead':
    'Schreiben Sie für jemanden, der die Zahlen zum ersten Mal sieht. Was Sie leer lassen, fehlt im Bericht.',
  'commentary.language': 'Sprache, in der Sie schreiben',
  'commentary.part.challenges': 'Herausforderungen',
  'commentary.part.goodPractice': 'Gute Praxis',
  'commentary.part.whatTheFiguresMean': 'Was die Zahlen bedeuten',
  'commentary.hint.challenges': 'Was nicht so ist, wie es sein sollte, und für wen.',
  'commentary.hint.goodPractice': 'Was getan wurde und hilft, und wo man es sehen kann.',
  'commentary.hint.whatTheFiguresMean':
    'Was man missverstehen könnte: eine kleine Stadt, eine neue Zählweise, ein Jahr, das anders war.',
  'commentary.marks': 'So schreiben Sie fett, Listen und Links',
  'commentary.marks.paragraph': 'Eine leere Zeile beginnt einen neuen Absatz.',
  'commentary.marks.bold': 'Zwei Sterne auf beiden Seiten machen **fette Schrift**.',
  'commentary.marks.list':
    'Ein Bindestrich und ein Leerzeichen am Zeilenanfang machen eine Liste: - Betten',
  'commentary.marks.link':
    'Ein Link: [was man liest](https://www.example.org/). Adressen im Netz, E-Mail-Adressen und Seiten dieses Auftritts werden zu Links.',
  'commentary.preview': 'So wird es zu lesen sein',
  'commentary.preview.of': 'So wird es zu lesen sein: {part}',
  'commentary.preview.none': 'Noch nichts geschrieben.',
  'commentary.others':
    '{count, plural, one {Ein weiterer Teil dieses Textes steht} other {# weitere Teile dieses Textes stehen}} unter eigenen Überschriften. Sie bleiben, wie sie sind.',
  'commentary.contested':
    '{gone, select, yes {Jemand hat den veröffentlichten Kommentar ({language}) entfernt, seit die Gruppe hier zu schreiben begann.} other {Jemand anderes hat einen anderen Kommentar ({language}) veröffentlicht, seit die Gruppe hier zu schreiben begann.}} Nichts wird abgegeben, bevor Sie wählen, was aus beiden wird.',
  'commentary.contested.theirs': 'Jetzt veröffentlicht',
  'commentary.contested.theirs.none': 'Nichts mehr.',
  'commentary.contested.ours': 'In diesem Entwurf',
  'commentary.contested.ours.none': 'Nichts: Jedes Wort ist entfernt.',
  'commentary.contested.useOurs': 'Unseren an die Stelle des anderen setzen',
  'commentary.contested.useBoth': 'Den anderen unter unseren setzen',
  'commentary.contested.useTheirs': 'Den anderen statt unseres nehmen',
  'commentary.contested.ours.done':
    'Ihrer bleibt. Bei der Abgabe tritt er an die Stelle des veröffentlichten.',
  'commentary.contested.both.done':
    'Der andere steht jetzt Teil für Teil unter Ihrem. Lesen Sie alles durch, bevor Sie abgeben.',
  'commentary.contested.theirs.done': 'Der andere ist übernommen. „Rückgängig“ holt Ihren zurück.',
  'commentary.emptied':
    'Jedes Wort ist entfernt ({language}). Mit der Abgabe verschwindet der veröffentlichte Text aus dem Bericht, und Sie erfahren, welche Datei zu löschen ist.',
  'commentary.earlier': 'Was die Gruppe für die Ausgabe {edition, number, ::group-off} schrieb',

  'followUp.title': 'Was aus früheren Empfehlungen wurde',
  'followUp.lead':
    '{due, plural, =0 {Keine frühere Empfehlung an die Stadt wartet in dieser Ausgabe auf ein Wort.} one {Eine frühere Empfehlung an die Stadt wartet in dieser Ausgabe auf ein Wort} other {# frühere Empfehlungen an die Stadt warten in dieser Ausgabe auf ein Wort}}{due, plural, =0 {} other {{left, plural, =0 {. Sie haben zu jeder geschrieben.} other {. Es bleiben #.}}}}',
  'followUp.none':
    'Keine offene Empfehlung aus den eigenen Berichten der Stadt betrifft dieses Recht.',
  'followUp.byOthers': 'Von anderen, zum Beispiel von UN-Gremien ({count, number})',
  'followUp.cityAsWhole': 'Zur Stadt als Ganzes ({count, number})',
  'followUp.never': 'noch nichts davon gehört',
  'followUp.last': 'zuletzt gehört: {date}',
  'followUp.due': 'Wartet auf ein Wort',
  'followUp.add': 'Schreiben, was daraus wurde',
  'followUp.add.of': 'Schreiben, was daraus wurde: {id}',
  'followUp.more': 'Noch etwas schreiben',
  'followUp.more.of': 'Noch etwas schreiben: {id}',
  'followUp.form': 'Was aus {id} wurde',
  'followUp.date': 'Datum',
  'followUp.status': 'Stand',
  'followUp.status.hint':
    'Wenn Sie gesucht und nichts gefunden haben, wählen Sie den Stand, der das sagt.',
  'followUp.sourceRole': 'Wer sagt das?',
  'followUp.sourceRole.hint': 'Wenn nur Sie selbst es mit der Empfehlung verbinden: die Redaktion.',
  'followUp.evidence': 'Was geschehen ist',
  'followUp.evidence.hint': 'Zwei oder drei Sätze, die sich an der Quelle prüfen lassen.',

  'recommend.title': 'Neue Empfehlungen',
  'recommend.lead':
    'Eine Empfehlung sagt, wer was tun soll und welche Zahlen dafür sprechen. {fewest} bis {most} insgesamt, über alle Rechte, sind so wenige, dass etwas geschieht.',
  'recommend.count':
    'Die Ausgabe {edition, number, ::group-off} hat bisher {count, plural, =0 {keine} other {#}}, Ihre mitgezählt.',
  'recommend.count.many':
    'Die Ausgabe {edition, number, ::group-off} hat bisher {count, number}, Ihre mitgezählt: mehr als {most}. Fassen Sie zusammen, was dasselbe verlangt.',
  'recommend.calls': 'Diese sind schlechter geworden und haben noch keine Empfehlung',
  'recommend.calls.none': 'Kein Indikator dieses Rechts ist klar schlechter geworden.',
  'recommend.calls.done': 'Jeder Indikator, der schlechter wurde, hat eine Empfehlung.',
  'recommend.call': 'Etwas empfehlen',
  'recommend.call.of': 'Etwas empfehlen zu: {indicator}',
  'recommend.add': 'Eine Empfehlung schreiben',
  'recommend.another': 'Noch eine Empfehlung schreiben',
  'recommend.form': 'Empfehlung {id}',
  'recommend.text': 'Empfehlung',
  'recommend.text.hint':
    'Eine Sache, die man tun und sehen kann: „Eröffnen Sie eine Tagesstätte für …“.',
  'recommend.addressee': 'An wen sie sich richtet',
  'recommend.addressee.hint': 'Mehrere werden durch Semikolon getrennt.',
  'recommend.indicators': 'Zahlen, die dafür sprechen',
  'recommend.indicators.hint': 'Was schlechter geworden ist, steht zuerst.',
  'recommend.more': 'Nummer, Herkunft, Quelle und mehr',
  'recommend.id': 'Nummer',
  'recommend.id.hint':
    'Die nächste freie. Nimmt eine andere Gruppe sie vor Ihrer Abgabe, bekommt Ihre die nächste.',
  'recommend.right': 'Recht',
  'recommend.origin': 'Von wem',
  'recommend.origin.hint': 'Empfehlungen dieses Berichts: der eigene Bericht der Stadt.',
  'recommend.sameAs': 'Wiederholt eine frühere',
  'recommend.sameAs.hint': 'Empfehlungen, die dasselbe verlangen, teilen, was daraus wurde.',
  'recommend.sameAs.none': 'Nein, sie ist neu',
  'recommend.reference': 'Wo sie steht',
  'recommend.reference.hint':
    'Bericht, Jahr und Nummer oder Absatz, zum Beispiel CESCR 2025 Abs. 45. Darf leer bleiben.',
  'recommend.sdg': 'Nachhaltigkeitsziele der UN',
  'recommend.sdg.hint': 'Unterziele wie 11.1, durch Semikolon getrennt. Darf leer bleiben.',
}
