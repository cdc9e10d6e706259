import type { method as en } from '../en/method.ts'

export const method: Readonly<Record<keyof typeof en, string>> = {
  'method.title': 'So bewerten wir',
  'method.lead':
    'Wegen eines einzigen Wortes wie „schlechter“ kann eine Stadt etwas entscheiden. Deshalb folgt jedes dieser Wörter einer Regel. Die Regeln stehen hier, und sie sind für alle Indikatoren gleich.',
  'method.short.compare':
    'Wir vergleichen den letzten Wert mit dem des Ausgangsjahres. In {city} ist das {baseline}.',
  'method.short.clear':
    'Wir nennen eine Veränderung nur dann besser oder schlechter, wenn sie größer ist, als es der Zufall oder das übliche Auf und Ab erklären kann.',
  'method.short.silent': 'Wo die Zahlen keine Antwort tragen, sagen wir das, und auch, warum.',
  'method.contents': 'Auf dieser Seite',

  'method.compared': 'Was verglichen wird',
  'method.compared.baseline':
    'Wir vergleichen den letzten Wert eines Indikators mit seinem Wert im Ausgangsjahr, immer für denselben Ort und dieselbe Gruppe von Menschen. Manche Indikatoren haben ein eigenes Ausgangsjahr. Wo der erste Wert aus einem späteren Jahr stammt, vergleichen wir mit diesem und sagen, um wie viel später er ist.',
  'method.compared.old':
    'Ein alter Wert sagt nichts über heute. Ist der letzte mehr als zwei Jahre älter als die Ausgabe, zeigen wir ihn mit seinem Jahr und bewerten ihn nicht.',
  'method.compared.break':
    'Manchmal ändert sich, wie gezählt oder gemessen wird. Dann sind Werte von davor und danach nicht vergleichbar, auch wenn sie ähnlich aussehen. Wir nennen das einen Reihenbruch. Über einen Reihenbruch hinweg vergleichen wir nichts und ziehen keine Linie. Stattdessen sagen wir, wie sich der Wert seit dem Bruch verändert hat.',
  'method.compared.apart':
    'Manchmal ist ein einzelner Wert anders entstanden, zum Beispiel Noten, die Lehrkräfte in einem Jahr ohne Prüfungen vergeben haben. Er wird gezeigt, aber aus jedem Vergleich herausgehalten.',
  'method.compared.previous':
    'Neben der Bewertung steht der Schritt seit dem vorigen Wert. Ein einzelner Schritt sagt wenig. Er ist also eine Nachricht und keine Bewertung.',

  'method.decide': 'Wie wir entscheiden, ob eine Veränderung klar ist',
  'method.decide.question':
    'Zahlen steigen und fallen, auch wenn sich nichts verändert hat. Der letzte Wert ist fast immer höher oder niedriger als der erste. Die Frage ist, ob der Unterschied größer ist als das, was ohnehin vorkommt. Wie wir das herausfinden, hängt davon ab, was bekannt ist:',
  'method.decide.estimates':
    'Die veröffentlichende Stelle gibt eine Fehlerspanne an. Zahlen aus einer Umfrage fielen etwas anders aus, wenn andere Menschen gefragt worden wären. Eine Veränderung ist klar, wenn sie größer ist als die gemeinsame Fehlerspanne beider Werte.',
  'method.decide.proportions':
    'Die Anzahlen hinter einem Anteil sind bekannt. Dann berechnen wir die Fehlerspanne daraus.',
  'method.decide.variation':
    'Keines von beiden ist bekannt. Dann schauen wir, wie weit sich der Wert üblicherweise von einem Jahr zum nächsten bewegt. Eine Veränderung ist klar, wenn sie mehr als das 2,66-Fache des mittleren Schritts beträgt. Dafür braucht es mindestens fünf Werte. Ein ungewöhnliches Jahr, etwa das einer Pandemie, macht die üblichen Schritte größer. Es kann also eine Veränderung verdecken, aber kaum eine erfinden.',
  'method.decide.counts':
    'Anzahlen von Menschen, Haushalten oder Ereignissen müssen noch einen Test bestehen: Kann allein der Zufall zwei Anzahlen so weit auseinandergebracht haben? Bei kleinen Anzahlen kann er das oft. Der Test kann eine klare Veränderung wegnehmen und fügt nie eine hinzu.',
  'method.decide.meaning':
    'Manche Indikatoren nennen die kleinste Veränderung, die für Menschen zählt. Bleibt eine Veränderung darunter, sagen wir das. Sind nur die üblichen Schwankungen bekannt, nennen wir eine solche Veränderung nicht klar.',
  'method.decide.few':
    'Bei weniger als fünf Werten und ohne Fehlerspanne kann niemand wissen, was üblich ist. Dann nennen wir beide Werte, sagen, welcher höher ist, und lassen es dabei.',
  'method.decide.good':
    'Erst dann schauen wir, welche Richtung gut ist. Für jeden Indikator ist festgelegt, ob höher oder niedriger besser ist oder ob der Wert nahe an ein Ziel kommen soll, etwa an einen Lohnunterschied von 0. Manche haben keine gute Richtung. Mehr erfasste Hasskriminalität kann mehr Hass bedeuten oder mehr Menschen, die sich trauen, ihn anzuzeigen. Dann sagen wir „höher“ oder „niedriger“, und was das heißt, beurteilen Sie. Dasselbe gilt für Geldbeträge, aus denen die Teuerung nicht herausgerechnet ist.',

  'method.years': 'Ob es eine Richtung über die Jahre gibt',
  'method.years.lens':
    'Ein Vergleich zweier Werte weiß nichts von den Jahren dazwischen. Deshalb fragen wir auch, ob sich die Werte über die Jahre in eine Richtung bewegen. Ist eine Veränderung seit dem Ausgangsjahr klar, aber keine Richtung zu finden, sagt der Satz das. Der Befund steht dann hinter jenen, bei denen beides übereinstimmt.',
  'method.years.five':
    'Für eine Richtung braucht es mindestens fünf Werte, die keine Jahre gemeinsam haben. Bei weniger Werten ist keine Reihenfolge selten genug, um den Zufall auszuschließen.',

  'method.target': 'Fortschritt in Richtung eines Ziels',
  'method.target.why':
    'Wo es ein Ziel gibt, zeigen wir auch den Fortschritt dorthin, nach der Methode, die Open SDG veröffentlicht und die viele Länder verwenden. Sie betrachtet nur zwei Werte und zählt den kleinsten Schritt als Bewegung. Deshalb steht sie neben dem Ziel und ist nie die Bewertung.',

  'method.words': 'Was jedes Wort bedeutet',
  'method.words.shape':
    'Jede Bewertung hat ein eigenes Wort und eine eigene Form. Niemand muss sie an der Farbe erkennen.',

  'method.never': 'Was wir nie tun',
  'method.never.carry':
    'Wir nennen eine Veränderung nie besser oder schlechter, wenn die Zahlen das nicht tragen.',
  'method.never.break': 'Wir vergleichen nie über einen Reihenbruch hinweg.',
  'method.never.old': 'Wir geben nie einen alten Wert für einen heutigen aus.',
  'method.never.rank':
    'Wir reihen nie nach Größe über verschiedene Einheiten hinweg. Befunde sind danach gereiht, wie klar sie sind.',
  'method.never.proof':
    'Wir halten „keine klare Veränderung“ nie für einen Beweis, dass sich nichts verändert hat. Es kann eine Veränderung geben, die zu wenige oder zu unsichere Werte nicht zeigen können.',
  'method.never.cause':
    'Wir sagen nie, was eine Veränderung verursacht hat. Die Zahlen zeigen, dass sich etwas verändert hat, nicht warum.',
  'method.never.matter':
    'Wir lassen nie einen Test entscheiden, was wichtig ist. Er sagt, wie weit der Zufall einen Unterschied erklären kann. Was der Unterschied bedeutet, entscheiden Menschen.',

  'method.editions': 'Ausgaben und Revisionen',
  'method.editions.known':
    'Jede Ausgabe wird nach dem bewertet, was für sie und für die Ausgaben davor eingereicht wurde. Revidiert eine veröffentlichende Stelle später einen Wert, behält die alte Ausgabe, was sie gesagt hat. Die Seite des Indikators zeigt jede Fassung.',
  'method.editions.differs':
    'Ist eine Bewertung anders als in der vorigen Ausgabe, sagt die Seite das, und auch, warum: ein neuer Wert, eine Revision, ein Reihenbruch oder eine geänderte Beschreibung des Indikators.',

  'method.pooled': 'Werte über mehrere Jahre und über Teile eines Jahres',
  'method.pooled.share':
    'Manche Werte fassen mehrere Jahre zusammen, etwa 2014–2016, weil ein Jahr allein zu wenige Menschen umfasst. Der nächste, 2015–2017, hat zwei seiner drei Jahre damit gemeinsam. Die beiden sehen einander also ähnlicher, als sie sind. Wir vergleichen und zählen nur Werte, die kein Jahr gemeinsam haben: jeden dritten, wo drei Jahre zusammengefasst sind.',
  'method.pooled.parts':
    'Werte für ein Quartal oder einen Monat werden mit demselben Quartal oder Monat anderer Jahre verglichen.',

  'method.groups': 'Gruppen und andere Orte',
  'method.groups.gap':
    'Der Abstand zwischen einer Gruppe und ihrer Vergleichsgruppe wird nach seiner Größe bewertet, so wie jede andere Zahl: Wird er kleiner oder größer? Gegenüber einer Gesamtheit, zu der die Gruppe gehört, zeigen wir den Unterschied und testen ihn nicht, weil die Gruppe in beidem steckt.',
  'method.groups.places':
    'Andere Orte, etwa das ganze Land, werden nach denselben Regeln bewertet. Wir sagen nur dann, dass sie sich in dieselbe oder in die Gegenrichtung bewegt haben, wenn beide Veränderungen klar sind. Ein Wert, der für die Mitte vieler Orte steht, wird gezeichnet und nicht bewertet.',

  'method.chance': 'Wie oft Regeln irren',
  'method.chance.few':
    'Auch vorsichtige Regeln irren. Hätte sich nirgends etwas verändert, sähen von vielen Indikatoren trotzdem einige verändert aus. Der Überblick sagt, wie viele das wären.',
  'method.chance.simulation':
    'Wie oft meldet eine Regel eine Veränderung, wo keine ist? Um das herauszufinden, erfindet ein Computer viele Reihen, in denen sich nichts verändert außer durch Zufall, und jede Regel bewertet sie. Die Tabelle zeigt den Anteil der Reihen, bei denen eine Regel eine Veränderung meldet: unsere Regeln und solche, die verbreitet sind.',
  'method.chance.table':
    'Wie oft eine Regel eine Veränderung meldet, obwohl sich nichts verändert hat',
  'method.chance.rule': 'Regel',
  'method.chance.years': '{years, plural, one {# Jahr} other {# Jahre}}',
  'method.chance.independent': 'Jedes Jahr ist von den anderen unabhängig',
  'method.chance.leaning': 'Jedes Jahr hängt vom vorigen ab (Korrelation 0,4)',
  'method.chance.heavy': 'Einige Jahre liegen weit daneben (breite Ränder)',
  'method.chance.found':
    'Wie oft eine Regel eine Veränderung meldet, wenn sich das Niveau wirklich um 3 % pro Jahr verändert',
  'method.chance.trade':
    'Eine Regel, die selten irrt, findet auch weniger. Bei fünf Werten schweigt unsere oft zu einer Veränderung, die da ist; je länger eine Reihe wird, desto mehr findet sie. Wir sagen lieber „keine klare Veränderung“, als eine zu melden, die keine ist.',
  'method.chance.made':
    'Erstellt mit {series} Reihen für jede Zahl von Jahren, mit einem Rauschen von 5 % des Niveaus und dem Startwert {seed} (plus der Zahl der Jahre). Wer das Programm hat, kann es wiederholen: npm run calibrate.',
  'method.chance.differs': 'Höher oder niedriger als im Ausgangsjahr, wie bei einfachen Ampeln',
  'method.chance.openSdg': 'Open SDG ohne Ziel: 0,5 % pro Jahr',
  'method.chance.istat': 'Das Band von ISTAT: 1 % pro Jahr',
  'method.chance.variation': 'Unsere seit dem Ausgangsjahr: das 2,66-Fache des mittleren Schritts',
  'method.chance.mannKendall': 'Unsere über die Jahre: Mann-Kendall, p unter 0,05',
  'method.chance.honest':
    'Die Zahl 2,66 stammt aus Qualitätsregelkarten. Dort sagt sie, ob ein einzelner Wert aus der Reihe fällt. Sie auf den Unterschied zweier Werte anzuwenden, ist unsere eigene Entscheidung, und kein Lehrbuch bürgt dafür. Sie stützt sich auf diese Simulation. Unsere Tests halten sie bei 5 bis 12 Jahren auf höchstens 9 %, wenn jedes Jahr von den anderen unabhängig ist. Wo Jahre voneinander abhängen, irrt sie öfter, und dort versprechen wir nichts.',

  'method.formulas': 'Die Formeln',
  'method.formulas.for':
    'Für alle, die es nachprüfen oder wiederholen wollen. Werte mit Index 0 sind die des Ausgangsjahres, mit Index 1 die letzten. z, p und die Grenzen stehen bei jedem Indikator unter „Warum diese Bewertung?“.',
  'method.source': 'Quelle:',
  'method.estimates': 'Unterschied zweier Schätzungen',
  'method.estimates.formula':
    'SE = (obere Grenze − untere Grenze) / 3,92 für jeden Wert; z = Veränderung / √(SE₀² + SE₁²); klar, wenn |z| ≥ 1,96',
  'method.estimates.note':
    'Für Werte mit 95-%-Konfidenzintervall. Wo näher am Ziel besser ist, ist z das der Veränderung des Abstands.',
  'method.proportions': 'Unterschied zweier Anteile',
  'method.proportions.formula':
    'p = Zähler / Nenner; z = (p₁ − p₀) / √(p₀(1 − p₀)/n₀ + p₁(1 − p₁)/n₁); klar, wenn |z| ≥ 1,96',
  'method.proportions.note':
    'Für Prozentwerte und Raten, deren Zähler und Nenner eingereicht sind. n ist der Nenner. Die Varianzen werden nicht zusammengelegt.',
  'method.variation': 'Unterschied über die Schwankungen hinaus',
  'method.variation.formula':
    'Grenze = 2,66 × Mittel von |xᵢ₊₁ − xᵢ|; klar, wenn |Veränderung| > Grenze; fünf oder mehr Werte',
  'method.variation.note':
    'Für die Werte seit dem Ausgangsjahr, innerhalb eines Abschnitts. Wo näher am Ziel besser ist, ist x der Abstand zum Ziel. Die Regel hängt nicht von der Größe der Schwankungen ab.',
  'method.counts': 'Zwei Anzahlen',
  'method.counts.formula':
    'n = a + b; p = Summe von P(X = k) über alle k, die nicht wahrscheinlicher sind als a, wobei X binomialverteilt ist (n, 1/2); klar, wenn p < 0,05',
  'method.counts.note':
    'Der exakte bedingte Test, zweiseitig. Er ist für Anzahlen von Menschen, Haushalten oder Ereignissen, die voneinander unabhängig sind, und kann eine klare Veränderung nur wegnehmen.',
  'method.meaningful': 'Bedeutsame Veränderung',
  'method.meaningful.formula': '|Veränderung| ≥ kleinste Veränderung, die der Indikator nennt',
  'method.meaningful.note':
    'Sie gehört zur Beschreibung eines Indikators, in seiner Einheit, und wird von Menschen festgelegt und nicht von einer Formel.',
  'method.mann-kendall': 'Mann-Kendall-Test und Theil-Sen-Steigung',
  'method.mann-kendall.formula':
    'S = Paare von Jahren, die steigen − Paare, die fallen; eine Richtung, wenn p < 0,05; Steigung = Median von (xⱼ − xᵢ) / (tⱼ − tᵢ) über alle Paare',
  'method.mann-kendall.note':
    'p ist zweiseitig: exakt, wo keine zwei Werte gleich sind (bis zu 500 Werte), sonst mit der Normalnäherung samt Korrekturen für gleiche Werte und für die Stetigkeit. Es braucht fünf oder mehr Werte seit dem Ausgangsjahr, die keine Jahre gemeinsam haben.',
  'method.regression': 'Gewichtete Regression von fünf Werten',
  'method.regression.formula':
    'Gewichte 1/SE²; χ² = (Steigung / SE der Steigung)²; eine Richtung, wenn χ² > 9,54953570608324 und die Steigung ihr Vorzeichen behält, wenn jeder Wert der Reihe nach weggelassen wird',
  'method.regression.note':
    'Für die fünf letzten Werte, wenn alle Grenzen haben. Es ist die Regel von Fingertips, den Gesundheitsdaten für England; die Schranke ist das 99,8-%-Quantil von Chi-Quadrat mit einem Freiheitsgrad.',
  'method.progress': 'Fortschritt in Richtung eines Ziels',
  'method.progress.formula':
    'g = (jetzt / Ausgangswert)^(1/Jahre) − 1, r = dasselbe vom Ausgangswert zum Ziel bis zu dessen Jahr; R = g / |r|, positiv in die gewünschte Richtung; R ≥ 0,95 auf Kurs, ≥ 0,6 mäßig, ≥ 0 gering, unter 0 entfernt sich',
  'method.progress.note':
    'Ein Ausgangswert oder Ziel von 0 zählt als 0,001. Wo das Vorzeichen wechselt oder weniger als ein Jahr vergangen ist, sagt die Methode nichts. Ein Wert am Ziel oder darüber hinaus hat es erreicht. Die Punktzahl reicht von −5 bis 5: min(7,1429R − 4,2857; 5) ab R = 0,6, sonst max(4,1667R − 2,5; −5).',
}
