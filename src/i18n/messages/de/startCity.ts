/** Eine Stadt, die beginnt: ein Formular, das ein leeres Paket macht. */
export const startCity = {
  'city.title': 'Eine Stadt beginnen',
  'city.lead':
    'Eigene Rechte, Sprachen und Orte: Füllen Sie das aus, ohne Code zu schreiben, und nehmen Sie den Ordner mit. Jede Datei darin lässt sich in einer Tabelle oder einem Editor öffnen. Um ihn als Seite wie diese zu zeigen, braucht jemand das Programm dieser Seite, Node und zwei Befehle. Die Anleitung im Ordner sagt, wie. Jahre und Sprachen ändert man später in einer Datei, datapackage.json. Nichts wird irgendwohin gesendet. Was Sie schreiben, bleibt in diesem Browser.',
  'city.notStored':
    'Dieser Browser bewahrt für diese Seite nichts auf. Machen Sie es in einem Zug fertig: Was Sie schreiben, ist weg, wenn das Fenster geschlossen wird.',
  'city.about': 'Die Stadt',
  'city.name': 'Name der Stadt',
  'city.id': 'Kennung',
  'city.id.hint':
    'So heißt sie in Zahlen und Links, und das ändert sich nie. Kleinbuchstaben und Bindestriche; sie folgt aus dem Namen.',
  'city.country': 'Land',
  'city.country.hint': 'Zwei Großbuchstaben, zum Beispiel AT oder NO. Darf leer bleiben.',
  'city.country.is': 'Zwei Großbuchstaben, zum Beispiel AT oder NO. {code} ist {country}.',
  'city.site': 'Website',
  'city.site.hint':
    'Wo die Stadt oder ihr Netzwerk über Menschenrechte schreibt. Darf leer bleiben.',
  'city.code': 'Amtlicher Schlüssel',
  'city.code.hint': 'Die Nummer der Gemeinde in der Statistik. Darf leer bleiben.',
  'city.partOf': 'Teil von',
  'city.partOf.hint': 'Eine Region oder ein Land aus Ihrer Liste der Orte weiter unten.',
  'city.partOf.none': 'Nichts aus der Liste',
  'city.frame': 'Sprachen und Jahre',
  'city.language': 'Hauptsprache',
  'city.language.hint':
    'Die Sprache, in der jeder Text da ist. Was in einer anderen fehlt, erscheint in dieser.',
  'city.further': 'Weitere Sprachen',
  'city.further.hint': 'Für jede bekommen Sie neben jedem Text ein Feld, das leer bleiben darf.',
  'city.baseline': 'Ausgangsjahr',
  'city.baseline.hint': 'Das Jahr, mit dem spätere Zahlen verglichen werden.',
  'city.edition': 'Erste Ausgabe',
  'city.edition.hint': 'Das Jahr Ihres ersten Berichts. Sie beginnt als Entwurf.',
  'city.rights': 'Die Rechte, die Sie gewählt haben',
  'city.rights.lead':
    'Fünf genügen für den Anfang. Wählen Sie sie mit der Bevölkerung, zum Beispiel in einer Umfrage.',
  'city.right': 'Recht {number, number}',
  'city.right.title': 'Name des Rechts',
  'city.right.title.hint': 'Ein oder zwei Wörter: Wohnen.',
  'city.right.meaning': 'Was es bedeutet',
  'city.right.meaning.hint':
    'Für die Menschen in der Stadt, in ein, zwei Sätzen: „Alle haben ein Recht auf …“.',
  'city.right.law': 'Was es rechtlich ist',
  'city.right.law.hint':
    'Verträge und Gesetze, auf denen es beruht. Kann später ausgefüllt werden.',
  'city.right.id': 'Kennung des Rechts',
  'city.right.id.hint': 'Der Name seines Ordners. Kleinbuchstaben und Bindestriche.',
  'city.right.add': 'Ein Recht hinzufügen',
  'city.areas': 'Orte zum Vergleichen und Teile der Stadt',
  'city.areas.lead':
    'Die Stadt selbst ist schon dabei. Fügen Sie das Land, eine Region, Bezirke oder andere Städte hinzu, deren Zahlen Sie zeigen werden. Weitere können später kommen.',
  'city.area': 'Ort {number, number}',
  'city.area.title': 'Name des Ortes',
  'city.area.kind': 'Was er ist',
  'city.area.kind.city': 'Eine andere Stadt',
  'city.area.kind.district': 'Ein Bezirk der Stadt',
  'city.area.kind.region': 'Eine Region',
  'city.area.kind.country': 'Ein Land',
  'city.area.kind.benchmark': 'Ein anderer Maßstab, zum Beispiel ein Mittel von Städten',
  'city.area.id': 'Kennung des Ortes',
  'city.area.add': 'Einen Ort hinzufügen',
  'city.remove': 'Herausnehmen',
  'city.remove.of': 'Herausnehmen: {name}',
  'city.make': 'Das Paket machen',
  'city.make.how':
    'Sie bekommen eine Zip-Datei mit einem Ordner. Darin liegt eine Anleitung, wie es weitergeht, in der Sprache dieser Seite.',
  'city.make.do': 'Das Paket mitnehmen',
  'city.clear': 'Von vorn beginnen',
  'city.cleared': 'Das Formular ist wieder leer.',
  'city.faults':
    '{count, plural, one {Eine Angabe fehlt oder ist falsch} other {# Angaben fehlen oder sind falsch}}. Wählen Sie eine, um zu ihrem Feld zu gehen.',
  'city.made':
    'Das Paket von {city} ist gemacht: {file}. Entpacken Sie es und lesen Sie README.md: Dort steht, wie es weitergeht.',
  'city.fault.required': 'Bitte ausfüllen.',
  'city.fault.id-form':
    'Eine Kennung besteht aus Kleinbuchstaben von a bis z, Ziffern und Bindestrichen, zum Beispiel graz.',
  'city.fault.id-twice': 'Zwei in diesem Formular haben diese Kennung. Ändern Sie eine davon.',
  'city.fault.country-form': 'Schreiben Sie zwei Großbuchstaben, zum Beispiel AT, oder nichts.',
  'city.fault.link-form': 'Schreiben Sie eine Adresse, die mit https:// beginnt, oder nichts.',
  'city.fault.language-form': 'Eine davon ist keine Sprache, die hier bekannt ist.',
  'city.fault.language-twice': 'Eine Sprache ist zweimal gewählt.',
  'city.fault.year': 'Eine Jahreszahl hat vier Ziffern.',
  'city.fault.edition-impossible':
    'Eine Ausgabe dieses Jahres kann es nicht geben. Prüfen Sie die Ziffern.',
  'city.fault.baseline-after-edition':
    'Das Ausgangsjahr kann nicht nach der ersten Ausgabe liegen.',
  'city.fault.no-rights': 'Eine Stadt hat mindestens ein Recht.',
  'city.fault.no-such-area': 'Dieser Ort ist nicht mehr in der Liste.',
  'city.fault.kind': 'Wählen Sie eine der Arten.',

  'readme.title': 'Menschenrechte in {city}: die Zahlen',
  'readme.intro':
    'Dieser Ordner enthält die Daten einer Menschenrechtsstadt: Er lässt sich mit jeder Tabellenkalkulation öffnen, und das Dashboard zeigt ihn als Seiten. Er enthält Ihre Rechte, Orte und Sprachen und noch keine Zahlen.',
  'readme.here': 'Was hier ist',
  'readme.here.manifest':
    '`datapackage.json`: die Stadt, ihre Sprachen, das Ausgangsjahr {baseline} und die Ausgabe {edition}',
  'readme.here.rights': '`rights.csv`: was jedes Recht bedeutet, in einfachen Worten und rechtlich',
  'readme.here.indicators': '`indicators.csv`: was gemessen wird, eine Zeile für jeden Indikator',
  'readme.here.areas': '`areas.csv`: die Orte, zu denen es Zahlen gibt',
  'readme.here.groups':
    '`groups.csv`: Gruppen von Menschen, zu denen es Zahlen gibt, zum Beispiel Frauen und Männer',
  'readme.here.schemas': '`schemas/`: was jede Spalte enthält, für andere Programme',
  'readme.next': 'Wie es weitergeht',
  'readme.next.open':
    'Besorgen Sie das Programm des Dashboards und legen Sie diesen Ordner unter dem Namen `{id}` daneben. Mit Node 20 oder neuer zeigt ihn `npm ci && npm start -- {id}`.',
  'readme.next.law':
    'Füllen Sie aus, was in `rights.csv` noch leer ist: Gesetz, Verträge, warum es gewählt wurde.',
  'readme.next.indicators':
    'Wählen Sie zwei oder drei Indikatoren für jedes Recht und beschreiben Sie sie: auf der Seite unter „Der Arbeitsplatz der Arbeitsgruppen“, „Ein neuer Indikator“, oder in `indicators.csv`.',
  'readme.next.figures':
    'Legen Sie die Zahlen des Rechts „{right}“ in `{right}/{edition}.csv`, die der anderen in deren eigene Ordner. Der Arbeitsplatz schreibt diese Dateien für Sie.',
  'readme.next.check':
    '`npm run check -- {id}` nennt, was fehlt oder falsch ist, mit Datei, Zeile und Spalte. `--fix` nimmt neue Dateien in die Liste auf.',
  'readme.next.publish':
    '`npm run build -- {id}` macht die Website; kopieren Sie sie auf einen Webserver. Wenn der Bericht erschienen ist, schreiben Sie bei seiner Ausgabe in `datapackage.json` `"published"` statt `"draft"`.',
}
