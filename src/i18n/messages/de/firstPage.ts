import type { firstPage as en } from '../en/firstPage.ts'

/** Messages of the frame and of the overview; with the verdict labels, all messages of the first page. */
export const firstPage: Readonly<Record<keyof typeof en, string>> = {
  'page.title': '{title} · {edition, number, ::group-off} · {city}',

  'shell.skip': 'Zum Inhalt springen',
  'shell.product': 'Menschenrechte, Jahr für Jahr',
  'shell.menu.open': 'Menü',
  'shell.menu.close': 'Menü schließen',
  'shell.opening': 'Die Seite wird geöffnet …',
  'shell.edition.opened': 'Die Ausgabe {edition, number, ::group-off} ist geöffnet.',

  'nav.label': 'Seiten',
  'nav.rights': 'Rechte',
  'nav.overview': 'Überblick',
  'nav.recommendations': 'Empfehlungen',
  'nav.report': 'Bericht',
  'nav.method': 'So bewerten wir',
  'nav.about': 'Über diese Seite',
  'nav.problems': 'Fehler in den Daten',

  'choice.edition': 'Ausgabe',
  'choice.edition.draft': '{edition, number, ::group-off} (Entwurf)',
  'choice.language': 'Sprache',
  'choice.language.missing':
    '{language} wurde nicht geladen, deshalb bleibt die Seite auf Deutsch.',
  'choice.scheme': 'Hell oder dunkel',
  'choice.scheme.auto': 'Wie mein Gerät',
  'choice.scheme.light': 'Hell',
  'choice.scheme.dark': 'Dunkel',

  'notice.label': 'Gut zu wissen über diese Zahlen',
  'notice.draft.title':
    'Entwurf: Die Ausgabe {edition, number, ::group-off} ist nicht veröffentlicht.',
  'notice.draft': 'Zahlen können noch fehlen oder sich ändern.',
  'notice.draft.nothingFiled':
    'Für sie ist noch keine Zahl eingereicht: Die gezeigten Bewertungen sind die der Ausgabe {assessed, number, ::group-off}.',
  'notice.draft.readiness': 'Sehen Sie, was ihr noch fehlt',
  'notice.errors.title':
    '{count, plural, one {Ein Fehler in den Datendateien.} other {# Fehler in den Datendateien.}}',
  'notice.errors': 'Was falsch ist, wird weggelassen. Alles andere wird gezeigt.',
  'notice.errors.see': 'Sehen Sie, was wo falsch ist',
  'notice.newer':
    'Die Dateien auf dem Server sind neuer als diese Kopie der Seite. Sie sehen jetzt die neueren Zahlen.',
  'notice.unreachable':
    '{count, plural, =0 {Die Datendateien konnten nicht noch einmal gelesen werden.} one {Eine Datendatei konnte nicht noch einmal gelesen werden: {files}.} other {# Datendateien konnten nicht noch einmal gelesen werden: {files}.}} Sie sehen die Zahlen, die diese Seite vorher zeigte. Laden Sie die Seite später neu. Haben Sie die Dateien gerade hochgeladen, laden Sie sie noch einmal hoch.',

  'foot.edition':
    '{city}: Menschenrechtsindikatoren, Ausgabe {edition, number, ::group-off}, Ausgangsjahr {baseline, number, ::group-off}.',
  'foot.groups': 'Für die Arbeitsgruppen',
  'foot.promise': 'Diese Seite sendet nichts über Sie an irgendjemanden und setzt keine Cookies.',

  'loading.title': 'Die Zahlen werden gelesen',
  'loading.files': '{done, number} von {total, number} Dateien gelesen',
  'failed.title': 'Die Zahlen konnten nicht gelesen werden',
  'failed.what':
    'Die Liste der Datendateien (indicators/datapackage.json) fehlt oder ist beschädigt. Deshalb gibt es nichts zu zeigen.',
  'failed.do':
    'Wenn Sie hier nur lesen: Versuchen Sie es später noch einmal. Wenn Sie diese Seite veröffentlichen: Prüfen Sie, ob der Ordner „indicators“ vollständig kopiert wurde.',
  'fault.title': 'Diese Seite ist ausgefallen',
  'fault.what':
    'Der Fehler liegt im Programm, nicht in den Zahlen. Die anderen Seiten funktionieren noch. Sie können es noch einmal versuchen. Bitte sagen Sie denen, die diese Website betreiben, was hier steht:',
  'fault.reload': 'Noch einmal versuchen',
  'chunk.title': 'Diese Seite wurde nicht geladen',
  'chunk.what':
    'Ein Teil des Programms wurde nicht geladen. Vielleicht ist die Verbindung unterbrochen, oder die Website ist neuer als diese Seite.',
  'chunk.reload': 'Seite neu laden',

  'overview.title': 'Sind die Menschenrechte in {city} besser geschützt?',
  'overview.eyebrow':
    'Ausgabe {edition, number, ::group-off} · Ausgangsjahr {baseline, number, ::group-off}',
  'overview.report': 'Den Bericht {edition, number, ::group-off} lesen',
  'overview.present': 'In einem Saal zeigen',
  'overview.rights': 'Recht für Recht',
  'overview.rights.how':
    'Über der Linie: besser geschützt als {baseline, number, ::group-off} oder als im ersten Jahr danach, für das es eine Zahl gibt. Auf der Linie: keine klare Veränderung. Darunter: schlechter. Nur in diesem Bild heißt oben besser. In den Diagrammen heißt oben mehr.',
  'overview.empty':
    'Für die Ausgabe {edition, number, ::group-off} wurden noch keine Zahlen eingereicht.',

  'glance.answer':
    'Von {figures, plural, one {# Zahl} other {# Zahlen}} {judged, plural, one {ließ sich #} other {ließen sich #}} bewerten: {counts}.',
  'glance.answer.baseline':
    '{baseline, number, ::group-off} ist das Ausgangsjahr: Es gibt noch nichts zu vergleichen.',
  'glance.answer.none':
    '{figures, plural, one {Die eine Zahl lässt sich {waits, select, yes {noch } other {}}nicht bewerten} other {Keine der # Zahlen lässt sich {waits, select, yes {bisher } other {}}bewerten}}: {reasons}.',
  'glance.answer.empty': 'Noch wird keine Zahl gemessen.',
  'glance.answer.nothingFiled':
    'Für {edition, number, ::group-off} ist noch keine Zahl eingereicht. Die gezeigten Bewertungen sind die der Ausgabe {assessed, number, ::group-off}.',
  'glance.compared':
    '{judged, plural, one {Die eine Zahl, die sich bewerten ließ, ist} other {Die # Zahlen, die sich bewerten ließen, sind}} so verglichen: {parts}.',
  'glance.with.baseline': '{count, number} mit {baseline, number, ::group-off}',
  'glance.with.later':
    '{count, number} mit dem ersten Jahr nach {baseline, number, ::group-off}, für das es eine Zahl gibt',
  'glance.with.own': '{count, number} mit einem eigenen Ausgangsjahr',
  'glance.undirected':
    'Wo eine Zahl nur höher oder niedriger heißt, sagt sie allein nicht, ob das gut ist.',
  'glance.notJudged':
    '{count, plural, one {Eine lässt sich nicht bewerten} other {# lassen sich nicht bewerten}}: {reasons}.',
  'glance.inside':
    '{count, plural, one {Die eine, die jetzt anders gezählt wird, ließ sich ab der Umstellung bewerten: {counts}.} other {Von den #, die jetzt anders gezählt werden, {judged, plural, one {ließ sich #} other {ließen sich #}} ab der Umstellung bewerten: {counts}.}}',
  'glance.uncounted':
    '{count, plural, one {Eine weitere Zahl wird gezeigt und hier nicht mitgezählt.} other {# weitere Zahlen werden gezeigt und hier nicht mitgezählt.}}',
  'count.better': '{count, plural, =0 {keine besser} other {# besser}}',
  'count.worse': '{count, plural, =0 {keine schlechter} other {# schlechter}}',
  'count.higher': '{count, number} höher',
  'count.lower': '{count, number} niedriger',
  'count.noClearChange': '{count, number} ohne klare Veränderung',
  'count.noRecentFigure': '{count, plural, one {# ist} other {# sind}} zu alt',
  'count.notComparable':
    '{count, plural, one {# wird} other {# werden}} jetzt anders gezählt oder gemessen',
  'count.tooFewFigures': '{count, plural, one {# hat} other {# haben}} bisher zu wenige Zahlen',
  'count.noFigureSinceBaseline':
    '{count, plural, one {# hat} other {# haben}} keine Zahl seit dem Ausgangsjahr',
  'count.baselineYear':
    '{count, plural, one {# ist} other {# sind}} erst der Ausgangspunkt für spätere Zahlen',
  'count.suppressed': '{count, number} hält die Quelle zurück',
  'count.of': '{text} (aus {indicators, plural, one {einem Indikator} other {# Indikatoren}})',
  'glance.line': '{baseline, number, ::group-off}',
  'glance.right.undirected': '{count, number} höher oder niedriger',
  'glance.right.notAssessed': '{count, number} nicht bewertet',
  'glance.right.empty': 'noch keine Zahl',
  'glance.gutter.above': 'besser',
  'glance.gutter.below': 'schlechter',
  'glance.gutter.undirected': 'höher/tiefer',
  'glance.gutter.beside': 'unbewertet',
  'glance.legend.better': 'über der Linie: besser',
  'glance.legend.unchanged': 'auf der Linie: keine klare Veränderung',
  'glance.legend.worse': 'unter der Linie: schlechter',
  'glance.legend.undirected': 'höher oder niedriger: für sich weder gut noch schlecht',
  'glance.chance.method': 'So bewerten wir',

  'band.better': 'Über der Linie: besser',
  'band.unchanged': 'Auf der Linie: keine klare Veränderung',
  'band.worse': 'Unter der Linie: schlechter',
  'band.undirected': 'Höher oder niedriger: Die Zahl allein sagt nicht, ob das gut ist',
  'band.notAssessed': 'Nicht bewertet',
  'band.none': 'Für dieses Recht wird noch keine Zahl gemessen.',
  'finding.since': '{change} seit {period}',

  'year.title': 'Neu in der Ausgabe {edition, number, ::group-off}',
  'year.how':
    'Zahlen, die für diese Ausgabe eingereicht wurden, die mit der klarsten Veränderung seit dem Ausgangsjahr zuerst.',
  'year.how.baseline':
    'Zahlen, die für diese Ausgabe eingereicht wurden. Diese Ausgabe ist das Ausgangsjahr, deshalb gibt es noch keine Bewertung.',
  'year.none':
    'Für {edition, number, ::group-off} wurde keine Zahl eingereicht, die sich mit einer früheren vergleichen lässt.',
  'year.previous':
    'Seit der vorigen vergleichbaren Zahl. Ein Schritt ist zu wenig für eine Bewertung.',
  'year.since': 'Bewertung über alle Jahre seit dem Ausgangsjahr',
  'year.step': '{from} ({fromPeriod}), jetzt {to} ({toPeriod}): {change}',
  'year.step.margin': '{step} (Fehlerspanne: {margin})',

  'changed.title': 'Bewertungen, die sich seit {edition, number, ::group-off} geändert haben',
  'changed.none': 'Keine Bewertung ist anders als in der vorigen Ausgabe.',
}
