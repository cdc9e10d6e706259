import type { firstPage as en } from '../en/firstPage.ts'

/** The words of the shell and of the overview: with the verdicts all that the first page says. */
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
  'choice.scheme': 'Lys eller mørk',
  'choice.scheme.auto': 'Som enheten min',
  'choice.scheme.light': 'Lys',
  'choice.scheme.dark': 'Mørk',

  'notice.label': 'Verdt å vite om tallene',
  'notice.draft.title': 'Utkast: {edition, number, ::group-off} er ikke publisert.',
  'notice.draft': 'Tall kan mangle eller bli endret.',
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

  'overview.title': 'Er menneskerettighetene i {city} bedre vernet?',
  'overview.eyebrow':
    'Utgaven for {edition, number, ::group-off}, målt mot {baseline, number, ::group-off}',
  'overview.report': 'Les rapporten for {edition, number, ::group-off}',
  'overview.present': 'Vis den i en sal',
  'overview.rights': 'Rettighet for rettighet',
  'overview.rights.how':
    'Over linjen: bedre vernet enn i {baseline, number, ::group-off}. På linjen: ingen klar endring. Under: dårligere. Opp betyr bedre bare i dette bildet; i diagrammene betyr opp mer.',
  'overview.empty':
    'Det er ikke levert noen tall til utgaven for {edition, number, ::group-off} ennå.',

  'glance.answer':
    '{better, plural, =0 {Ingen hovedtall er klart bedre} one {Ett hovedtall er bedre} other {# hovedtall er bedre}} enn ved utgangspunktet i {baseline, number, ::group-off}, {worse, plural, =0 {ingen er dårligere} one {ett er dårligere} other {# er dårligere}}. {same, plural, =0 {} one {Ett viser ingen klar endring.} other {# viser ingen klar endring.}}',
  'glance.answer.baseline':
    'Dette er utgangspunktet: Senere utgaver måles mot {baseline, number, ::group-off}.',
  'glance.beside':
    '{count, plural, =0 {Alle hovedtall kunne vurderes.} one {Ved siden av linjen står ett tall som vi ikke kan si noen av delene om.} other {Ved siden av linjen står # tall som vi ikke kan si noen av delene om.}}',
  'glance.line': '{baseline, number, ::group-off}',
  'glance.right':
    '{better, plural, one {# bedre} other {# bedre}}, {worse, plural, one {# dårligere} other {# dårligere}}, {same, plural, one {# uten klar endring} other {# uten klar endring}}, {beside, plural, one {# ikke vurdert som bedre eller dårligere} other {# ikke vurdert som bedre eller dårligere}}',
  'glance.gutter.above': 'bedre',
  'glance.gutter.below': 'dårligere',
  'glance.gutter.beside': 'ved siden',
  'glance.legend.above': 'over linjen: bedre',
  'glance.legend.on': 'på linjen: ingen klar endring',
  'glance.legend.below': 'under linjen: dårligere',
  'glance.legend.beside': 'ved siden av: ikke vurdert som bedre eller dårligere',
  'glance.chance.method': 'Slik vurderer vi',

  'band.above': 'Over linjen: bedre',
  'band.on': 'På linjen: ingen klar endring',
  'band.below': 'Under linjen: dårligere',
  'band.beside': 'Ved siden av linjen',
  'finding.since': '{change} siden {period}',

  'year.title': 'Nytt i {edition, number, ::group-off}',
  'year.how':
    'Tall levert til denne utgaven, med den klareste endringen siden utgangspunktet først. Steget siden forrige tall er en nyhet, ikke en vurdering.',
  'year.none':
    'Det ble ikke levert noe tall med en forgjenger til utgaven for {edition, number, ::group-off}.',
  'year.step': '{from} i {fromPeriod}, {to} i {toPeriod} ({change})',

  'changed.title': 'Vurderinger som er nye siden forrige utgave',
  'changed.none': 'Alle vurderinger er de samme som i forrige utgave.',
}
