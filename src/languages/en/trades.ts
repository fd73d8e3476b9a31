/**
 * Trades and callings: the roles that the corpus of `roles.ts` lacks. Collected by hand from the usage of news in
 * Britain, America, India and Africa. Lower case, singular; words that are common family names ("smith"), newspapers
 * ("courier") or things ("guide") are left out, since capitalised they are not titles.
 *
 * @module
 */

/** The list; see the head of the file. */
export const TRADES: readonly string[] = `
  acupuncturist adjudicator adventurer aerialist agronomist aircrewman airwoman allergist alumnus ambulanceman anaesthesiologist anesthetist
  announcer antiquarian apiarist apothecary appraiser aquarist arbiter arbitrageur arbitrator archaeologist armourer aromatherapist arsonist
  artisan assessor astrologer audiologist aviator babysitter bacteriologist bagpiper ballplayer bandsman bargee bargeman beachgoer beggar
  believer bellboy bellringer beneficiary biochemist bioethicist biophysicist biotechnologist boater bodybuilder boilermaker bombmaker bookbinder
  borrower botanist brakeman bridesmaid busboy bushman bushwalker cabman camper canoeist canvasser caravanner caricaturist cartographer cattleman
  celebrant centenarian chairlady chaperone chargehand charwoman chauffeur cheerleader chieftess chiropodist chiropractor choirboy chronicler
  chronobiologist churchwarden cidermaker clergywoman clockmaker co-accused coachbuilder coachman codebreaker confectioner conjurer
  conservationist consignor constituent contestant cosmetologist cosmologist costumier councilperson countryman courtier cowboy cowhand coxswain
  crabber craftsman craftswoman crewman crewmate criminalist croupier cryptographer crystallographer culprit curler dairymaid daredevil debater
  debtor deejay dendrologist dependant dermatologist deserter detectorist dietician dietitian dogcatcher dogwalker doorman doorwoman dramaturg
  dramaturge drayman ecotoxicologist egyptologist emissary endocrinologist entomologist environmentalist epigraphist equestrian ethicist
  ethnologist ethnomusicologist ethologist etymologist executioner exhibitor exorcist expat fellmonger fencer fieldworker filmgoer firewatcher
  flagbearer flautist folklorist foodie footman footsoldier forewoman freediver freegan freelancer frontbencher fruiterer furrier futurist
  futurologist gambler gastroenterologist genealogist geodesist geographer geophysicist geotechnician gerontologist ghillie gigolo gillie
  goatkeeper godparent goldsmith gondolier governess grandmaster graphologist groundsperson guardsman gunsmith gynaecologist gynecologist
  haberdasher haematologist hairstylist handyman hangman hardliner harpist hatmaker headhunter headmistress hematologist henchman herder
  herdswoman herpetologist histologist hitchhiker hobbyist homebuyer homemaker homeschooler horologist horseman horsewoman horticulturist
  housebuilder houseguest househusband huntsman hydrogeologist hypnotherapist hypnotist ichthyologist iconographer illusionist impersonator
  impresario infantryman ironworker jailbird jobseeker joyrider kayaker keyworker kickboxer kidnapper kinesiologist kinsman kitesurfer kitman
  knitter kremlinologist laborer lacemaker landowner landscapist laundrywoman layman layperson leafleteer lexicographer lifeboater liftman
  limnologist lineman linguist linkwoman liturgist livestreamer loanshark locum logician longshoreman looter mammalogist marcher mariachi mariner
  marketer marksman masseuse medievalist metallurgist metalworker midshipman militiaman milkmaid minuteman mixologist moneylender mortician
  motorcyclist motorman moviegoer moviemaker muezzin muleteer musicologist mycologist myrmecologist naturalist naturopath navigator neonatologist
  nephrologist neuropathologist neuropsychologist newspaperman newspaperwoman nobleman noblewoman nonagenarian numerologist numismatist nurseryman
  nutritionist oarswoman obstetrician oceanologist octogenarian oddsmaker odontologist oenologist offender oilman oldie ombudsperson
  ophthalmologist optimist ornithologist orphan orthodontist orthopaedist osteopath outdoorsman outfitter overseer paddleboarder
  paediatrician palaeobotanist palaeontologist paleoclimatologist paleontologist panelist panellist papyrologist paraglider paralegal paralympian
  parasitologist parkrunner partygoer patrolman pawnbroker peacekeeper pedagogue pedestrian penfriend penpal perfumier perpetrator pessimist
  petitioner pharmacologist philatelist philologist phonetician phrenologist phycologist physiologist pickpocket pitman plainsman planetologist
   playgoer poacher podiatrist pointsman polemicist postmaster postwoman potman powerlifter prankster prepper preschooler priestess
  primatologist prioress proctologist prospector psephologist psychotherapist pulmonologist quizmaster quizzer racegoer racewalker radiobiologist
  radiologist radioman railwayman re-enactor reenactor renter repairwoman rescuer retailer rheumatologist ridesharer rifleman riflewoman
  ringleader ringmaster roadman roadsweeper runner-up saboteur sailmaker saleslady salesperson salvager sandblaster scammer scavenger sceptic
  scoutmaster scriptwriter seedsman semanticist septuagenarian serviceman servicewoman sharecropper shipbroker shoemaker shoplifter shopworker
  showman sideman sightseer signaller signwriter silversmith sinologist skateboarder skeptic skydiver sleepwalker sleuth smallholder smoker
  snorkeller snowboarder socialite soloist spaceman spectator speedskater speleologist sportsman sportswoman stablehand stargazer stationmaster
  steelworker steeplejack stonemason storyteller stowaway stratigrapher stripper strongwoman subcontractor subeditor subtitler suffragette
  sunbather superfan supermodel surfer survivalist swindler switchman swordsmith tallyman tattooist taxidermist taxonomist technologist
  telegrapher telemarketer telephonist thanatologist theatregoer timekeeper toastmaster tobacconist tollkeeper toolmaker topographer toponymist
  torchbearer townsman toxicologist tradesman tradeswoman trainman trainspotter traumatologist traveller trawlerwoman trekker tribesman
  tribeswoman triggerman trombonist twitcher ufologist ultrarunner unionist urbanist urologist vaccinologist vaper ventriloquist vestryman
  vigilante vineyardist visitor vulcanologist wakeboarder washerwoman waterman weatherman weatherwoman weightlifter well-wisher whaler whittler wildfowler
  woodcutter woodsman woodsmen woodworker wordsmith workman workmate yachtsman yachtswoman yardman yodeller
  abuser accomplice animal-lover axeman bigamist blackmailer bridezilla cannibal carjacker charlatan clairvoyant clubber co-defendant
  conman conwoman cosplayer counterfeiter cultist dinner-lady dog-lover dog-walker drink-driver drug-driver drunkard ex-lover
  extortionist faith-healer fantasist forger fortune-teller foster-mum gangsta groomer groupie gunwoman herbalist
  hijacker hitman hoarder hoaxer honeymooner hooligan imposter impostor informer killer knifeman litter-picker madman maniac metal-detectorist
  molester money-launderer murderer murderess palmist paperboy petrolhead poisoner prophetess rapist raver sniper soothsayer
  spiritualist strangler sunseeker supergrass tearaway thrill-seeker tormentor toyboy treasure-hunter trickster voyeur whistle-blower window-cleaner
  witchdoctor
  accordionist arranger mahout bandit baritone cabinetmaker clown co-creator contralto conveyancer creator depute diarist doula essayist fiddler fitter granthi invigilator joiner laird lifer
  matron mezzo mime munsif navvy notary oboist optometrist ostler planner rigger scorer selector starter thrower tiler trapezist
  underwriter warlord
  abbess abbot abductee admirer anesthesiologist annuitant apparatchik archeologist bachelor baronet beachcomber beginner benefactor benefactress
  boatbuilder bookmaker catholicos charlady classicist countertenor deaconess despot divorcee divorcée dominatrix econometrician engraver
  ethnographer evangelist expatriate farmworker fixer flutist forester franchisee freeholder functionary geshe go-between goatherd gold-medallist
  headman hermit heroine impressionist induna kaumatua lady-in-waiting legate liquidator maharaja maharani majordomo mathematician mistress
  monarchist mullah mystic nawab nuncio oligarch ombudswoman oysterman paedophile paraplegic peacemaker peddler peeress percussionist plutocrat
  presbyter pretender proprietor proprietress quadriplegic quarryman rebbe rioter sacristan sadhu sangoma schoolmaster shaman sheikha
  shelf-stacker shepherdess shipwright short-seller skier sorcerer speculator spinster stalker stepbrother stepsister stockbroker sufferer suitor
  technocrat thief triplet turncoat usurper valet villain warehouseman wunderkind zamindar
  acolyte adoptee agnostic alcoholic alpinist ancestor atheist baroness bather bidder bombardier bullfighter burgomaster buyer cadre cantor client
  colonist commissar consumer copilot creditor crossbencher dacoit descendant devotee disciple drinker emcee entertainer examiner follower
  foundling foundryman friar gaucho goth havildar herdsman hipster humanist inhabitant jawan karateka kingmaker launderer legatee loser mastermind
  matador maulvi novice oba occupier outlaw ozeki parson pauper powerbroker prefect purchaser raconteur recipient rikishi rinpoche runaway sculler
  sekitori seller sensei sepoy settler sharpshooter sherpa skinhead stablemaster subedar swami toreador truant windsurfer yokozuna
  amah asantehene askari besar bupati camat chaiwala coolie dabbawala gyasehene hamuduru kabadiwala kabaka kagawad kamnan kgosi khatib lokayukta
  lurah mahant mukhiya niladhari odikro officer-in-charge okyenhene omanhene penghulu pulenuku qazi sayadaw sevak tanod ustaz
`
  .trim()
  .split(/\s+/);
