/** Skrivebordets del «Fra en fil»: en tabell blir til linjer i et utkast. */
export const updateImport = {
  'import.title': 'Fra en fil',
  'import.lead':
    'En tabell fra den som publiserer tallene, eller et eget regneark. Ingenting kommer inn i utkastet før du har sett det og tatt det med.',

  'import.choose': '1. Velg en tabell',
  'import.choose.file': 'Slipp en fil her, eller velg en',
  'import.choose.kinds':
    'CSV, TSV, Excel (.xlsx, .xls) eller OpenDocument (.ods). Filen leses i denne nettleseren og sendes ikke noe sted.',
  'import.paste': 'Eller lim inn celler, med overskriftene',
  'import.paste.read': 'Les det som er limt inn',
  'import.paste.name': 'Det som ble limt inn',
  'import.opening': '{name} åpnes …',
  'import.reading': '{done, number} av {total, number} rader er lest',
  'import.cancel': 'Avbryt',
  'import.cancelled': 'Avbrutt. Ingenting ble tatt med.',
  'import.other': 'Velg en annen tabell',
  'import.open': '{name} er åpen.',
  'import.fault.empty': '{name} er tom: Det er ingenting å lese i den.',
  'import.fault.webPage':
    '{name} er en nettside, ikke en tabell. Last ned selve tabellen, eller kopier cellene og lim dem inn her.',
  'import.fault.notATable':
    '{name} kan ikke leses som en tabell. Lagre den fra regnearket som .xlsx, .ods eller CSV.',
  'import.fault.locked': '{name} er låst med passord. Lagre en kopi uten passord og velg den.',
  'import.fault.damaged':
    '{name} kan ikke åpnes: Den er skadet eller kom ikke fram i sin helhet. Last den ned igjen, eller åpne den i et regneark og lagre den på nytt.',
  'import.fault.stopped':
    '{name} kunne ikke leses fordi nettleseren stanset arbeidet. En mindre fil kan gå: bare det arket som trengs.',
  'import.fault.checksum':
    '{name} kan ikke åpnes: det som kom fram, er ikke det som ble lagret (filens kontrollsum stemmer ikke), så tall i den kan være feil. Last den ned på nytt.',
  'import.fault.large':
    '{name} rommer mer enn en tabell trenger, eller sier det selv: den ville fylt nettleserens minne. Kopier arket med tabellen til en egen fil, og velg den.',
  'import.fault.raised':
    '{name} er en arbeidsbok fra Excel 95 eller eldre med hevede notetegn, som ikke kan skilles fra sifre der. Åpne den i et regneark og lagre den som .xlsx eller .ods.',
  'import.fault.hidden':
    '{name} viser ingenting: hver rad, kolonne eller hvert ark med noe i er skjult. Vis det du trenger i regnearket, lagre og velg filen igjen.',
  'import.fault.slow':
    '{name} lot seg ikke lese på ett minutt, så arbeidet ble avsluttet. Utkastet er som før. Kopier arket med tabellen til en egen fil, eller lagre det som CSV.',
  'import.fault.failed':
    '{name} kunne ikke leses: noe i den er annerledes enn i andre tabeller. Utkastet er som før. Åpne den i et regneark og lagre den som CSV, eller kopier cellene og lim dem inn her.',

  'import.sheet': '2. Ark og rad med overskrifter',
  'import.sheet.choice': 'Ark',
  'import.sheet.option': '{name} ({rows, plural, one {# rad} other {# rader}})',
  'import.heading': 'Raden med overskriftene. Det som står over den, leses ikke.',
  'import.heading.row': 'Rad {line, number}: {cells}',
  'import.heading.more': 'Vis flere rader',

  'import.columns': '3. Hva kolonnene er',
  'import.columns.lead':
    'Kjent igjen på overskriftene. Rett det som er feil. Det huskes til neste tabell med disse overskriftene.',
  'import.columns.remembered': 'Leses slik du sa sist for en tabell med disse overskriftene.',
  'import.columns.table': 'Tabellens kolonner',
  'import.columns.use.of': 'Leses som: kolonne {position, number}, {heading}',
  'import.columns.blank': '(uten overskrift)',
  'import.columns.period.of': 'Perioden til kolonne {position, number}, {heading}',

  'import.use.nothing': 'leses ikke',
  'import.use.names': 'Hva tallet gjelder',
  'import.use.figure': 'Tallet',
  'import.use.turned': 'Tall for én …',
  'import.use.indicator': 'indikator',
  'import.use.period': 'periode',
  'import.use.area': 'område',
  'import.use.dimension': 'dimensjon (det gruppene skiller seg ved)',
  'import.use.group': 'gruppe',
  'import.use.group.of': 'gruppe: {dimension}',
  'import.use.value': 'verdi',
  'import.use.value.period': 'tall for én periode',
  'import.use.value.of': 'tall for: {name}',
  'import.use.lower': 'nedre grense (95 %)',
  'import.use.upper': 'øvre grense (95 %)',
  'import.use.numerator': 'teller (antall)',
  'import.use.denominator': 'nevner (antall)',
  'import.use.status': 'status',
  'import.use.note': 'merknad',
  'import.use.note.lang': 'merknad ({lang})',
  'import.use.source': 'kilde',
  'import.use.source_url': 'kildens adresse',

  'import.fixed': 'Det som gjelder hele tabellen',
  'import.fixed.lead': 'For det tabellen ikke har en kolonne for.',
  'import.fixed.indicator': 'Indikator',
  'import.fixed.area': 'Område',
  'import.fixed.group': 'Gruppe',
  'import.fixed.period': 'Periode',
  'import.fixed.period.wrong':
    '«{text}» er ikke en periode. Skriv 2026, 2025/26, 2024-2026, 2026-Q3 eller 2026-M07.',
  'import.fixed.table': 'står i tabellen',
  'import.fixed.choose': 'velg …',
  'import.fixed.everybody': 'alle',

  'import.decimals': 'Hvordan tall skrives i tekst',
  'import.decimals.unsure': 'tabellen viser det ikke',
  'import.decimals.point': '1,234.5 (punktum før desimalene)',
  'import.decimals.comma': '1 234,5 (komma før desimalene)',
  'import.decimals.commaAndPoints': '1.234,5 (komma før desimalene, punktum mellom tusener)',

  'import.lacks': '{count, plural, one {Én ting} other {# ting}} mangler før tabellen kan leses:',
  'import.lacks.indicator':
    'Hvilken indikator er det? Velg kolonnen som sier det, eller én for hele tabellen.',
  'import.lacks.area':
    'Er dette tall for {city}? Ingenting i tabellen sier hvilket sted de gjelder. Si det for hele tabellen, eller velg kolonnen som sier hvilke steder det er.',
  'import.lacks.area.yes': 'Det er tall for {city}',
  'import.lacks.period':
    'Hvilken periode er det? Velg kolonnen som sier det, eller skriv én for hele tabellen.',
  'import.lacks.value': 'Hvor er tallene? Les minst én kolonne som verdi.',
  'import.lacks.twice': 'To kolonner leses som «{use}». Les en av dem som noe annet.',
  'import.lacks.besideSeveral':
    'Det er flere kolonner med tall, så det er ikke klart hvilken av dem «{use}» hører til. La være å lese den kolonnen.',

  'import.preview': '4. Se det før du tar det med',
  'import.take': 'Hvilke tall',
  'import.take.new': 'bare for perioder som ikke er publisert ennå',
  'import.take.newAndChanged':
    'også de som avviker fra det som er publisert (en revisjon, som må ha en merknad)',
  'import.take.all': 'alle, også de som er publisert akkurat slik',
  'import.sum':
    '{records, plural, one {Tabellen har ett tall} other {Tabellen har # tall}}: {taken, plural, =0 {ingen kan tas med} one {ett kan tas med} other {# kan tas med}}, {unreadable, plural, =0 {ingen er uleselige} one {ett kunne ikke leses} other {# kunne ikke leses}}, {out, plural, =0 {ingen er utelatt} one {ett er utelatt} other {# er utelatt}}.',
  'import.lines': 'Tall som ville bli tatt med',
  'import.lines.more': 'og {count, plural, one {ett til} other {# til}}',
  'import.lines.figure': 'Tall',
  'import.lines.value': 'Verdi',
  'import.lines.limits': 'Grenser',
  'import.lines.status': 'Status',
  'import.lines.note': 'Merknad',
  'import.lines.row': 'Sted i filen',
  'import.lines.from': 'Rad {line, number}, kolonne {position, number} ({column})',
  'import.lines.does': 'I utkastet',
  'import.lines.wrote': 'skrevet {text}',
  'import.lines.none':
    'Ingen tall i denne tabellen ville komme inn i utkastet. Nedenfor står det som ble utelatt, og det som ikke kunne leses.',
  'import.limits': '{lower} til {upper}',
  'import.effect.new': 'ny linje',
  'import.effect.fills': 'fyller linjen',
  'import.effect.overwrites': 'skriver over det som står der',
  'import.effect.same': 'står der alt',
  'import.effects':
    '{fills, plural, =0 {Ingen linje fylles} one {Én linje fylles} other {# linjer fylles}}, {new, plural, =0 {ingen er ny} one {én er ny} other {# er nye}}, {overwrites, plural, =0 {ingen skrives over} one {én skrives over} other {# skrives over}}, {same, plural, =0 {ingen står der alt} one {én står der alt} other {# står der alt}}.',
  'import.take.do':
    '{count, plural, =0 {Ingenting å ta med} one {Ta med ett tall i utkastet} other {Ta med # tall i utkastet}}',
  'import.taken':
    '{count, plural, one {Ett tall er i utkastet.} other {# tall er i utkastet.}} Angre tar {count, plural, one {det} other {dem}} ut igjen.',
  'import.taken.go': 'Gå til tallene',
  'import.readOnly': 'Dette utkastet er åpent i et annet vindu, så ingenting kan tas med her.',

  'import.unreadable': 'Det som ikke kunne leses',
  'import.unreadable.none': 'Alt kunne leses.',
  'import.unreadable.more':
    '{count, plural, one {Ett sted til} other {# steder til}} kunne ikke leses. Årsakene er trolig de samme.',
  'import.place':
    '{sheet, select, none {} other {{sheet}, }}rad {line, number}{hasColumn, select, yes {, kolonne {position, number} ({column})} other {}}',
  'import.rule.row':
    'Et anførselstegn i denne raden er ødelagt. Sett inn det som mangler, eller ta det bort.',
  'import.rule.blank': 'Denne cellen er tom, så ingen vet hva tallet gjelder. Fyll den ut.',
  'import.rule.indicator': '«{text}» er ikke en av indikatorene våre. Mente du {suggestion}?',
  'import.rule.area': '«{text}» er ikke et av områdene våre. Mente du {suggestion}?',
  'import.rule.period':
    '«{text}» er ikke en periode. Skriv 2026, 2025/26, 2024-2026, 2026-Q3 eller 2026-M07 i filen, eller oppgi én periode for hele tabellen.',
  'import.rule.date':
    '«{text}» er en dato: Regnearket kan ha laget den av noe annet{hasSuggestion, select, yes {, for eksempel {suggestion}} other {}}. Formater cellen som tekst og skriv perioden.',
  'import.rule.twoYears':
    '«{text}» kan være ett skoleår eller regnskapsår ({suggestion}) eller to år samlet. Si ovenfor hva det er.',
  'import.rule.impossiblePeriod':
    '«{text}» kan ikke være perioden til et tall: Den slutter for sent eller begynner for tidlig. {hasSuggestion, select, yes {Mente du {suggestion}? } other {}}Rett det i filen.',
  'import.rule.otherKind':
    '«{text}» er en annen type periode enn dem som er publisert for dette tallet. {hasSuggestion, select, yes {Mente du {suggestion}? } other {}}Si ovenfor hva den betyr.',
  'import.rule.rows':
    'Det er ikke klart ennå om tallene med «{text}» skal være med. Si ovenfor hvilke rader det gjelder.',
  'import.rule.block': 'Det er flere tabeller i dette arket. Si ovenfor hvilken det gjelder.',
  'import.rule.day': '«{text}» er en dag. Si ovenfor hvilken periode den står for.',
  'import.rule.heading':
    'Raden med overskrifter slutter før denne cellen. Gi kolonnen en overskrift i filen, eller velg en annen rad med overskrifter.',
  'import.rule.number':
    '«{text}» er ikke et tall. {hasSuggestion, select, yes {Mente du {suggestion}?} other {Skriv bare siffer.}}',
  'import.rule.percent-sign':
    '«{text}» har prosenttegn, men denne indikatoren er ikke i prosent. Sjekk hvilken indikator det er.',
  'import.rule.twoWays':
    '«{text}» kan være tusener eller desimaler{hasLast, select, yes { (siste publiserte tall er {last, number})} other {}}. Si ovenfor hvordan tall skrives.',
  'import.rule.dateAsNumber':
    '«{text}» er en dato der det skal stå et tall: Regnearket har laget den av noe annet. Slå opp tallet hos kilden.',
  'import.rule.formula':
    '«{text}»: En formel i regnearket feilet. Rett den der, eller skriv selve tallet.',
  'import.rule.mark': '«{text}» står i stedet for et tall. Si ovenfor hva det betyr.',
  'import.rule.status':
    '«{text}» er ikke en status vi kjenner. {hasSuggestion, select, yes {Mente du «{suggestion}»? } other {}}Si ovenfor hva det betyr.',
  'import.rule.repeated':
    '«{text}»: Rad {suggestion} har et annet tall for samme indikator, periode, område og gruppe, så ingen av dem tas med. Fjern det ene fra filen.',
  'import.rule.extraCell':
    'Denne raden har flere celler enn overskriften: Ofte står det et komma i en tekst eller et tall uten anførselstegn.',
  'import.rule.missingCell': 'Denne raden har færre celler enn overskriften.',

  'import.out': 'Det som er utelatt med vilje',
  'import.out.none': 'Ingenting er utelatt.',
  'import.out.otherArea': 'andre områder',
  'import.out.otherIndicator': 'andre indikatorer',
  'import.out.otherRight': 'indikatorer for andre rettigheter',
  'import.out.otherGroup': 'grupper som ikke er våre',
  'import.out.otherRows': 'rader det ikke gjelder',
  'import.out.otherBlock': 'rader i en annen tabell i arket',
  'import.out.blank': 'rader uten tall',
  'import.out.textLine': 'linjer med tekst, som fotnoter under tabellen',
  'import.out.repeated': 'samme rad en gang til',
  'import.out.publishedTheSame': 'publisert akkurat slik',
  'import.out.publishedOtherwise': 'publisert med en annen verdi (velg ovenfor for å ta dem med)',
  'import.out.item': '{reason}: {count, number}',
  'import.out.text': '{text} ({count, number})',
  'import.out.rest': 'og {count, plural, one {ett til} other {# til}}',
}
