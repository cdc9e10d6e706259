import type { charts as en } from '../en/charts.ts'

export const charts: Readonly<Record<keyof typeof en, string>> = {
  'chart.everybody': 'Alle',
  'chart.areaAndGroup': '{area}: {group}',
  'chart.empty': 'Es gibt keine Zahlen zu zeichnen.',
  'chart.baselineFigure': 'Ausgangswert {period}: {value}',
  'chart.firstFigure': 'Erster Wert seit {year}, {period}: {value}',
  'chart.baselineYear': 'Ausgangsjahr {year}',
  'chart.earlierFigure': '{value} ({period})',
  'chart.target': 'Ziel {value}',
  'chart.targetByYear': 'Ziel {value} bis {year}',
  'chart.break': 'Reihenbruch',
  'chart.breakOf': 'Bruch: {lines}',
  'chart.note.scale': 'Die Skala beginnt bei {value}, nicht bei 0.',
  'chart.note.band':
    'Das Band zeigt das 95-%-Konfidenzintervall ({line}): wie weit allein der Zufall einen Wert verschieben kann.',
  'chart.note.years': 'Ein Wert für mehr als ein Kalenderjahr steht bei dem Jahr, in dem er endet.',
  'chart.note.break':
    'Bei einem Reihenbruch ändert sich die Definition oder die Methode: Werte davor und danach dürfen nicht verglichen werden.',
  'chart.note.gap': 'Eine gepunktete Linie überbrückt Jahre ohne vergleichbaren Wert.',
  'chart.note.hollow': 'Hohle Zeichen sind vorläufig, geschätzt oder wenig verlässlich.',
  'chart.note.apart':
    'Hohle Zeichen ohne Linie sind anders gezählt und dürfen nicht mit den übrigen verglichen werden.',
  'chart.note.missing': '{line}: kein Wert für {periods}.',
  'chart.missingPeriod': '{period} ({reason})',
  'chart.unit.cash': '{unit}, nicht um die Inflation bereinigt',
  'chart.text.latest': '{line}: {latest} ({period})',
  'chart.text.since': '{line}: {from} ({fromPeriod}), {latest} ({period})',
  'chart.text.acrossBreak':
    '{line}: {from} ({fromPeriod}), {latest} ({period}), mit einem Reihenbruch dazwischen, daher sind die beiden nicht vergleichbar',
  'chart.text.whole': 'Liniendiagramm: {title} ({unit}). {lines}.',
  'table.suppressed': 'zurückgehalten',
  'table.notCollected': 'nicht erhoben',
  'table.notApplicable': 'trifft nicht zu',
  'table.noFigure': 'kein Wert',
  'table.period': 'Zeitraum',
  'table.baseline': 'Ausgangswert',
  'table.note': 'Anmerkung',
  'table.limits': '{lower} bis {upper}',
  'table.break': 'Reihenbruch: Werte über und unter dieser Linie dürfen nicht verglichen werden.',
  'table.breakOf':
    'Reihenbruch ({lines}): Werte über und unter dieser Linie dürfen nicht verglichen werden.',
  'table.source': 'Quelle: {source}',
  'table.provisional': 'vorläufig',
  'table.provisional.meaning':
    'kann sich noch ändern, wenn der veröffentlichenden Stelle alle Daten vorliegen',
  'table.estimated': 'geschätzt',
  'table.estimated.meaning': 'berechnet, nicht vollständig gezählt oder gemessen',
  'table.revised': 'revidiert',
  'table.revised.meaning': 'die veröffentlichende Stelle hat einen früheren Wert ersetzt',
  'table.lowReliability': 'wenig verlässlich',
  'table.lowReliability.meaning':
    'weniger verlässlich als die anderen Werte; mit Vorsicht verwenden',
  'table.differs': 'andere Definition',
  'table.differs.meaning':
    'anders gezählt als in den Jahren davor und danach; wird nicht mit ihnen verglichen',
  'table.suppressed.meaning':
    'von der veröffentlichenden Stelle zurückgehalten, meist zum Schutz von Menschen in kleinen Gruppen',
  'table.notCollected.meaning': 'niemand hat den Wert für diesen Zeitraum erhoben',
  'table.notApplicable.meaning': 'der Wert ergibt für dieses Gebiet oder diese Gruppe keinen Sinn',
  'chart.limits': '95-%-Konfidenzintervall {lower} bis {upper}',
  'chart.keys':
    'Die Pfeiltasten nach links und rechts gehen durch die Jahre, Pos1 und Ende zum ersten und zum letzten.',
  'chart.titleAndGroup': '{title}: {group}',
  'chart.titleAndPlace': '{title}, {place}',
  'chart.sources':
    '{count, plural, =0 {Quelle: nicht genannt} one {Quelle: {sources}} other {Quellen: {sources}}}',
  'chart.licence': 'Lizenz der Zahlen: {licence}',
  'chart.edition': '{city}, Menschenrechtsindikatoren, Ausgabe {edition}',
  'table.allFigures': 'Alle Werte:',
  'download.all': 'Zahlen und Bild herunterladen',
  'download.csv': 'Zahlen (CSV)',
  'download.svg': 'Bild (SVG)',
  'download.png': 'Bild (PNG)',
  'chart.missing':
    'Das interaktive Diagramm wurde nicht geladen. Dieses Bild zeigt dieselben Zahlen.',
  'download.blocked': 'Dieser Browser sperrt Bilder. Nehmen Sie die SVG-Datei: Sie zeigt dasselbe.',
  'download.failed':
    'Das Bild konnte in diesem Browser nicht erstellt werden. Die SVG-Datei enthält dasselbe.',
  'chart.gap.latest': 'Abstand: {latest} ({period}).',
  'chart.gap.since': 'Abstand: {from} ({fromPeriod}), {latest} ({period}).',
  'chart.revisions': 'Was die Ausgaben über {period} sagten',
  'chart.revision': '{text} in der Ausgabe {edition}',
  'chart.gap.apart':
    'Hohle Zeichen sind anders gezählt und dürfen nicht mit den übrigen verglichen werden.',
}
