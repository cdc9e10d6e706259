import type { firstPage as en } from '../en/firstPage.ts'

/** Messages of the frame and of the overview; with the verdict labels, all messages of the first page. */
export const firstPage: Readonly<Record<keyof typeof en, string>> = {
  'page.title': '{title} · {edition, number, ::group-off} · {city}',

  'shell.skip': 'Hopp til innholdet',
  'shell.product': 'Menneskerettigheter, år for år',
  'shell.menu.open': 'Meny',
  'shell.menu.close': 'Lukk menyen',
  'shell.opening': 'Åpner siden …',
  'shell.edition.opened': 'Utgaven for {edition, number, ::group-off} er åpen.',

  'nav.label': 'Sider',
  'nav.rights': 'Rettigheter',
  'nav.overview': 'Oversikt',
  'nav.recommendations': 'Anbefalinger',
  'nav.report': 'Rapport',
  'nav.method': 'Slik vurderer vi',
  'nav.about': 'Om siden',
  'nav.problems': 'Feil i dataene',

  'choice.edition': 'Utgave',
  'choice.edition.draft': '{edition, number, ::group-off} (utkast)',
  'choice.language': 'Språk',
  'choice.language.missing': '{language} ble ikke lastet, så siden blir stående på norsk.',
  'choice.scheme': 'Lys eller mørk',
  'choice.scheme.auto': 'Som enheten min',
  'choice.scheme.light': 'Lys',
  'choice.scheme.dark': 'Mørk',

  'notice.label': 'Verdt å vite om tallene',
  'notice.draft.title': 'Utkast: {edition, number, ::group-off} er ikke publisert.',
  'notice.draft': 'Tall kan mangle eller bli endret.',
  'notice.draft.nothingFiled':
    'Ingen tall er levert for den ennå: Vurderingene som vises, er fra utgaven for {assessed, number, ::group-off}.',
  'notice.draft.readiness': 'Se hva den ennå mangler',
  'notice.errors.title':
    '{count, plural, one {Én feil i datafilene.} other {# feil i datafilene.}}',
  'notice.errors': 'Det som er feil, er utelatt. Alt annet vises.',
  'notice.errors.see': 'Se hva som er feil, og hvor',
  'notice.newer':
    'Filene på serveren er nyere enn denne kopien av siden. Du ser nå de nyere tallene.',
  'notice.unreachable':
    '{count, plural, =0 {Datafilene kunne ikke leses på nytt.} one {Én datafil kunne ikke leses på nytt: {files}.} other {# datafiler kunne ikke leses på nytt: {files}.}} Du ser tallene som siden viste før. Last siden på nytt senere. Har du nettopp lastet opp filene, last dem opp igjen.',

  'foot.edition':
    '{city}: menneskerettighetsindikatorer, utgaven for {edition, number, ::group-off}, utgangspunkt {baseline, number, ::group-off}.',
  'foot.groups': 'For arbeidsgruppene',
  'foot.promise': 'Siden sender ingenting om deg noe sted og bruker ikke informasjonskapsler.',

  'loading.title': 'Leser tallene',
  'loading.files': '{done, number} av {total, number} filer er lest',
  'failed.title': 'Tallene kunne ikke leses',
  'failed.what':
    'Listen over datafiler (indicators/datapackage.json) mangler eller er skadet, så det er ingenting å vise.',
  'failed.do':
    'Hvis du bare leser her: Prøv igjen om en stund. Hvis du publiserer siden: Sjekk at hele mappen «indicators» ble kopiert.',
  'fault.title': 'Denne siden sviktet',
  'fault.what':
    'Feilen ligger i programmet, ikke i tallene. De andre sidene virker fortsatt. Du kan prøve igjen og fortelle den som driver nettstedet, hva som står her:',
  'fault.reload': 'Prøv igjen',
  'chunk.title': 'Denne siden ble ikke lastet',
  'chunk.what':
    'En del av programmet ble ikke lastet. Kanskje er forbindelsen brutt, eller nettstedet er oppdatert etter at du åpnet det.',
  'chunk.reload': 'Last siden på nytt',

  'overview.title': 'Er menneskerettighetene i {city} bedre vernet?',
  'overview.eyebrow':
    'Utgaven for {edition, number, ::group-off} · utgangspunkt {baseline, number, ::group-off}',
  'overview.report': 'Les rapporten for {edition, number, ::group-off}',
  'overview.present': 'Vis den i en sal',
  'overview.rights': 'Rettighet for rettighet',
  'overview.rights.how':
    'Over linjen: bedre vernet enn i {baseline, number, ::group-off}, eller enn i det første året etter det som har et tall. På linjen: ingen klar endring. Under: dårligere. Bare i dette bildet betyr oppover bedre. I diagrammene betyr oppover mer.',
  'overview.empty':
    'Det er ikke levert noen tall til utgaven for {edition, number, ::group-off} ennå.',

  'glance.answer':
    'Av {figures, plural, one {# tall} other {# tall}} kunne {judged, number} vurderes: {counts}.',
  'glance.answer.baseline':
    '{baseline, number, ::group-off} er utgangspunktet: Det er ikke noe å sammenligne med ennå.',
  'glance.answer.none':
    '{figures, plural, one {Det ene tallet kan ikke vurderes} other {Ingen av de # tallene kan vurderes}}{waits, select, yes { ennå} other {}}: {reasons}.',
  'glance.answer.empty': 'Ingen tall er målt ennå.',
  'glance.answer.nothingFiled':
    'Ingen tall er levert for {edition, number, ::group-off} ennå. Vurderingene som vises, er fra utgaven for {assessed, number, ::group-off}.',
  'glance.compared':
    '{judged, plural, one {Det ene} other {De #}} som kunne vurderes, er sammenlignet slik: {parts}.',
  'glance.with.baseline': '{count, number} med {baseline, number, ::group-off}',
  'glance.with.later':
    '{count, number} med det første året etter {baseline, number, ::group-off} som har et tall',
  'glance.with.own': '{count, number} med et eget utgangsår',
  'glance.undirected':
    'Der et tall bare kalles høyere eller lavere, sier det ikke alene om det er bra.',
  'glance.notJudged':
    '{count, plural, one {Ett kan ikke vurderes} other {# kan ikke vurderes}}: {reasons}.',
  'glance.inside':
    '{count, plural, one {Det ene som nå telles på en annen måte, kunne vurderes fra og med endringen: {counts}.} other {Av de # som nå telles på en annen måte, kunne {judged, number} vurderes fra og med endringen: {counts}.}}',
  'glance.uncounted':
    '{count, plural, one {Ett tall til vises og er ikke talt med her.} other {# tall til vises og er ikke talt med her.}}',
  'count.better': '{count, plural, =0 {ingen bedre} other {# bedre}}',
  'count.worse': '{count, plural, =0 {ingen dårligere} other {# dårligere}}',
  'count.higher': '{count, number} høyere',
  'count.lower': '{count, number} lavere',
  'count.noClearChange': '{count, number} uten klar endring',
  'count.noRecentFigure': '{count, plural, one {# er for gammelt} other {# er for gamle}}',
  'count.notComparable': '{count, number} telles eller måles nå på en annen måte',
  'count.tooFewFigures': '{count, number} har for få tall så langt',
  'count.noFigureSinceBaseline': '{count, number} mangler tall siden utgangspunktet',
  'count.baselineYear': '{count, number} er bare utgangspunktet for senere tall',
  'count.suppressed': '{count, number} holdes tilbake av utgiveren',
  'count.of': '{text} (fra {indicators, plural, one {én indikator} other {# indikatorer}})',
  'glance.line': '{baseline, number, ::group-off}',
  'glance.right.undirected': '{count, number} høyere eller lavere',
  'glance.right.notAssessed': '{count, number} ikke vurdert',
  'glance.right.empty': 'ingen tall ennå',
  'glance.gutter.above': 'bedre',
  'glance.gutter.below': 'dårligere',
  'glance.gutter.undirected': 'høyere/lavere',
  'glance.gutter.beside': 'ikke vurdert',
  'glance.legend.better': 'over linjen: bedre',
  'glance.legend.unchanged': 'på linjen: ingen klar endring',
  'glance.legend.worse': 'under linjen: dårligere',
  'glance.legend.undirected': 'høyere eller lavere: verken bra eller dårlig i seg selv',
  'glance.chance.method': 'Slik vurderer vi',

  'band.better': 'Over linjen: bedre',
  'band.unchanged': 'På linjen: ingen klar endring',
  'band.worse': 'Under linjen: dårligere',
  'band.undirected': 'Høyere eller lavere: tallet alene sier ikke om det er bra',
  'band.notAssessed': 'Ikke vurdert',
  'band.none': 'Ingen tall måles for denne rettigheten ennå.',
  'finding.since': '{change} siden {period}',

  'year.title': 'Nytt i {edition, number, ::group-off}',
  'year.how':
    'Tall levert for denne utgaven, de med den klareste endringen siden utgangspunktet først.',
  'year.how.baseline':
    'Tall levert for denne utgaven. Denne utgaven er utgangspunktet, så det er ingen vurdering ennå.',
  'year.none':
    'Ingen tall som kan sammenlignes med et tidligere, er levert for {edition, number, ::group-off}.',
  'year.previous': 'Siden forrige tall som kan sammenlignes. Ett steg er for lite til å vurdere.',
  'year.since': 'Vurdering over alle år siden utgangspunktet',
  'year.step': '{from} i {fromPeriod}, {to} i {toPeriod}: {change}',
  'year.step.margin': '{step} (feilmargin: {margin})',

  'changed.title': 'Vurderinger som er endret siden {edition, number, ::group-off}',
  'changed.none': 'Ingen vurdering er en annen enn i forrige utgave.',
}
