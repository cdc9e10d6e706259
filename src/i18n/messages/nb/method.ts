import type { method as en } from '../en/method.ts'

export const method: Readonly<Record<keyof typeof en, string>> = {
  'method.title': 'Slik vurderer vi',
  'method.lead':
    'En kommune kan vedta noe på grunn av ett ord, for eksempel «dårligere». Derfor følger hvert av disse ordene en regel. Regelen står her, og den er den samme for alle indikatorer.',
  'method.short': 'Regelen kort fortalt',
  'method.short.compare':
    'Vi sammenligner det siste tallet med utgangspunktet: tallet for {baseline} eller det første etter det.',
  'method.short.clear':
    'Vi snakker om en endring bare når tallene følger en linje, eller når de flyttet seg til et annet nivå og ble der. Det må være klart mer enn de vanlige svingningene.',
  'method.contents': 'På denne siden',

  'method.picture': 'En linje og et trinn',
  'method.picture.lead':
    'Det er to slags endring som vi kaller klar. Se på de tynne, prikkete strekene i hvert bilde. De viser hvor langt tallene ligger fra linjen eller nivået. Pilen viser endringen. Den må være flere ganger så lang som de er i gjennomsnitt.',
  'method.picture.line': 'En linje',
  'method.picture.step': 'Et trinn',
  'method.picture.example': 'et oppdiktet eksempel',
  'method.picture.example.note':
    'Disse tallene er oppdiktet. I denne utgaven viser ingen indikator for {city} det.',
  'method.picture.year': 'år {n}',
  'method.picture.figures': 'tall',
  'method.picture.closest': 'den rette linjen som ligger nærmest tallene',
  'method.picture.levels': 'de to nivåene',
  'method.picture.distance': 'hvor langt et tall ligger fra det',
  'method.picture.change': 'hvor mye linjen eller nivået flytter seg',
  'method.picture.moved':
    'Fra {from} til {to} {way, select, up {stiger} other {synker}} linjen med {change}.',
  'method.picture.stepped':
    'Tallene lå på om lag {low} i begynnelsen. Siden {at} har de ligget på om lag {high}. Det er {change} {way, select, up {mer} other {mindre}}.',
  'method.picture.scatter.line':
    'I gjennomsnitt ligger et tall {scatter} fra linjen. Vi kaller det spredningen.',
  'method.picture.scatter.step':
    'I gjennomsnitt ligger et tall {scatter} fra nivået sitt. Vi kaller det spredningen.',
  'method.picture.times':
    'Endringen er altså {ratio} ganger spredningen. Med {n} tall må den være mer enn {needed} ganger. Det er den, så endringen er klar.',
  'method.picture.source': 'Alle tallene og kilden:',
  'method.picture.alternative':
    '{n} tall fra {from} til {to}. {change} {scatter} Tallene: {figures}.',

  'method.decide': 'Slik avgjør vi om en endring er klar',
  'method.decide.question':
    'Tall går opp og ned selv om ingenting har endret seg. Derfor må en endring være større enn de vanlige svingningene. Det er to måter å vise det på, og én av dem er nok:',
  'method.decide.line':
    'En linje. Vi trekker den rette linjen som ligger nærmest tallene siden utgangspunktet. Vi måler hvor mye den stiger eller synker, og hvor langt tallene i gjennomsnitt ligger fra den.',
  'method.decide.step':
    'Et trinn. Vi leter etter det året som best deler tallene i to nivåer, med minst to tall i hvert. Vi måler hvor langt det er mellom nivåene, og hvor langt tallene i gjennomsnitt ligger fra nivået sitt.',
  'method.decide.times':
    'Det første må være flere ganger så stort som det andre. Jo færre tall det er, desto mer krever vi. Med 5 tall må en linje stige med mer enn {line5} ganger spredningen, med 10 tall med mer enn {line10} ganger. For et trinn er det {step5} og {step10} ganger.',
  'method.decide.side':
    'Det siste tallet må stemme med dette. Hvis linjen stiger, men det siste tallet er lavere enn det første, kaller vi ikke endringen klar.',
  'method.decide.few':
    'En linje eller et trinn krever minst fem tall. Med færre er det tre muligheter:',
  'method.decide.margin':
    'Den som gir ut tallet, oppgir en feilmargin. En undersøkelse ville gitt litt andre tall om andre mennesker var blitt spurt, og marginen sier hvor mye. En endring er klar når den er større enn marginen for de to tallene til sammen.',
  'method.decide.moves':
    'Det er ingen margin, men det finnes eldre tall, og minst seks i alt. Da vet vi hvor mye tallet i gjennomsnitt flytter seg fra ett til det neste. En endring er klar når den er mer enn 4 ganger det.',
  'method.decide.none':
    'Ingen av delene finnes. Da er det for få tall. Vi viser dem og sier ikke mer.',
  'method.decide.hurdles': 'To ting kan ta bort igjen en klar endring:',
  'method.decide.counts':
    'Små antall. Når vi vet hvor mange mennesker eller saker som står bak et tall, spør vi: Kan tilfeldigheter alene ha ført til denne forskjellen? Når antallene er små, er svaret ofte ja.',
  'method.decide.meaning':
    'Små endringer. Noen indikatorer har en grense for den minste endringen som betyr noe for folk. Når en endring ikke når den, sier vi det, eller vi kaller den ikke klar.',
  'method.decide.good':
    'Først etter dette spør vi hvilken vei som er god. Hver indikator sier det: høyere, lavere eller nær et mål. En lønnsforskjell bør komme nær 0. For noen er ingen av delene god. Mer registrert hatkriminalitet kan bety mer hat. Det kan også bety at flere tør å melde fra. Da sier vi «høyere» eller «lavere», og du vurderer selv hva det betyr.',

  'method.found': 'Hva regelen finner, og hva den ikke finner',
  'method.found.test':
    'En datamaskin har laget svært mange tallrekker. Den vet i hvilke av dem noe endrer seg. Derfor kan vi telle hvor ofte regelen har rett.',
  'method.found.table': 'I hvor mange av 100 tallrekker regelen sier at noe har endret seg',
  'method.found.rows': 'Tallrekker',
  'method.found.figures': 'Antall tall',
  'method.found.nothing': 'Ingenting har endret seg. Regelen bør tie.',
  'method.found.change': 'Noe endrer seg virkelig. Regelen bør si det.',
  'method.found.rise': 'Tallene stiger med 3 % hvert år',
  'method.found.jump': 'De flytter seg opp én gang, midtveis, med 15 %',
  'method.found.independent': 'Hvert år står for seg selv',
  'method.found.leaning': 'Hvert år ligner på året før (korrelasjon 0,4)',
  'method.found.more': 'Hvert år ligner mer på det (korrelasjon 0,6)',
  'method.found.odd': 'Det siste året er uvanlig, for eksempel under en pandemi',
  'method.found.errs':
    'Når ingenting har endret seg, melder regelen om en endring i høyst 5 av 100 tallrekker. Det gjelder så lenge hvert år ligner bare litt på året før, opp til en korrelasjon på 0,4. Er de likere, tar regelen oftere feil. Ett uvanlig år alene lurer den ikke. Men der årene også ligner på hverandre, kan den ta feil i opptil 9 av 100. Og mangler det år rett ved siden av det uvanlige, veier det tyngre, og regelen tar feil enda oftere.',
  'method.found.misses':
    'En forsiktig regel overser også noe. Med 5 til 8 tall sier den ofte «ingen klar endring» selv om det er en. Med flere tall finner den mer. En endring som begynner sakte og så går fortere, blir funnet sent.',
  'method.found.plain':
    'Hvis du bare spør om det siste tallet er høyere eller lavere enn det første, finner du nesten alltid en endring, også der det ikke er noen.',
  'method.found.made':
    'Laget med {noChange} tallrekker for hvert antall tall når ingenting endrer seg, og {others} ellers. De vanlige svingningene er på 5 % av nivået. Startverdien er {seed}. Alle som har programmet, kan gjenta det: npm run calibrate.',

  'method.chance': 'Hva «bare tilfeldigheter» betyr',
  'method.chance.coin':
    'Kast mynt ti ganger. Som oftest får du ikke akkurat fem kron. Sju kron betyr ikke at det er noe galt med mynten. Det er tilfeldig.',
  'method.chance.figures':
    'Slik er det med tall også. To store familier flytter bort. En undersøkelse spør tilfeldigvis andre folk. Slikt flytter et tall, uten at noe egentlig har endret seg. «Bare tilfeldigheter» betyr at det ikke var mer enn det.',
  'method.chance.many':
    'Også en forsiktig regel blir lurt av tilfeldigheter nå og da, i opptil 5 av 100 tilfeller. Hvis vi vurderer 20 tall og ingenting har endret seg, kan altså om lag 1 likevel se endret ut. Oversikten sier hvor mange det ville være.',
  'method.chance.which':
    'Hvis mange flere tall enn det har endret seg, er de fleste av endringene ekte. Men ingen kan vite hvilken av dem som kanskje er tilfeldig.',

  'method.compared': 'Hva vi sammenligner',
  'method.compared.baseline':
    'Vi sammenligner det siste tallet med tallet for utgangsåret. Det er alltid samme sted og samme gruppe mennesker. Finnes det ikke noe tall for det året, tar vi det første etter det. Da skriver vi «det første tallet siden {baseline}». En indikator kan også ha sitt eget utgangsår.',
  'method.compared.old':
    'Et gammelt tall sier ikke noe om i dag. Når det neste skulle ha kommet for to år siden, vurderer vi ikke lenger. Da sier vi bare hvordan det siste tallet ble vurdert, og for hvilket år.',
  'method.compared.break':
    'Noen ganger endres måten det telles på. Da kan tall fra før og etter ikke sammenlignes, selv om de ligner. Vi kaller det et brudd. Vi sammenligner ingenting over et brudd. I stedet vurderer vi tallene etter bruddet og sier fra hvilket år.',
  'method.compared.apart':
    'Noen ganger er et enkelt tall laget på en annen måte. I et år uten eksamen satte lærerne karakterene, for eksempel. Vi viser et slikt tall, men sammenligner ikke noe med det.',
  'method.compared.previous':
    'Vi viser også endringen fra det forrige tallet. Men ett steg er for lite til å vurdere. Derfor får ikke denne endringen noen vurdering.',

  'method.words': 'Hva ordene betyr',
  'method.words.shape': 'Hvert ord har sin egen form. Ingen trenger å kjenne det igjen på fargen.',

  'method.money': 'Penger og stigende priser',
  'method.money.index':
    'Når prisene stiger, får du mindre for de samme pengene. Når vi vet hvor mye prisene har steget, regner vi derfor hvert beløp om til prisene i det siste året. Vi vurderer det og viser begge beløpene.',
  'method.money.cash':
    'Når vi ikke vet det, sier vi bare «høyere» eller «lavere». Og vi legger til: «uten justering for prisstigning».',

  'method.places': 'Andre steder og grupper av mennesker',
  'method.places.difference':
    'Har det gått bedre i {city} enn i hele landet? To vurderinger ved siden av hverandre kan ikke svare på det. Derfor tar vi forskjellen mellom de to, år for år. Så vurderer vi forskjellen etter den samme regelen.',
  'method.places.level':
    'Hvilket av de to tallene er høyest nå? Når begge har en feilmargin, må de ligge lenger fra hverandre enn den. Har de ikke det, sier vi det bare hvis det har vært slik i hvert av de siste fem årene.',
  'method.places.rates':
    'Et stort sted har mer av alt. Derfor sammenligner vi bare andeler og rater, ikke rene antall. For penger spør vi hvor mange ganger så mye det er. Da spiller det ingen rolle at prisene stiger.',
  'method.places.gap':
    'Avstanden mellom to grupper vurderes på samme måte: Blir den større eller mindre? Er den ene gruppen en del av den andre, viser vi avstanden og vurderer den ikke.',
  'method.places.median':
    'Noen tall står for midten av mange steder. Vi tegner dem og vurderer dem ikke.',

  'method.periods': 'Tall for flere år og for deler av et år',
  'method.periods.share':
    'Noen tall dekker flere år samlet, for eksempel 2014 til 2016, fordi ett år har for få mennesker. Det neste, 2015 til 2017, har to av tre år felles med det. Derfor ser de to likere ut enn de er. Det tar vi hensyn til. Vi sammenligner tall uten felles år, eller vi krever mer før vi kaller en endring klar.',
  'method.periods.parts':
    'Et kvartal eller en måned sammenlignes med samme kvartal eller måned i andre år.',

  'method.target': 'Framgang mot et mål',
  'method.target.why':
    'Når det er satt et mål, viser vi også framgangen mot det. Vi bruker metoden til Open SDG, slik mange land gjør. Den ser på bare to tall og regner med den minste endring. Derfor viser vi den bare sammen med målet, og den er aldri selve vurderingen.',

  'method.editions': 'Utgaver og nye versjoner av et tall',
  'method.editions.known':
    'Hver utgave vurderes etter det vi visste da. Hvis et tall blir rettet senere, beholder den gamle utgaven det den sa. Siden for indikatoren viser alle versjonene.',
  'method.editions.differs':
    'Noen ganger er en vurdering en annen enn i forrige utgave. Da sier siden det, og hvorfor. Det kan være et nytt tall, et rettet tall, et brudd eller en ny beskrivelse av indikatoren.',

  'method.never': 'Dette gjør vi aldri',
  'method.never.carry': 'Vi sier aldri «bedre» eller «dårligere» når tallene ikke viser det.',
  'method.never.break': 'Vi sammenligner aldri over et brudd.',
  'method.never.old': 'Vi gir aldri ut et gammelt tall for å være fra i dag.',
  'method.never.rank':
    'Vi rangerer aldri endringer etter størrelse, for enhetene er ulike. Vi rangerer dem etter hvor klare de er.',
  'method.never.proof':
    'Vi tar aldri «ingen klar endring» som bevis på at ingenting har endret seg. Det kan finnes en endring som så få tall ikke kan vise.',
  'method.never.cause':
    'Vi sier aldri hva som er årsaken til en endring. Tall viser at noe har endret seg, ikke hvorfor.',
  'method.never.matter':
    'Vi lar aldri en formel avgjøre hva som er viktig. Det er det mennesker som avgjør.',

  'method.formulas': 'Formler og tall',
  'method.formulas.for':
    'For deg som vil kontrollere eller gjenta det. Indeks 0 står for utgangspunktet, indeks 1 for det siste tallet. Tallene for hver vurdering står under «Hvorfor denne vurderingen?» ved indikatoren.',
  'method.source': 'Kilde:',
  'method.line-or-step': 'En linje eller et trinn',
  'method.line-or-step.formula':
    'linje: minste kvadraters metode for x over t; stigning = helning × (siste t − første t); spredning = gjennomsnittet av |x − linje|; klar når |stigning| > A × spredning; trinn: av alle delinger med to eller flere tall på hver side, den med minst gjennomsnitt av |x − gjennomsnittet på sin side|; klar når |forskjellen mellom de to gjennomsnittene| > B × dette gjennomsnittet',
  'method.line-or-step.note':
    'For fem eller flere tall uten brudd imellom, fra utgangspunktet av. t er året, og et år som mangler, forblir et hull. Ingen spredning regnes som mindre enn en firedel av det siste publiserte sifferet. Det siste tallet må ligge på samme side av det første som linjen eller trinnet. Når nærmere et mål er bedre, og for avstander, er x avstanden. Regelen er vår egen. Den bygger på simuleringen nedenfor og ikke på en lærebok.',
  'method.line-or-step.table': 'A og B for n tall',
  'method.constants.more': '{n} og flere',
  'method.constants.made':
    'Funnet ved simulering: {series} tallrekker for hver n og hver av tre slags støy (normalfordelt, t med 3 frihetsgrader, lognormal), med autokorrelasjon 0,4. B er 99 %-punktet for trinnet. A er slik at linje og trinn til sammen melder om en endring i 5 % av tallrekkene. Den verste av de tre teller, rundet opp til 0,05. Alle som har programmet, kan gjenta det: npm run calibrate.',
  'method.pooled': 'Flere år samlet, uten feilmargin',
  'method.pooled.formula':
    'klar når |stigning| > C × spredningen om linjen, over alle overlappende tall',
  'method.pooled.note':
    'Tall som har år felles, ligner på hverandre, så C er større enn A. Det letes ikke etter noe trinn. Finnes det en feilmargin, sammenlignes i stedet det første og det siste tallet uten felles år.',
  'method.pooled.table': 'C for n tall',
  'method.pooled.years': '{k} år samlet',
  'method.estimates': 'Forskjell mellom to anslag',
  'method.estimates.formula':
    'SE = (øvre grense − nedre grense) / 3,92 for hvert tall; z = endring / √(SE₀² + SE₁²); klar når |z| ≥ 1,96',
  'method.estimates.note':
    'For færre enn fem tall med 95 % konfidensgrenser. Med fem eller flere er det linjen eller trinnet som avgjør, for grensene gjelder bare utvalgsfeilen. Når de to er uenige, sier siden det. Når nærmere et mål er bedre, gjelder z endringen i avstand.',
  'method.moving-range': 'Vanlig flytting fra år til år',
  'method.moving-range.formula':
    'klar når |endring| > 4,0 × gjennomsnittet av |xᵢ₊₁ − xᵢ| for alle tallene uten brudd imellom',
  'method.moving-range.note':
    'For færre enn fem tall fra utgangspunktet av, uten grenser, når det er seks eller flere i alt uten brudd imellom. Fem kunne aldri vise en endring: Ingen to av dem kan avvike med mer enn fire ganger den gjennomsnittlige endringen fra ett til det neste.',
  'method.counts': 'To antall',
  'method.counts.formula':
    'p = teller / nevner; z = (p₁ − p₀) / √(p₀(1 − p₀)/n₀ + p₁(1 − p₁)/n₁); ikke klar når |z| < 1,96; for antall: n = a + b; p = summen av P(X = k) over alle k som ikke er mer sannsynlige enn a, der X er binomisk (n, 1/2); ikke klar når p ≥ 0,05',
  'method.counts.note':
    'Begge kan bare ta bort en klar endring. Antall varierer mer fra år til år enn tilfeldigheter gjør, så disse testene alene ville funnet altfor mye. Den binomiske testen gjelder mennesker, husholdninger eller hendelser som er uavhengige av hverandre.',
  'method.meaningful': 'Viktig endring',
  'method.meaningful.formula': '|endring| ≥ den minste endringen som indikatoren oppgir',
  'method.meaningful.note':
    'Den er en del av beskrivelsen av en indikator, i dens egen enhet, og fastsettes av mennesker og ikke av en formel.',
  'method.comparison': 'Sammenligning med et annet sted',
  'method.comparison.formula':
    'd = x for kommunen − x for det andre stedet, periode for periode; endring: linje eller trinn for d; med grenser og færre enn fem perioder: z = endringen av d / √(summen av de fire SE²); nivå: z = d / √(SE² + SE²)',
  'method.comparison.note':
    'Bare rater og andeler; antall blir rater når nevnerne er kjent. Penger sammenlignes som forhold: d er x for kommunen / x for det andre stedet. Når nærmere et mål er bedre, er x avstanden til det. Et brudd på ett av stedene gjelder for begge.',
  'method.prices': 'Prisene i det siste året',
  'method.prices.formula': 'beløp × prisindeks for det siste året / prisindeks for dets eget år',
  'method.prices.note': 'Prisindeksen er en fil i kommunens data, med kilde.',
  'method.progress': 'Framgang mot et mål',
  'method.progress.formula':
    'g = (nå / start)^(1/år) − 1, r = det samme fra start til målet i målåret; R = g / |r|, positiv i ønsket retning; R ≥ 0,95 på vei, ≥ 0,6 moderat, ≥ 0 begrenset, under 0 feil vei',
  'method.progress.note':
    'Start eller mål på 0 regnes som 0,001. Når fortegnet skifter, eller det er gått under ett år, sier metoden ingenting. Et tall på eller forbi målet har nådd det. Poengsummen går fra −5 til 5: min(7,1429R − 4,2857; 5) fra R = 0,6, ellers maks(4,1667R − 2,5; −5).',
}
