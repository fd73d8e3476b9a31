/**
 * Words for what somebody is: titles before and after names, and heads of descriptions. Provenance: the heads of
 * nominal sources in the training part of PolNeAR 1.0 (US political news, 2015–16), completed by hand with the offices,
 * trades and ranks of international news. Lower case, singular.
 *
 * @module
 */

import type { PersonNouns } from "../for-people/person-nouns.ts";
import { DISTINCT_BODIES, ENDS_OF_NAMES, SOLE_BODIES, TOLD_BY_NAME } from "./distinct-bodies.ts";
import { ESTABLISHMENTS } from "./establishments.ts";
import { ADDRESSED_OFFICES, BEFORE_TRADES, SHORT_TITLES, SURE_TITLES } from "./forms-of-address.ts";
import { FEMALE_NOUNS, MALE_NOUNS } from "./gendered-nouns.ts";
import { CHILD_COUNTS, PARENTS_OF_SOME } from "./parents-of-some.ts";
import { TRADES } from "./trades.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** What the lawyers of each side may be called; the first word is never used of the other side. */
const PROSECUTORS = ["prosecutor", "barrister"];
const DEFENDERS = ["defender", "barrister", "lawyer", "solicitor", "counsel", "advocate", "attorney"];

const ROLES: ReadonlySet<string> = new Set([
  ...PARENTS_OF_SOME,
  ...words(`
  academic accountant accuser activist actor actress adjutant administrator admiral adviser advisor advocate agent aide
  aide-de-camp ally alderman alderwoman ambassador ambassador-at-large analyst anchor anthropologist archbishop archduke architect artist
  assassin assemblyman assemblywoman assistant associate astronaut astronomer athlete attache attendee attorney author
  autocrat ayatollah backbencher backer banker baron barrister bassist bellwether billionaire biographer biologist
  bishop blogger bomber boss boxer boyfriend broadcaster broker brother brother-in-law builder bureaucrat
  businessman businessperson businesswoman businessowner campaigner candidate captain cardinal caretaker caucus-goer celebrity ceo
  cfo chair chairman chairperson chairwoman challenger chancellor chaplain chef chemist chief chieftain choreographer
  cleric clergyman clerk climatologist coach co-author co-chair co-chairman co-chairwoman co-founder co-host co-owner
  collaborator colleague collector colonel columnist comedian comedienne comic commandant commander commander-in-chief commando
  commentator commenter commissioner committeeman committeewoman composer comptroller comrade conductor confidant confidante
  congressman congressperson congresswoman conservative constable consul consultant contender contractor contributor
  controller convict coordinator co-pilot cook coroner corporal correspondent councillor councilman councilmember
  councilor councilwoman counsel counselor counsellor counterpart cousin cricketer criminologist critic crown-prince
  curator customer czar dancer daughter daughter-in-law dealer dean defector defendant defender delegate demographer
  demonstrator dentist deputy designer detainee detective developer dictator diplomat director disc-jockey dissident dj
  doctor donor driver duchess duke economist editor editor-in-chief educator electrician elder elector embezzler emir emperor employee emt
  employer engineer enthusiast entrepreneur envoy epidemiologist executive expert explorer extremist factory-worker fan
  farmer father father-in-law federalist fellow fiance fiancee figure filmmaker financier firebrand firefighter
  fisherman footballer forecaster foreman founder friend front-runner frontrunner fugitive funder fundraiser gangster
  general geneticist geologist girlfriend goalkeeper golfer governor gp grandfather grandmother grandson granddaughter garda guard
  guerrilla guest guitarist gunman gymnast hacker head headmaster healer heavyweight heckler heir heiress helper hero
  historian holdout homeowner hopeful host hostess hostage housewife hunter husband idol imam immigrant incumbent industrialist
  informant inmate insider inspector instructor insurgent intern interpreter interviewer inventor investigator
  investor islamist janitor jihadist journalist judge juror jurist justice king kingpin labourer landlord laureate
  lawmaker lawyer leader lecturer legend legislator lender liaison libertarian librarian lieutenant lobbyist magistrate magnate
  major manager marshal mayor mediator medic member mentor merchant meteorologist microbiologist middleman midfielder
  migrant militant military-man millionaire miner minister missionary mobster model moderator mogul monarch monk mother mother-in-law
  mp musician narrator nationalist negotiator neighbor neighbour neighbor nephew neurologist neurosurgeon newcomer
  newscaster niece nominee novelist nun nurse observer officeholder officer official ombudsman oncologist operative operator opponent
  organiser organizer owner paramedic paramilitary parent participant partner passenger pastor pathologist patient patriarch
  pediatrician performer pharmacist philanthropist philosopher photographer physician physicist pianist pilgrim pilot
  pioneer player playwright plumber poet policeman policewoman politician pollster pontiff pope populist porter premier taoiseach tánaiste tanaiste presenter
  president president-elect priest prime-minister prince princess principal prisoner producer professor programmer
  promoter pronouncer prosecutor prospect protege protester protestor provocateur provost psychiatrist psychologist publicist publisher
  pundit pupil quarterback queen rabbi racer radical ranger rapper realtor rebel recruiter rector referee reformer
  recorder refugee regent regulator relative reporter representative republican researcher resident respondent retiree
  reverend reviewer rider rival runner sailor salesman saleswoman scholar scientist screenwriter scout sculptor seaman
  secretary secretary-general selectman senator separatist sergeant servant shareholder sheikh sheriff shooter shopkeeper singer
  sibling sister sister-in-law skater skipper socialist sociologist soldier solicitor son son-in-law songwriter soprano source
  speaker specialist speechwriter spokesman spokesperson spokeswoman sprinter spy staffer standard-bearer star
  statesman statistician stepson stepdaughter stepfather stepmother strategist striker strongman student subscriber sultan superdelegate superintendent
  supporter surgeon surrogate survivor suspect swimmer sympathizer teacher teammate technician televangelist tenant
  terrorist theologian therapist toddler tourist trader trainer traitor translator treasurer trooper trustee tutor
  twin tycoon tyrant undersecretary under-secretary user vandal vendor vet veteran vice-chair vice-chairman vice-chancellor
  vice-president viceroy victim villager violinist viscount virologist volunteer voter waiter waitress warden watchdog whistleblower
  widow widower wife winemaker winner witness worker wrestler writer youngster zoologist
  attorney-general brigadier brigadier-general director-general governor-general inspector-general lieutenant-general
  major-general surgeon-general vice-premier
  policymaker fact-checker politico academician tem tempore partner-in-charge solicitor-general advocate-general
  auditor-general postmaster-general comptroller-general quartermaster jailer warden-general wali qadi emira sultana
  great-grandfather great-grandmother great-grandson great-granddaughter great-uncle great-aunt half-brother half-sister godfather godmother godson goddaughter
  sociopath superstar whip ex-husband ex-wife ex-president ex-governor ex-boyfriend ex-girlfriend
  aunt uncle grandparent grandchild niece loyalist moderate progressive liberal centrist democrat spouse fiancé
  keeper qualifier wildcard left-hander right-hander southpaw
  seamer spinner paceman all-rounder wicketkeeper flanker playmaker winger fullback pitcher goalie outfielder shortstop linebacker centre-back fly-half scrum-half umpire bowler batsman
  batter jockey cyclist rower frontman frontwoman drummer vocalist cellist trumpeter saxophonist bandleader illustrator
  cartoonist dramatist lyricist showrunner archdeacon prophet prophetess vicar curate headteacher schoolteacher housekeeper harbourmaster
  harbormaster convener convenor geochemist astrophysicist oceanographer ecologist volcanologist seismologist glaciologist
  neuroscientist immunologist cardiologist veterinarian beekeeper grower rancher shepherd midwife carpenter mechanic
  hairdresser lifeguard trucker seafarer airman commodore mufti maulana councilmember spokeswoman dutchman dutchwoman
  frenchman frenchwoman englishman englishwoman irishman irishwoman welshman scotsman
  msp mla mec mep td mpp mna mlc
  substitute skipper goalscorer debutant full-back left-back right-back left-winger right-winger centre-half centre-forward hooker lock-forward fast-bowler opener co-driver
  alumnus babysitter beggar biker birder chauffeur coxswain croupier dietitian dropout footman ghillie handyman hawker herder hitchhiker jogger
  orderly pawnbroker pedestrian postmaster smallholder snorkeller stablehand stationmaster surfer tattooist twitcher vagrant
  co-worker compatriot countryman countrywoman bystander onlooker passerby passer-by caller reader listener viewer attacker assailant trafficker smuggler
  freshman sophomore junior-senator custodian bodyguard envoy-designate parliamentarian premier-designate majority-leader
  motorist photojournalist preacher prelate vocalist
  bowler butcher grazier hurler pensioner publican reeve registrar supervisor tehsildar tenor
  bride bridegroom cop dad gran grandad granddad grandma grandpa groom hubby mate missus mum nan pal punter reveller schoolboy schoolgirl sis snapper
  acrobat actuary amputee angler animator appellant apprentice archivist auctioneer backpacker baker bandmate barmaid
  barman bartender birdwatcher blacksmith body-double bookie bookseller bosun bouncer brewer bricklayer bursar busker
  cabbie caddie cadet cane-grower carer cashier catcher caterer cheesemaker childminder choirmaster chorister churchgoer
  claimant classmate cleaner climber co-star cobbler coder commuter compere complainant concertgoer congregant conscript
  conservator crofter deckhand decorator diner distiller dj docent docker dressmaker drover embalmer evacuee
  farmhand farrier ferryman festivalgoer fishmonger flatmate florist gaffer gamekeeper gamer gardener ghostwriter glazier
  graduate granny gravedigger grazier greenkeeper grocer groundskeeper groundsman handler haulier hiker holidaymaker
  hotelier householder housemate hydrologist influencer innkeeper ironmonger islander jackaroo juggler landlady
  leaseholder linesman locksmith lodger logger machinist magician mayoress motorist muralist nanny newsreader oarsman
  orchardist organist parishioner pensioner physio plaintiff plasterer podcaster postgraduate potter predecessor
  printmaker publican puppeteer purser rambler ratepayer receptionist recruit rep reservist restaurateur roofer roommate
  scaffolder schoolmate seamstress sexton shearer shopper sidekick sign-writer sommelier squatter stallholder stevedore
  backup rookie steward stewardess stockman storekeeper streamer stuntman stuntwoman sub-editor successor surveyor sysadmin taxpayer
  team-mate tipster trainee trapper trawlerman typesetter undergraduate understudy undertaker valuer verger vintner
  vlogger weaver welder worshipper youtuber zookeeper
  anaesthetist arborist attendant asylum-seeker auditor bailiff ballerina barista beautician bellhop binman boatman
  bondholder bookkeeper burglar cameraman caregiver ceramicist chambermaid cinematographer concierge copywriter
  adherent cosmonaut deportee detractor die-hard diehard draughtsman dustman ex-convict eyewitness fireman fisherwoman fraudster frogman greengrocer
  holdout hygienist landscaper litigant lumberjack mailman manicurist masseur milkman mugger naysayer newsagent nightwatchman
  optician outpatient paratrooper parolee phlebotomist physiotherapist ploughman postman postmistress
  projectionist proofreader proponent radiographer roadie robber roughneck sentry signalman sous-chef stenographer typist
  videographer watchman watchwoman
  cockney fiend geordie newlywed newbie pervert scouser sicko squaddie starlet thug
  breeder coppersmith dairyman diver falconer forager glassblower helmsman homesteader jeweler jeweller laundress librettist
  lifeboatman lobsterman luthier matriarch milliner mountaineer netizen painter patwari repairman restorer sarpanch stylist
  tailor troll upholsterer watchmaker wheelwright woodcarver wrangler
  alum alumnus alumna mom mam stepmum stepdad schoolchild soulmate redditor tiktoker instagrammer tweeter geezer crooner rocker
  champion loanee trialist leg-spinner off-spinner tailender tail-ender vice-captain vice-skipper shot-stopper 
  wing-back left-footer target-man halfback half-back five-eighth goalsneak ruckman goalkicker cornerback blueliner netminder goaltender
  defenseman defenceman enforcer linesperson touch-judge middleweight welterweight featherweight cruiserweight flyweight bantamweight
  decathlete heptathlete triathlete biathlete pentathlete miler hurdler vaulter baseliner libero paddler medallist medalist title-holder
  titleholder songstress chanteuse hitmaker chart-topper balladeer popstar castmate campmate evictee scene-stealer funnyman funnywoman showgirl
  weathergirl newshound heart-throb heartthrob megastar sexpert agony-aunt equerry royal-watcher paparazzo shutterbug journo brickie tradie
  sparkie postie lollipop-lady lollipop-man call-handler flight-attendant jackpot-winner lottery-winner fiancée homewrecker clubgoer gig-goer
  gymgoer gym-goer festival-goer cinemagoer pubgoer bargain-hunter
  corner-back corner-forward full-forward half-forward out-half infielder reliever slugger hitter batswoman pacer marathoner grappler judoka
  puncher pugilist cornerman cutman matchmaker caddy shuttler para-athlete olympian finalist semi-finalist titlist castaway keyboardist traveler auntie nana sixth-former
    bruiser brawler lightweight companion cathaoirleach leas-chathaoirleach holder stonemason plus-one songbird songsmith diva hellraiser stunner redhead playboy baritone singer-songwriter essayist diarist
    memoirist auteur thespian trouper scribe lag supremo tactician stopper talisman wideman wonderkid prodigy journeyman debutante grandee maverick
    bigwig honcho guru maven doyenne doyen aristocrat maestro virtuoso couturier fashionista gallerist questioner interviewee
`),
  ...TRADES,
]);

