/**
 * Nouns for people by what they are and do. Provenance: the heads of nominal sources in the training part of PolNeAR 1.0
 * (US political news, 2015–16), completed by hand with the offices, trades and ranks of international news. Lower case,
 * singular.
 *
 * @module
 */

import type { RoleNouns } from "../for-people/roles.ts";
import { PARENTS_OF_SOME } from "./parents-of-some.ts";
import { TRADES } from "./trades.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

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
  cartoonist dramatist lyricist showrunner archdeacon canon padre dame prophet prophetess vicar curate headteacher schoolteacher housekeeper harbourmaster
  harbormaster convener convenor geochemist astrophysicist oceanographer ecologist volcanologist seismologist glaciologist
  neuroscientist immunologist cardiologist veterinarian beekeeper grower rancher shepherd midwife carpenter mechanic
  hairdresser lifeguard trucker seafarer airman commodore mufti maulana councilmember spokeswoman dutchman dutchwoman
  frenchman frenchwoman englishman englishwoman irishman irishwoman welshman scotsman
  msp mla mca mec mep td mpp mna mlc
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
    bigwig honcho guru maven doyenne doyen aristocrat maestro maestra virtuoso couturier fashionista gallerist questioner interviewee
`),
  ...TRADES,
]);

/** "firemen", "watermen": the plurals that no ending shows. */
const MEN_OF_ROLES = [...ROLES].filter((role) => role.endsWith("man")).map(pluralOf);

export const ROLE_NOUNS: RoleNouns = {
  pluralOf,
  bodyParts: words("head heads voice voices"),
  strokes: words("winner opener finisher"),
  roles: ROLES,
  humans: words(`
    man woman person guy boy girl child kid lady gentleman adult teenager teen baby youth fellow someone somebody lad lass bloke chap fella
    everyone everybody anyone anybody another one majority year-old mole tipster voice second third fourth fifth
    addict beau bestie bro brute celeb champ chum countess crook cynic divorcee divorcée drunk earl ghost guide heroine hunk journo lefty lothario lout lover
    imp rascal rogue ruffian scallywag scamp scoundrel
    maid marchioness marquess mistress paedophile pedant pedophile righty rookie snitch snob squire starlet triplet tween vegan viscountess yob zealot
  `),
  plainHumans: words("man woman lad lass boy girl"),
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
  fractions: words(
    "half quarter quarters thirds fifths tenths one-third two-thirds one-quarter three-quarters two-fifths three-fifths",
  ),
  shares: words("others half majority second third fourth fifth"),
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
  ownTrades: words(`
    accountant angler apprentice artist baker barber beautician beekeeper blacksmith blogger bricklayer builder bride bridegroom butcher carer carpenter
    chef cleaner filmmaker hotelier musician trucker vlogger volunteer winemaker youtuber
    climber confectioner crofter dancer dressmaker electrician farmer fisherman fishmonger florist gardener graduate
    greengrocer grocer groom hairdresser hiker housewife joiner kayaker landlady lover mountaineer mountain-biker newlywed newsagent
    novelist painter paraglider pensioner plasterer plumber potter publican retiree roofer sculptor shepherd shopkeeper skydiver smallholder stallholder
    student surfer survivor tailor tramper undergraduate welder writer zookeeper
  `),
  serving: words(
    `barista barmaid barman bartender bouncer busker butler cabbie cashier chambermaid concierge doorman doorkeeper hostess maid porter receptionist
    sommelier steward stewardess usher usherette waiter waitress`,
  ),
  askers: words("questioner interviewer heckler"),
  makersOfStudies: words("author co-author investigator researcher scientist"),
};

function pluralOf(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  if (noun.endsWith("man") && noun !== "human") return `${noun.slice(0, -2)}en`;
  if (noun.endsWith("wife")) return `${noun.slice(0, -2)}ves`;
  return /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
