/** Die Metadaten als Formular: was gemessen wird, jedes Feld erklärt. */
export const updateMetadata = {
  'metadata.measured': 'Was gemessen wird',
  'metadata.lead':
    'Ein neuer Indikator oder eine andere Definition eines vorhandenen, ab der Ausgabe {edition, number, ::group-off}. Frühere Berichte bleiben, wie sie sind. „Seine ersten Zahlen eintragen“ nimmt einen neuen Indikator in die Aktualisierung seines Rechts mit; dort geben Sie beides zusammen ab.',
  'metadata.part.lead':
    'Ein neuer Indikator dieses Rechts oder eine andere Definition eines vorhandenen, ab der Ausgabe {edition, number, ::group-off}. Frühere Berichte bleiben, wie sie sind. Was Sie hier beschreiben, hat seine Zeilen sofort unter „Zahlen“ und wird mit ihnen abgegeben.',
  'metadata.new': 'Ein neuer Indikator',
  'metadata.new.how': 'Wählen Sie das Recht, zu dem er gehört. Jedes Feld ist erklärt.',
  'metadata.new.how.here': 'Er gehört zu dem Recht, das Sie aktualisieren. Jedes Feld ist erklärt.',
  'metadata.right': 'Recht',
  'metadata.new.begin': 'Einen neuen Indikator beschreiben',
  'metadata.change': 'Eine andere Definition',
  'metadata.change.how':
    'Der Indikator behält seine Zahlen; die neuen Worte gelten ab der Ausgabe, die Sie nennen.',
  'metadata.indicator': 'Indikator',
  'metadata.change.begin': 'Diesen Indikator ändern',
  'metadata.rows': 'Zeilen der Metadaten',
  'metadata.unnamed': 'noch ohne Namen',
  'metadata.form.new': 'Neuer Indikator: {title}',
  'metadata.form.change': 'Geänderter Indikator: {title}',
  'metadata.group.what': 'Was er ist',
  'metadata.group.measure': 'Wie gezählt wird',
  'metadata.group.source': 'Woher die Zahlen kommen',
  'metadata.group.judging': 'Wie er beurteilt wird',
  'metadata.group.rights': 'Wozu er gehört',
  'metadata.group.time': 'Von wann bis wann',
  'metadata.figures':
    'Eingetragene Zahlen: {filled, number} von {all, number}. Sie gehen mit, wenn sich die Kennung ändert.',
  'metadata.figures.none':
    'Er bekommt seine Zeilen unter „Zahlen“, sobald Name, Kennung, Einheit, Art der Zahl und Richtung angegeben sind.',
  'metadata.figures.open': 'Seine Zahlen eintragen',
  'metadata.figures.open.of': 'Seine Zahlen eintragen: {title}',
  'metadata.remove.ask':
    '{count, plural, one {Eine Zahl ist eingetragen und entfällt} other {# Zahlen sind eingetragen und entfallen}} mit ihm.',
  'metadata.remove.keep': 'Behalten',
  'metadata.remove.both': 'Mit seinen Zahlen herausnehmen',
  'metadata.move': 'Seine ersten Zahlen eintragen',
  'metadata.move.of': 'Seine ersten Zahlen eintragen: {title}',
  'metadata.describe': 'Einen Indikator beschreiben, der hier noch fehlt',
  'metadata.described': 'In dieser Aktualisierung beschrieben und noch nicht veröffentlicht.',
  'metadata.described.lacks':
    'In dieser Aktualisierung beschrieben. {count, plural, one {Eine Zelle davon ist} other {# Zellen davon sind}} vor der Abgabe noch auszufüllen oder zu berichtigen.',
  'metadata.described.link': 'Was über ihn gesagt wird',
  'metadata.described.of': 'Was über ihn gesagt wird: {title}',

  'metadata.field.title': 'Name',
  'metadata.hint.title': 'So steht er in Listen und über Diagrammen: „Menschen ohne Obdach“.',
  'metadata.field.id': 'Kennung',
  'metadata.hint.id':
    'So heißt er in Zahlen und Links, und das ändert sich nie. Kleinbuchstaben und Bindestriche; sie folgt aus dem Namen.',
  'metadata.field.right': 'Recht',
  'metadata.hint.right': 'Jeder Indikator gehört zu einem Recht.',
  'metadata.field.definition': 'Definition',
  'metadata.hint.definition':
    'Wer oder was gezählt wird, wann und von wem, sodass es jemand außerhalb der Stadt versteht.',
  'metadata.field.caveat': 'Worauf zu achten ist',
  'metadata.hint.caveat':
    'Was man missverstehen könnte: wenige Fälle, eine Stichprobe, Lücken in der Zählung. Darf leer bleiben.',
  'metadata.field.unit': 'Einheit',
  'metadata.hint.unit':
    'Was eines davon ist: Personen, % der Haushalte, Punkte je Schülerin und Schüler. Bei Geld zuerst die Währung: EUR im Monat.',
  'metadata.field.measure': 'Was für eine Zahl ist es?',
  'metadata.hint.measure':
    'Danach richtet sich, welcher Test eine Veränderung vom Zufall unterscheidet.',
  'metadata.field.direction': 'Welche Richtung ist besser?',
  'metadata.hint.direction':
    'Wenn ein Anstieg mehr Schaden oder bessere Erfassung bedeuten kann, wählen Sie keine: Dann wird nichts behauptet.',
  'metadata.field.kind': 'Worauf schaut er?',
  'metadata.hint.kind':
    'Die drei Arten von Indikatoren des UN-Hochkommissariats für Menschenrechte (OHCHR).',
  'metadata.field.headline': 'Welche Zahl steht für ihn?',
  'metadata.hint.headline':
    'everybody (alle) oder Gruppen, wo es keine Zahl für alle gibt: sex=male; sex=female.',
  'metadata.field.counted': 'Zählt die Übersicht ihn mit?',
  'metadata.hint.counted': 'Nein, wenn ein anderer Indikator schon dasselbe zählt.',
  'metadata.field.decimals': 'Gezeigte Nachkommastellen',
  'metadata.hint.decimals': '0 bis 6. Die Zahlen werden aufbewahrt, wie sie veröffentlicht sind.',
  'metadata.field.source': 'Quelle',
  'metadata.hint.source': 'Wer die Zahlen veröffentlicht und unter welchem Namen.',
  'metadata.field.source_url': 'Link zur Quelle',
  'metadata.hint.source_url':
    'Die Seite, auf der die nächste Zahl stehen wird. Er beginnt mit https://',
  'metadata.field.licence': 'Lizenz',
  'metadata.hint.licence':
    'Zu welchen Bedingungen die Zahlen genutzt werden dürfen: CC BY 4.0, nicht angegeben.',
  'metadata.field.frequency': 'Wie oft gibt es eine neue Zahl?',
  'metadata.hint.frequency': 'Daraus geht hervor, wann eine fällig ist.',
  'metadata.field.release_month': 'Monat der Veröffentlichung',
  'metadata.hint.release_month': 'Wann die Zahl üblicherweise erscheint.',
  'metadata.field.baseline': 'Ausgangsjahr',
  'metadata.hint.baseline': 'Nur, wenn es ein anderes Jahr ist als das der Stadt.',
  'metadata.field.target': 'Ziel',
  'metadata.hint.target':
    'In der Einheit, und nur, wenn jemand eines beschlossen hat. 0 für eine Lücke, die sich schließen soll.',
  'metadata.field.target_year': 'Zieljahr',
  'metadata.hint.target_year': 'Das Jahr, bis zu dem es erreicht sein soll.',
  'metadata.field.limit': 'Natürliche Grenze',
  'metadata.hint.limit':
    'Ein Wert, den er nie überschreiten kann, zum Beispiel 100 bei einem Anteil.',
  'metadata.field.meaningful_change': 'Kleinste Veränderung, die zählt',
  'metadata.hint.meaningful_change':
    'In der Einheit. Eine kleinere heißt nie besser oder schlechter, so sicher sie auch ist.',
  'metadata.field.treaty': 'Artikel von Verträgen',
  'metadata.hint.treaty':
    'Mehrere werden durch Semikolon getrennt: UN-Sozialpakt Art. 11; UN-Kinderrechtskonvention Art. 27.',
  'metadata.field.sdg': 'Nachhaltigkeitsziele der UN',
  'metadata.hint.sdg': 'Unterziele, durch Semikolon getrennt: 1.2; 11.1.',
  'metadata.field.from_edition': 'Ab Ausgabe',
  'metadata.hint.from_edition': 'Die erste Ausgabe, für die diese Worte gelten.',
  'metadata.field.ended': 'Beendet',
  'metadata.hint.ended': 'Die letzte Ausgabe mit einer Zahl, wenn es keine mehr geben wird.',

  'metadata.choice.none': 'Nicht angegeben',
  'metadata.choice.measure.count':
    'Eine Anzahl von Menschen, Haushalten oder Ereignissen, jeder Fall für sich',
  'metadata.choice.measure.amount':
    'Eine Menge: Pakete, Wohnungen, ausgegebenes Geld, oder Kinder aus denselben Familien',
  'metadata.choice.measure.percent': 'Ein Anteil in Prozent',
  'metadata.choice.measure.rate': 'Eine Rate: Fälle je 1000 oder 100 000',
  'metadata.choice.measure.ratio': 'Ein Verhältnis zweier Mengen',
  'metadata.choice.measure.money': 'Geld',
  'metadata.choice.measure.years': 'Lebensjahre',
  'metadata.choice.measure.score': 'Eine Punktzahl',
  'metadata.choice.direction.up': 'Mehr ist besser',
  'metadata.choice.direction.down': 'Weniger ist besser',
  'metadata.choice.direction.toward': 'Näher am Ziel ist besser',
  'metadata.choice.direction.none': 'Keine: keine Bewertung',
  'metadata.choice.kind.structure': 'Struktur: Gesetze, Zusagen, Stellen',
  'metadata.choice.kind.process': 'Prozess: was getan wird',
  'metadata.choice.kind.outcome': 'Ergebnis: wie die Menschen leben',
  'metadata.choice.counted.yes': 'Ja',
  'metadata.choice.counted.no': 'Nein',
  'metadata.choice.frequency.annual': 'Jedes Jahr',
  'metadata.choice.frequency.biennial': 'Alle zwei Jahre',
  'metadata.choice.frequency.triennial': 'Alle drei Jahre',
  'metadata.choice.frequency.quadrennial': 'Alle vier Jahre',
  'metadata.choice.frequency.quinquennial': 'Alle fünf Jahre',
  'metadata.choice.frequency.decennial': 'Alle zehn Jahre',
  'metadata.choice.frequency.quarterly': 'Jedes Quartal',
  'metadata.choice.frequency.monthly': 'Jeden Monat',
  'metadata.choice.frequency.irregular': 'Ohne Rhythmus',
}
