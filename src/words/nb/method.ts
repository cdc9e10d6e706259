import type { MethodMessages } from '../method.ts'

export const method: MethodMessages = {
  'method.title': 'Slik vurderer vi',
  'method.lead':
    'En kommune kan vedta noe på grunn av ett ord, for eksempel «dårligere». Derfor følger hvert av disse ordene en regel. Reglene står her, og de er de samme for alle indikatorer.',
  'method.short.compare':
    'Vi sammenligner det siste tallet med tallet for utgangsåret, som er {baseline} i {city}.',
  'method.short.clear':
    'Vi kaller en endring bedre eller dårligere bare når den er større enn det tilfeldigheter eller vanlige svingninger kan forklare.',
  'method.short.silent': 'Når tallene ikke kan bære et svar, sier vi det, og hvorfor.',
  'method.contents': 'På denne siden',

  'method.compared': 'Hva vi sammenligner',
  'method.compared.baseline':
    'Vi sammenligner det siste tallet for en indikator med tallet for utgangsåret, alltid for samme sted og samme gruppe mennesker. Noen indikatorer har sitt eget utgangsår. Når det første tallet er fra et senere år, sammenligner vi med det og sier hvor mye senere det er.',
  'method.compared.old':
    'Et gammelt tall sier ikke hvordan det står til i dag. Er det siste tallet mer enn to år eldre enn utgaven, viser vi det med årstall, men vurderer det ikke.',
  'method.compared.break':
    'Noen ganger endres måten det telles eller måles på. Da kan tall fra før og etter ikke sammenlignes, selv om de ligner. Vi kaller det et brudd. Vi sammenligner ingenting over et brudd og trekker ingen linje over det. I stedet sier vi hvordan tallet har endret seg siden bruddet.',
  'method.compared.apart':
    'Noen ganger er et enkelt tall laget på en annen måte, for eksempel karakterer som lærerne satte i et år uten eksamen. Det vises, men er ikke med i noen sammenligning.',
  'method.compared.previous':
    'Ved siden av vurderingen står steget fra det forrige tallet. Ett steg sier lite, så det er en nyhet og ingen vurdering.',

  'method.decide': 'Slik avgjør vi om en endring er klar',
  'method.decide.question':
    'Tall går opp og ned selv om ingenting har endret seg. Det siste tallet er nesten alltid høyere eller lavere enn det første. Spørsmålet er om forskjellen er større enn den som oppstår uansett. Hvordan vi finner det ut, kommer an på hva vi vet:',
  'method.decide.estimates':
    'Den som gir ut tallet, oppgir en feilmargin. Tall fra en undersøkelse ville blitt litt annerledes om andre mennesker var blitt spurt. En endring er klar når den er større enn feilmarginen for de to tallene til sammen.',
  'method.decide.proportions':
    'Antallene bak en andel er kjent. Da regner vi ut feilmarginen fra dem.',
  'method.decide.variation':
    'Ingen av delene er kjent. Da ser vi på hvor mye tallet vanligvis flytter seg fra ett år til det neste. En endring er klar når den er mer enn 2,66 ganger det gjennomsnittlige steget. Det krever minst fem tall. Ett uvanlig år, for eksempel under en pandemi, gjør de vanlige stegene større. Det kan derfor skjule en endring, men neppe skape en.',
  'method.decide.counts':
    'Antall mennesker, husholdninger eller hendelser må i tillegg bestå en annen prøve: Kan tilfeldigheter alene ha ført til så stor forskjell? Når antallene er små, er svaret ofte ja. Prøven kan ta bort en klar endring, men aldri legge til en.',
  'method.decide.meaning':
    'Noen indikatorer har en grense for den minste endringen som betyr noe for folk. Når en endring ikke når opp til den, sier vi det. Er bare den vanlige variasjonen kjent, kaller vi ikke en slik endring klar.',
  'method.decide.few':
    'Med færre enn fem tall og ingen feilmargin kan ingen vite hva som er vanlig. Da viser vi begge tallene, sier hvilket som er høyest, og lar det bli med det.',
  'method.decide.good':
    'Først etter dette ser vi på hvilken retning som er god. For hver indikator er det fastsatt om høyere eller lavere er bedre, eller om tallet bør komme nær et mål, for eksempel en lønnsforskjell på 0. Noen har ingen god retning. Mer registrert hatkriminalitet kan bety mer hat, eller at flere tør å melde fra. Da sier vi «høyere» eller «lavere», og hva det betyr, må du selv vurdere. Det samme gjelder penger der prisstigningen ikke er trukket fra.',

  'method.years': 'Om det er en retning over årene',
  'method.years.lens':
    'En sammenligning av to tall vet ingenting om årene imellom. Derfor spør vi også om tallene går i én retning over årene. Når en endring siden utgangspunktet er klar, men vi ikke finner noen retning, sier setningen det, og funnet kommer lenger ned på listen enn funn der begge deler stemmer overens.',
  'method.years.five':
    'Det må minst fem tall uten felles år til for å finne en retning. Med færre er ingen rekkefølge så sjelden at tilfeldigheter kan utelukkes.',

  'method.target': 'Framgang mot et mål',
  'method.target.why':
    'Når det er satt et mål, viser vi også framgangen mot det med metoden som Open SDG har gitt ut, og som mange land bruker. Den ser på bare to tall og regner det minste steg som bevegelse. Derfor vises den ved siden av målet, og den er aldri selve vurderingen.',

  'method.words': 'Hva ordene betyr',
  'method.words.shape':
    'Hver vurdering har sitt eget ord og sin egen form, så ingen trenger å kjenne den igjen på fargen.',

  'method.never': 'Dette gjør vi aldri',
  'method.never.carry':
    'Vi kaller aldri en endring bedre eller dårligere når tallene ikke kan bære det.',
  'method.never.break': 'Vi sammenligner aldri over et brudd.',
  'method.never.old': 'Vi gir aldri ut et gammelt tall for å være fra i dag.',
  'method.never.rank':
    'Vi rangerer aldri etter størrelse på tvers av enheter. Funn rangeres etter hvor klare de er.',
  'method.never.proof':
    'Vi tar aldri «ingen klar endring» som bevis på at ingenting har endret seg. Det kan finnes en endring som tallene er for få eller for usikre til å vise.',
  'method.never.cause':
    'Vi sier aldri hva som er årsaken til en endring. Tallene viser at noe har endret seg, ikke hvorfor.',
  'method.never.matter':
    'Vi lar aldri en test avgjøre hva som er viktig. Den forteller hvor langt tilfeldigheter kan forklare en forskjell. Hva forskjellen betyr, er det mennesker som avgjør.',

  'method.editions': 'Utgaver og rettelser',
  'method.editions.known':
    'Hver utgave vurderes ut fra det som ble levert til den og til utgavene før den. Hvis et tall blir rettet senere, beholder den gamle utgaven det den sa, og siden for indikatoren viser alle versjonene.',
  'method.editions.differs':
    'Når en vurdering er en annen enn i forrige utgave, sier siden det, og hvorfor: et nytt tall, en rettelse, et brudd eller en endret beskrivelse av indikatoren.',

  'method.pooled': 'Tall for flere år og for deler av et år',
  'method.pooled.share':
    'Noen tall dekker flere år samlet, for eksempel 2014–2016, fordi ett år omfatter for få mennesker. Det neste, 2015–2017, har to av tre år felles med det, så de to ligner mer på hverandre enn de burde. Vi sammenligner og teller bare tall som ikke har noen år felles: hvert tredje tall når tre år er slått sammen.',
  'method.pooled.parts':
    'Tall for et kvartal eller en måned sammenlignes med samme kvartal eller måned i andre år.',

  'method.groups': 'Grupper og andre steder',
  'method.groups.gap':
    'Avstanden mellom en gruppe og den gruppen den sammenlignes med, vurderes etter størrelsen, på samme måte som andre tall: Blir den mindre eller større? Mot et samlet tall der gruppen selv er med, viser vi forskjellen, men tester den ikke, fordi gruppen er med i begge.',
  'method.groups.places':
    'Andre steder, for eksempel hele landet, vurderes etter de samme reglene. Vi sier at de gikk samme vei eller motsatt vei bare når begge endringene er klare. Et tall som står for midten av mange steder, tegnes, men vurderes ikke.',

  'method.chance': 'Hvor ofte regler tar feil',
  'method.chance.few':
    'Også forsiktige regler tar feil. Om ingenting hadde endret seg noe sted, ville noen få av mange indikatorer likevel se endret ut. Oversikten sier hvor mange det ville være.',
  'method.chance.simulation':
    'Hvor ofte melder en regel om endring der det ikke er noen? For å finne det ut lager en datamaskin mange tallrekker der ingenting endrer seg annet enn ved tilfeldigheter, og hver regel vurderer dem. Tabellen viser i hvor stor andel av tallrekkene en regel melder om endring: våre regler, og regler som er vanlige å bruke.',
  'method.chance.table': 'Hvor ofte en regel melder om endring selv om ingenting har endret seg',
  'method.chance.rule': 'Regel',
  'method.chance.years': '{years, plural, one {# år} other {# år}}',
  'method.chance.independent': 'Hvert år er uavhengig av de andre',
  'method.chance.leaning': 'Hvert år henger sammen med året før (korrelasjon 0,4)',
  'method.chance.heavy': 'Noen år ligger langt unna de andre (tunge haler)',
  'method.chance.found':
    'Hvor ofte en regel melder om endring når nivået virkelig endrer seg med 3 % i året',
  'method.chance.trade':
    'En regel som sjelden tar feil, finner også mindre. Med fem tall tier vår ofte om en endring som finnes, og jo lengre tallrekken blir, jo mer finner den. Vi sier heller «ingen klar endring» enn å melde om en endring som ikke finnes.',
  'method.chance.made':
    'Laget med {series} tallrekker for hvert antall år, med støy på 5 % av nivået og startverdien {seed} (pluss antall år). Alle som har programmet, kan gjenta det: npm run calibrate.',
  'method.chance.differs': 'Høyere eller lavere enn utgangspunktet, som i vanlige trafikklys',
  'method.chance.openSdg': 'Open SDG uten mål: 0,5 % i året',
  'method.chance.istat': 'Båndet til ISTAT: 1 % i året',
  'method.chance.variation':
    'Vår regel siden utgangspunktet: 2,66 ganger det gjennomsnittlige steget',
  'method.chance.mannKendall': 'Vår regel over årene: Mann-Kendall, p under 0,05',
  'method.chance.honest':
    'Tallet 2,66 kommer fra kontrolldiagrammer, der det forteller om et enkelt tall er uvanlig. Å bruke det på forskjellen mellom to tall er vårt eget valg, og ingen lærebok går god for det. Det bygger på denne simuleringen. Testene våre holder regelen på 9 % eller lavere for 5 til 12 år når hvert år er uavhengig av de andre. Når årene henger sammen, tar den oftere feil, og der lover vi ingenting.',

  'method.formulas': 'Formlene',
  'method.formulas.for':
    'For deg som vil kontrollere eller gjenta det. Verdier med indeks 0 gjelder utgangspunktet, med indeks 1 det siste tallet. z, p og grensene står under «Hvorfor denne vurderingen?» ved hver indikator.',
  'method.source': 'Kilde:',
  'method.estimates': 'Forskjell mellom to anslag',
  'method.estimates.formula':
    'SE = (øvre grense − nedre grense) / 3,92 for hvert tall; z = endring / √(SE₀² + SE₁²); klar når |z| ≥ 1,96',
  'method.estimates.note':
    'For tall med 95 % konfidensgrenser. Når nærmere et mål er bedre, gjelder z endringen i avstand.',
  'method.proportions': 'Forskjell mellom to andeler',
  'method.proportions.formula':
    'p = teller / nevner; z = (p₁ − p₀) / √(p₀(1 − p₀)/n₀ + p₁(1 − p₁)/n₁); klar når |z| ≥ 1,96',
  'method.proportions.note':
    'For prosenter og rater der teller og nevner er levert. n er nevneren. Variansene slås ikke sammen.',
  'method.variation': 'Forskjell ut over variasjonen',
  'method.variation.formula':
    'grense = 2,66 × gjennomsnittet av |xᵢ₊₁ − xᵢ|; klar når |endring| > grense; fem eller flere tall',
  'method.variation.note':
    'For tallene siden utgangspunktet, uten brudd imellom. Når nærmere et mål er bedre, er x avstanden til det. Regelen avhenger ikke av hvor stor variasjonen er.',
  'method.counts': 'To antall',
  'method.counts.formula':
    'n = a + b; p = summen av P(X = k) over alle k som ikke er mer sannsynlige enn a, der X er binomisk (n, 1/2); klar når p < 0,05',
  'method.counts.note':
    'Den eksakte betingede testen, tosidig. Den gjelder antall mennesker, husholdninger eller hendelser som er uavhengige av hverandre, og kan bare ta bort en klar endring.',
  'method.meaningful': 'Viktig endring',
  'method.meaningful.formula': '|endring| ≥ den minste endringen som indikatoren oppgir',
  'method.meaningful.note':
    'Den er en del av beskrivelsen av en indikator, i dens egen enhet, og fastsettes av mennesker og ikke av en formel.',
  'method.mann-kendall': 'Mann-Kendall-test og Theil-Sen-stigning',
  'method.mann-kendall.formula':
    'S = par av år som stiger − par som synker; en retning når p < 0,05; stigning = medianen av (xⱼ − xᵢ) / (tⱼ − tᵢ) over alle par',
  'method.mann-kendall.note':
    'p er tosidig: eksakt når ingen tall er like (opptil 500), ellers med normaltilnærming som er korrigert for like tall og for kontinuitet. Det kreves fem eller flere tall siden utgangspunktet som ikke har år felles.',
  'method.regression': 'Vektet regresjon av fem tall',
  'method.regression.formula':
    'vekter 1/SE²; χ² = (stigning / SE for stigningen)²; en retning når χ² > 9,54953570608324 og stigningen beholder fortegnet når ett og ett tall tas ut',
  'method.regression.note':
    'For de fem siste tallene når alle har konfidensgrenser. Det er regelen til Fingertips, folkehelsetallene for England; grensen er 99,8 %-punktet for kjikvadrat med én frihetsgrad.',
  'method.progress': 'Framgang mot et mål',
  'method.progress.formula':
    'g = (nå / start)^(1/år) − 1, r = det samme fra start til målet i målåret; R = g / |r|, positiv i ønsket retning; R ≥ 0,95 på vei, ≥ 0,6 moderat, ≥ 0 begrenset, under 0 feil vei',
  'method.progress.note':
    'Start eller mål på 0 regnes som 0,001. Når fortegnet skifter, eller det er gått under ett år, sier metoden ingenting. Et tall på eller forbi målet har nådd det. Poengsummen går fra −5 til 5: min(7,1429R − 4,2857; 5) fra R = 0,6, ellers maks(4,1667R − 2,5; −5).',
}
