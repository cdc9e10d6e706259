import type { verdictSentences as en } from '../en/verdictSentences.ts'

/** Titles stand before a colon, names in quotes, periods in brackets: all stay in the nominative. */
export const verdictSentences: Readonly<Record<keyof typeof en, string>> = {
  'verdict.reason.better': 'Eine klare Verbesserung seit dem Ausgangsjahr.',
  'verdict.reason.worse': 'Eine klare Verschlechterung seit dem Ausgangsjahr.',
  'verdict.reason.higher':
    'Klar höher als im Ausgangsjahr. Die Zahl allein sagt nicht, ob das gut oder schlecht ist.',
  'verdict.reason.lower':
    'Klar niedriger als im Ausgangsjahr. Die Zahl allein sagt nicht, ob das gut oder schlecht ist.',
  'verdict.reason.no clear change':
    'Der Unterschied zum Ausgangsjahr ist nicht größer, als es der Zufall oder die üblichen Schwankungen erklären können. Das beweist nicht, dass sich nichts verändert hat.',
  'verdict.reason.not comparable':
    'Die Definition oder die Messung ist jetzt eine andere. Deshalb kann der letzte Wert nicht mit dem Ausgangsjahr verglichen werden.',
  'verdict.reason.too few figures':
    'Es gibt zu wenige Werte, um zu wissen, wie stark sie üblicherweise von Jahr zu Jahr schwanken.',
  'verdict.reason.no recent figure':
    'Der letzte Wert ist mehr als zwei Jahre älter als diese Ausgabe.',
  'verdict.reason.no figure since the baseline':
    'Es gibt keinen Wert aus dem Ausgangsjahr oder danach, der verglichen werden kann.',
  'verdict.reason.baseline year':
    'Der letzte Wert ist selbst der Ausgangswert. Spätere Werte werden mit ihm verglichen.',
  'verdict.reason.suppressed':
    'Die veröffentlichende Stelle hält den Wert zurück, meist damit niemand darin zu erkennen ist.',

  'verdict.than.baseline': 'als im Ausgangsjahr ({when}: {old})',
  'verdict.than.first':
    'als beim ersten Wert seit dem Ausgangsjahr ({when}: {old}, {years} später)',
  'verdict.than.segment': 'als beim ersten vergleichbaren Wert ({when}: {old})',
  'verdict.since.baseline': 'seit dem Ausgangsjahr ({when}: {old})',
  'verdict.since.first':
    'seit dem ersten Wert nach dem Ausgangsjahr ({when}: {old}, {years} später)',
  'verdict.since.segment': 'seit dem ersten vergleichbaren Wert ({when}: {old})',

  'verdict.state.better': '{now} ({when}), um {size} {way} {than}, also besser.',
  'verdict.state.worse': '{now} ({when}), um {size} {way} {than}, also schlechter.',
  'verdict.state.neither':
    '{now} ({when}), um {size} {way} {than}. Die Zahl allein sagt nicht, ob das gut oder schlecht ist.',
  'verdict.state.cash':
    '{now} ({when}), um {size} {way} {than}, zu laufenden Preisen: Die Teuerung ist nicht herausgerechnet.',
  'verdict.state.no clear change': '{now} ({when}), keine klare Veränderung {since}.',
  'verdict.state.no clear change of distance':
    '{now} ({when}), keine klare Veränderung des Abstands zum Ziel von {target} {since}.',
  'verdict.state.too few figures':
    '{now} ({when}), um {size} {way} {than}. Das sind aber zu wenige Werte, um es eine Veränderung zu nennen.',
  'verdict.state.too few figures, same':
    '{now} ({when}), kein Unterschied {since}. Das sind aber zu wenige Werte für eine Bewertung.',
  'verdict.state.too few figures, overlap':
    '{now} ({when}). Der Wert hat Jahre mit dem Wert gemeinsam, mit dem er verglichen würde. Eine Veränderung kann deshalb noch nicht bewertet werden.',
  'verdict.state.not comparable':
    'nicht mit dem Ausgangsjahr vergleichbar, weil die Definition oder die Messung eine andere ist (ab {when}).',
  'verdict.state.new basis': 'Auf der neuen Grundlage: {statement}',
  'verdict.state.new basis, first':
    'Auf der neuen Grundlage: {now} ({when}), der erste vergleichbare Wert.',
  'verdict.state.no recent figure':
    'kein aktueller Wert. Der letzte ({when}: {now}) ist zu alt, um etwas über {edition} zu sagen.',
  'verdict.state.no figure since the baseline':
    'kein Wert seit dem Ausgangsjahr {baseline}. Deshalb lässt sich nichts über eine Veränderung sagen.',
  'verdict.state.no figure since the baseline, older':
    'kein Wert seit dem Ausgangsjahr {baseline}. Deshalb lässt sich nichts über eine Veränderung sagen. Der letzte Wert ({when}): {now}.',
  'verdict.state.no figure since the baseline, apart':
    'kein vergleichbarer Wert seit dem Ausgangsjahr {baseline}. Der letzte Wert ({when}: {now}) ist anders definiert.',
  'verdict.state.baseline year':
    '{now} ({when}). Das ist der Ausgangswert, mit dem spätere Werte verglichen werden.',
  'verdict.state.baseline year, late':
    '{now} ({when}). Das ist der erste Wert seit dem Ausgangsjahr, {years} später. Was noch kommt, wird mit ihm verglichen.',
  'verdict.state.suppressed':
    'Die veröffentlichende Stelle hält den Wert zurück. Deshalb lässt sich nichts über eine Veränderung sagen.',
  'verdict.state.suppressed, older':
    'Die veröffentlichende Stelle hält den Wert zurück. Deshalb lässt sich nichts über eine Veränderung sagen. Der letzte bekannte Wert ({when}): {now}.',
  'verdict.state.figure only': '{now} ({when}). {reason}',
  'verdict.state.no figure': 'kein Wert. {reason}',

  'verdict.sure.margin.clear': 'Die Veränderung ist größer als die Fehlerspanne.',
  'verdict.sure.margin.unclear': 'Der Unterschied ({size}) liegt innerhalb der Fehlerspanne.',
  'verdict.sure.variation.clear':
    'Die Veränderung ist größer als die üblichen Schwankungen von Jahr zu Jahr.',
  'verdict.sure.variation.unclear':
    'Der Unterschied ({size}) liegt innerhalb der üblichen Schwankungen von Jahr zu Jahr.',
  'verdict.sure.counts':
    'Die Anzahlen sind so klein, dass allein der Zufall diesen Unterschied ({size}) erklären kann.',
  'verdict.sure.meaning':
    'Der Unterschied ({size}) ist kleiner als {required}. Das ist die kleinste Veränderung, die bei diesem Indikator als bedeutsam gilt.',
  'verdict.sure.same': 'Die beiden Werte sind gleich.',
  'verdict.sure.same distance': 'Beide Werte sind gleich weit vom Ziel entfernt.',
  'verdict.sure.crossed': 'Dazwischen hat der Wert das Ziel von {target} überschritten.',

  'verdict.previous': 'Seit dem vorigen vergleichbaren Wert ({when}): {change}.',
  'verdict.previous.same': 'Seit dem vorigen vergleichbaren Wert ({when}): kein Unterschied.',

  'verdict.progress.target': 'Ziel von {target}',
  'verdict.progress.target by': 'Ziel von {target} bis {year}',
  'verdict.progress.target achieved': 'Fortschritt: Das {target} ist erreicht.',
  'verdict.progress.on track':
    'Fortschritt: auf Kurs für das {target}, wenn das bisherige durchschnittliche Tempo anhält.',
  'verdict.progress.moderate':
    'Fortschritt: mäßig; das bisherige Tempo ist zu langsam für das {target}.',
  'verdict.progress.limited':
    'Fortschritt: gering; das bisherige Tempo ist viel zu langsam für das {target}.',
  'verdict.progress.moving away': 'Fortschritt: Der Wert entfernt sich vom {target}.',
  'verdict.progress.note':
    'Das folgt der Methode, die Open SDG veröffentlicht, und betrachtet nur zwei Werte. Es ist nicht die Bewertung.',

  'verdict.caveat.late start':
    'Der erste Wert seit dem Ausgangsjahr kommt erst {years} später. Die Bewertung sagt nichts über die Zeit davor.',
  'verdict.caveat.crossed target':
    'Der Wert hat das Ziel von {target} überschritten: Er liegt jetzt auf der anderen Seite.',
  'verdict.caveat.cash terms':
    'Die Beträge sind zu laufenden Preisen angegeben: Die Teuerung ist nicht herausgerechnet. Ein höherer Betrag muss also nicht mehr wert sein.',
  'verdict.caveat.limits disagree':
    'Nach ihren Fehlerspannen allein würden die beiden Werte etwas anderes sagen. Fehlerspannen enthalten nur den Zufall der Stichprobe, nicht das übliche Auf und Ab der Jahre.',
  'verdict.caveat.small counts':
    'Der Unterschied ist größer als die üblichen Schwankungen oder die Fehlerspanne. Die Anzahlen sind aber so klein, dass allein der Zufall ihn erklären kann.',
  'verdict.caveat.below meaningful change':
    'Die Veränderung ist größer als der Zufall oder die üblichen Schwankungen, aber kleiner als {required}. Das ist die kleinste Veränderung, die bei diesem Indikator als bedeutsam gilt.',
  'verdict.caveat.provisional': 'Ein Wert ist vorläufig und kann revidiert werden: {when}.',
  'verdict.caveat.estimated': 'Ein Wert ist geschätzt: {when}.',
  'verdict.caveat.low reliability':
    'Ein Wert ist laut der veröffentlichenden Stelle wenig verlässlich: {when}.',
  'verdict.caveat.definition differs':
    '{n, plural, one {Ein Wert ist anders definiert ({periods}): Er wird gezeigt, aber nicht verglichen.} other {Einige Werte sind anders definiert ({periods}): Sie werden gezeigt, aber nicht verglichen.}}',
  'verdict.caveat.pooled':
    'Jeder Wert fasst {years} zusammen. Benachbarte Werte haben deshalb Jahre gemeinsam. Verglichen werden nur Werte, die kein Jahr gemeinsam haben.',

  'verdict.evidence.heading.figures': 'Die beiden Werte, wie sie veröffentlicht wurden',
  'verdict.evidence.heading.baseline': 'Seit dem Ausgangsjahr',
  'verdict.evidence.heading.segment': 'Seit Beginn der neuen Grundlage',
  'verdict.evidence.heading.counts': 'Kleine Anzahlen',
  'verdict.evidence.heading.meaning': 'Bedeutsame Veränderung',
  'verdict.evidence.heading.progress': 'Fortschritt',
  'verdict.evidence.figure': '{when}: {value}',
  'verdict.evidence.figure with limits': '{when}: {value} ({lower} bis {upper})',
  'verdict.evidence.of distance': '{change} (des Abstands zum Ziel von {target})',
  'verdict.evidence.estimates':
    'Unterschied zweier Schätzungen: Veränderung {change}, z = {z}. Eine Veränderung gilt als klar, wenn z um 1,96 oder mehr von 0 abweicht, also wenn sie größer ist als die gemeinsame Fehlerspanne beider Werte.',
  'verdict.evidence.line or step':
    'Eine Linie durch die {figures} Werte: {rise} vom ersten zum letzten, das {ratio}-Fache des mittleren Abstands der Werte von ihr. Nötig ist mehr als das {lineLimit}-Fache. Eine Stufe bei {when}: {difference}, das {stepRatio}-Fache des mittleren Abstands von den beiden Niveaus. Nötig ist mehr als das {stepLimit}-Fache. Eine Veränderung gilt als klar, wenn Linie oder Stufe es ist und der neueste Wert auf dieser Seite des ersten liegt.',
  'verdict.evidence.pooled line':
    'Eine Linie durch die {figures} Werte, die sich Jahre teilen: {rise} vom ersten zum letzten, das {ratio}-Fache des mittleren Abstands der Werte von ihr. Ab dem {limit}-Fachen gilt eine Veränderung als klar.',
  'verdict.evidence.moving range':
    'Schritte von Jahr zu Jahr: Veränderung {change}, Grenze {limit}. Eine Veränderung gilt als klar, wenn sie größer ist als die Grenze. Diese ist das 4-Fache des mittleren Schritts von einem Wert zum nächsten ({figures} Werte, auch die vor dem Ausgangsjahr).',
  'verdict.evidence.shares':
    'Test der Anzahlen hinter den beiden Anteilen: z = {z}. Unter 1,96 kann allein der Zufall den Unterschied erklären.',
  'verdict.evidence.counts':
    'Exakter Test zweier Anzahlen: p {p}. Hätte sich nichts verändert, kämen so weit oder weiter auseinanderliegende Anzahlen {times} durch Zufall zustande. Unter 0,05 gilt der Unterschied als mehr als Zufall.',
  'verdict.evidence.times':
    '{n, plural, =0 {in weniger als einem von 100 Fällen} one {in etwa # von 100 Fällen} other {in etwa # von 100 Fällen}}',
  'verdict.evidence.meaning':
    '{reached, select, yes {Die Veränderung erreicht {required}, die kleinste Veränderung, die bei diesem Indikator als bedeutsam gilt.} other {Die Veränderung erreicht {required} nicht, die kleinste Veränderung, die bei diesem Indikator als bedeutsam gilt.}}',
  'verdict.evidence.progress':
    'Wachstum in die gewünschte Richtung: {growth} pro Jahr{hasRatio, select, yes {, das {ratio}-Fache des Wachstums, das für das Ziel nötig ist} other {}}. Punktzahl {score} auf einer Skala von −5 bis 5.',
  'verdict.evidence.not judged': '{label}. {reason}',
}
