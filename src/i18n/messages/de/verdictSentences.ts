import type { verdictSentences as en } from '../en/verdictSentences.ts'

/** Titles precede a colon, names are in quotes, periods in brackets: all remain in the nominative. */
export const verdictSentences: Readonly<Record<keyof typeof en, string>> = {
  'verdict.inPeriod':
    '{kind, select, pooledYears {in den Jahren {when}} quarter {im {when}} month {im {when}} other {im Jahr {when}}}',
  'verdict.reason.better': 'Eine klare Verbesserung.',
  'verdict.reason.worse': 'Eine klare Verschlechterung.',
  'verdict.reason.higher': 'Klar höher. Die Zahl sagt nicht, ob das gut oder schlecht ist.',
  'verdict.reason.lower': 'Klar niedriger. Die Zahl sagt nicht, ob das gut oder schlecht ist.',
  'verdict.reason.noClearChange':
    'Der Unterschied ist nicht sicher. Es sind wenige Werte, ihr Auf und Ab ist zu groß, oder er liegt in der Fehlerspanne. Das beweist nicht, dass sich nichts verändert hat.',
  'verdict.reason.notComparable':
    'Jetzt wird anders gezählt oder gemessen. Deshalb lässt sich der letzte Wert nicht mit dem Ausgangswert vergleichen.',
  'verdict.reason.tooFewFigures': 'Es gibt zu wenige Werte, um ihr übliches Auf und Ab zu kennen.',
  'verdict.reason.noRecentFigure':
    'Der letzte Wert ist zu alt, um etwas über das Jahr dieser Ausgabe zu sagen.',
  'verdict.reason.noFigureSinceBaseline':
    'Es gibt seit dem Ausgangsjahr keinen Wert, der sich vergleichen lässt.',
  'verdict.reason.baselineYear':
    'Der letzte Wert ist selbst der Ausgangswert. Spätere Werte werden mit ihm verglichen.',
  'verdict.reason.suppressed':
    'Die Stelle, die den Wert veröffentlicht, zeigt ihn nicht. Meist soll damit niemand zu erkennen sein.',

  'verdict.now': '{now} ({when}).',
  'verdict.then': '{inWhen} waren es {old}.',
  'verdict.then.first': '{inWhen} waren es {old}. Das ist der erste Wert seit {baseline}.',
  'verdict.then.firstComparable':
    '{inWhen} waren es {old}. Das ist der erste Wert seit {baseline}, der sich vergleichen lässt.',
  'verdict.prices':
    'In Preisen von {year} sind die {old} von {when} so viel wert wie {worth}. {way, select, up {Der Wert stieg also um {size} mehr als die Preise} other {Der Wert blieb also um {size} hinter den Preisen zurück}}.',

  'verdict.found.line':
    'Der Wert ist {steady, select, yes {stetig} other {über die Jahre}} {way, select, up {gestiegen} other {gesunken}}, um etwa {pace} im Jahr.',
  'verdict.found.lineOfDistance':
    'Über die Jahre hat sich der Wert {way, select, up {vom Ziel von {target} entfernt} other {dem Ziel von {target} genähert}}, um etwa {pace} im Jahr.',
  'verdict.found.step':
    '{inWhen} kam der Wert auf ein {way, select, up {höheres} other {tieferes}} Niveau: vorher etwa {before}, seither etwa {since}. Dazwischen liegen etwa {size}.',
  'verdict.found.stepOfDistance':
    '{inWhen} kam der Wert {way, select, up {weiter weg vom} other {näher an das}} Ziel von {target}: Der Abstand war vorher etwa {before} und ist seither etwa {since}. Dazwischen liegen etwa {size}.',
  'verdict.found.beyondMargin': 'Der Wert ist jetzt um {size} {way}, mehr als die Fehlerspanne.',
  'verdict.found.beyondMovingRange':
    'Der Wert ist jetzt um {size} {way}. Von einem Wert zum nächsten sind es im Durchschnitt etwa {step}.',
  'verdict.found.belowMeaningful':
    'Das ist weniger als {required}, die kleinste Veränderung, die hier zählt.',
  'verdict.found.crossed': 'Auf dem Weg hat der Wert das Ziel von {target} gekreuzt.',

  'verdict.doubt.same': 'Die beiden Werte sind gleich.',
  'verdict.doubt.sameDistance': 'Beide Werte sind gleich weit vom Ziel entfernt.',
  'verdict.doubt.turned':
    'Über die Jahre {way, select, up {stiegen die Werte, aber der letzte liegt nicht über dem ersten} other {sanken die Werte, aber der letzte liegt nicht unter dem ersten}}.',
  'verdict.doubt.turnedOfDistance':
    'Über die Jahre {way, select, up {wuchs der Abstand zum Ziel, aber der letzte ist nicht größer als der erste} other {schrumpfte der Abstand zum Ziel, aber der letzte ist nicht kleiner als der erste}}.',
  'verdict.doubt.swingOfDistance':
    'Der Abstand zum Ziel geht auf und ab: Der Wert lag auch schon bei {value} ({inWhen}).',
  'verdict.doubt.usualOfDistance':
    'Der Unterschied beträgt {size}. Das Auf und Ab des Abstands zum Ziel ist zu groß, um sicher zu sein.',
  'verdict.doubt.swing': 'Es geht auf und ab: {value} waren es {inWhen}.',
  'verdict.doubt.usual':
    'Der Unterschied beträgt {size}. Das Auf und Ab ist zu groß, um sicher zu sein.',
  'verdict.doubt.usualNamed': 'Das Auf und Ab ist zu groß, um da sicher zu sein.',
  'verdict.doubt.uneven':
    'Der Unterschied beträgt {size}. Die Jahre dazwischen sind zu ungleichmäßig, um sicher zu sein.',
  'verdict.doubt.latest': 'Nur der letzte Wert fällt auf: Davor waren es {value} ({inWhen}).',
  'verdict.doubt.first': 'Nur der erste Wert fällt auf: Danach waren es {value} ({inWhen}).',
  'verdict.doubt.few': 'Der Unterschied beträgt {size}. Mit nur {n} Werten ist das nicht sicher.',
  'verdict.doubt.counts':
    'So kleine Zahlen können sich schon durch Zufall um {size} unterscheiden.',
  'verdict.doubt.shares':
    'Der Unterschied beträgt {size}. Die Anzahlen dahinter sind so klein, dass Zufall allein ihn erklären kann.',
  'verdict.doubt.withinMargin': 'Der Unterschied beträgt {size}. Das liegt in der Fehlerspanne.',
  'verdict.doubt.withinMarginNamed':
    'Der Unterschied beträgt {size}. Das liegt in der Fehlerspanne ({margin}).',
  'verdict.doubt.withinMovingRange':
    'Von einem Wert zum nächsten sind es im Durchschnitt etwa {step}. Eine klare Veränderung muss mehr als viermal so groß sein. Hier sind es {size}.',
  'verdict.doubt.belowMeaningful':
    'Der Unterschied beträgt {size}. Das ist weniger als {required}, die kleinste Veränderung, die hier zählt.',

  'verdict.judged.better': 'Das ist besser.',
  'verdict.judged.worse': 'Das ist schlechter.',
  'verdict.judged.higher': 'Das ist klar höher.',
  'verdict.judged.lower': 'Das ist klar niedriger.',
  'verdict.judged.open': 'Die Zahl sagt nicht, ob das gut oder schlecht ist.',
  'verdict.judged.cash':
    'Das ist {currency, select, GBP {in Pfund} EUR {in Euro} NOK {in Kronen} other {in Geld}} klar {kind, select, higher {höher} other {niedriger}}, die Inflation ist nicht abgezogen.',
  'verdict.judged.real':
    'Nach Abzug der Inflation ist das {kind, select, better {besser} worse {schlechter} higher {klar höher} other {klar niedriger}}.',
  'verdict.judged.inCash':
    'Nur {currency, select, GBP {in Pfund} EUR {in Euro} NOK {in Kronen} other {in Geld}}, ohne Abzug der Inflation: {label}.',
  'verdict.judged.noClearChange': 'Das ist also keine klare Veränderung seit {when}.',
  'verdict.judged.noClearChangeOfDistance':
    'Der Abstand zum Ziel von {target} hat sich also seit {when} nicht klar verändert.',
  'verdict.judged.noClearChangeReal':
    'Nach Abzug der Inflation ist das also keine klare Veränderung seit {when}.',
  'verdict.judged.noClearChangeRealAndInCash':
    'Das ist also keine klare Veränderung seit {when}, weder vor noch nach Abzug der Inflation.',
  'verdict.judged.tooFewFigures':
    '{n, plural, =2 {Zwei} =3 {Drei} =4 {Vier} other {#}} Werte sind zu wenige, um eine Veränderung zu bewerten. Ohne Fehlerspannen sind {needed, plural, =5 {fünf} other {#}} nötig.',
  'verdict.judged.tooFewFiguresPooled':
    'Nur {n, plural, =2 {zwei} =3 {drei} =4 {vier} other {#}} der Werte haben keine Jahre gemeinsam. Das sind zu wenige, um eine Veränderung zu bewerten. Ohne Fehlerspannen sind fünf nötig.',
  'verdict.extreme.highest': 'Das ist der höchste Wert seit {when}.',
  'verdict.extreme.lowest': 'Das ist der niedrigste Wert seit {when}.',

  'verdict.state.notComparable':
    'Mit {baseline} lässt sich das nicht vergleichen: Ab {when} wird anders gezählt oder gemessen.',
  'verdict.state.newBasisFirst':
    'Das ist der erste Wert der neuen Art. Was später kommt, wird mit ihm verglichen.',
  'verdict.state.beforeBreak':
    'Nach der alten Zählung waren es {old} ({oldWhen}) und {now} ({when}): {label}.',
  'verdict.state.apart':
    'Hier wurde anders gezählt oder gemessen, deshalb vergleichen wir den Wert nicht.',
  'verdict.state.earlier': 'Der letzte Wert davor: {now} ({when}).',
  'verdict.state.tooFewFiguresOverlap':
    'Der Wert hat Jahre mit dem Wert gemeinsam, mit dem wir ihn vergleichen würden. Ein späterer Wert ohne gemeinsame Jahre wird die Frage klären.',
  'verdict.state.noRecentFigure':
    'Das ist der letzte Wert. Er ist zu alt, um etwas über {edition} zu sagen.',
  'verdict.state.newerNeeded': 'Nötig ist ein neuerer Wert.',
  'verdict.state.newerOfTheSameKindNeeded': 'Nötig ist ein neuerer Wert, gezählt wie früher.',
  'verdict.state.noFigureSinceBaseline': 'Es gibt keinen Wert seit {baseline}.',
  'verdict.state.noFigureSinceBaselineOlder':
    'Das ist der letzte Wert. Seit {baseline} gibt es keinen, also auch nichts zu vergleichen.',
  'verdict.state.noFigureSinceBaselineApart':
    'Hier wurde anders gezählt oder gemessen, und seit {baseline} gibt es keinen anderen Wert. Es gibt also nichts zu vergleichen.',
  'verdict.state.baselineYear':
    'Das ist der Ausgangswert. Was später kommt, wird mit ihm verglichen.',
  'verdict.state.baselineYearLate':
    'Das ist der erste Wert seit {baseline}. Was später kommt, wird mit ihm verglichen.',
  'verdict.state.suppressed':
    'Der letzte Wert wird nicht veröffentlicht. Deshalb können wir nicht sagen, ob sich etwas verändert hat.',
  'verdict.state.suppressedOlder': 'Der letzte bekannte Wert: {now} ({when}).',

  'verdict.previous': 'Seit dem letzten vergleichbaren Wert ({when}): {change}.',
  'verdict.previous.same': 'Seit dem letzten vergleichbaren Wert ({when}): kein Unterschied.',
  'verdict.previous.withinMargin':
    'Seit dem letzten vergleichbaren Wert ({when}): {change}. Das liegt in der Fehlerspanne ({margin}).',
  'verdict.previous.beyondMargin':
    'Seit dem letzten vergleichbaren Wert ({when}): {change}. Das ist mehr als die Fehlerspanne ({margin}).',

  'verdict.way.higher': 'höher',
  'verdict.way.lower': 'niedriger',

  'verdict.than.baseline': 'als im Ausgangsjahr ({when}: {old})',
  'verdict.than.first':
    'als beim ersten Wert seit dem Ausgangsjahr ({when}: {old}, {years} später)',
  'verdict.than.segment': 'als beim ersten vergleichbaren Wert ({when}: {old})',
  'verdict.since.baseline': 'seit dem Ausgangsjahr ({when}: {old})',
  'verdict.since.first':
    'seit dem ersten Wert nach dem Ausgangsjahr ({when}: {old}, {years} später)',
  'verdict.since.segment': 'seit dem ersten vergleichbaren Wert ({when}: {old})',

  'verdict.progress.target': 'Ziel von {target}',
  'verdict.progress.targetBy': 'Ziel von {target} bis {year}',
  'verdict.progress.targetAchieved': 'Fortschritt: Das {target} ist erreicht.',
  'verdict.progress.onTrack': 'Fortschritt: auf Kurs für das {target}, wenn das Tempo so bleibt.',
  'verdict.progress.moderate':
    'Fortschritt: mäßig. Das Tempo ist bisher zu langsam für das {target}.',
  'verdict.progress.limited':
    'Fortschritt: gering. Das Tempo ist bisher viel zu langsam für das {target}.',
  'verdict.progress.movingAway': 'Fortschritt: Der Wert entfernt sich vom {target}.',
  'verdict.progress.note':
    'Das ist die Methode, die Open SDG veröffentlicht. Sie sieht nur zwei Werte und ist nicht die Bewertung.',

  'verdict.caveat.lateStart':
    'Der erste Wert kommt {years} nach dem Ausgangsjahr. Über die Zeit davor sagt die Bewertung nichts.',
  'verdict.caveat.crossedTarget':
    'Der Wert hat das Ziel von {target} gekreuzt: Der letzte liegt auf der anderen Seite.',
  'verdict.caveat.cashTerms':
    'Die Inflation ist nicht abgezogen. Für einen höheren Betrag gibt es also nicht unbedingt mehr zu kaufen.',
  'verdict.caveat.limitsShowNoChange':
    'Nach den Fehlerspannen der beiden Werte allein wäre das keine Veränderung. Alle Werte zusammen zeigen sie.',
  'verdict.caveat.limitsShowChange':
    'Nach den Fehlerspannen allein wäre das eine Veränderung. Aber sie enthalten nicht das Auf und Ab der Jahre.',
  'verdict.caveat.smallCounts':
    'Der Unterschied fällt auf. Aber die Anzahlen sind so klein, dass Zufall allein ihn erklären kann.',
  'verdict.caveat.belowMeaningfulChange':
    'Die Veränderung fällt auf. Aber sie ist kleiner als {required}, die kleinste Veränderung, die hier zählt.',
  'verdict.caveat.provisional': 'Ein Wert ist vorläufig und kann sich noch ändern: {when}.',
  'verdict.caveat.estimated': 'Ein Wert ist geschätzt: {when}.',
  'verdict.caveat.lowReliability': 'Ein Wert ist als weniger verlässlich gekennzeichnet: {when}.',
  'verdict.caveat.definitionDiffers':
    '{n, plural, one {Ein Wert ({periods}) ist anders gezählt oder gemessen. Er wird gezeigt, aber nicht verglichen.} other {Einige Werte ({periods}) sind anders gezählt oder gemessen. Sie werden gezeigt, aber nicht verglichen.}}',
  'verdict.caveat.pooled':
    'Jeder Wert fasst {years} zusammen. Benachbarte Werte haben deshalb Jahre gemeinsam.',

  'verdict.evidence.heading.figures': 'Die Werte, wie sie veröffentlicht wurden',
  'verdict.evidence.heading.baseline': 'Seit dem Ausgangsjahr',
  'verdict.evidence.heading.segment': 'Seit Beginn der neuen Grundlage',
  'verdict.evidence.heading.counts': 'Kleine Anzahlen',
  'verdict.evidence.heading.meaning': 'Bedeutsame Veränderung',
  'verdict.evidence.heading.progress': 'Fortschritt',
  'verdict.evidence.heading.last': 'Mit dem letzten Wert',
  'verdict.evidence.heading.prices': 'Preise',
  'verdict.evidence.heading.limits': 'Fehlerspannen allein',
  'verdict.evidence.prices':
    'In Preisen von {year}: {from} ({when}), {to} ({toWhen}). Bewertet wurden diese Beträge. Ohne Abzug der Inflation: {label}.',
  'verdict.evidence.limits':
    'Nach den Fehlerspannen allein: z = {z}, also {clear, select, yes {eine} other {keine}} Veränderung (nötig sind 1,96). Sie enthalten nur den Zufall der Stichprobe, deshalb entscheidet die Linie oder die Stufe.',
  'verdict.evidence.figure': '{when}: {value}',
  'verdict.evidence.figureWithLimits': '{when}: {value} ({lower} bis {upper})',
  'verdict.evidence.ofDistance': '{change} (des Abstands zum Ziel von {target})',
  'verdict.evidence.estimates':
    'Unterschied zweier Schätzungen: {change}, z = {z}. Nötig sind 1,96 oder mehr, über oder unter 0: eine Veränderung, die größer ist als die gemeinsame Fehlerspanne beider Werte.',
  'verdict.evidence.lineOrStep':
    'Linie durch die {figures} Werte: {rise} vom ersten zum letzten. Das ist das {ratio}-Fache ihres mittleren Abstands von der Linie. Nötig ist mehr als das {lineLimit}-Fache. Stufe {inWhen}: {difference}. Das ist das {stepRatio}-Fache ihres mittleren Abstands von den beiden Niveaus. Nötig ist mehr als das {stepLimit}-Fache. Auch der letzte Wert muss in dieser Richtung vom ersten liegen.',
  'verdict.evidence.pooledLine':
    'Linie durch die {figures} Werte, die sich Jahre teilen: {rise} vom ersten zum letzten. Das ist das {ratio}-Fache ihres mittleren Abstands von der Linie. Nötig ist mehr als das {limit}-Fache.',
  'verdict.evidence.movingRange':
    'Veränderung: {change}. Nötig ist mehr als {limit}: das 4-Fache des mittleren Schritts von einem Wert zum nächsten ({figures} Werte, auch die vor dem Ausgangsjahr).',
  'verdict.evidence.shares':
    'Die Anzahlen hinter den beiden Werten ergeben z = {z}. Unter 1,96 kann Zufall allein den Unterschied erklären. Das entscheidet hier.',
  'verdict.evidence.counts':
    'Exakter Test der beiden Anzahlen: p {p}. Hätte sich nichts verändert, kämen so weit entfernte Anzahlen {times} durch Zufall zustande. Nötig ist weniger als 0,05. Das entscheidet hier.',
  'verdict.evidence.times':
    '{n, plural, =0 {in weniger als einem von 100 Fällen} one {in etwa # von 100 Fällen} other {in etwa # von 100 Fällen}}',
  'verdict.evidence.meaning':
    '{reached, select, yes {Die Veränderung erreicht {required}, die kleinste Veränderung, die hier zählt.} other {Die Veränderung erreicht {required} nicht, die kleinste Veränderung, die hier zählt.}}',
  'verdict.evidence.progress':
    'Wachstum in die gewünschte Richtung: {growth} pro Jahr{hasRatio, select, yes {, das {ratio}-Fache des Wachstums, das für das Ziel nötig ist} other {}}. Punktzahl {score} auf einer Skala von −5 bis 5.',
  'verdict.evidence.notJudged': '{label}. {reason}',

  'verdict.against.better': 'Besser als {when}',
  'verdict.against.worse': 'Schlechter als {when}',
  'verdict.against.higher': 'Höher als {when}',
  'verdict.against.lower': 'Niedriger als {when}',
  'verdict.against.noClearChange': 'Keine klare Veränderung seit {when}',
  'verdict.against.tooFewFigures': 'Zu wenige Zahlen für einen Vergleich mit {when}',
  'verdict.against.notComparable': 'Nicht vergleichbar mit {when}',
}
