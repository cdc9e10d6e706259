import type { Indicator } from '../../../src/model/dataset.ts'
import type { Verdict } from '../../../src/trends/verdict.ts'
import { betweenEstimates, onLine, figure, key, smoking, step, verdictOf } from '../speaking.ts'
import {
  health,
  duty,
  suspensions,
  neet,
  depression,
  attainment,
  absence,
  affordability,
  pay,
  lowIncome,
  payGap,
  rough,
  fuelPoverty,
} from './yorkIndicators.ts'

/** A verdict on York's published figures, and what is to be said of it, worked by hand. */
export interface WorkedExample {
  readonly name: string
  readonly indicator: Indicator
  readonly verdict: Verdict
  readonly en: string
  readonly nb: string
  readonly de: string
}

export const workedExamples: readonly WorkedExample[] = [
  {
    name: 'healthy life expectancy of men',
    indicator: health,
    verdict: verdictOf({
      kind: 'worse',
      key: { ...key, dimension: 'sex', group: 'male' },
      since: step(figure('2014-2016', 65.3, [63.1, 67.4]), figure('2022-2024', 60.8, [57.5, 64])),
      evidence: betweenEstimates(-4.5, -2.263),
      caveats: [{ kind: 'pooled', years: 3 }],
    }),
    en: 'Healthy life expectancy, men: 60.8 years in 2022–2024, 4.5 years lower than at the baseline (65.3 in 2014–2016), which is worse. The change is larger than the margin of error.',
    nb: 'Leveår med god helse, menn: 60,8 år i 2022–2024, 4,5 år lavere enn ved utgangspunktet (65,3 i 2014–2016), det vil si dårligere. Endringen er større enn feilmarginen.',
    de: 'Lebenserwartung in guter Gesundheit, Männer: 60,8 Jahre (2022–2024), um 4,5 Jahre niedriger als im Ausgangsjahr (2014–2016: 65,3), also schlechter. Die Veränderung ist größer als die Fehlerspanne.',
  },
  {
    name: 'rough sleeping, whose latest figure is old',
    indicator: rough,
    verdict: verdictOf({ kind: 'no recent figure', latest: figure('2022', 9) }),
    en: 'People sleeping rough: no recent figure. The latest, 9 people, is of 2022: too old to speak for 2025.',
    nb: 'Mennesker som sover ute: ingen ferske tall. Det siste, 9 personer, er fra 2022 og for gammelt til å si noe om 2025.',
    de: 'Menschen, die im Freien schlafen: kein aktueller Wert. Der letzte (2022: 9 Menschen) ist zu alt, um etwas über 2025 zu sagen.',
  },
  {
    name: 'rough sleeping as known in 2022, where the counts are small',
    indicator: rough,
    verdict: verdictOf({
      kind: 'no clear change',
      edition: 2022,
      since: step(figure('2016', 18), figure('2022', 9)),
      evidence: {
        ...onLine(-9, 8),
        clear: false,
        counts: { p: 0.1221, clear: false },
      },
      caveats: [{ kind: 'small counts' }],
    }),
    en: 'People sleeping rough: 9 people in 2022, no clear change since the baseline (18 in 2016). The counts are so small that chance alone can explain a difference of 9.',
    nb: 'Mennesker som sover ute: 9 personer i 2022, ingen klar endring siden utgangspunktet (18 i 2016). Tallene er så små at en forskjell på 9 kan skyldes tilfeldigheter alene.',
    de: 'Menschen, die im Freien schlafen: 9 Menschen (2022), keine klare Veränderung seit dem Ausgangsjahr (2016: 18). Die Anzahlen sind so klein, dass allein der Zufall diesen Unterschied (9) erklären kann.',
  },
  {
    name: 'households owed a homelessness duty, with a later first figure',
    indicator: duty,
    verdict: verdictOf({
      kind: 'no clear change',
      since: step(figure('2018/19', 766), figure('2024/25', 802)),
      evidence: { ...onLine(36, 150), counts: { p: 0.3768, clear: false } },
      caveats: [{ kind: 'late start', years: 3 }],
    }),
    en: 'Households owed a homelessness duty: 802 households in 2024/25, no clear change since the first figure since the baseline (766 in 2018/19, three years later). The difference of 36 is within the usual variation from year to year.',
    nb: 'Husholdninger uten bolig: 802 husholdninger i 2024/25, ingen klar endring siden det første tallet etter utgangsåret (766 i 2018/19, tre år senere). Forskjellen på 36 er innenfor den vanlige variasjonen fra år til år.',
    de: 'Haushalte ohne Wohnung: 802 Haushalte (2024/25), keine klare Veränderung seit dem ersten Wert nach dem Ausgangsjahr (2018/19: 766, drei Jahre später). Der Unterschied (36) liegt innerhalb der üblichen Schwankungen von Jahr zu Jahr.',
  },
  {
    name: 'suspensions',
    indicator: suspensions,
    verdict: verdictOf({
      kind: 'worse',
      since: step(figure('2015/16', 3.1703), figure('2023/24', 15.0276)),
      evidence: onLine(11.8573, 5.241),
    }),
    en: 'Suspensions: 15.03 suspensions per 100 pupils in 2023/24, 11.86 higher than at the baseline (3.17 in 2015/16), which is worse. The change is larger than the usual variation from year to year.',
    nb: 'Bortvisninger: 15,03 bortvisninger per 100 elever i 2023/24, 11,86 høyere enn ved utgangspunktet (3,17 i 2015/16), det vil si dårligere. Endringen er større enn den vanlige variasjonen fra år til år.',
    de: 'Suspendierungen: 15,03 Suspendierungen je 100 Kinder (2023/24), um 11,86 höher als im Ausgangsjahr (2015/16: 3,17), also schlechter. Die Veränderung ist größer als die üblichen Schwankungen von Jahr zu Jahr.',
  },
  {
    name: 'young people outside school and work, fewer of whom is better',
    indicator: neet,
    verdict: verdictOf({
      kind: 'better',
      since: step(figure('2018', 2.557), figure('2025', 1.3)),
      evidence: onLine(-1.257, 0.934),
      caveats: [{ kind: 'late start', years: 2 }],
    }),
    en: 'NEET at 16-17: 1.3% in 2025, 1.3 percentage points lower than the first figure since the baseline (2.6% in 2018, two years later), which is better. The change is larger than the usual variation from year to year.',
    nb: 'Unge utenfor: 1,3 % i 2025, 1,3 prosentpoeng lavere enn det første tallet etter utgangsåret (2,6 % i 2018, to år senere), det vil si bedre. Endringen er større enn den vanlige variasjonen fra år til år.',
    de: 'Junge Menschen ohne Arbeit: 1,3 % (2025), um 1,3 Prozentpunkte niedriger als beim ersten Wert seit dem Ausgangsjahr (2018: 2,6 %, zwei Jahre später), also besser. Die Veränderung ist größer als die üblichen Schwankungen von Jahr zu Jahr.',
  },
  {
    name: 'smoking',
    indicator: smoking,
    verdict: verdictOf({
      kind: 'better',
      since: step(figure('2016', 12.6), figure('2024', 6.7)),
      evidence: onLine(-5.9, 3.89),
    }),
    en: 'Adults who smoke: 6.7% of adults in 2024, 5.9 percentage points lower than at the baseline (12.6% in 2016), which is better. The change is larger than the usual variation from year to year.',
    nb: 'Voksne som røyker: 6,7 % av voksne i 2024, 5,9 prosentpoeng lavere enn ved utgangspunktet (12,6 % i 2016), det vil si bedre. Endringen er større enn den vanlige variasjonen fra år til år.',
    de: 'Erwachsene, die rauchen: 6,7 % der Erwachsenen (2024), um 5,9 Prozentpunkte niedriger als im Ausgangsjahr (2016: 12,6 %), also besser. Die Veränderung ist größer als die üblichen Schwankungen von Jahr zu Jahr.',
  },
  {
    name: 'recorded depression, where neither way is good',
    indicator: depression,
    verdict: verdictOf({
      kind: 'higher',
      since: step(figure('2015/16', 7.8), figure('2024/25', 13.2)),
      evidence: onLine(5.4, 1.795),
    }),
    en: 'Recorded depression: 13.2% in 2024/25, 5.4 percentage points higher than at the baseline (7.8% in 2015/16). The figure alone does not say whether this is good or bad. The change is larger than the usual variation from year to year.',
    nb: 'Registrert depresjon: 13,2 % i 2024/25, 5,4 prosentpoeng høyere enn ved utgangspunktet (7,8 % i 2015/16). Tallet alene sier ikke om det er bra eller dårlig. Endringen er større enn den vanlige variasjonen fra år til år.',
    de: 'Erfasste Depression: 13,2 % (2024/25), um 5,4 Prozentpunkte höher als im Ausgangsjahr (2015/16: 7,8 %). Die Zahl allein sagt nicht, ob das gut oder schlecht ist. Die Veränderung ist größer als die üblichen Schwankungen von Jahr zu Jahr.',
  },
  {
    name: 'Attainment 8, whose scale changed',
    indicator: attainment,
    verdict: verdictOf({
      kind: 'not comparable',
      latest: figure('2025', 36.3),
      sinceBreak: verdictOf({
        kind: 'no clear change',
        since: step(figure('2017', 35.9), figure('2025', 36.3)),
        evidence: onLine(0.4, 6.295),
        caveats: [{ kind: 'late start', years: 1 }],
      }),
    }),
    en: 'Attainment 8: not comparable with the baseline, because it is defined or measured in another way from 2017 on. On the new basis: 36.3 in 2025, no clear change since 2017 (35.9). The difference of 0.4 points is within the usual variation from year to year.',
    nb: 'Attainment 8: kan ikke sammenlignes med utgangspunktet, fordi definisjonen eller målemåten er en annen fra og med 2017. På det nye grunnlaget: 36,3 i 2025, ingen klar endring siden 2017 (35,9). Forskjellen på 0,4 poeng er innenfor den vanlige variasjonen fra år til år.',
    de: 'Attainment 8: nicht mit dem Ausgangsjahr vergleichbar, weil die Definition oder die Messung eine andere ist (ab 2017). Auf der neuen Grundlage: 36,3 (2025), keine klare Veränderung seit dem ersten vergleichbaren Wert (2017: 35,9). Der Unterschied (0,4 Punkte) liegt innerhalb der üblichen Schwankungen von Jahr zu Jahr.',
  },
  {
    name: 'persistent absence of a group',
    indicator: absence,
    verdict: verdictOf({
      kind: 'worse',
      since: step(figure('2018/19', 23.1954), figure('2024/25', 40.1425)),
      evidence: onLine(16.9471, 13.798),
      caveats: [{ kind: 'late start', years: 3 }],
    }),
    en: 'Persistent absence: 40.1% of pupils in 2024/25, 16.9 percentage points higher than the first figure since the baseline (23.2% in 2018/19, three years later), which is worse. The change is larger than the usual variation from year to year.',
    nb: 'Mye fravær: 40,1 % av elevene i 2024/25, 16,9 prosentpoeng høyere enn det første tallet etter utgangsåret (23,2 % i 2018/19, tre år senere), det vil si dårligere. Endringen er større enn den vanlige variasjonen fra år til år.',
    de: 'Häufiges Fehlen: 40,1 % der Kinder (2024/25), um 16,9 Prozentpunkte höher als beim ersten Wert seit dem Ausgangsjahr (2018/19: 23,2 %, drei Jahre später), also schlechter. Die Veränderung ist größer als die üblichen Schwankungen von Jahr zu Jahr.',
  },
  {
    name: 'housing affordability',
    indicator: affordability,
    verdict: verdictOf({
      kind: 'no clear change',
      since: step(figure('2016', 8.3), figure('2025', 7.53)),
      evidence: onLine(-0.77, 1.102),
    }),
    en: 'House prices in years of pay: 7.53 in 2025, no clear change since the baseline (8.30 in 2016). The difference of 0.77 is within the usual variation from year to year.',
    nb: 'Boligpriser i årslønner: 7,53 i 2025, ingen klar endring siden utgangspunktet (8,30 i 2016). Forskjellen på 0,77 er innenfor den vanlige variasjonen fra år til år.',
    de: 'Hauspreise in Jahreslöhnen: 7,53 (2025), keine klare Veränderung seit dem Ausgangsjahr (2016: 8,30). Der Unterschied (0,77) liegt innerhalb der üblichen Schwankungen von Jahr zu Jahr.',
  },
  {
    name: 'median weekly pay, in cash terms',
    indicator: pay,
    verdict: verdictOf({
      kind: 'higher',
      since: step(figure('2016', 411.7, [380, 443]), figure('2025', 613.1, [553, 673])),
      evidence: betweenEstimates(201.4, 5.726),
      caveats: [{ kind: 'cash terms' }],
    }),
    en: 'Median weekly pay: £613.10 a week in 2025, £201.40 higher than at the baseline (£411.70 in 2016), in cash terms: rising prices are not taken out. The change is larger than the margin of error.',
    nb: 'Median ukelønn: 613,10 £ i uken i 2025, 201,40 £ høyere enn ved utgangspunktet (411,70 £ i 2016), i løpende priser: Prisstigningen er ikke trukket fra. Endringen er større enn feilmarginen.',
    de: 'Mittlerer Wochenlohn: £ 613,10 pro Woche (2025), um £ 201,40 höher als im Ausgangsjahr (2016: £ 411,70), zu laufenden Preisen: Die Teuerung ist nicht herausgerechnet. Die Veränderung ist größer als die Fehlerspanne.',
  },
  {
    name: 'fuel poverty as known in 2022, three years after its definition changed',
    indicator: fuelPoverty,
    verdict: verdictOf({
      kind: 'not comparable',
      edition: 2022,
      latest: figure('2022', 13.7),
      sinceBreak: verdictOf({
        kind: 'too few figures',
        edition: 2022,
        since: step(figure('2019', 13.5), figure('2022', 13.7)),
      }),
    }),
    en: 'Fuel poverty: not comparable with the baseline, because it is defined or measured in another way from 2019 on. On the new basis: 13.7% of households in 2022, 0.2 percentage points higher than in 2019 (13.5%), but these are too few figures to call it a change.',
    nb: 'Energifattigdom: kan ikke sammenlignes med utgangspunktet, fordi definisjonen eller målemåten er en annen fra og med 2019. På det nye grunnlaget: 13,7 % av husholdningene i 2022, 0,2 prosentpoeng høyere enn i 2019 (13,5 %), men det er for få tall til å kalle det en endring.',
    de: 'Energiearmut: nicht mit dem Ausgangsjahr vergleichbar, weil die Definition oder die Messung eine andere ist (ab 2019). Auf der neuen Grundlage: 13,7 % der Haushalte (2022), um 0,2 Prozentpunkte höher als beim ersten vergleichbaren Wert (2019: 13,5 %). Das sind aber zu wenige Werte, um es eine Veränderung zu nennen.',
  },
  {
    name: 'children in low income as known in 2025',
    indicator: lowIncome,
    verdict: verdictOf({
      kind: 'not comparable',
      latest: figure('2024/25', 13.9),
      sinceBreak: verdictOf({
        kind: 'too few figures',
        since: step(figure('2021/22', 12.5), figure('2024/25', 13.9)),
      }),
    }),
    en: 'Children in low income: not comparable with the baseline, because it is defined or measured in another way from 2021/22 on. On the new basis: 13.9% of children in 2024/25, 1.4 percentage points higher than in 2021/22 (12.5%), but these are too few figures to call it a change.',
    nb: 'Barn med lav inntekt: kan ikke sammenlignes med utgangspunktet, fordi definisjonen eller målemåten er en annen fra og med 2021/22. På det nye grunnlaget: 13,9 % av barn i 2024/25, 1,4 prosentpoeng høyere enn i 2021/22 (12,5 %), men det er for få tall til å kalle det en endring.',
    de: 'Kinder mit niedrigem Einkommen: nicht mit dem Ausgangsjahr vergleichbar, weil die Definition oder die Messung eine andere ist (ab 2021/22). Auf der neuen Grundlage: 13,9 % der Kinder (2024/25), um 1,4 Prozentpunkte höher als beim ersten vergleichbaren Wert (2021/22: 12,5 %). Das sind aber zu wenige Werte, um es eine Veränderung zu nennen.',
  },
  {
    name: 'children in low income as known in 2023',
    indicator: lowIncome,
    verdict: verdictOf({
      kind: 'no clear change',
      edition: 2023,
      since: step(figure('2016/17', 10.6), figure('2022/23', 11)),
      evidence: onLine(0.4, 2.483),
      caveats: [{ kind: 'late start', years: 1 }],
    }),
    en: 'Children in low income: 11.0% of children in 2022/23, no clear change since the first figure since the baseline (10.6% in 2016/17, one year later). The difference of 0.4 percentage points is within the usual variation from year to year.',
    nb: 'Barn med lav inntekt: 11,0 % av barn i 2022/23, ingen klar endring siden det første tallet etter utgangsåret (10,6 % i 2016/17, ett år senere). Forskjellen på 0,4 prosentpoeng er innenfor den vanlige variasjonen fra år til år.',
    de: 'Kinder mit niedrigem Einkommen: 11,0 % der Kinder (2022/23), keine klare Veränderung seit dem ersten Wert nach dem Ausgangsjahr (2016/17: 10,6 %, ein Jahr später). Der Unterschied (0,4 Prozentpunkte) liegt innerhalb der üblichen Schwankungen von Jahr zu Jahr.',
  },
  {
    name: 'a pay gap that crossed nought',
    indicator: payGap,
    verdict: verdictOf({
      kind: 'no clear change',
      edition: 2022,
      since: step(figure('2017/18', 0.2), figure('2021/22', -0.5)),
      evidence: onLine(0.3, 1.131),
      caveats: [{ kind: 'late start', years: 2 }, { kind: 'crossed target' }],
    }),
    en: 'Pay gap: −0.5% in 2021/22, no clear change in the distance to the target of 0% since the first figure since the baseline (0.2% in 2017/18, two years later). The difference of 0.3 percentage points is within the usual variation from year to year. The figure crossed the target of 0% in between.',
    nb: 'Lønnsforskjell: −0,5 % i 2021/22, ingen klar endring i avstanden til målet på 0 % siden det første tallet etter utgangsåret (0,2 % i 2017/18, to år senere). Forskjellen på 0,3 prosentpoeng er innenfor den vanlige variasjonen fra år til år. Tallet krysset målet på 0 % underveis.',
    de: 'Lohnunterschied: −0,5 % (2021/22), keine klare Veränderung des Abstands zum Ziel von 0 % seit dem ersten Wert nach dem Ausgangsjahr (2017/18: 0,2 %, zwei Jahre später). Der Unterschied (0,3 Prozentpunkte) liegt innerhalb der üblichen Schwankungen von Jahr zu Jahr. Dazwischen hat der Wert das Ziel von 0 % überschritten.',
  },
]
