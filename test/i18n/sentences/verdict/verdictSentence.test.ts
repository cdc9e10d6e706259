// @vitest-environment node
import { describe, expect, test } from 'vitest'
import type { Indicator } from '../../../../src/model/dataset.ts'
import type { Evidence, Verdict } from '../../../../src/trends/verdict.ts'
import {
  verdictSentence,
  verdictStatement,
} from '../../../../src/i18n/sentences/verdict/verdictSentence.ts'
import { shortSentence } from '../../../../src/i18n/sentences/verdict/shortSentence.ts'
import { english, german, norwegian } from '../../../builders/translators.ts'
import {
  betweenEstimates,
  onLine,
  figure,
  key,
  smoking,
  step,
  getVerdict,
  york,
} from '../../../builders/verdicts.ts'
import { duty, health, pay, payGap, suspensions } from './yorkIndicators.ts'

/** Without the no-break spaces of Norwegian and German numbers. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

const from16to24 = step(figure('2016', 12.6), figure('2024', 11.6))
const levels = { from: figure('2021', 0), before: 2.03, since: 4.96 }

function onStep(before: number, since: number): Evidence {
  const shape = 'step' as const
  return { ...onLine(since - before, 0.1), shape, levels: { ...levels, before, since } }
}

const evenYears = [30, 10.4, 10.1, 10.3, 10.4, 10.2].map((value, i) =>
  figure(String(2019 + i), value),
)

/** Kinds that York's package has no series of; each said in three languages. */
const KINDS: readonly {
  readonly kind: string
  readonly indicator: Indicator
  readonly verdict: Verdict
  readonly en: string
  readonly nb: string
  readonly de: string
}[] = [
  {
    kind: 'money is higher in its currency, not adjusted for inflation',
    indicator: pay,
    verdict: getVerdict({
      kind: 'higher',
      baselineChange: step(figure('2016', 411.7), figure('2025', 613.1)),
      // 225.491 over nine years.
      evidence: { ...onLine(225.491, 22.536), slope: 225.491 / 9 },
      caveats: [{ kind: 'cashTerms' }],
    }),
    en: '£613.10 a week in 2025. In 2016 it was £411.70. It has risen over the years, by about £25 a year. That is clearly higher in pounds, not adjusted for inflation.',
    nb: '613,10 £ i uken i 2025. I 2016 var det 411,70 £. Det har økt over årene, med om lag 25 £ i året. Det er klart høyere i pund, uten justering for prisstigning.',
    de: '£ 613,10 pro Woche (2025). Im Jahr 2016 waren es £ 411,70. Der Wert ist über die Jahre gestiegen, um etwa £ 25 im Jahr. Das ist in Pfund klar höher, die Inflation ist nicht abgezogen.',
  },
  {
    kind: 'money in prices of the latest year, with the verdict in cash beside it',
    indicator: pay,
    verdict: getVerdict({
      kind: 'noClearChange',
      baselineChange: step(figure('2016', 411.7), figure('2025', 613.1)),
      evidence: onLine(59.9, 22.5),
      realTerms: { year: 2025, from: 553.2, to: 613.1, kindInCashTerms: 'higher' },
    }),
    en: 'In 2016 it was £411.70. In prices of 2025 the £411.70 of 2016 is worth £553.20. So it rose by £59.90 more than prices. It goes up and down too much to be sure of that. So after inflation there is no clear change since 2016. In pounds alone, not adjusted for inflation: higher.',
    nb: 'I 2016 var det 411,70 £. I 2025-priser er 411,70 £ fra 2016 verdt 553,20 £. Det steg altså med 59,90 £ mer enn prisene. Det går for mye opp og ned til at vi kan være sikre på det. Etter justering for prisstigning er det altså ingen klar endring siden 2016. Bare i pund, uten justering for prisstigning: høyere.',
    de: 'Im Jahr 2016 waren es £ 411,70. In Preisen von 2025 sind die £ 411,70 von 2016 so viel wert wie £ 553,20. Der Wert stieg also um £ 59,90 mehr als die Preise. Das Auf und Ab ist zu groß, um da sicher zu sein. Nach Abzug der Inflation ist das also keine klare Veränderung seit 2016. Nur in Pfund, ohne Abzug der Inflation: höher.',
  },
  {
    kind: 'money that is clearly higher in prices of the latest year too',
    indicator: pay,
    verdict: getVerdict({
      kind: 'higher',
      baselineChange: step(figure('2016', 411.7), figure('2025', 613.1)),
      evidence: onLine(59.9, 5),
      realTerms: { year: 2025, from: 553.2, to: 613.1, kindInCashTerms: 'higher' },
    }),
    en: 'So it rose by £59.90 more than prices. After inflation that is clearly higher. The figure does not say if that is good or bad. In pounds alone, not adjusted for inflation: higher.',
    nb: 'Det steg altså med 59,90 £ mer enn prisene. Etter justering for prisstigning er det klart høyere. Tallet sier ikke om det er bra eller dårlig. Bare i pund, uten justering for prisstigning: høyere.',
    de: 'Der Wert stieg also um £ 59,90 mehr als die Preise. Nach Abzug der Inflation ist das klar höher. Die Zahl sagt nicht, ob das gut oder schlecht ist. Nur in Pfund, ohne Abzug der Inflation: höher.',
  },
  {
    kind: 'money without a clear change in either',
    indicator: pay,
    verdict: getVerdict({
      kind: 'noClearChange',
      baselineChange: step(figure('2016', 411.7), figure('2025', 560)),
      evidence: onLine(6.8, 22.5),
      realTerms: { year: 2025, from: 553.2, to: 560, kindInCashTerms: 'noClearChange' },
    }),
    en: 'So there is no clear change since 2016, before or after inflation.',
    nb: 'Det er altså ingen klar endring siden 2016, verken før eller etter justering for prisstigning.',
    de: 'Das ist also keine klare Veränderung seit 2016, weder vor noch nach Abzug der Inflation.',
  },
  {
    kind: 'small counts are named only where their test decides',
    indicator: duty,
    verdict: getVerdict({
      kind: 'noClearChange',
      baselineChange: step(figure('2016', 18), figure('2022', 9)),
      evidence: { ...onLine(-9, 1), clear: false, counts: { p: 0.1221, clear: false } },
    }),
    en: '9 households in 2022. In 2016 it was 18. Numbers this small can differ by 9 through chance alone. So there is no clear change since 2016.',
    nb: '9 husholdninger i 2022. I 2016 var det 18. Så små tall kan avvike med 9 ved ren tilfeldighet. Det er altså ingen klar endring siden 2016.',
    de: '9 Haushalte (2022). Im Jahr 2016 waren es 18. So kleine Zahlen können sich schon durch Zufall um 9 unterscheiden. Das ist also keine klare Veränderung seit 2016.',
  },
  {
    kind: 'where the ups and downs decide, small counts are not named',
    indicator: duty,
    verdict: getVerdict({
      kind: 'noClearChange',
      baselineChange: step(figure('2016', 18), figure('2022', 9)),
      evidence: { ...onLine(-9, 8), counts: { p: 0.1221, clear: false } },
    }),
    en: 'In 2016 it was 18. It goes up and down too much to be sure of a difference of 9. So there is no clear change since 2016.',
    nb: 'I 2016 var det 18. Det går for mye opp og ned til at vi kan være sikre på en forskjell på 9. Det er altså ingen klar endring siden 2016.',
    de: 'Im Jahr 2016 waren es 18. Der Unterschied beträgt 9. Das Auf und Ab ist zu groß, um sicher zu sein. Das ist also keine klare Veränderung seit 2016.',
  },
  {
    kind: 'small counts behind two shares',
    indicator: smoking,
    verdict: getVerdict({
      kind: 'noClearChange',
      baselineChange: from16to24,
      evidence: { ...onLine(-1, 0.1), clear: false, shares: { z: -1.2, clear: false } },
    }),
    en: 'The counts behind these figures are small: chance alone can explain a difference of 1.0 percentage points. So there is no clear change since 2016.',
    nb: 'Antallene bak disse tallene er små: Ren tilfeldighet kan forklare en forskjell på 1,0 prosentpoeng. Det er altså ingen klar endring siden 2016.',
    de: 'Der Unterschied beträgt 1,0 Prozentpunkte. Die Anzahlen dahinter sind so klein, dass Zufall allein ihn erklären kann. Das ist also keine klare Veränderung seit 2016.',
  },
  {
    kind: 'a difference smaller than meaningful names what would count',
    indicator: smoking,
    verdict: getVerdict({
      kind: 'noClearChange',
      baselineChange: from16to24,
      evidence: { ...onLine(-1, 0.1), clear: false, meaningful: { required: 2, reached: false } },
    }),
    en: 'The difference of 1.0 percentage points is less than 2.0 percentage points, the smallest change that counts for this figure. So there is no clear change since 2016.',
    nb: 'Forskjellen på 1,0 prosentpoeng er mindre enn 2,0 prosentpoeng, den minste endringen som teller for dette tallet. Det er altså ingen klar endring siden 2016.',
    de: 'Der Unterschied beträgt 1,0 Prozentpunkte. Das ist weniger als 2,0 Prozentpunkte, die kleinste Veränderung, die hier zählt. Das ist also keine klare Veränderung seit 2016.',
  },
  {
    kind: 'a difference within the margin of error names that margin',
    indicator: health,
    verdict: getVerdict({
      kind: 'noClearChange',
      // 1.96 x sqrt((4.3 / 3.92)² + (6.5 / 3.92)²) = 3.897
      baselineChange: {
        ...step(figure('2014-2016', 65.3), figure('2022-2024', 64.1)),
        margin: 3.897,
      },
      evidence: betweenEstimates(-1.2, -0.6),
    }),
    en: '64.1 years in 2022–2024. In 2014–2016 it was 65.3. The difference of 1.2 years is within the margin of error (3.9 years). So there is no clear change since 2014–2016.',
    nb: '64,1 år i 2022–2024. I 2014–2016 var det 65,3. Forskjellen på 1,2 år er innenfor feilmarginen (3,9 år). Det er altså ingen klar endring siden 2014–2016.',
    de: '64,1 Jahre (2022–2024). In den Jahren 2014–2016 waren es 65,3. Der Unterschied beträgt 1,2 Jahre. Das liegt in der Fehlerspanne (3,9 Jahre). Das ist also keine klare Veränderung seit 2014–2016.',
  },
  {
    kind: 'figures that rose while the latest is not above the first',
    indicator: smoking,
    verdict: getVerdict({
      kind: 'noClearChange',
      baselineChange: from16to24,
      evidence: turnedRound(),
    }),
    en: 'Over the years the figures rose, but the latest is not above the first. So there is no clear change since 2016.',
    nb: 'Over årene gikk tallene opp, men det siste er ikke høyere enn det første. Det er altså ingen klar endring siden 2016.',
    de: 'Über die Jahre stiegen die Werte, aber der letzte liegt nicht über dem ersten. Das ist also keine klare Veränderung seit 2016.',
  },
  {
    kind: 'figures that move back by little beside the whole, and still follow no line or step',
    indicator: smoking,
    verdict: getVerdict({
      kind: 'noClearChange',
      baselineChange: step(figure('2019', 20), figure('2024', 32)),
      figures: [20, 23, 36, 35, 34, 32].map((value, i) => figure(String(2019 + i), value)),
      evidence: onLine(12, 4),
    }),
    en: '32.0% of adults in 2024. In 2019 it was 20.0%. The years in between are too uneven to be sure of a difference of 12.0 percentage points. So there is no clear change since 2019.',
    nb: '32,0 % av voksne i 2024. I 2019 var det 20,0 %. Årene imellom er for ujevne til at vi kan være sikre på en forskjell på 12,0 prosentpoeng. Det er altså ingen klar endring siden 2019.',
    de: '32,0 % der Erwachsenen (2024). Im Jahr 2019 waren es 20,0 %. Der Unterschied beträgt 12,0 Prozentpunkte. Die Jahre dazwischen sind zu ungleichmäßig, um sicher zu sein. Das ist also keine klare Veränderung seit 2019.',
  },
  {
    kind: 'few figures since the baseline against the mean step from one to the next',
    indicator: suspensions,
    verdict: getVerdict({
      kind: 'noClearChange',
      baselineChange: step(figure('2016', 5), figure('2018', 6.2)),
      evidence: againstMovingRange(1.2, 4),
    }),
    en: 'On average it moves by about 1 from one figure to the next. A clear change takes more than four times that. This one is 1.2. So there is no clear change since 2016.',
    nb: 'Fra ett tall til det neste endrer det seg i gjennomsnitt med om lag 1. En klar endring må være mer enn fire ganger så stor. Denne er på 1,2. Det er altså ingen klar endring siden 2016.',
    de: 'Von einem Wert zum nächsten sind es im Durchschnitt etwa 1. Eine klare Veränderung muss mehr als viermal so groß sein. Hier sind es 1,2. Das ist also keine klare Veränderung seit 2016.',
  },
  {
    kind: 'a change far beyond the mean step from one figure to the next',
    indicator: suspensions,
    verdict: getVerdict({
      kind: 'worse',
      baselineChange: step(figure('2016', 5), figure('2018', 11.2)),
      evidence: againstMovingRange(6.2, 4),
    }),
    en: 'It is 6.2 higher now. On average it moves by about 1 from one figure to the next. That is worse.',
    nb: 'Det er 6,2 høyere nå. Fra ett tall til det neste endrer det seg i gjennomsnitt med om lag 1. Det er dårligere.',
    de: 'Der Wert ist jetzt um 6,2 höher. Von einem Wert zum nächsten sind es im Durchschnitt etwa 1. Das ist schlechter.',
  },
  {
    kind: 'a line of the distance to a target',
    indicator: payGap,
    verdict: getVerdict({
      kind: 'better',
      baselineChange: step(figure('2016', 9), figure('2024', -1)),
      evidence: onLine(-8, 1),
      caveats: [{ kind: 'crossedTarget' }],
    }),
    en: '−1.0% in 2024. In 2016 it was 9.0%. Over the years it has moved towards the target of 0%, by about 1 percentage point a year. It crossed the target of 0% on the way. That is better.',
    nb: '−1,0 % i 2024. I 2016 var det 9,0 %. Over årene har det gått mot målet på 0 %, med om lag 1 prosentpoeng i året. Det krysset målet på 0 % underveis. Det er bedre.',
    de: '−1,0 % (2024). Im Jahr 2016 waren es 9,0 %. Über die Jahre hat sich der Wert dem Ziel von 0 % genähert, um etwa 1 Prozentpunkt im Jahr. Auf dem Weg hat der Wert das Ziel von 0 % gekreuzt. Das ist besser.',
  },
  {
    kind: 'a step of the distance to a target',
    indicator: payGap,
    verdict: getVerdict({
      kind: 'worse',
      baselineChange: step(figure('2016', 2), figure('2024', 5)),
      evidence: onStep(2.03, 4.96),
    }),
    en: 'In 2021 it moved further from the target of 0%: about 2 percentage points away before, about 5 percentage points since. The levels are about 3 percentage points apart. That is worse.',
    nb: 'I 2021 gikk det lenger bort fra målet på 0 %: om lag 2 prosentpoeng unna før, om lag 5 prosentpoeng siden. Det er om lag 3 prosentpoeng mellom nivåene. Det er dårligere.',
    de: 'Im Jahr 2021 kam der Wert weiter weg vom Ziel von 0 %: Der Abstand war vorher etwa 2 Prozentpunkte und ist seither etwa 5 Prozentpunkte. Dazwischen liegen etwa 3 Prozentpunkte. Das ist schlechter.',
  },
  {
    kind: 'two figures that are the same',
    indicator: duty,
    verdict: getVerdict({
      kind: 'noClearChange',
      baselineChange: step(figure('2016', 7), figure('2024', 7)),
      evidence: onLine(0, 1),
    }),
    en: '7 households in 2024. In 2016 it was 7. The two figures are the same. So there is no clear change since 2016.',
    nb: '7 husholdninger i 2024. I 2016 var det 7. De to tallene er like. Det er altså ingen klar endring siden 2016.',
    de: '7 Haushalte (2024). Im Jahr 2016 waren es 7. Die beiden Werte sind gleich. Das ist also keine klare Veränderung seit 2016.',
  },
  {
    kind: 'pooled years that share years with the only figure to compare with',
    indicator: health,
    verdict: getVerdict({ kind: 'tooFewFigures', latest: figure('2015-2017', 65.3) }),
    en: '65.3 years in 2015–2017. It shares years with the figure it would be compared with. A later figure that shares none will settle it.',
    nb: '65,3 år i 2015–2017. Det har år felles med tallet vi skulle sammenlignet det med. Et senere tall uten felles år vil gi svar.',
    de: '65,3 Jahre (2015–2017). Der Wert hat Jahre mit dem Wert gemeinsam, mit dem wir ihn vergleichen würden. Ein späterer Wert ohne gemeinsame Jahre wird die Frage klären.',
  },
  {
    kind: 'the first figure of a new segment',
    indicator: smoking,
    verdict: getVerdict({
      kind: 'notComparable',
      latest: figure('2025', 9),
      sinceBreak: getVerdict({ kind: 'baselineYear', baseline: 2025, latest: figure('2025', 9) }),
    }),
    en: '9.0% of adults in 2025. We cannot compare this with 2016: from 2025 on it is counted or measured in another way. It is the first figure of the new kind. Later ones will be compared with it.',
    nb: '9,0 % av voksne i 2025. Vi kan ikke sammenligne det med 2016: Fra og med 2025 telles eller måles det på en annen måte. Det er det første tallet av den nye typen. Senere tall blir sammenlignet med det.',
    de: '9,0 % der Erwachsenen (2025). Mit 2016 lässt sich das nicht vergleichen: Ab 2025 wird anders gezählt oder gemessen. Das ist der erste Wert der neuen Art. Was später kommt, wird mit ihm verglichen.',
  },
  {
    kind: 'a recent figure that stands apart by its definition',
    indicator: smoking,
    verdict: getVerdict({ kind: 'notComparable', latest: figure('2025', 9) }),
    en: '9.0% of adults in 2025. It is counted or measured in another way, so we do not compare it. A newer figure is needed, counted the same way as before.',
    nb: '9,0 % av voksne i 2025. Det er talt eller målt på en annen måte, så vi sammenligner det ikke. Det trengs et nyere tall, talt på samme måte som før.',
    de: '9,0 % der Erwachsenen (2025). Hier wurde anders gezählt oder gemessen, deshalb vergleichen wir den Wert nicht. Nötig ist ein neuerer Wert, gezählt wie früher.',
  },
  {
    kind: 'an old figure that stands apart, beside the last one before it',
    indicator: duty,
    verdict: getVerdict({
      kind: 'noRecentFigure',
      latest: figure('2018/19', 112),
      last: getVerdict({
        kind: 'baselineYear',
        latest: figure('2015/16', 140),
        caveats: [{ kind: 'definitionDiffers', periods: ['2018/19'] }],
      }),
    }),
    en: '112 households in 2018/19. That is the latest figure. It is too old to say anything about 2025. It is counted or measured in another way, so we do not compare it. The last figure before it was 140 households in 2015/16. A newer figure is needed, counted the same way as before.',
    nb: '112 husholdninger i 2018/19. Det er det siste tallet. Det er for gammelt til å si noe om 2025. Det er talt eller målt på en annen måte, så vi sammenligner det ikke. Det siste tallet før det var 140 husholdninger i 2015/16. Det trengs et nyere tall, talt på samme måte som før.',
    de: '112 Haushalte (2018/19). Das ist der letzte Wert. Er ist zu alt, um etwas über 2025 zu sagen. Hier wurde anders gezählt oder gemessen, deshalb vergleichen wir den Wert nicht. Der letzte Wert davor: 140 Haushalte (2015/16). Nötig ist ein neuerer Wert, gezählt wie früher.',
  },
  {
    kind: 'a figure withheld by its publisher',
    indicator: smoking,
    verdict: getVerdict({ kind: 'suppressed', latest: figure('2016', 12.6) }),
    en: 'the publisher does not show the latest figure. So we cannot say if it changed. The last figure that is known: 12.6% of adults in 2016.',
    nb: 'den som gir ut tallet, viser ikke det siste. Derfor kan vi ikke si om det har endret seg. Det siste tallet vi kjenner: 12,6 % av voksne i 2016.',
    de: 'Der letzte Wert wird nicht veröffentlicht. Deshalb können wir nicht sagen, ob sich etwas verändert hat. Der letzte bekannte Wert: 12,6 % der Erwachsenen (2016).',
  },
  {
    kind: 'noFigureSinceBaseline',
    indicator: smoking,
    verdict: getVerdict({ kind: 'noFigureSinceBaseline', latest: figure('2012', 15) }),
    en: '15.0% of adults in 2012. That is the latest figure. There is none since 2016, so there is nothing to compare.',
    nb: '15,0 % av voksne i 2012. Det er det siste tallet. Det finnes ikke noe siden 2016, så det er ingenting å sammenligne.',
    de: '15,0 % der Erwachsenen (2012). Das ist der letzte Wert. Seit 2016 gibt es keinen, also auch nichts zu vergleichen.',
  },
  {
    kind: 'an odd first figure, after which the years are even',
    indicator: smoking,
    verdict: getVerdict({
      kind: 'noClearChange',
      baselineChange: step(evenYears[0]!, evenYears.at(-1)!),
      figures: evenYears,
      evidence: onLine(-19.8, 8),
    }),
    en: 'In 2019 it was 30.0%. Only the first figure stands out. The next one was 10.4%, in 2020. So there is no clear change since 2019.',
    nb: 'I 2019 var det 30,0 %. Bare det første tallet skiller seg ut. Det neste var 10,4 %, i 2020. Det er altså ingen klar endring siden 2019.',
    de: 'Im Jahr 2019 waren es 30,0 %. Nur der erste Wert fällt auf: Danach waren es 10,4 % (im Jahr 2020). Das ist also keine klare Veränderung seit 2019.',
  },
  {
    kind: 'figures that only fall, through the target: the distance goes up and down',
    indicator: payGap,
    verdict: getVerdict({
      kind: 'noClearChange',
      baselineChange: step(figure('2020', 10), figure('2024', -8)),
      figures: [10, 6, 2, -3, -8].map((value, i) => figure(String(2020 + i), value)),
      // The distance: 10 6 2 3 8.
      evidence: onLine(-2, 2),
      caveats: [{ kind: 'crossedTarget' }],
    }),
    en: '−8.0% in 2024. In 2020 it was 10.0%. The distance to the target goes up and down: in 2022 the figure was 2.0%. It crossed the target of 0% on the way.',
    nb: '−8,0 % i 2024. I 2020 var det 10,0 %. Avstanden til målet går opp og ned: Tallet var 2,0 % i 2022. Det krysset målet på 0 % underveis.',
    de: '−8,0 % (2024). Im Jahr 2020 waren es 10,0 %. Der Abstand zum Ziel geht auf und ab: Der Wert lag auch schon bei 2,0 % (im Jahr 2022). Auf dem Weg hat der Wert das Ziel von 0 % gekreuzt.',
  },
  {
    kind: 'the first fourth quarter, which other quarters may come before',
    indicator: smoking,
    verdict: getVerdict({
      kind: 'tooFewFigures',
      baselineChange: step(figure('2019-Q4', 20), figure('2024-Q4', 32)),
      caveats: [{ kind: 'lateStart', years: 3 }],
    }),
    en: 'In Q4 2019 it was 20.0%, the first figure since 2016 that we can compare.',
    nb: 'var det 20,0 %, det første tallet siden 2016 som vi kan sammenligne.',
    de: 'waren es 20,0 %. Das ist der erste Wert seit 2016, der sich vergleichen lässt.',
  },
  {
    kind: 'pooled years: how many of the figures on the page share none',
    indicator: smoking,
    verdict: getVerdict({
      kind: 'tooFewFigures',
      baselineChange: step(figure('2013-2016', 10), figure('2021-2024', 18)),
      figures: ['2013-2016', '2017-2020', '2021-2024'].map((period, i) =>
        figure(period, 10 + 4 * i),
      ),
      caveats: [{ kind: 'pooled', years: 4 }],
    }),
    en: 'Only three of the figures share no years. That is too few to judge a change. Without margins of error it takes five.',
    nb: 'Bare tre av tallene har ingen år felles. Det er for få til å vurdere en endring. Uten feilmarginer trengs det fem.',
    de: 'Nur drei der Werte haben keine Jahre gemeinsam. Das sind zu wenige, um eine Veränderung zu bewerten. Ohne Fehlerspannen sind fünf nötig.',
  },
]

