import type { pages as en } from '../en/pages.ts'

/** The words of the pages after the first one. */
export const pages: Readonly<Record<keyof typeof en, string>> = {
  'records.unreachable':
    'Anbefalingene og hva som ble gjort med dem, kunne ikke hentes. Sjekk forbindelsen, og last siden på nytt.',
  'notFound.title': 'Denne siden finnes ikke',
  'notFound.address': 'Adressen fører ingen steder. Kanskje ble den kuttet da den ble kopiert.',
  'notFound.id':
    'Vi kjenner ingen rettighet, indikator, område, gruppe eller anbefaling som heter «{id}», i denne utgaven.',
  'notFound.links': 'Hit kan du gå videre',

  'group.everybody': 'Alle',

  'right.eyebrow': 'Rettighet',
  'right.tally': 'Vurderinger for denne rettigheten',
  'right.indicators': 'Slik måles den',
  'right.none': 'Ingen indikator er levert for denne rettigheten i denne utgaven.',
  'right.law': 'Hva den er i loven',
  'right.treaty': 'Her står den:',
  'right.why': 'Hvorfor den er valgt',
  'right.group': 'Arbeidsgruppe:',

  'indicator.choice': 'Hva siden viser',
  'indicator.choice.group': 'Gruppe',
  'indicator.choice.area': 'Område',
  'indicator.chart': 'Tallene som diagram',
  'indicator.figures': 'De samme tallene som tabell',
  'indicator.groups': 'Grupper ved siden av hverandre:',
  'indicator.groups.table': 'Tallene for gruppene som tabell',
  'indicator.none':
    'Det er ikke levert noe tall for dette valget. Velg et annet område eller en annen gruppe.',
  'indicator.caveats': 'Verdt å huske på',
  'indicator.step': 'Ett steg: for lite til å vurdere',
  'indicator.why': 'Hvorfor denne vurderingen?',
  'indicator.why.method': 'Slik vurderer vi, med enkle ord og med formler',

  'revisions.title': 'Revisjoner',
  'revisions.none': 'Ingen tall i denne serien er levert to ganger til og med denne utgaven.',
  'revisions.how':
    'Disse tallene er levert mer enn én gang. Det siste gjelder; de tidligere er tatt vare på her.',
  'revisions.filed': 'Hva som ble levert',
  'revisions.edition': 'Utgaven for {edition, number, ::group-off}: {value}',
  'revisions.correction': 'Rettelse til utgaven for {edition, number, ::group-off}: {value}',
  'revisions.missing': 'ikke noe tall',

  'metadata.title': 'Om indikatoren',
  'metadata.unit': 'Enhet',
  'metadata.direction': 'Hva som regnes som bedre',
  'metadata.direction.up': 'Et høyere tall',
  'metadata.direction.down': 'Et lavere tall',
  'metadata.direction.toward': 'Et tall nærmere målet',
  'metadata.direction.none':
    'Ingen av delene: En økning kan bety flere ting, så den kalles aldri bedre eller dårligere',
  'metadata.kind': 'Type indikator',
  'metadata.kind.structure': 'Struktur: hva som er lovet eller opprettet',
  'metadata.kind.process': 'Prosess: hva som gjøres',
  'metadata.kind.outcome': 'Resultat: hva det betyr for folk',
  'metadata.source': 'Kilde',
  'metadata.prices': 'Konsumpriser',
  'metadata.licence': 'Lisens for tallene',
  'metadata.caveat': 'Verdt å huske på',
  'metadata.treaty': 'I konvensjonene',
  'metadata.sdg': 'FNs bærekraftsmål',

  'citation.title': 'Slik siterer du',
  'citation.text':
    '{city}, menneskerettighetsindikatorer, utgaven for {edition, number, ::group-off}: «{subject}». Tall: {source}. {address}',
  'citation.copy': 'Kopier henvisningen',
  'citation.copied': 'Kopiert.',
  'citation.failed': 'Nettleseren tillot ikke kopiering. Merk teksten over og kopier den for hånd.',

  'problems.title': 'Feil i dataene',
  'problems.summary':
    '{errors, plural, =0 {Ingen feil} one {Én feil} other {# feil}} og {warnings, plural, =0 {ingen advarsler} one {én advarsel} other {# advarsler}} i datafilene. Det som er feil, er utelatt fra sidene; alt annet vises.',
  'problems.errors': 'Feil',
  'problems.errors.none': 'Ingen feil.',
  'problems.warnings': 'Advarsler',
  'problems.warnings.none': 'Ingen advarsler.',
  'problems.warnings.how':
    'En advarsel gjelder et tall som godt kan være riktig, men som noen bør se på. Det vises som det står.',
  'problems.package': 'Pakken som helhet',
  'problems.place.file': 'Hele filen',
  'problems.place.line': 'Linje {line, number, ::group-off}',
  'problems.place.cell': 'Linje {line, number, ::group-off}, kolonne «{column}»',
  'problems.text': 'Det står:',

  'about.title': 'Om siden',
  'about.what':
    '{city} har lovet å sette menneskerettighetene i sentrum for sine beslutninger. Denne siden følger, år for år, om folks rettigheter er bedre eller dårligere vernet enn i {baseline, number, ::group-off}.',
  'about.chain':
    'Hvor godt en rettighet er vernet, følges med indikatorer: tall som andre publiserer, de fleste igjen og igjen. Et tall sammenlignes med utgangspunktet, eller med det første året etter, og ingenting kalles bedre eller dårligere uten at tallene kan bære det.',
  'about.editions':
    'En utgave er rapporten for ett år. Den viser det som ble levert til den og til utgavene før; det som kom eller ble revidert senere, endrer den ikke. Velg en annen utgave øverst på hver side.',
  'about.method': 'Slik vurderes det',
  'about.method.text':
    'Vi sammenligner det siste tallet med utgangspunktet, eller med det første etter det. Vi snakker om en endring bare når tallene følger en linje, eller når de flyttet seg til et annet nivå og ble der. Det må være klart mer enn de vanlige svingningene. Er det få tall, må endringen være større enn feilmarginen som utgiveren oppgir. Vi sammenligner aldri over en endret definisjon.',
  'about.method.more': 'Les hele metoden',
  'about.never': 'Hva siden aldri gjør',
  'about.never.verdict':
    'Den kaller aldri en endring bedre eller dårligere når tallene ikke kan bære det.',
  'about.never.break': 'Den trekker aldri en linje over en endret definisjon.',
  'about.never.source': 'Den viser aldri et tall uten kilde og periode.',
  'about.never.colour': 'Den bruker aldri farge alene til å si noe.',
  'about.never.reader': 'Den sender aldri noe om leserne sine noe sted.',
  'about.licences':
    'Programmet er fri programvare. Bibliotekene og skriftene i det har sine egne lisenser.',
  'about.licences.all': 'Lisensene til programmet og det som er i det',
  'about.sources': 'Kilder og lisenser',
  'about.sources.how':
    'Alle tall er publisert av andre. Lisensen er oppgitt ved tallet. Er ingen oppgitt, sier vi det. Hver rad nevner den vanlige kilden; et tall fra et annet sted sier det i tabellen sin.',
  'about.sources.indicator': 'Indikator',
  'about.sources.source': 'Kilde',
  'about.sources.licence': 'Lisens',
  'about.reuse': 'Bruk dataene videre',
  'about.reuse.text':
    'Alle tall ligger i enkle CSV-filer ved siden av denne siden, beskrevet som en datapakke (Data Package) som andre verktøy kan lese. Hver indikatorside tilbyr også sine egne tall og diagrammer for nedlasting. Oppgi kilden som står ved tallene.',
  'about.reuse.package': 'Listen over alle datafiler (datapackage.json)',
  'about.access': 'Tilgjengelighet',
  'about.access.text':
    'Sidene er laget for å oppfylle WCAG 2.2 på nivå AA: De virker med bare tastatur, med skjermleser, i lyse, mørke og tvungne farger og på papir, og forstørret til 400 % alle unntatt lysbildene. Hvert diagram på dem, bortsett fra lysbildene, finnes også som setning og som tabell.',
  'about.access.known':
    'Den sjekkes med automatiske verktøy og med tastatur ved hver endring. Den er ennå ikke prøvd av folk som bruker skjermleser til daglig. Si fra til den som driver nettstedet, hvis noe ikke virker for deg.',
  'about.browsers': 'Nettlesere',
  'about.browsers.text':
    'Nettstedet er laget for Safari fra 16.4 (iPhone og iPad fra iOS 16.4), Firefox fra 128 og Chrome og Edge fra 120. Eldre nettlesere viser en melding i stedet. Uten JavaScript kan du likevel hente tallene fra nettstedet som CSV-filer.',
  'about.problems': 'Feil i dataene',
  'about.problems.see': 'Se hva kontrollen finner i datafilene',
}
