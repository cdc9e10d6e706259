/** Hva et utkast gjør med det som er publisert, og leveringen av det. */
export const updateHandOver = {
  'preview.title': 'Se hva det fører til',
  'preview.counts':
    '{fresh, plural, one {# tall er nytt} other {# tall er nye}}, {revised, plural, one {# er revidert} other {# er reviderte}}, {unchanged, plural, one {# er uendret} other {# er uendrede}}. {missing, plural, one {# serie som skal inn, har ingenting.} other {# serier som skal inn, har ingenting.}}',
  'preview.flips':
    '{count, plural, =0 {Ingen vurderinger endrer seg} one {Én vurdering endrer seg} other {# vurderinger endrer seg}}',
  'preview.flips.none': 'Med dette utkastet beholder alle funn den vurderingen de har nå.',
  'preview.moves': 'Samme vurdering med nyere tall',
  'preview.before': 'Før',
  'preview.after': 'Etter',
  'preview.lines': 'Tall for tall',
  'preview.column.figure': 'Tall',
  'preview.column.kind': 'Hva det er',
  'preview.kind.new': 'nytt',
  'preview.kind.revised': 'revidert',
  'preview.kind.unchanged': 'uendret',
  'preview.reading': 'Slik kommer det til å stå',
  'preview.reading.of': 'Slik kommer det til å stå: {figure}',
  'preview.reading.unjudged':
    '{subject}: {now} i {when}. Dette området er med som sammenligning og får ingen vurdering.',
  'preview.reading.unjudged.none':
    '{subject}: ingen tall. Dette området er med som sammenligning og får ingen vurdering.',
  'preview.none': 'ingenting',
  'preview.unreadable': 'må rettes først',
  'preview.empty': 'Ingenting er fylt inn ennå, så ingenting endrer seg.',
  'preview.missing':
    '{count, plural, one {Én serie skal inn, men har ingenting} other {# serier skal inn, men har ingenting}}',
  'preview.missing.how':
    'Du kan levere uten dem. Hvis tallet ikke finnes i år, velger du «ikke samlet inn» som status. Da står det i rapporten.',

  'handOver.title': 'Lever',
  'handOver.how':
    'Tallene dine blir til filene som nettstedet leser, flettet inn i det som er publisert akkurat nå. Ingenting sendes noe sted: Du får filene, og noen kopierer dem til serveren.',
  'handOver.blocked':
    'Ikke ennå: Rett eller bekreft først det som står under. Hver linje fører til cellen sin.',
  'handOver.blocked.newer':
    '{count, plural, one {Én ting må rettes} other {# ting må rettes}} eller bekreftes mot det som er publisert nå. Last siden på nytt, så ser du det i cellen. Ingen filer er laget.',
  'handOver.zip': 'Last ned filene (zip)',
  'handOver.folder': 'Skriv til mappen',
  'handOver.folder.how':
    'Hvis mappen «indicators» fra nettstedet ligger på denne maskinen, kan nettleseren skrive i den. Først ser den etter om noen har endret filene i mellomtiden.',
  'handOver.working': 'Leser det som er publisert …',
  'handOver.nothing': 'Det er ingenting i dette utkastet som ikke alt er publisert.',
  'handOver.unreachable':
    'De publiserte filene kunne ikke leses ({files}). De kan derfor ikke flettes uten at innhold går tapt. Kontroller forbindelsen og prøv igjen. Utkastet ditt er trygt.',
  'handOver.unreachable.folder':
    'Denne mappen inneholder ikke datapakken ({files} kunne ikke leses). Velg mappen «indicators», der datapackage.json ligger. Ingenting er skrevet.',
  'handOver.notListed':
    '{files} finnes allerede, men datapackage.json lister den ikke opp. Derfor ser ingen den, og filen din ville ha erstattet den. Kjør kontrollen med --fix, eller bygg nettstedet, så blir den listet opp. Prøv så igjen. Ingenting er skrevet, og utkastet ditt er trygt.',
  'handOver.changed':
    'Noen endret disse filene mens dine ble laget: {files}. Ingenting er skrevet. Prøv igjen, så flettes dine inn i de nye.',
  'handOver.refused':
    'Nettleseren får ikke skrive i denne mappen. Ingenting er skrevet. Gi tillatelse når den spør, eller ta zip-filen.',
  'handOver.partly':
    'Skrivingen stoppet underveis. {count, plural, =0 {Ingenting ble skrevet} other {Skrevet: {written}}}. {failed} kunne ikke skrives og er som før. {further, plural, =0 {} other {Ikke forsøkt: {left}. }}Er disken full, eller er filen åpen i et annet program? Prøv igjen, eller kopier filene fra zip-filen. Utkastet ditt er trygt.',
  'handOver.failed':
    'Det gikk ikke: noe gikk galt på denne siden. Utkastet ditt er trygt. Prøv igjen; skjer det igjen, lagre utkastet i en fil på skrivebordet og send den til den som har ansvar for nettstedet.',
  'handOver.done.zip': 'Zip-filen er lastet ned. Dette er i den:',
  'handOver.done.folder': 'Skrevet i mappen:',
  'handOver.file.new': 'ny',
  'handOver.file.changed': 'flettet inn i den publiserte',
  'handOver.file.replaced': 'tar plassen til den publiserte',
  'handOver.file.correction': 'rettelse til den publiserte utgaven',
  'handOver.file.manifest': 'listen over filer, med de nye i',
  'handOver.renamed': '{from} ble til {to}, fordi id-en ble tatt i mellomtiden',
  'handOver.replaces': 'Disse tallene er publisert for denne utgaven og blir erstattet av dine:',
  'handOver.missing':
    '{count, plural, one {Én indikator har} other {# indikatorer har}} ikke fått noe nytt tall ennå: Det hindrer deg ikke i å levere',
  'handOver.missing.how':
    'Fyll inn tallet, eller velg «ikke samlet inn» som status: Da står det i rapporten.',
  'handOver.missing.latest': '{indicator}: Det siste tallet er fra {period}.',
  'handOver.missing.never': '{indicator}: Det finnes ikke noe tall ennå.',
  'handOver.next': 'Hva som skjer nå',
  'handOver.next.copy':
    'Pakk ut zip-filen over mappen «indicators» på nettstedet: Hver fil ligger på rett plass. Den som publiserer nettstedet, kan gjøre det.',
  'handOver.next.copy.folder': 'Kopier mappen «indicators» til serveren, hvis den ikke ligger der.',
  'handOver.next.shows': 'Siden viser tallene så snart filene er på serveren. Ingenting må bygges.',
  'handOver.next.readiness': 'Se på koordinatorens side at rettigheten din har levert:',
  'handOver.next.readiness.link': 'det utgaven fortsatt mangler',
  'handOver.next.keep':
    'Behold dette utkastet til tallene er på siden. Da kan du slette det på skrivebordet.',
  'handOver.contested': 'Ikke ennå: Velg først hva som skal skje med omtalen.',
  'handOver.removed': 'slettet, fordi omtalen er tatt bort',
  'handOver.removed.zip': 'må slettes for hånd, fordi omtalen er tatt bort',
  'handOver.next.delete':
    'Slett på serveren, fordi omtalen er tatt bort: {files}. Det kan ikke en zip-fil gjøre.',
  'handOver.next.shared':
    '{files} er felles for alle gruppene. Hvis noen andre har publisert en levering etter {time}, må du ikke kopiere {count, plural, one {den} other {dem}}: Lever på nytt, så flettes ditt inn i deres. «Se på serveren» på siden for levering sier hva som gjelder.',
  'handOver.readme.title':
    '{right}, utgave {edition, number, ::group-off}: filer som skal kopieres til mappen «indicators» på nettstedet',
  'handOver.readme.made': 'Laget {time}, ut fra det som var publisert da:',
  'handOver.readme.this': 'Dette notatet er til den som kopierer. Nettstedet trenger det ikke.',
  'handOver.check.title': 'Er det publisert?',
  'handOver.check.how':
    'Se hva som ligger på serveren akkurat nå: før filene kopieres, for å se om de fortsatt passer, og etterpå, for å se om hvert tall, hver tekst og hver rad i utkastet er der.',
  'handOver.check': 'Se på serveren',
  'handOver.check.empty': 'Det er ingenting i dette utkastet ennå.',
  'handOver.check.all':
    'Publisert: {parts, plural, one {Det ene tallet, teksten eller raden} other {Alle # tall, tekster og rader}} i dette utkastet er på serveren.',
  'handOver.check.missing':
    'Ikke på serveren slik som i utkastet: {count, number} av {parts, number} tall, tekster og rader.',
  'handOver.check.never': 'Dette utkastet er ikke levert ennå.',
  'handOver.check.fits':
    'Filene laget {time} er ikke kopiert ennå. Ingen har endret det de bygger på: De kan kopieres. Det som er skrevet siden, er ikke med.',
  'handOver.check.outdated':
    'Ikke kopier filene laget {time}: Noen andre har publisert {files} siden da, og ville miste det som står i {count, plural, one {den} other {dem}}. Lever på nytt, så flettes ditt inn i det som ligger der.',
  'handOver.check.again': 'Lever på nytt: Det som mangler, flettes inn i det som er publisert nå.',
  'handOver.check.unlisted':
    'På serveren, men listen over filer som er publisert nå, nevner ikke {files}. Lever på nytt, så nevner den alt.',
  'handOver.check.text': '{file}: en annen tekst, eller ingen',
  'handOver.check.removed': '{file}: tatt bort i utkastet, men ligger der fortsatt',
  'handOver.check.contested':
    '{file}: Noen andre har publisert en annen tekst. Neste gang du leverer, velger du hva som skal skje med den.',
  'handOver.check.row': '{file}: {row}',
  'handOver.check.blocked':
    'Ikke alt i utkastet kan leveres slik det er nå, og da er det heller ikke publisert. Rett det først.',
  'handOver.staying':
    '{count, plural, one {Ett tall er publisert for denne utgaven, men ikke med i utkastet: Det blir stående som det er} other {# tall er publisert for denne utgaven, men ikke med i utkastet: De blir stående som de er}}',
  'handOver.staying.how':
    'Å tømme en linje, ta den bort eller endre perioden trekker ikke tilbake noe som er publisert. Vil du trekke tilbake et tall, fyller du ut linjen med en status som «ikke samlet inn» og en merknad som sier hvorfor.',
  'handOver.staying.delete':
    'Et tall som aldri skulle vært der, for eksempel med en feilskrevet periode: Be den som publiserer nettstedet, om å slette linjen i filen.',
  'handOver.staying.line':
    '{figure}: {published} ({file}, linje {line, number, ::group-off}){own, select, yes {, levert fra dette utkastet før} other {}}',
  'handOver.skipped':
    '{count, plural, one {Én publisert fil blir stående som den er} other {# publiserte filer blir stående som de er}}',
  'handOver.skipped.how':
    'Ikke alt som står i {count, plural, one {den} other {dem}}, kan leses, og en ny versjon ville miste resten. Det du har til {count, plural, one {den} other {dem}}, blir i dette utkastet: lever på nytt når {count, plural, one {filen er rettet} other {filene er rettet}}.',
  'handOver.skipped.all':
    'Ingenting er laget: det utkastet har, skal inn i publiserte filer som ikke kan leses i sin helhet.',
  'handOver.skipped.line':
    '{file}{line, plural, =0 {} other {, linje {line, number, ::group-off}}}: {what}',
  'handOver.skipped.workbook':
    'den er en arbeidsbok fra Excel eller LibreOffice, ikke en CSV. Åpne den der og lagre den som CSV (UTF-8) under samme navn.',
  'handOver.skipped.notText':
    'den inneholder byte som ikke er tekst. Legg den siste riktige versjonen i stedet.',
  'handOver.skipped.webPage':
    'den er en nettside, trolig en melding fra serveren. Legg selve filen i stedet.',
  'handOver.skipped.cutCharacter':
    'den slutter midt i et tegn, så slutten mangler. Legg hele filen i stedet.',
  'handOver.skipped.damagedCharacters':
    'noen av bokstavene er skadet. Lagre den på nytt som CSV (UTF-8), eller legg den siste riktige versjonen i stedet.',
  'handOver.skipped.emptied':
    'den er tom nå og var det ikke da utkastet ble begynt. Hvis den nettopp blir kopiert, prøv igjen om litt; ellers legg filen tilbake.',
  'handOver.skipped.header':
    'her skal navnene på kolonnene stå; {count, plural, one {kolonnen {text} mangler} other {kolonnene {text} mangler}}. Slett det som står over dem, for eksempel en tittel eller en tom rad.',
  'handOver.skipped.headerQuote':
    'et anførselstegn i raden med kolonnenavn er ikke lukket. Slett det.',
  'handOver.skipped.labelTwice':
    'kolonnen «{text}» finnes to ganger. Slett en av de to, eller gi den et annet navn.',
  'handOver.skipped.row':
    'denne raden ville ikke bli stående som den er. Se etter et anførselstegn som ikke er lukket, og etter celler bak siste kolonne.',
  'handOver.skipped.json':
    'den er ikke JSON slik denne siden skriver det: et navn står der to ganger, eller filene («resources») er ikke en liste. Den som har ansvar for nettstedet, kan rette det.',
  'removal.title':
    '{count, plural, one {Ett publisert tall ville bli tatt ut av serien sin} other {# publiserte tall ville bli tatt ut av seriene sine}}',
  'removal.how':
    'Et nytt brudd med senere tall bak seg begynner serien på nytt: publiserte tall etter bruddet som ikke leveres på nytt sammen med det, går ut av diagrammer og vurderinger. Vil du beholde dem, ta dem med i utkastet, eller ta «break» ut av statusen.',
  'removal.line': '{figure}: {published} ({file}, linje {line, number, ::group-off})',
  'removal.agree': '{count, plural, one {Dette tallet skal} other {Disse # tallene skal}} tas ut',
  'handOver.removes':
    'Ikke ennå: publiserte tall ville bli tatt ut av seriene sine. Si ovenfor at de skal ut, eller ta dem med i utkastet. Ingenting er laget.',
  'handOver.removedFigures': 'Tatt ut av seriene sine etter det nye bruddet, slik du bekreftet:',
}