/** Beyond A, and the two ends lie the other way round. */
function turnedRound(): Evidence {
  const line = onLine(8, 1)
  const result = { ...line.result, clear: null, direction: null }
  return { ...line, change: -1, clear: false, shape: null, result }
}

function againstMovingRange(change: number, limit: number): Evidence {
  const none = { counts: null, shares: null, meaningful: null, limits: null }
  const strength = Math.abs(change) / limit
  const method = 'movingRange' as const
  return { ...none, method, change, limit, figures: 7, clear: strength > 1, strength }
}

describe.each(KINDS)('Said in plain sentences: $kind', ({ indicator, verdict, en, nb, de }) => {
  test.each([
    ['English', english, en],
    ['Norwegian', norwegian, nb],
    ['German', german, de],
  ] as const)('in %s', (_, translator, text) => {
    expect(plain(verdictStatement(verdict, indicator, translator))).toContain(text)
  })
})

test('Figures equally far from the target, on both sides of it, are not “0.0 nearer”', () => {
  const verdict = getVerdict({
    kind: 'noClearChange',
    baselineChange: step(figure('2016', 5), figure('2024', -5)),
    evidence: onLine(0, 1),
  })
  expect(
    [english, norwegian, german].map((translator) =>
      plain(shortSentence(verdict, payGap, translator)),
    ),
  ).toEqual([
    'the same distance from the target of 0% since 2016: no clear change',
    'like langt fra målet på 0 % siden 2016: ingen klar endring',
    'gleich weit vom Ziel von 0 % entfernt seit 2016: keine klare Veränderung',
  ])
})