/** "firemen", "watermen": the plurals that no ending shows. */
const MEN_OF_ROLES = [...ROLES].filter((role) => role.endsWith("man")).map(pluralOf);

export const PERSON_NOUNS: PersonNouns = {
  pluralOf,
  bodyParts: words("head heads voice voices"),
  strokes: words("winner opener finisher"),
  roles: ROLES,
  humans: words(`
    man woman person guy boy girl child kid lady gentleman adult teenager teen baby youth fellow someone somebody lad lass bloke chap fella
    everyone everybody anyone anybody another one majority year-old mole tipster voice second third fourth fifth
    addict beau bestie bro brute celeb champ chum countess crook cynic divorcee divorcée drunk earl ghost guide heroine hunk journo lefty lothario lout lover
    maid marchioness marquess mistress paedophile pedant pedophile righty rookie snitch snob squire starlet triplet tween vegan viscountess yob zealot
  `),
  shortTitles: SHORT_TITLES,
  titleModifiers: words(`
    acting additional presiding sessions temporary assistant associate attorney bishop chief co commanding crown current defence defense deputy district education
    emeritus energy environment european ex executive exiled federal finance first fiscal foreign former fourth founding general
    health home house interim interior junior justice late law lead lieutenant longtime long-time main major majority managing medical military
    minority national new newly-elected old opposition outgoing permanent political presidential press presumptive prime principal
    private public radio ranking regional retired rock second senate senior shadow sitting social special staff state supreme
    third top trade transport treasury undersecretary petty warrant lance vice rear squadron veteran well-known white-house world leading prominent
    famed celebrated renowned outspoken embattled disgraced controversial influential powerful veteran billionaire
    millionaire conservative liberal progressive moderate libertarian socialist communist evangelical republican democratic democrat gop
    independent tory labour then then-president incoming departing onetime one-time sometime ousted deposed jailed
    convicted accused elected appointed re-elected reelected popular local city county town community campaign communications
    blonde brave brunette busty callous cheeky defiant drunken boozy bubbly curvy elderly fearless frail furious glam glamorous gobsmacked gutsy
    hapless heartbroken heartless homeless hunky jobless livid loved-up lovestruck penniless plucky pregnant savvy sexy shameless smitten
    tearful teenage thrifty toothless tragic vile
    policy legal legislative congressional senatorial gubernatorial parliamentary mayoral vice-presidential party
    intelligence security foreign-policy economic economics political-science history law environmental human rights labor
    sales operations derivatives commodities commodity metals equities currencies currency fixed-income strategy telecom telecoms technical
    regulatory commercial portfolio product operating digital retail automotive semiconductor logistics
    union affairs housing resources business finance financial banking investment market equity credit research science technology tech media news
    television tv film movie music pop rap hip-hop opera sports football basketball baseball soccer tennis golf hockey
    boxing cricket rugby olympic reality real estate real-estate hotel oil gas mining steel hedge fund hedge-fund private-equity venture
    defense-industry army navy police border guerrilla rebel militia spiritual religious supreme fellow fashion food travel
    art book literary drama theater theatre criminal defense-lawyer civil corporate tax immigration climate energy-policy
    works black white female male gay young elderly middle-aged  african-american latino latina hispanic muslim christian jewish catholic
    gold-star star guest lead co-lead swiss-born london-based new-york-based u.s.-based washington-based self-described self-proclaimed
  `),
  titleComplements: words(`
    state staff defense defence justice homeland security labor labour commerce agriculture energy education
    transportation interior treasury health human services veterans affairs housing urban development foreign state
    communications operations policy research operations parliament congress police missions mission government
    representatives commons lords exchequer rolls war peace navy army finance trade environment budget management  house senate
    rescue ambulance public relations strategy marketing media press sales economics history law medicine science political programs elections
  `),
  groups: words(`
    administration airline army agency association authorities authority bank bench board body bureau cabinet camp campaign caucus
    chorus church clergy coalition commission committee community company conglomerate consortium contingent cooperative
    corporation council court crowd crew   delegation department diocese electorate embassy enforcement
    establishment exchange faculty faction family federation firm foundation government group hospital household industry institute
    institution intelligence judiciary jury leadership league  legislature lobby   manufacturer ministry 
    military mission mob gang monarchy movement musicians navy network nonprofit opposition organisation organization outlet pair
    panel parliament party  police populace presidency press prosecution public regime retailer  school secretariat
    sect senate    staff startup state subcommittee team transition tribunal trio troops trust union
    university watchdog website  workforce  television radio carmaker automaker chipmaker broadcaster newspaper magazine tabloid broadsheet periodical publication
    daily paper publisher media  site station channel blog     
    audience congregation duo couple junta clan militia force forces personnel  airlines   regulator
    canton city county office province borough union town
    zoo museum theatre theater festival prison airport carrier chain think-tank brigade squadron
    charity club studio label lender insurer utility developer operator brokerage bloc alliance  rebels insurgents
  `),
  establishments: ESTABLISHMENTS,
  bodiesBehindNames: new Set([
    "newspaper",
    "magazine",
    "newswire",
    "tabloid",
    "broadsheet",
    "news agency",
    "union",
    "charity",
  ]),
  distinctBodies: DISTINCT_BODIES,
  soleBodies: SOLE_BODIES,
  endsOfNames: ENDS_OF_NAMES,
  toldByName: TOLD_BY_NAME,
  officeVerbs: words(
    "appointed became chairs elected headed heads installed joined led leads named office ran re-elected reelected reappointed run runs succeeded sworn",
  ),
  trialVerbs: words("accused appeared arrested charged convicted denied denies faces indicted pleaded pled remanded"),
  agenciesOrMedia: new Set(["agency"]),
  agencyEpithets: words("regulator watchdog"),
  bodiesOrFirms: new Set([
    "group",
    "partnership",
    "housing association",
    "building society",
    "credit union",
    "football club",
  ]),
  organisationNouns: new Map(
    (
      [
        [
          "company",
          "company firm fund truckmaker busmaker tyremaker tiremaker phonemaker jetmaker enginemaker winemaker boxmaker bottlemaker brickmaker glassmaker packager brewer distiller miner grocer stationer bookseller jeweller jeweler outfitter processor packer pharma meatpacker agribusiness papermaker planemaker steelmaker toymaker shipbuilder housebuilder homebuilder bookmaker supermarket biotech fintech maker carmaker automaker chipmaker drugmaker manufacturer retailer e-tailer etailer wholesaler refiner smelter reinsurer outsourcer consultancy telco telecom multinational subsidiary start-up marketplace franchisee lessor bank airline carrier startup operator insurer lender utility brokerage supplier producer giant conglomerate brand app chain streamer platform developer contractor builder exporter importer lab studio label",
        ],
        [
          "media",
          "newspaper magazine paper broadcaster tabloid broadsheet daily publication website site blog channel publisher outlet agency newswire portal journal periodical",
        ],
        ["party", "party movement faction"],
        [
          "agency",
          "ministry department regulator watchdog bureau commission council court police force unit authority tribunal constabulary gendarmerie coastguard inspectorate directorate",
        ],
        [
          "other",
          "group organization organisation charity foundation nonprofit think-tank tank institute institution university college school union association club team band trio quartet quintet sextet orchestra choir ensemble alliance coalition militia hospital museum lobby network consortium federation confederation guild society fellowship cooperative co-operative collective league church diocese seminary academy zoo gallery hospice arm wing body outfit",
        ],
      ] as const
    ).flatMap(([kind, nouns]) => nouns.split(" ").map((noun) => [noun, kind] as const)),
  ),
  marketWatchers: words("analyst analysts broker brokers economist economists strategist strategists"),
  employed: words(`
    accountant adviser advisor agent analyst architect associate attorney auditor barrister broker chairman chairwoman chief clerk columnist
    consultant counsel counsellor counselor curator dealer designer developer director economist editor engineer executive fellow head historian
    journalist lawyer lecturer librarian manager master nurse officer partner pharmacist physician planner president principal
    producer professor programmer prosecutor publisher realtor reporter researcher scholar scientist solicitor specialist strategist superintendent surgeon teacher
    technician trader trustee veterinarian warden
  `),
  managing: words("boss chairman chairwoman chair chief executive manager owner"),
  namedThings: words(`
    chatbot robot humanoid ship vessel ferry tanker freighter trawler yacht submarine frigate destroyer warship cruiser liner schooner tugboat barge catamaran icebreaker
    lifeboat steamer sailboat ketch sloop dhow corvette minesweeper dredger bulker ro-ro spacecraft spaceship satellite lander rover probe telescope supercomputer locomotive
    racehorse gelding filly colt stallion mare drug vaccine medication antidepressant painkiller superyacht speedboat fireboat
    storm hurricane typhoon cyclone asteroid comet
    angel archangel goddess deity dog puppy beagle labrador terrier spaniel cat kitten horse pony donkey camel cow parrot hamster tortoise elephant gorilla panda dolphin
    robot chatbot android doll puppet mascot heroine villain superhero
  `),
  partsInCourt: new Map([
    ...["prosecuting", "prosecution", "crown"].map((word) => [word, PROSECUTORS] as const),
    ...["defending", "mitigating", "mitigation", "defence", "defense"].map((word) => [word, DEFENDERS] as const),
  ]),
  partsByFiling: new Map([
    ["petition", ["petitioner"]],
    ["appeal", ["appellant"]],
    ["complaint", ["complainant"]],
    ["application", ["applicant"]],
    ["claim", ["claimant"]],
    ["suit", ["plaintiff"]],
    ["lawsuit", ["plaintiff"]],
  ]),
  sidesInCourt: words("prosecutor defender"),
  oppositeParties: pairsOf([
    ["plaintiff claimant complainant petitioner appellant applicant accuser pursuer", "defendant respondent accused"],
    ["landlord landlady", "tenant renter lodger"],
    ["buyer purchaser", "seller vendor"],
    ["employer", "employee"],
    ["pupil", "teacher tutor"],
    ["doctor surgeon dentist therapist", "patient"],
    ["hostage captive", "kidnapper captor"],
    ["coroner", "pathologist"],
    ["interviewer", "interviewee"],
  ]),
  rankingWords: words("prime chief first vice deputy premier"),
  postings: words(
    "north south east west central city rural urban traffic operations investigation headquarters hq range zone cantt",
  ),
  roleInitials: new Set(
    "MCA MPA MEC CEC PM CM DCM FM HM LOP CJI CP COAS CAO CMO SG DPP SP CSP ASP DYSP CEO CFO COO CTO CIO VP SVP EVP AG CS PS VC DI DCI DSP SSP ASI DIG DGP PC GP DS DCC DCS ACC ACP DCP IG IGP AIG SI SHO WPC PCSO TDC SDPO ADGP ADG SDM RDO RPO DPO PPRO OCPD DVC GMD DG OC DM DEO DCE MCE UNO IO HOD CJ QB WR LB DL TE RB RHP LHP".split(
      " ",
    ),
  ),
  calledByInitials: new Set(
    "PM CM DCM FM CEO CFO COO CTO CIO MD IG IGP DIG DG DGP ADGP AG VC CS DC DCP ACP DSP SSP SDPO SDM RPO DPO DM DEO DCE MCE UNO OC SHO IO HOD CMO CJ CJI CP PS".split(
      " ",
    ),
  ),
  offices: words(`
    ambassador auditor-general commissioner deputy director director-general envoy governor inspector-general minister president rapporteur representative secretary
    secretary-general undersecretary under-secretary
  `),
  soleOffices: words(
    "baroness chancellor clerk coroner countess duchess duke earl empress judge emperor governor king marchioness marquess mayor minister monarch ombudsman pope prefect premier president prince princess queen referee registrar taoiseach",
  ),
  soleOfficesOfFirms: words("ceo cfo chairman chairwoman coo"),
  rivalledOffices: words("leader"),
  investigators: words("constables deputies detectives garda gardaí gardai investigators officers police troopers"),
  onTheStand: words("petitioner witness"),
  elderKin: words(
    "gran granny grandad granddad grandfather grandmother great-grandfather great-grandmother widow widower",
  ),
  calledByOffice: words("executive lawmaker official"),
  serving: words(
    `barista barmaid barman bartender bouncer busker butler cabbie cashier chambermaid concierge doorman doorkeeper hostess maid porter receptionist
    sommelier steward stewardess usher usherette waiter waitress`,
  ),
  presidingOffices: new Set([
    "coroner",
    "judge",
    "magistrate",
    "moderator",
    "speaker",
    "presiding officer",
    "returning officer",
  ]),
  askers: words("questioner interviewer heckler"),
  heldInBodies: words(`
    analyst batsman batter bowler boss captain ceo chair chairman chairperson chairwoman coach coroner councillor councilor dean defender
    economist executive flanker fly-half forward full-back fullback goalkeeper headmaster headmistress headteacher hooker keeper lecturer
    linebacker mayor midfielder mla mp msp pitcher playmaker principal professor prop provost quarterback rector registrar resident
    scrum-half senator skipper striker td treasurer winger
  `),
  officesOfTowns: words("burgomaster lord-lieutenant mayor mayoress prefect provost sheriff"),
  officesForSomething: words("minister secretary undersecretary under-secretary"),
  settingApart: words("local rival opposing visiting neighbouring neighboring"),
  makersOfStudies: words("author co-author investigator researcher scientist"),
  takingPart: words("involved part"),
  faiths: words(`
    adventist anglican baptist buddhist catholic coptic episcopal hindu jewish lutheran methodist mormon muslim orthodox pentecostal presbyterian
    protestant quaker shia shiite sikh sunni
  `),
  presiding: words(
    "chair chairman chairperson chairwoman convener convenor moderator president provost secretary speaker treasurer vice-chair vice-chairman",
  ),
  besideOffice: words(
    "former ex deputy vice shadow assistant opposition onetime one-time erstwhile sometime ousted deposed sacked incoming",
  ),
  formerWords: words("former ex onetime one-time erstwhile sometime ousted deposed sacked"),
  formerPrefix: "ex-",
  spousesOfOffice: new Set(["lady", "gentleman"]),
  positions: words(
    "forward keeper hooker prop lock centre center great ace wing import safety receiver closer guard hitter libero number-eight",
  ),
  trainers: words("coach manager boss trainer"),
  plainCallings: words(
    "international forward prop lock native local back comic closer center tackle safety receiver regular junior senior seed",
  ),
  rankNouns: words("number no no."),
  ofAnyField: words(
    `captain skipper star legend icon veteran champion champ winner medallist medalist nominee hopeful hero celebrity
    customer fan local neighbor neighbour parishioner protester regular resident shopper supporter villager volunteer voter`,
  ),
  retiredWords: words("retired"),
  tellingMore: words(
    "disgraced embattled jailed jobless self-confessed self-employed self-made self-taught semi-retired unemployed",
  ),
  tellingMoreEndings: words("-based -born -bred -educated -raised -trained -winning"),
  bracketedStandings: words("retd ret'd rtd ret retired dr mrs emeritus acting"),
  plainHumans: words("man woman lad lass boy girl"),
  seated: words(
    `mp mec mla mlc mna mpp msp mep td senator lawmaker legislator councillor councilor congressman congresswoman assemblyman assemblywoman
    parliamentarian representative delegate republican democrat backbencher baker butcher crofter farmer fisherman grazier grower pensioner publican
    rancher resident retiree shopkeeper stallholder`,
  ),
  tradesAlone: words("producer coastguard"),
  beforeTradesAlone: words(`
    executive associate senior supervising line film movie record music television tv theatre theater radio series show studio podcast creative
    award-winning veteran legendary broadway hip-hop techno pop
  `),
  rolesOfOrganisations: words(`
    ally backer broker builder buyer centrist challenger champion client competitor conservative contender contractor dealer debtor developer
    donor employer exporter favourite favorite founder giant guest heavyweight holder host importer incumbent investor landlord leader liberal
    lender manufacturer member merchant neighbor neighbour newcomer operator opponent owner parent partner pioneer
    producer promoter publisher regulator retailer rival seller shareholder sponsor subscriber supplier tenant trader
    user vendor watchdog winner
  `),
  spokespeople: words("spokesman spokesperson spokeswoman spokespeople spokesmen"),
  rolesOfFirms: words("backer buyer employer exporter importer owner seller sponsor supplier vendor"),
  firmSizes: words("biggest largest smallest"),
  pluralGroups: new Set(["police"]),
  fractions: words(
    "half quarter quarters thirds fifths tenths one-third two-thirds one-quarter three-quarters two-fifths three-fifths",
  ),
  shares: words("others half majority second third fourth fifth"),
  sureTitles: SURE_TITLES,
  beforeTrades: BEFORE_TRADES,
  addressedOffices: ADDRESSED_OFFICES,
  honorifics: new Set(["mr.", "mrs.", "ms.", "mr", "mrs", "ms", "miss"]),
  addressesOfChairs: words("mr mr. madam madame"),
  ranksOfSpouses: new Set(["first", "second"]),
  pairedOffices: new Map([["secretary", "under"]]),
  kinOrColleagues: new Set(["partner"]),
  pairs: words("couple newlyweds pair duo"),
  sharingKin: words(`
    brothers sisters twins triplets siblings sons daughters children parents grandparents grandsons granddaughters grandchildren
    half-brothers half-sisters stepbrothers stepsisters spouses
  `),
  aged: new Set(["year-old"]),
  formerOfTwo: words("former"),
  latterOfTwo: words("latter"),
  othersOfSeveral: words("other second third"),
  ordinals: words("second third fourth fifth sixth seventh eighth"),
  onesOfTwo: words("earlier first later other"),
  onesOfMany: words("eldest finest first greatest last oldest one youngest"),
  nameNouns: words("name surname nickname"),
  babies: words("baby newborn toddler"),
  ageWords: words("aged age"),
  parentsOfSome: PARENTS_OF_SOME,
  childCounts: new Set(CHILD_COUNTS),
  pluralPeople: new Set([
    ...MEN_OF_ROLES,
    ...words(`
    townsfolk townspeople countryfolk twins siblings triplets quadruplets quintuplets
    people men women children police troops folks congressmen congresswomen businessmen businesswomen councilmen spokesmen spokeswomen
    spokespeople lawmakers clergy personnel staff gunmen policemen servicemen firemen fishermen statesmen assemblymen
    others some many several few both most those millions thousands hundreds dozens  half authorities parents
    passers-by passersby makers kids males females youths teens adults elites masses americans republicans democrats conservatives liberals
    progressives moderates independents feminists evangelicals christians muslims jews catholics sunnis shiites kurds latinos hispanics
    africans asians europeans westerners northerners southerners locals officials
  `),
  ]),
  documents: words(`
    account ad advertisement advisory affidavit agenda agreement analysis announcement application article assessment
    audit autobiography ballot  biography blog blueprint book brief briefing brochure bulletin cable card caption
    catalog chapter chart circular citation column commentary commercial communique communiqué complaint constitution contract copy
    correspondence count database data  declaration decree decision diary directive disclosure dispatch document documentary
    dossier draft draft-law editorial e-mail email entry essay estimate evidence excerpt fact-check factsheet figures file
    filing finding flier flyer footage forecast form guideline guidance headline indictment interview inventory invitation invoice
     journal judgment judgement law lawsuit leaflet letter list manifest manifesto manual memo memoir memorandum message
    minutes missive motion narrative note notebook notice novel op-ed opinion order outline page pamphlet paper passage permit
    petition photo  placard  plea pledge post posting poster preface press-release profile program
    projection proposal prospectus protocol publication readout recording record records registry release report
    resolution response ruling rule scenario schedule script sentence  sign slogan slide song speech statement statistics
     study subpoena suit summary summons tape testimony text timeline transcript treaty tweet verdict version video
    voicemail warrant   writings worksheet
  `),
  sentencers: words("judge judges magistrate magistrates justice recorder sheriff court tribunal"),
  tradedThings: words("share shares stock stocks bonds"),
  sums: words(
    "bid blow boost change deal decision development drop effort fall gain increase jump measure merger milestone move plan proposal purchase reshuffle rise sale setback shift sign step takeover",
  ),
  eventsCalled: words(
    "attack bid blow boost case crash effort incident move outbreak push raid reversal setback shift shooting sign step strike test turn twist victory",
  ),
  happenings: words(
    `absence accident anger appearance arrival assault attack backlash battle behavior behaviour blast blaze blunder boom breakdown breakthrough
    chaos clash climb collapse collision comeback coup crackdown crash crisis debacle decline defeat delay demeanor demeanour departure dip disappearance disaster
    downturn drift drop election emergence episode escalation event exit explosion failure fall fallout feud fiasco fight fire flood gap gesture growth hike improvement
    incident increase invasion jump killing lack landslide loss manner massacre meltdown mood move murder outage outbreak pace passion performance popularity
    presence primary quake raid rebellion recovery resurgence reversal rift riot rise row rout scandal setback shift shooting shortage shutdown siege silence
    slide slowdown slump smile spike stalemate standoff storm success support surge tone tragedy trend trip turmoil turnaround turnout unrest upheaval
    uprising upset upturn victory violence visit vote war weakness win withdrawal`,
  ),
  polls: words(`
    poll survey tally average census exit-poll count index tracker polling canvass referendum
  `),
  revealingVerbs: words(`
    find finds found reveal reveals revealed show shows showed shown indicate indicates indicated suggest suggests suggested read reads
    put puts give gives gave have has had
  `),
  pollPlurals: words("polls surveys results averages returns numbers percent majorities"),
  femaleNouns: FEMALE_NOUNS,
  maleNouns: MALE_NOUNS,
  saidOfBoth: words(`
    alderman assemblyman chairman co-chairman committeeman congressman councilman priest spokesman statesman
  `),
  naming: words("called named dubbed"),
  knownByName: words("known performs performed performing performer records recorded recording sings raps deejays"),
  ownTrades: words(`
    accountant angler apprentice artist baker barber beautician beekeeper blacksmith blogger bricklayer builder bride bridegroom butcher carer carpenter
    chef cleaner filmmaker hotelier musician trucker vlogger volunteer winemaker youtuber
    climber confectioner crofter dancer dressmaker electrician farmer fisherman fishmonger florist gardener graduate
    greengrocer grocer groom hairdresser hiker housewife joiner kayaker landlady lover mountaineer mountain-biker newlywed newsagent
    novelist painter paraglider pensioner plasterer plumber potter publican retiree roofer sculptor shepherd shopkeeper skydiver smallholder stallholder
    student surfer survivor tailor tramper undergraduate welder writer zookeeper
  `),
  aliasing: words("nicknamed dubbed aka alias born"),
  otherNames: words("real full birth"),
  nounsOfName: words("name"),
  goingBy: words("go goes went going"),
  callingByName: words("call calls called"),
  callersByName: words(`
    all admirers buddies colleagues comrades everybody everyone family fans friends kids locals mates most neighbors neighbours parishioners players pupils
    regulars relatives residents schoolfriends staff students supporters team-mates teammates villagers
  `),
  winningWords: words("new winning victorious elected newly successful re-elected triumphant champion winner victor"),
  losingWords: words("defeated losing beaten unsuccessful ousted vanquished challenger loser runner-up"),
  becoming: words("is was has had been be becomes became appointed elected re-elected reelected named made chosen"),
  agesOfCallings: [
    { from: 4, to: 16, nouns: ["schoolboy", "schoolgirl", "youngster"] },
    { from: 13, to: 19, nouns: ["teenager", "teen"] },
    { from: 66, to: 120, nouns: ["pensioner"] },
    { from: 70, to: 79, nouns: ["septuagenarian"] },
    { from: 80, to: 89, nouns: ["octogenarian"] },
    { from: 90, to: 99, nouns: ["nonagenarian"] },
    { from: 100, to: 120, nouns: ["centenarian"] },
  ],
  partiesInBrackets: new Map(
    Object.entries({
      lab: "labour",
      con: "conservative",
      lib: "liberal",
      ld: "liberal",
      r: "republican",
      d: "democrat",
    }),
  ),
  parties: new Map(
    Object.entries({
      labour: "labour",
      conservative: "conservative tory",
      liberal: "lib",
      green: "green greens",
      reform: "reform",
      snp: "snp",
      plaid: "plaid",
      dup: "dup",
      ukip: "ukip",
      republican: "republican gop",
      democrat: "democrat democratic",
      labor: "labor",
      ndp: "ndp",
      bjp: "bjp",
      anc: "anc",
      apc: "apc",
      pdp: "pdp",
    }).flatMap(([party, names]) => names.split(" ").map((name): [string, string] => [name, party])),
  ),
  partisans: words(
    "candidate leader spokesman spokeswoman spokesperson politician frontbencher backbencher veteran peer hopeful nominee chieftain minister",
  ),
  takingPost: words(
    "took takes taking over works worked working office sworn in unveiled installed confirmed hired crowned re-appointed reappointed returned",
  ),
  appointing: words(
    "elect elected re-elected reelected name named appoint appointed chose choose picked hired installed crowned selected",
  ),
  incomingWords: words("new incoming newly next"),
  leavingWords: words(
    "step stepped steps resign resigned resigns quit quits retire retired retires died dies depart departed leave left leaves lost loses",
  ),
  outgoingWords: words("previous outgoing former departing retiring ousted old ex late last"),
  colouring: words(`
    angry award-winning beaming beleaguered bereaved celebrated controversial defeated defiant delighted devastated disgraced distraught
    elderly elected embattled emotional experienced famous furious grieving heartbroken incoming injured jubilant long-serving
    long-standing longtime long-time new newly outgoing outspoken popular proud re-elected relieved respected rookie seasoned shaken
    current incumbent present serving sitting stunned tearful then-new unrepentant veteran victorious winning worried young
  `),
  ofCases: words("suspect accused defendant"),
  unnamedByAge: words(`
    accused assailant attacker bystander cyclist defendant detainee driver gunman hostage inmate motorcyclist motorist offender passenger
    pedestrian prisoner rider shooter suspect toddler victim youngster
  `),
  lawyers: words("lawyer solicitor barrister counsel advocate attorney"),
  tellersOfCases: words(`
    constable coroner detective inspector judge magistrate officer prosecutor sergeant sheriff spokesman spokesperson spokeswoman
    superintendent
  `),
  kinNouns: words(`
    aunt boyfriend brother brother-in-law cousin daughter daughter-in-law ex-boyfriend ex-girlfriend ex-husband ex-wife father father-in-law
    fiance fiancé fiancee fiancée friend girlfriend granddaughter grandfather grandmother grandson husband mother mother-in-law mom dad
    nephew niece parent parents sibling sister sister-in-law son son-in-law spouse stepdaughter stepfather stepmother stepson twin
    uncle widow widower wife brothers sisters sons daughters children partner great-grandfather great-grandmother great-grandson
    great-granddaughter great-uncle great-aunt half-brother half-sister godfather godmother godson goddaughter
  `),
  unrelated: words("unrelated related relation namesake namesakes"),
  parents: words("father mother mom mum mam dad gran nan granny grandma grandad granddad grandmother grandfather"),
  children: words("son daughter"),
  elders: words("elder older senior"),
  youngers: words("younger junior"),
  spouses: words("wife husband widow widower"),
  counterKin: pairsOf([
    ["wife", "husband"],
    ["son daughter child", "father mother parent dad mum mom"],
    ["grandson granddaughter", "grandfather grandmother"],
    ["brother sister sibling twin", "brother sister sibling twin"],
    ["nephew niece", "uncle aunt"],
  ]),
  nearKin: words("wife husband widow widower mother father mom mum dad son daughter brother sister twin"),
  officeLinks: words("of for to in"),
  speakingOffices: words("office department campaign team government administration"),
  officesOfFirms: new Set(
    "analyst,strategist,trader,researcher,chief executive,chief executive officer,chief operating officer,chief financial officer,managing director,ceo,cfo,coo,finance director,finance chief".split(
      ",",
    ),
  ),
  holy: words("saint"),
  titlesOfGivenNames: new Map<string, string>([
    ...[
      ...words(
        "king queen prince princess pope emperor empress tsar tsarina sultan sister brother father mother saint archduke",
      ),
    ].map((title): [string, string] => [title, title]),
    ["fr", "father"],
    ["sr", "sister"],
    ["br", "brother"],
  ]),
  styles: words("highness excellency majesty eminence holiness grace honour honor worship lordship ladyship beatitude"),
  officesOfSees: words(
    "abbess abbot archbishop archdeacon bishop countess dean duchess duke earl marchioness marquess mayor mayoress prebendary precentor provost rector vicar viscount",
  ),
  peerTitles: words("lord lady baron baroness viscount viscountess"),
  birthWords: words("née nee né"),
  shipsTitles: words("lady queen princess prince king sir saint captain"),
  endsOfRanks: new Set(["det con", "ch con", "chief con", "special con", "temp con"]),
  partnerLinks: words("at in with"),
};

/** Each word of a pair of lists with the other list, both ways round. */
function pairsOf(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, readonly string[]> {
  const both = pairs.flatMap(([one, other]) => [
    [one.split(" "), other.split(" ")] as const,
    [other.split(" "), one.split(" ")] as const,
  ]);
  return new Map(both.flatMap(([own, others]) => own.map((word) => [word, others] as const)));
}

function pluralOf(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  if (noun.endsWith("man") && noun !== "human") return `${noun.slice(0, -2)}en`;
  if (noun.endsWith("wife")) return `${noun.slice(0, -2)}ves`;
  return /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
