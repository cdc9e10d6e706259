import type { firstPage as en } from '../en/firstPage.ts'

/** The words of the shell and of the overview: with the verdicts all that the first page says. */
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
  'choice.scheme': 'Hell oder dunkel',
  'choice.scheme.auto': 'Wie mein Gerät',
  'choice.scheme.light': 'Hell',
  'choice.scheme.dark': 'Dunkel',

  'notice.label': 'Gut zu wissen über diese Zahlen',
  'notice.draft.title':
    'Entwurf: Die Ausgabe {edition, number, ::group-off} ist nicht veröffentlicht.',
  'notice.draft': 'Zahlen können noch fehlen oder sich ändern.',
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

  'overview.title': 'Sind die Menschenrechte in {city} besser geschützt?',
  'overview.eyebrow':
    'Ausgabe {edition, number, ::group-off}, verglichen mit {baseline, number, ::group-off}',
  'overview.report': 'Den Bericht {edition, number, ::group-off} lesen',
  'overview.present': 'In einem Saal zeigen',
  'overview.rights': 'Recht für Recht',
  'overview.rights.how':
    'Über der Linie: besser geschützt als {baseline, number, ::group-off}. Auf der Linie: keine klare Veränderung. Darunter: schlechter. Oben heißt nur in diesem Bild besser; in den Diagrammen heißt oben mehr.',
  'overview.empty':
    'Für die Ausgabe {edition, number, ::group-off} wurden noch keine Zahlen eingereicht.',

  'glance.answer':
    '{better, plural, =0 {Keine Schlüsselzahl ist klar besser} one {Eine Schlüsselzahl ist besser} other {# Schlüsselzahlen sind besser}} als im Ausgangsjahr {baseline, number, ::group-off}, {worse, plural, =0 {keine ist schlechter} one {eine ist schlechter} other {# sind schlechter}}. {same, plural, =0 {} one {Eine zeigt keine klare Veränderung.} other {# zeigen keine klare Veränderung.}}',
  'glance.answer.baseline':
    'Das ist der Ausgangspunkt: Spätere Ausgaben werden mit {baseline, number, ::group-off} verglichen.',
  'glance.beside':
    '{count, plural, =0 {Alle Schlüsselzahlen konnten bewertet werden.} one {Neben der Linie steht eine Zahl, über die sich weder das eine noch das andere sagen lässt.} other {Neben der Linie stehen # Zahlen, über die sich weder das eine noch das andere sagen lässt.}}',
  'glance.line': '{baseline, number, ::group-off}',
  'glance.right':
    '{better, plural, one {# besser} other {# besser}}, {worse, plural, one {# schlechter} other {# schlechter}}, {same, plural, one {# ohne klare Veränderung} other {# ohne klare Veränderung}}, {beside, plural, one {# nicht als besser oder schlechter bewertet} other {# nicht als besser oder schlechter bewertet}}',
  'glance.gutter.above': 'besser',
  'glance.gutter.below': 'schlechter',
  'glance.gutter.beside': 'daneben',
  'glance.legend.above': 'über der Linie: besser',
  'glance.legend.on': 'auf der Linie: keine klare Veränderung',
  'glance.legend.below': 'unter der Linie: schlechter',
  'glance.legend.beside': 'daneben: nicht als besser oder schlechter bewertet',
  'glance.chance.method': 'So bewerten wir',

  'band.above': 'Über der Linie: besser',
  'band.on': 'Auf der Linie: keine klare Veränderung',
  'band.below': 'Unter der Linie: schlechter',
  'band.beside': 'Neben der Linie',
  'finding.since': '{change} seit {period}',

  'year.title': 'Neu in der Ausgabe {edition, number, ::group-off}',
  'year.how':
    'Zahlen, die für diese Ausgabe eingereicht wurden. Die klarste Veränderung seit dem Ausgangsjahr steht zuerst. Der Schritt seit dem vorigen Wert ist eine Nachricht, keine Bewertung.',
  'year.none':
    'Für die Ausgabe {edition, number, ::group-off} wurde kein Wert eingereicht, der einen Vorgänger hat.',
  'year.step': '{fromPeriod}: {from}, {toPeriod}: {to} ({change})',

  'changed.title': 'Bewertungen, die anders sind als in der vorigen Ausgabe',
  'changed.none': 'Alle Bewertungen sind dieselben wie in der vorigen Ausgabe.',
}