describe('A sentence', () => {
  test('names the area where it is not the city’s own', () => {
    const verdict = getVerdict({
      kind: 'baselineYear',
      key: { ...key, area: 'england' },
      latest: figure('2016', 15.5),
    })
    expect(verdictSentence(verdict, smoking, york, english)).toBe(
      'Adults who smoke, England: 15.5% of adults in 2016. This is the baseline. Later figures will be compared with it.',
    )
  })

  test('of a group does not call its percentage one of everybody', () => {
    const men = { ...key, dimension: 'sex', group: 'male' }
    const of = (period: string, value: number) => ({ ...figure(period, value), key: men })
    const verdict = getVerdict({
      kind: 'better',
      key: men,
      baselineChange: step(of('2016', 26.4), of('2024', 18.8)),
      evidence: onLine(-7.6, 1),
    })
    expect(verdictSentence(verdict, smoking, york, english)).toContain(
      'Adults who smoke, men: 18.8% in 2024. In 2016 it was 26.4%.',
    )
    const first = getVerdict({ kind: 'baselineYear', key: men, latest: of('2016', 26.4) })
    expect(plain(verdictSentence(first, smoking, york, norwegian))).toContain(
      'Voksne som røyker, menn: 26,4 % i 2016.',
    )
  })

  test('says which figure is the first that can be compared, where others stand apart', () => {
    const verdict = getVerdict({
      kind: 'better',
      baselineChange: step(figure('2018', 12.6), figure('2024', 6.7)),
      evidence: onLine(-5.9, 0.5),
      caveats: [
        { kind: 'lateStart', years: 2 },
        { kind: 'definitionDiffers', periods: ['2017'] },
      ],
    })
    expect(verdictSentence(verdict, smoking, york, english)).toContain(
      'In 2018 it was 12.6%, the first figure since 2016 that we can compare.',
    )
  })

  test('shows more decimals rather than two figures that read alike', () => {
    const verdict = getVerdict({
      kind: 'worse',
      baselineChange: step(figure('2016', 5.01), figure('2024', 5.04)),
      evidence: onLine(0.03, 0.001),
    })
    expect(verdictSentence(verdict, smoking, york, english)).toContain(
      '5.04% of adults in 2024. In 2016 it was 5.01%.',
    )
  })

  test('names three numbers that add up: 65.26 less 60.83 is 4.43', () => {
    const verdict = getVerdict({
      kind: 'worse',
      baselineChange: step(figure('2014-2016', 65.26), figure('2022-2024', 60.83)),
      evidence: betweenEstimates(-4.43, -2.3),
    })
    // With one decimal 65.3 less 60.8 would be 4.5 beside a 4.4.
    expect(verdictSentence(verdict, health, york, english)).toContain(
      '60.83 years in 2022–2024. In 2014–2016 it was 65.26. It is 4.43 years lower now',
    )
  })
})
