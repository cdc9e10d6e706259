// @vitest-environment node
import { expect, test } from 'vitest'
import { findIndicator } from '../../../../src/model/lookup.ts'
import { judgeAt } from '../../../../src/trends/judgeAt.ts'
import { verdictStatement } from '../../../../src/i18n/sentences/verdict/verdictSentence.ts'
import { readYorkPackage, parseYorkKey } from '../../../builders/packages.ts'
import { english, german, norwegian } from '../../../builders/translators.ts'

const york = await readYorkPackage()

/** What the page says after the subject, on York's own rows, without no-break spaces. */
function text(series: string, edition: number, translator = english): string {
  const key = parseYorkKey(series)
  const indicator = findIndicator(york, key.indicator, edition)!
  return verdictStatement(judgeAt(york, key, edition), indicator, translator).replaceAll(
    '\u00a0',
    ' ',
  )
}

/**
 * The kinds of sentences that an audit of the first version found false or misleading, each on
 * published rows. The words are written by hand from the rows and from the ratios worked out by an
 * independent program; the pace is the slope of the least-squares line.
 */
const KINDS: readonly {
  readonly kind: string
  readonly series: string
  readonly edition: number
  readonly en: string
  readonly nb: string
  readonly de: string
}[] = [
  {
    kind: 'a lasting step is said as a step, with both levels and their distance',
    series: 'persistent-absence',
    edition: 2025,
    en: '17.5% of pupils in 2024/25. In 2015/16 it was 9.1%. It moved to a higher level in 2021/22: about 10% before, about 19% since. The levels are about 9 percentage points apart. That is worse.',
    nb: '17,5 % av elevene i 2024/25. I 2015/16 var det 9,1 %. I 2021/22 gikk det opp til et høyere nivå: om lag 10 % før, om lag 19 % siden. Det er om lag 9 prosentpoeng mellom nivåene. Det er dårligere.',
    de: '17,5 % der Schülerinnen und Schüler (2024/25). Im Jahr 2015/16 waren es 9,1 %. Im Jahr 2021/22 kam der Wert auf ein höheres Niveau: vorher etwa 10 %, seither etwa 19 %. Dazwischen liegen etwa 9 Prozentpunkte. Das ist schlechter.',
  },
  {
    // 15.0 less 3.2 would be 11.8 beside the 11.86 that is named on the page.
    kind: 'a line that falls now and then is not called steady',
    series: 'suspensions',
    edition: 2025,
    en: '15.03 suspensions per 100 pupils in 2023/24. In 2015/16 it was 3.17. It has risen over the years, by about 1.4 a year. That is worse.',
    nb: '15,03 bortvisninger per 100 elever i 2023/24. I 2015/16 var det 3,17. Det har økt over årene, med om lag 1,4 i året. Det er dårligere.',
    de: '15,03 Suspendierungen je 100 Schülerinnen und Schüler (2023/24). Im Jahr 2015/16 waren es 3,17. Der Wert ist über die Jahre gestiegen, um etwa 1,4 im Jahr. Das ist schlechter.',
  },
  {
    kind: 'judged higher without a good direction is judged, and a line that never turns is steady',
    series: 'recorded-depression',
    edition: 2025,
    en: '13.2% of patients aged 18 and over in 2024/25. In 2015/16 it was 7.8%. It has risen steadily, by about 0.7 percentage points a year. That is clearly higher. The figure does not say if that is good or bad.',
    nb: '13,2 % av pasienter på 18 år og over i 2024/25. I 2015/16 var det 7,8 %. Det har økt jevnt, med om lag 0,7 prosentpoeng i året. Det er klart høyere. Tallet sier ikke om det er bra eller dårlig.',
    de: '13,2 % der Patientinnen und Patienten ab 18 (2024/25). Im Jahr 2015/16 waren es 7,8 %. Der Wert ist stetig gestiegen, um etwa 0,7 Prozentpunkte im Jahr. Das ist klar höher. Die Zahl sagt nicht, ob das gut oder schlecht ist.',
  },
  {
    kind: 'the first figure is that of its year, and the first since the baseline only',
    series: 'neet',
    edition: 2025,
    en: '1.3% of 16 and 17-year-olds in 2025. In 2018 it was 2.6%, the first figure since 2016. It has fallen over the years, by about 0.24 percentage points a year. That is better.',
    nb: '1,3 % av 16- og 17-åringene i 2025. I 2018 var det 2,6 %, det første tallet siden 2016. Det har gått ned over årene, med om lag 0,24 prosentpoeng i året. Det er bedre.',
    de: '1,3 % der 16- und 17-Jährigen (2025). Im Jahr 2018 waren es 2,6 %. Das ist der erste Wert seit 2016. Der Wert ist über die Jahre gesunken, um etwa 0,24 Prozentpunkte im Jahr. Das ist besser.',
  },
  {
    kind: 'two estimates are compared by their margin of error, and the three numbers add up',
    series: 'healthy-life-expectancy sex=male',
    edition: 2025,
    en: '60.8 years in 2022–2024. In 2014–2016 it was 65.3. It is 4.5 years lower now, more than the margin of error. That is worse.',
    nb: '60,8 år i 2022–2024. I 2014–2016 var det 65,3. Det er 4,5 år lavere nå, mer enn feilmarginen. Det er dårligere.',
    de: '60,8 Jahre (2022–2024). In den Jahren 2014–2016 waren es 65,3. Der Wert ist jetzt um 4,5 Jahre niedriger, mehr als die Fehlerspanne. Das ist schlechter.',
  },
  {
    kind: 'no clear change names both figures and the one in between that shows the ups and downs',
    series: 'children-in-temporary-accommodation',
    edition: 2025,
    en: '63 children in 2025. In 2019 it was 40, the first figure since 2016. It goes up and down: in 2021 it was 15. So there is no clear change since 2019.',
    nb: '63 barn i 2025. I 2019 var det 40, det første tallet siden 2016. Det går opp og ned: Det var 15 i 2021. Det er altså ingen klar endring siden 2019.',
    de: '63 Kinder (2025). Im Jahr 2019 waren es 40. Das ist der erste Wert seit 2016. Es geht auf und ab: 15 waren es im Jahr 2021. Das ist also keine klare Veränderung seit 2019.',
  },
  {
    // 9.1, 9.8, 11.1, 9.8 and 10.1 before: no ups and downs of 11.3 points.
    kind: 'one odd last year is said to be that, not blamed on ups and downs',
    series: 'persistent-absence',
    edition: 2022,
    en: '20.4% of pupils in 2021/22. In 2015/16 it was 9.1%. Only the latest figure stands out. The one before was 10.1%, in 2020/21. So there is no clear change since 2015/16. It is the highest figure since 2015/16.',
    nb: '20,4 % av elevene i 2021/22. I 2015/16 var det 9,1 %. Bare det siste tallet skiller seg ut. Det forrige var 10,1 %, i 2020/21. Det er altså ingen klar endring siden 2015/16. Det er det høyeste tallet siden 2015/16.',
    de: '20,4 % der Schülerinnen und Schüler (2021/22). Im Jahr 2015/16 waren es 9,1 %. Nur der letzte Wert fällt auf: Davor waren es 10,1 % (im Jahr 2020/21). Das ist also keine klare Veränderung seit 2015/16. Das ist der höchste Wert seit 2015/16.',
  },
  {
    // 2.6, 2.4, 2.4, 1.8, 1.2: no ups at all.
    kind: 'five figures that only fall are few, not up and down',
    series: 'neet',
    edition: 2022,
    en: '1.2% of 16 and 17-year-olds in 2022. In 2018 it was 2.6%, the first figure since 2016. With only 5 figures we cannot be sure of a difference of 1.4 percentage points. So there is no clear change since 2018. It is the lowest figure since 2018.',
    nb: '1,2 % av 16- og 17-åringene i 2022. I 2018 var det 2,6 %, det første tallet siden 2016. Med bare 5 tall kan vi ikke være sikre på en forskjell på 1,4 prosentpoeng. Det er altså ingen klar endring siden 2018. Det er det laveste tallet siden 2018.',
    de: '1,2 % der 16- und 17-Jährigen (2022). Im Jahr 2018 waren es 2,6 %. Das ist der erste Wert seit 2016. Der Unterschied beträgt 1,4 Prozentpunkte. Mit nur 5 Werten ist das nicht sicher. Das ist also keine klare Veränderung seit 2018. Das ist der niedrigste Wert seit 2018.',
  },
  {
    kind: 'two equal ends do not hide the ups and downs between them',
    series: 'care-leavers-neet @england',
    edition: 2025,
    en: '40% of care leavers aged 19 to 21 in 2025. In 2017 it was 40%, the first figure since 2016. It goes up and down: in 2022 it was 38%. So there is no clear change since 2017.',
    nb: '40 % av unge på 19 til 21 år fra barnevernet i 2025. I 2017 var det 40 %, det første tallet siden 2016. Det går opp og ned: Det var 38 % i 2022. Det er altså ingen klar endring siden 2017.',
    de: '40 % der 19- bis 21-Jährigen aus der Jugendhilfe (2025). Im Jahr 2017 waren es 40 %. Das ist der erste Wert seit 2016. Es geht auf und ab: 38 % waren es im Jahr 2022. Das ist also keine klare Veränderung seit 2017.',
  },
  {
    kind: 'a latest figure beyond all others is said to be so, from the first that was judged',
    series: 'housing-affordability',
    edition: 2025,
    en: "7.53 times a year's pay in 2025. In 2016 it was 8.30. It goes up and down: in 2023 it was 9.29. So there is no clear change since 2016. It is the lowest figure since 2016.",
    nb: '7,53 årslønner i 2025. I 2016 var det 8,30. Det går opp og ned: Det var 9,29 i 2023. Det er altså ingen klar endring siden 2016. Det er det laveste tallet siden 2016.',
    de: '7,53 Jahreslöhne (2025). Im Jahr 2016 waren es 8,30. Es geht auf und ab: 9,29 waren es im Jahr 2023. Das ist also keine klare Veränderung seit 2016. Das ist der niedrigste Wert seit 2016.',
  },
  {
    kind: 'inside a new segment the verdict is given and named by its first year',
    series: 'attainment-8',
    edition: 2025,
    en: '50.8 points per pupil in 2025. We cannot compare this with 2016: from 2017 on it is counted or measured in another way. In 2017 it was 49.3. It goes up and down: in 2022 it was 53.0. So there is no clear change since 2017.',
    nb: '50,8 poeng per elev i 2025. Vi kan ikke sammenligne det med 2016: Fra og med 2017 telles eller måles det på en annen måte. I 2017 var det 49,3. Det går opp og ned: Det var 53,0 i 2022. Det er altså ingen klar endring siden 2017.',
    de: '50,8 Punkte pro Kopf (2025). Mit 2016 lässt sich das nicht vergleichen: Ab 2017 wird anders gezählt oder gemessen. Im Jahr 2017 waren es 49,3. Es geht auf und ab: 53,0 waren es im Jahr 2022. Das ist also keine klare Veränderung seit 2017.',
  },
  {
    kind: 'one figure short of a verdict says so, and what the old way of counting showed',
    series: 'children-low-income',
    edition: 2025,
    en: '13.9% of children in 2024/25. We cannot compare this with 2016: from 2021/22 on it is counted or measured in another way. In 2021/22 it was 12.5%. Four figures are too few to judge a change. Without margins of error it takes five. It is the highest figure since 2021/22. Counted the old way it was 10.6% in 2016/17 and 11.0% in 2022/23: no clear change.',
    nb: '13,9 % av barna i 2024/25. Vi kan ikke sammenligne det med 2016: Fra og med 2021/22 telles eller måles det på en annen måte. I 2021/22 var det 12,5 %. Fire tall er for få til å vurdere en endring. Uten feilmarginer trengs det fem. Det er det høyeste tallet siden 2021/22. Talt på den gamle måten var det 10,6 % i 2016/17 og 11,0 % i 2022/23: ingen klar endring.',
    de: '13,9 % der Kinder (2024/25). Mit 2016 lässt sich das nicht vergleichen: Ab 2021/22 wird anders gezählt oder gemessen. Im Jahr 2021/22 waren es 12,5 %. Vier Werte sind zu wenige, um eine Veränderung zu bewerten. Ohne Fehlerspannen sind fünf nötig. Das ist der höchste Wert seit 2021/22. Nach der alten Zählung waren es 10,6 % (2016/17) und 11,0 % (2022/23): keine klare Veränderung.',
  },
  {
    kind: 'pooled years are judged by all overlapping figures',
    series: 'inequality-in-life-expectancy sex=female',
    edition: 2025,
    en: '6.6 years in 2022–2024. We cannot compare this with 2016: from 2015–2017 on it is counted or measured in another way. In 2015–2017 it was 5.4. The years in between are too uneven to be sure of a difference of 1.2 years. So there is no clear change since 2015–2017. Counted the old way it was 4.2 in 2014–2016 and 5.7 in 2018–2020: no clear change.',
    nb: '6,6 år i 2022–2024. Vi kan ikke sammenligne det med 2016: Fra og med 2015–2017 telles eller måles det på en annen måte. I 2015–2017 var det 5,4. Årene imellom er for ujevne til at vi kan være sikre på en forskjell på 1,2 år. Det er altså ingen klar endring siden 2015–2017. Talt på den gamle måten var det 4,2 i 2014–2016 og 5,7 i 2018–2020: ingen klar endring.',
    de: '6,6 Jahre (2022–2024). Mit 2016 lässt sich das nicht vergleichen: Ab 2015–2017 wird anders gezählt oder gemessen. In den Jahren 2015–2017 waren es 5,4. Der Unterschied beträgt 1,2 Jahre. Die Jahre dazwischen sind zu ungleichmäßig, um sicher zu sein. Das ist also keine klare Veränderung seit 2015–2017. Nach der alten Zählung waren es 4,2 (2014–2016) und 5,7 (2018–2020): keine klare Veränderung.',
  },
  {
    kind: 'two figures are too few, and what it takes is said',
    series: 'food-parcels',
    edition: 2025,
    en: '8,846 parcels in 2023/24. In 2018/19 it was 4,026, the first figure since 2016. Two figures are too few to judge a change. Without margins of error it takes five.',
    nb: '8 846 matposer i 2023/24. I 2018/19 var det 4 026, det første tallet siden 2016. To tall er for få til å vurdere en endring. Uten feilmarginer trengs det fem.',
    de: '8 846 Pakete (2023/24). Im Jahr 2018/19 waren es 4 026. Das ist der erste Wert seit 2016. Zwei Werte sind zu wenige, um eine Veränderung zu bewerten. Ohne Fehlerspannen sind fünf nötig.',
  },
  {
    kind: 'an old figure keeps its last verdict and year',
    series: 'rough-sleeping',
    edition: 2025,
    en: '9 people in 2022. That is the latest figure. It is too old to say anything about 2025. In 2016 it was 18. It goes up and down: in 2017 it was 29. Last judged with 2022: no clear change. A newer figure is needed.',
    nb: '9 personer i 2022. Det er det siste tallet. Det er for gammelt til å si noe om 2025. I 2016 var det 18. Det går opp og ned: Det var 29 i 2017. Sist vurdert med 2022: ingen klar endring. Det trengs et nyere tall.',
    de: '9 Menschen (2022). Das ist der letzte Wert. Er ist zu alt, um etwas über 2025 zu sagen. Im Jahr 2016 waren es 18. Es geht auf und ab: 29 waren es im Jahr 2017. Zuletzt bewertet mit 2022: keine klare Veränderung. Nötig ist ein neuerer Wert.',
  },
  {
    kind: 'an old figure of a distance to a target, which it crossed',
    series: 'employer-pay-gap employer=city-of-york-council',
    edition: 2025,
    en: '−0.5% in 2021/22. That is the latest figure. It is too old to say anything about 2025. In 2017/18 it was 0.2%, the first figure since 2016. It goes up and down: in 2018/19 it was 0.8%. It crossed the target of 0% on the way. Last judged with 2021/22: no clear change. A newer figure is needed.',
    nb: '−0,5 % i 2021/22. Det er det siste tallet. Det er for gammelt til å si noe om 2025. I 2017/18 var det 0,2 %, det første tallet siden 2016. Det går opp og ned: Det var 0,8 % i 2018/19. Det krysset målet på 0 % underveis. Sist vurdert med 2021/22: ingen klar endring. Det trengs et nyere tall.',
    de: '−0,5 % (2021/22). Das ist der letzte Wert. Er ist zu alt, um etwas über 2025 zu sagen. Im Jahr 2017/18 waren es 0,2 %. Das ist der erste Wert seit 2016. Es geht auf und ab: 0,8 % waren es im Jahr 2018/19. Auf dem Weg hat der Wert das Ziel von 0 % gekreuzt. Zuletzt bewertet mit 2021/22: keine klare Veränderung. Nötig ist ein neuerer Wert.',
  },
  {
    // In prices of 2019 the margin of 2016 is 42.46, so that of both is 61.91, not the 59.95 of cash.
    kind: 'money in prices of the latest year does not name the margin in cash',
    series: 'median-weekly-pay',
    edition: 2019,
    en: '£469.20 a week in 2019. In 2016 it was £411.70. In prices of 2019 the £411.70 of 2016 is worth £442.10. So it rose by £27.10 more than prices. The difference of £27.10 is within the margin of error. So there is no clear change since 2016, before or after inflation.',
    nb: '469,20 £ i uken i 2019. I 2016 var det 411,70 £. I 2019-priser er 411,70 £ fra 2016 verdt 442,10 £. Det steg altså med 27,10 £ mer enn prisene. Forskjellen på 27,10 £ er innenfor feilmarginen. Det er altså ingen klar endring siden 2016, verken før eller etter justering for prisstigning.',
    de: '£ 469,20 pro Woche (2019). Im Jahr 2016 waren es £ 411,70. In Preisen von 2019 sind die £ 411,70 von 2016 so viel wert wie £ 442,10. Der Wert stieg also um £ 27,10 mehr als die Preise. Der Unterschied beträgt £ 27,10. Das liegt in der Fehlerspanne. Das ist also keine klare Veränderung seit 2016, weder vor noch nach Abzug der Inflation.',
  },
  {
    kind: 'a distance to a target, judged',
    series: 'employer-pay-gap employer=city-of-york-council',
    edition: 2022,
    en: '−0.5% in 2021/22. In 2017/18 it was 0.2%, the first figure since 2016. It goes up and down: in 2018/19 it was 0.8%. It crossed the target of 0% on the way. So the distance to the target of 0% shows no clear change since 2017/18. It is the lowest figure since 2017/18.',
    nb: '−0,5 % i 2021/22. I 2017/18 var det 0,2 %, det første tallet siden 2016. Det går opp og ned: Det var 0,8 % i 2018/19. Det krysset målet på 0 % underveis. Avstanden til målet på 0 % viser altså ingen klar endring siden 2017/18. Det er det laveste tallet siden 2017/18.',
    de: '−0,5 % (2021/22). Im Jahr 2017/18 waren es 0,2 %. Das ist der erste Wert seit 2016. Es geht auf und ab: 0,8 % waren es im Jahr 2018/19. Auf dem Weg hat der Wert das Ziel von 0 % gekreuzt. Der Abstand zum Ziel von 0 % hat sich also seit 2017/18 nicht klar verändert. Das ist der niedrigste Wert seit 2017/18.',
  },
  {
    kind: 'an old figure of which too few are known, without a margin of error',
    series: 'rough-sleeping-rate',
    edition: 2025,
    en: '4.3 people per 100,000 inhabitants in 2018. That is the latest figure. It is too old to say anything about 2025. In 2016 it was 8.7. Three figures are too few to judge a change. Without margins of error it takes five. A newer figure is needed.',
    nb: '4,3 personer per 100 000 innbyggere i 2018. Det er det siste tallet. Det er for gammelt til å si noe om 2025. I 2016 var det 8,7. Tre tall er for få til å vurdere en endring. Uten feilmarginer trengs det fem. Det trengs et nyere tall.',
    de: '4,3 Menschen je 100 000 Einwohnerinnen und Einwohner (2018). Das ist der letzte Wert. Er ist zu alt, um etwas über 2025 zu sagen. Im Jahr 2016 waren es 8,7. Drei Werte sind zu wenige, um eine Veränderung zu bewerten. Ohne Fehlerspannen sind fünf nötig. Nötig ist ein neuerer Wert.',
  },
  {
    kind: 'the first figure of a new segment, and what the old way of counting showed',
    series: 'gender-pay-gap',
    edition: 2025,
    en: "12.5% of men's pay in 2024. We cannot compare this with 2016: from 2024 on it is counted or measured in another way. It is the first figure of the new kind. Later ones will be compared with it. Counted the old way it was 15.4% in 2020 and 23.7% in 2022: too few figures.",
    nb: '12,5 % av menns lønn i 2024. Vi kan ikke sammenligne det med 2016: Fra og med 2024 telles eller måles det på en annen måte. Det er det første tallet av den nye typen. Senere tall blir sammenlignet med det. Talt på den gamle måten var det 15,4 % i 2020 og 23,7 % i 2022: for få tall.',
    de: '12,5 % des Lohns der Männer (2024). Mit 2016 lässt sich das nicht vergleichen: Ab 2024 wird anders gezählt oder gemessen. Das ist der erste Wert der neuen Art. Was später kommt, wird mit ihm verglichen. Nach der alten Zählung waren es 15,4 % (2020) und 23,7 % (2022): zu wenige Werte.',
  },
  {
    kind: 'an old figure of a new segment',
    series: 'fuel-poverty',
    edition: 2025,
    en: '13.7% of households in 2022. That is the latest figure. It is too old to say anything about 2025. We cannot compare this with 2016: from 2019 on it is counted or measured in another way. In 2019 it was 13.5%. Four figures are too few to judge a change. Without margins of error it takes five. A newer figure is needed.',
    nb: '13,7 % av husholdningene i 2022. Det er det siste tallet. Det er for gammelt til å si noe om 2025. Vi kan ikke sammenligne det med 2016: Fra og med 2019 telles eller måles det på en annen måte. I 2019 var det 13,5 %. Fire tall er for få til å vurdere en endring. Uten feilmarginer trengs det fem. Det trengs et nyere tall.',
    de: '13,7 % der Haushalte (2022). Das ist der letzte Wert. Er ist zu alt, um etwas über 2025 zu sagen. Mit 2016 lässt sich das nicht vergleichen: Ab 2019 wird anders gezählt oder gemessen. Im Jahr 2019 waren es 13,5 %. Vier Werte sind zu wenige, um eine Veränderung zu bewerten. Ohne Fehlerspannen sind fünf nötig. Nötig ist ein neuerer Wert.',
  },
  {
    kind: 'a figure of another definition is shown and never compared',
    series: 'hate-crime',
    edition: 2021,
    en: '112 crimes in 2018/19. It is counted or measured in another way, so we do not compare it. A newer figure is needed, counted the same way as before.',
    nb: '112 lovbrudd i 2018/19. Det er talt eller målt på en annen måte, så vi sammenligner det ikke. Det trengs et nyere tall, talt på samme måte som før.',
    de: '112 Straftaten (2018/19). Hier wurde anders gezählt oder gemessen, deshalb vergleichen wir den Wert nicht. Nötig ist ein neuerer Wert, gezählt wie früher.',
  },
  {
    kind: 'money is judged in prices of the latest year, and in cash beside it',
    series: 'median-weekly-pay',
    edition: 2025,
    // 411.7 x 138.18 / 100.232 = 567.57, by the package's index of April 2016 and 2025.
    en: '£613.10 a week in 2025. In 2016 it was £411.70. In prices of 2025 the £411.70 of 2016 is worth £567.57. So it rose by £45.53 more than prices. It goes up and down too much to be sure of that. So after inflation there is no clear change since 2016. In pounds alone, not adjusted for inflation: higher.',
    nb: '613,10 £ i uken i 2025. I 2016 var det 411,70 £. I 2025-priser er 411,70 £ fra 2016 verdt 567,57 £. Det steg altså med 45,53 £ mer enn prisene. Det går for mye opp og ned til at vi kan være sikre på det. Etter justering for prisstigning er det altså ingen klar endring siden 2016. Bare i pund, uten justering for prisstigning: høyere.',
    de: '£ 613,10 pro Woche (2025). Im Jahr 2016 waren es £ 411,70. In Preisen von 2025 sind die £ 411,70 von 2016 so viel wert wie £ 567,57. Der Wert stieg also um £ 45,53 mehr als die Preise. Das Auf und Ab ist zu groß, um da sicher zu sein. Nach Abzug der Inflation ist das also keine klare Veränderung seit 2016. Nur in Pfund, ohne Abzug der Inflation: höher.',
  },
  {
    kind: 'the baseline edition says baseline, never no clear change',
    series: 'smoking',
    edition: 2016,
    en: '12.6% of adults in 2016. This is the baseline. Later figures will be compared with it.',
    nb: '12,6 % av voksne i 2016. Dette er utgangspunktet. Senere tall blir sammenlignet med det.',
    de: '12,6 % der Erwachsenen (2016). Das ist der Ausgangswert. Was später kommt, wird mit ihm verglichen.',
  },
]

test.each(KINDS)('In English, $kind ($series, $edition)', ({ series, edition, en }) => {
  expect(text(series, edition)).toBe(en)
})

test.each(KINDS)('In Norwegian, $kind ($series, $edition)', ({ series, edition, nb }) => {
  expect(text(series, edition, norwegian)).toBe(nb)
})

test.each(KINDS)('In German, $kind ($series, $edition)', ({ series, edition, de }) => {
  expect(text(series, edition, german)).toBe(de)
})
