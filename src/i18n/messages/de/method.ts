import type { method as en } from '../en/method.ts'

export const method: Readonly<Record<keyof typeof en, string>> = {
  'method.title': 'So bewerten wir',
  'method.lead':
    'Wegen eines einzigen Wortes wie „schlechter“ kann eine Stadt etwas entscheiden. Deshalb folgt jedes dieser Wörter einer Regel. Die Regel steht hier, und sie gilt für alle Indikatoren.',
  'method.short': 'Die Regel in Kürze',
  'method.short.compare':
    'Wir vergleichen den letzten Wert mit dem Ausgangsjahr: mit dem Wert von {baseline} oder dem ersten danach.',
  'method.short.clear':
    'Von einer Veränderung sprechen wir nur, wenn die Werte einer Linie folgen oder wenn sie auf ein anderes Niveau kamen und dort blieben. Das muss klar mehr sein als ihr übliches Auf und Ab.',
  'method.contents': 'Auf dieser Seite',

  'method.picture': 'Eine Linie und eine Stufe',
  'method.picture.lead':
    'Zwei Arten von Veränderung nennen wir klar. Sehen Sie sich in jedem Bild die dünnen, gepunkteten Striche an. Sie zeigen, wie weit die Werte von der Linie oder vom Niveau weg liegen. Der Pfeil zeigt die Veränderung. Er muss mehrmals so lang sein, wie sie im Mittel sind.',
  'method.picture.line': 'Eine Linie',
  'method.picture.step': 'Eine Stufe',
  'method.picture.example': 'ein erfundenes Beispiel',
  'method.picture.example.note':
    'Diese Werte sind erfunden. In dieser Ausgabe zeigt es kein Indikator für {city}.',
  'method.picture.year': 'Jahr {n}',
  'method.picture.figures': 'Wert',
  'method.picture.closest': 'die gerade Linie, die den Werten am nächsten liegt',
  'method.picture.levels': 'die beiden Niveaus',
  'method.picture.distance': 'wie weit ein Wert davon weg liegt',
  'method.picture.change': 'wie weit sich die Linie oder das Niveau bewegt',
  'method.picture.moved':
    'Von {from} bis {to} {way, select, up {steigt} other {fällt}} die Linie um {change}.',
  'method.picture.stepped':
    'Am Anfang lagen die Werte bei etwa {low}. Seit {at} liegen sie bei etwa {high}. Das sind {change} {way, select, up {mehr} other {weniger}}.',
  'method.picture.scatter.line':
    'Im Mittel liegt ein Wert {scatter} von der Linie weg. Das nennen wir die Streuung.',
  'method.picture.scatter.step':
    'Im Mittel liegt ein Wert {scatter} von seinem Niveau weg. Das nennen wir die Streuung.',
  'method.picture.times':
    'Die Veränderung ist also {ratio}-mal so groß wie die Streuung. Bei {n} Werten muss sie mehr als {needed}-mal so groß sein. Das ist sie, also ist die Veränderung klar.',
  'method.picture.source': 'Alle Werte und ihre Quelle:',
  'method.picture.alternative':
    '{n} Werte von {from} bis {to}. {change} {scatter} Die Werte: {figures}.',

  'method.decide': 'Wie wir entscheiden, ob eine Veränderung klar ist',
  'method.decide.question':
    'Zahlen steigen und fallen, auch wenn sich nichts verändert hat. Also muss eine Veränderung größer sein als das übliche Auf und Ab. Das lässt sich auf zwei Arten zeigen, und eine davon reicht:',
  'method.decide.line':
    'Eine Linie. Wir ziehen die gerade Linie, die den Werten seit dem Anfang am nächsten liegt. Wir messen, wie weit sie steigt oder fällt und wie weit die Werte im Mittel von ihr weg liegen.',
  'method.decide.step':
    'Eine Stufe. Wir suchen das Jahr, das die Werte am besten in zwei Niveaus teilt, mit mindestens zwei Werten in jedem. Wir messen, wie weit die beiden auseinander sind und wie weit die Werte im Mittel von ihrem Niveau weg liegen.',
  'method.decide.times':
    'Das Erste muss mehrmals so groß sein wie das Zweite. Je weniger Werte es gibt, desto mehr verlangen wir. Bei 5 Werten muss eine Linie um mehr als das {line5}-Fache der Streuung steigen, bei 10 Werten um mehr als das {line10}-Fache. Bei einer Stufe ist es das {step5}-Fache und das {step10}-Fache.',
  'method.decide.side':
    'Der letzte Wert muss dazu passen. Steigt die Linie, aber der letzte Wert ist kleiner als der erste, dann nennen wir die Veränderung nicht klar.',
  'method.decide.few':
    'Für eine Linie oder eine Stufe braucht es mindestens fünf Werte. Sind es weniger, gibt es drei Fälle:',
  'method.decide.margin':
    'Wer die Zahl veröffentlicht, nennt eine Fehlerspanne. Eine Umfrage ginge etwas anders aus, wenn man andere Menschen gefragt hätte. Die Spanne sagt, um wie viel. Eine Veränderung ist klar, wenn sie größer ist als die Spanne beider Werte zusammen.',
  'method.decide.moves':
    'Es gibt keine Spanne, aber ältere Werte, und alles in allem mindestens sechs. Dann wissen wir, wie weit sich die Zahl im Durchschnitt von einer zur nächsten bewegt. Eine Veränderung ist klar, wenn sie mehr als 4-mal so groß ist.',
  'method.decide.none':
    'Es gibt weder das eine noch das andere. Dann sind es zu wenige Werte. Wir zeigen sie und sagen nicht mehr.',
  'method.decide.hurdles': 'Aus zwei Gründen ist eine Veränderung doch nicht klar:',
  'method.decide.counts':
    'Kleine Anzahlen. Wo wir wissen, wie viele Menschen oder Fälle hinter einem Wert stehen, fragen wir: Kann allein der Zufall diesen Unterschied gemacht haben? Bei kleinen Anzahlen kann er das oft.',
  'method.decide.meaning':
    'Kleine Schritte. Manche Indikatoren nennen die kleinste Veränderung, die für Menschen zählt. Ist eine Veränderung kleiner, dann sagen wir das, oder wir nennen sie nicht klar.',
  'method.decide.good':
    'Erst dann fragen wir, was gut ist. Jeder Indikator sagt es: höher, niedriger oder nahe an einem Ziel. Der Abstand zwischen zwei Löhnen soll nahe an 0 kommen. Bei manchen ist nichts davon gut. Zeigt die Polizei mehr Taten aus Hass, kann das mehr Hass heißen. Es kann auch heißen, dass mehr Menschen den Mut haben, ihn zu melden. Dann sagen wir „höher“ oder „niedriger“, und was das heißt, beurteilen Sie.',

  'method.found': 'Was die Regel findet und was nicht',
  'method.found.test':
    'Ein Computer hat sehr viele Reihen von Zahlen erfunden. Er weiß, in welchen sich etwas verändert. So können wir zählen, wie oft die Regel recht hat.',
  'method.found.table':
    'Bei wie vielen von 100 Reihen die Regel sagt, dass sich etwas verändert hat',
  'method.found.rows': 'Reihen',
  'method.found.figures': 'Zahl der Werte',
  'method.found.nothing': 'Nichts hat sich verändert. Die Regel soll schweigen.',
  'method.found.change': 'Etwas verändert sich wirklich. Die Regel soll es sagen.',
  'method.found.rise': 'Die Werte steigen jedes Jahr um 3 %',
  'method.found.jump': 'Sie steigen einmal, in der Mitte, um 15 %',
  'method.found.independent': 'Jedes Jahr steht für sich',
  'method.found.leaning': 'Jedes Jahr gleicht ein wenig dem vorigen (Korrelation 0,4)',
  'method.found.more': 'Jedes Jahr gleicht ihm stärker (Korrelation 0,6)',
  'method.found.odd': 'Das letzte Jahr ist ungewöhnlich, etwa das einer Pandemie',
  'method.found.errs':
    'Wo sich nichts verändert hat, spricht die Regel bei höchstens 5 von 100 Reihen von einer Veränderung. Das gilt, solange ein Jahr dem vorigen nur wenig gleicht, bis zu einer Korrelation von 0,4. Darüber irrt sie öfter. Ein einzelnes Jahr, das aus der Reihe fällt, täuscht sie nicht. Aber wo sich auch noch die Jahre gleichen, irrt sie bei bis zu 9 von 100. Und wo gleich neben dem ungewöhnlichen Jahr Jahre fehlen, wiegt es schwerer, und die Regel irrt noch öfter.',
  'method.found.misses':
    'Eine vorsichtige Regel übersieht auch etwas. Bei 5 bis 8 Werten sagt sie oft „keine klare Veränderung“, obwohl es eine gibt. Mit mehr Werten findet sie mehr. Was langsam beginnt und dann schneller wird, findet sie spät.',
  'method.found.plain':
    'Wer nur fragt, ob der letzte Wert höher oder niedriger ist als der erste, findet fast immer eine Veränderung, auch wo es keine gibt.',
  'method.found.made':
    'Erstellt mit {noChange} Reihen für jede Zahl von Werten, wo sich nichts verändert, und {others} in den anderen Fällen. Das übliche Auf und Ab beträgt 5 % des Niveaus. Der Startwert ist {seed}. Wer das Programm hat, kann es wiederholen: npm run calibrate.',

  'method.chance': 'Was „allein durch Zufall“ heißt',
  'method.chance.coin':
    'Werfen Sie zehn Mal eine Münze. Meist ist es nicht genau fünf Mal Kopf. Sieben Mal Kopf heißt nicht, dass die Münze schlecht ist. Das ist Zufall.',
  'method.chance.figures':
    'Mit Zahlen ist es genauso. Zwei große Familien ziehen weg. Eine Umfrage trifft auf andere Menschen. So etwas bewegt eine Zahl, und doch ist eigentlich alles wie vorher. „Allein durch Zufall“ heißt: Mehr war da nicht.',
  'method.chance.many':
    'Auch eine vorsichtige Regel fällt hin und wieder auf den Zufall herein, in bis zu 5 von 100 Fällen. Wenn wir also 20 Werte bewerten und sich gar nichts verändert hat, kann trotzdem etwa 1 verändert aussehen. Der Überblick sagt, wie viele das wären.',
  'method.chance.which':
    'Haben sich viel mehr Werte verändert, dann sind die meisten dieser Veränderungen echt. Aber niemand weiß, welche davon vielleicht nur Zufall ist.',

  'method.compared': 'Was verglichen wird',
  'method.compared.baseline':
    'Wir vergleichen den letzten Wert mit dem im Ausgangsjahr. Es ist immer derselbe Ort und dieselbe Gruppe von Menschen. Gibt es für dieses Jahr keinen Wert, nehmen wir den ersten danach. Dann schreiben wir „der erste Wert seit {baseline}“. Ein Indikator kann auch ein eigenes Ausgangsjahr haben.',
  'method.compared.old':
    'Ein alter Wert sagt nichts über heute. Wenn der nächste seit zwei Jahren fällig ist, bewerten wir nicht mehr. Dann sagen wir nur, wie der letzte bewertet wurde und für welches Jahr.',
  'method.compared.break':
    'Manchmal wird anders gezählt als vorher. Dann passen die Werte davor und danach nicht zusammen, auch wenn sie ähnlich aussehen. Wir nennen das einen Reihenbruch. Über ihn hinweg vergleichen wir nichts. Wir bewerten die Werte seit dem Reihenbruch und sagen, seit wann.',
  'method.compared.apart':
    'Manchmal ist ein einzelner Wert anders entstanden. In einem Jahr ohne Prüfungen gab zum Beispiel die Schule die Noten. Wir zeigen so einen Wert, aber wir vergleichen nichts mit ihm.',
  'method.compared.previous':
    'Wir zeigen auch die Veränderung seit dem vorigen Wert. Aber ein Schritt ist zu wenig, um ihn zu bewerten. Also bewerten wir sie nicht.',

  'method.words': 'Was jedes Wort bedeutet',
  'method.words.shape': 'Jedes Wort hat eine eigene Form. Niemand muss es an der Farbe erkennen.',

  'method.money': 'Geld und steigende Preise',
  'method.money.index':
    'Wenn die Preise steigen, kauft man für dasselbe Geld weniger. Wo wir wissen, wie die Preise gestiegen sind, rechnen wir jeden Betrag in die Preise des letzten Jahres um. Das bewerten wir, und wir zeigen beide Beträge.',
  'method.money.cash':
    'Wo wir es nicht wissen, sagen wir nur „höher“ oder „niedriger“. Und wir schreiben dazu: „ohne Abzug der Inflation“.',

  'method.places': 'Andere Orte und Gruppen von Menschen',
  'method.places.difference':
    'Lief es in {city} besser als im ganzen Land? Zwei Bewertungen nebeneinander sagen das nicht. Also nehmen wir Jahr für Jahr den Unterschied zwischen den beiden. Dann bewerten wir den Unterschied nach derselben Regel.',
  'method.places.level':
    'Wer hat jetzt den höheren Wert? Haben beide Werte eine Fehlerspanne, müssen sie weiter auseinander sein als diese. Haben sie keine, sagen wir es nur, wenn es in jedem der letzten fünf Jahre so war.',
  'method.places.rates':
    'Ein großer Ort hat von allem mehr. Deshalb vergleichen wir nur Anteile und Raten, keine bloßen Anzahlen. Bei Geld fragen wir, wievielmal so viel es ist. Dann stören steigende Preise nicht.',
  'method.places.gap':
    'Den Abstand zwischen zwei Gruppen bewerten wir genauso: Wird er größer oder kleiner? Ist die eine ein Teil der anderen, zeigen wir den Abstand und bewerten ihn nicht.',
  'method.places.median':
    'Manche Werte stehen für die Mitte vieler Orte. Wir zeichnen sie und bewerten sie nicht.',

  'method.periods': 'Werte für mehrere Jahre und für Teile eines Jahres',
  'method.periods.share':
    'Manche Werte fassen mehrere Jahre zusammen, etwa 2014 bis 2016, weil ein Jahr zu wenige Menschen hat. Der nächste, 2015 bis 2017, teilt zwei seiner drei Jahre mit ihm. Deshalb sehen sich die beiden ähnlicher, als sie sind. Das rechnen wir ein. Wir vergleichen Werte ohne gemeinsames Jahr, oder wir verlangen mehr, bevor wir eine Veränderung klar nennen.',
  'method.periods.parts':
    'Bei Teilen eines Jahres nehmen wir immer den gleichen Teil, zum Beispiel den Mai eines Jahres und den Mai eines anderen.',

  'method.target': 'Fortschritt zu einem Ziel',
  'method.target.why':
    'Wo es ein Ziel gibt, zeigen wir auch den Fortschritt dorthin. Das machen wir wie Open SDG und viele Länder. Dabei zählen nur zwei Werte, und schon die kleinste Veränderung zählt. Deshalb zeigen wir ihn nur mit dem Ziel, und er ist nie die Bewertung.',

  'method.editions': 'Ausgaben und neue Fassungen eines Werts',
  'method.editions.known':
    'Jede Ausgabe wird nach dem bewertet, was man damals wusste. Wird ein Wert später geändert, bleibt die alte Ausgabe, wie sie war. Auf der Seite des Indikators steht jede Fassung.',
  'method.editions.differs':
    'Manchmal ist eine Bewertung anders als in der letzten Ausgabe. Dann sagt die Seite das und auch, warum. Es kann ein neuer Wert sein, ein geänderter, ein Reihenbruch oder eine neue Beschreibung des Indikators.',

  'method.never': 'Was wir nie tun',
  'method.never.carry':
    'Wir sagen nie „besser“ oder „schlechter“, wenn die Zahlen es nicht zeigen.',
  'method.never.break': 'Wir vergleichen nie über einen Reihenbruch hinweg.',
  'method.never.old': 'Wir geben nie einen alten Wert für einen von heute aus.',
  'method.never.rank':
    'Wir ordnen nie nach Größe, denn die Einheiten sind nicht gleich. Wir ordnen danach, wie klar eine Veränderung ist.',
  'method.never.proof':
    'Wir halten „keine klare Veränderung“ nie für einen Beweis, dass alles gleich blieb. Es kann eine geben, die so wenige Werte nicht zeigen.',
  'method.never.cause':
    'Wir sagen nie, woher eine Veränderung kommt. Zahlen zeigen, dass etwas anders ist, nicht warum.',
  'method.never.matter':
    'Wir lassen nie eine Formel entscheiden, was wichtig ist. Das entscheiden Menschen.',

  'method.formulas': 'Formeln und Zahlen',
  'method.formulas.for':
    'Für alle, die es nachprüfen oder wiederholen wollen. Index 0 steht für den Wert am Anfang, Index 1 für den letzten. Die Zahlen jeder Bewertung stehen beim Indikator unter „Warum diese Bewertung?“.',
  'method.source': 'Quelle:',
  'method.line-or-step': 'Eine Linie oder eine Stufe',
  'method.line-or-step.formula':
    'Linie: kleinste Quadrate von x über t; Anstieg = Steigung × (letztes t − erstes t); Streuung = Mittel von |x − Linie|; klar, wenn |Anstieg| > A × Streuung; Stufe: von allen Teilungen mit zwei oder mehr Werten auf jeder Seite die mit dem kleinsten Mittel von |x − Mittel der Seite|; klar, wenn |Unterschied der beiden Mittel| > B × dieses Mittel',
  'method.line-or-step.note':
    'Für fünf oder mehr Werte ohne Reihenbruch dazwischen, ab dem Ausgangsjahr. t ist das Jahr, und ein fehlendes Jahr bleibt eine Lücke. Keine Streuung zählt als kleiner als ein Viertel der letzten veröffentlichten Stelle. Der letzte Wert muss auf derselben Seite des ersten liegen wie die Linie oder die Stufe. Wo näher am Ziel besser ist, und bei Abständen, ist x der Abstand. Die Regel ist unsere eigene. Sie stützt sich auf die Simulation unten und auf kein Lehrbuch.',
  'method.line-or-step.table': 'A und B bei n Werten',
  'method.constants.more': '{n} und mehr',
  'method.constants.made':
    'Durch Simulation gefunden: {series} Reihen für jedes n und jede von drei Arten von Rauschen (normalverteilt, t mit 3 Freiheitsgraden, lognormal), mit Autokorrelation 0,4. B ist der 99-%-Punkt der Stufe. A ist so gewählt, dass Linie und Stufe zusammen bei 5 % der Reihen eine Veränderung melden. Die schlechteste der drei Arten zählt, aufgerundet auf 0,05. Wer das Programm hat, kann es wiederholen: npm run calibrate.',
  'method.pooled': 'Mehrere Jahre zusammen, ohne Fehlerspanne',
  'method.pooled.formula':
    'klar, wenn |Anstieg| > C × Streuung um die Linie, über alle überlappenden Werte',
  'method.pooled.note':
    'Werte, die Jahre gemeinsam haben, ähneln einander. Deshalb ist C größer als A. Eine Stufe wird nicht gesucht. Gibt es eine Fehlerspanne, werden stattdessen der erste und der letzte Wert ohne gemeinsames Jahr verglichen.',
  'method.pooled.table': 'C bei n Werten',
  'method.pooled.years': '{k} Jahre zusammen',
  'method.estimates': 'Unterschied zweier Schätzungen',
  'method.estimates.formula':
    'SE = (obere Grenze − untere Grenze) / 3,92 für jeden Wert; z = Veränderung / √(SE₀² + SE₁²); klar, wenn |z| ≥ 1,96',
  'method.estimates.note':
    'Für weniger als fünf Werte mit 95-%-Konfidenzintervall. Bei fünf oder mehr entscheidet die Linie oder die Stufe, denn die Grenzen enthalten nur den Stichprobenfehler. Wo die beiden sich widersprechen, sagt die Seite das. Wo näher am Ziel besser ist, ist z das der Veränderung des Abstands.',
  'method.moving-range': 'Übliche Bewegung von Jahr zu Jahr',
  'method.moving-range.formula':
    'klar, wenn |Veränderung| > 4,0 × Mittel von |xᵢ₊₁ − xᵢ| über alle Werte ohne Reihenbruch dazwischen',
  'method.moving-range.note':
    'Für weniger als fünf Werte ab dem Ausgangsjahr, ohne Grenzen, wenn es ohne Reihenbruch dazwischen insgesamt sechs oder mehr gibt. Fünf könnten nie eine Veränderung zeigen: Keine zwei von ihnen können sich um mehr als das Vierfache ihres mittleren Schritts unterscheiden.',
  'method.counts': 'Zwei Anzahlen',
  'method.counts.formula':
    'p = Zähler / Nenner; z = (p₁ − p₀) / √(p₀(1 − p₀)/n₀ + p₁(1 − p₁)/n₁); nicht klar, wenn |z| < 1,96; bei Anzahlen: n = a + b; p = Summe von P(X = k) über alle k, die nicht wahrscheinlicher sind als a, wobei X binomialverteilt ist (n, 1/2); nicht klar, wenn p ≥ 0,05',
  'method.counts.note':
    'Beide können eine klare Veränderung nur wegnehmen. Anzahlen schwanken von Jahr zu Jahr mehr, als der Zufall es täte. Diese Tests allein fänden deshalb viel zu viel. Der Binomialtest ist für Menschen, Haushalte oder Ereignisse, die voneinander unabhängig sind.',
  'method.meaningful': 'Bedeutsame Veränderung',
  'method.meaningful.formula': '|Veränderung| ≥ die kleinste Veränderung, die der Indikator nennt',
  'method.meaningful.note':
    'Sie gehört zur Beschreibung eines Indikators, in seiner Einheit, und wird von Menschen festgelegt und nicht von einer Formel.',
  'method.comparison': 'Vergleich mit einem anderen Ort',
  'method.comparison.formula':
    'd = x der Stadt − x des anderen Ortes, Zeitraum für Zeitraum; Veränderung: Linie oder Stufe von d; mit Grenzen und weniger als fünf Zeiträumen: z = Veränderung von d / √(Summe der vier SE²); Niveau: z = d / √(SE² + SE²)',
  'method.comparison.note':
    'Nur Raten und Anteile; Anzahlen werden zu Raten, wo ihre Nenner bekannt sind. Geld wird als Verhältnis verglichen: d ist x der Stadt / x des anderen Ortes. Wo näher am Ziel besser ist, ist x der Abstand zum Ziel. Ein Reihenbruch an einem Ort gilt für beide.',
  'method.prices': 'Preise des letzten Jahres',
  'method.prices.formula': 'Betrag × Preisindex des letzten Jahres / Preisindex des eigenen Jahres',
  'method.prices.note': 'Der Preisindex ist eine Datei in den Daten der Stadt, mit Quelle.',
  'method.progress': 'Fortschritt in Richtung eines Ziels',
  'method.progress.formula':
    'g = (jetzt / Ausgangswert)^(1/Jahre) − 1, r = dasselbe vom Ausgangswert zum Ziel bis zu dessen Jahr; R = g / |r|, positiv in die gewünschte Richtung; R ≥ 0,95 auf Kurs, ≥ 0,6 mäßig, ≥ 0 gering, unter 0 entfernt sich',
  'method.progress.note':
    'Ein Ausgangswert oder Ziel von 0 zählt als 0,001. Wo das Vorzeichen wechselt oder weniger als ein Jahr vergangen ist, sagt die Methode nichts. Ein Wert am Ziel oder darüber hinaus hat es erreicht. Die Punktzahl reicht von −5 bis 5: min(7,1429R − 4,2857; 5) ab R = 0,6, sonst max(4,1667R − 2,5; −5).',
}
