/**
 * Words of news English that are no names, in lower case: capitalised they show a title, a headline or the beginning of
 * a sentence. Provenance: learned from the training part of PolNeAR 1.0 (US political news, 2015–16): written in lower case in at least
 * twelve articles, or in two and capitalised inside a sentence twice; words that spaCy's small English model (MIT) marked mostly
 * as people when capitalised, and given names, are left out.
 *
 * @module
 */

export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `
  ability able abortion about above abroad absolute absolutely abuse academy accept accepted accepting access
  accomplish according account accountability accounts accusations accused accusing achieve acknowledge acknowledged
  acknowledging across act acted acting action actions active actively activist activists activities activity actor
  actors actual actually ad add added adding addition additional address addressed addressing administration admit
  admitted adult advance advanced advertising advice advised adviser advisers advocacy advocate advocates advocating
  affairs affect affected afford affordable afraid after afternoon again against age agencies agency agent agents
  aggressive aggressively ago agree agreed agreement agreements agrees agriculture ahead aide aim aimed air aired
  airing airlines airport airwaves aligned alive all allegations alleged allegedly allegiance alleging alliance allied
  allies allow allowed allowing allows almost alone along alongside already also alternative although always am
  amazing ambassador ambitious amendment among amount amounts an analysis analyst analysts anchor and anger angry
  announce announced announcement announces announcing annual anonymity another answer answered answers anti anxiety
  any anybody anymore anyone anything anytime anywhere apart apologized apparent apparently appeal appealing appeals
  appearance appearances appeared appearing appears applauded applause apple apply applying appointed approach
  approaches appropriate approval approved are area areas arena argue argued argues arguing argument arguments arm
  armed arms army around array arrived art article as aside ask asked asking asks assault asserted assertion
  assessment asset assets assigned assistance assistant associated association assume assured at attack attacked
  attackers attacking attacks attempt attempted attempts attend attended attendees attending attention attorney
  attract attracted attributed audience audiences author authorities authority authorized auto available avenue
  average avoid award awards aware away awkward baby back backed backers backfire background backing backs bad badly
  bag balance balanced ballot ballots bank banking banning bar barely barriers base baseball based basic basically
  basis bathroom battle be bear bearer bearing beat beaten beating beautiful became because become becomes becoming
  been beer before began beginning begins behalf behavior behind being belief believe believed believes believing
  below belt benefit benefited benefits best bet better between bias bid big bigger biggest billion billionaires
  billions bills bipartisan birth birther bit bitter black blacklisted blame blamed blasted block blocked blocking
  blood blow blue board boasted bodies body bold bomb bond booed book books boost border borders born both bottom
  bought bound bowl boy brand break breakfast breaking breaks brewing bridge brief briefing briefly bring bringing
  brings broad broadcast broadcasting broader broadly broke broken broker brother brothers brought brutal budget build
  building built bump bureau business businesses businessman busy but buy buying by ca cabinet cable calendar call
  called caller calling calls came camera campaign campaigned campaigning campaigns camps can candidacy candidate
  candidates capable capacity capital capitol capture captured car card care career careful carefully careless cares
  carried carrier carries carry carrying case cases cash casino cast casting catch caucus caucuses cause caused causes
  causing cautious celebrated celebrating celebrity center centers central centrist century certain certainly chair
  chairman chairs chairwoman challenge challenged challenges challenging chamber champion championship chance
  chancellor chances change changed changes changing channel chaos chapter character charge charged charges chase
  check checks cheered cheering chemical chief child children chocolate choice choices choose choosing chose chosen
  church circle circuit circumstances cited cities citing citizen citizens citizenship city civic civil claim claimed
  claiming clash class classified clean clear clearly climate clinch clip close closed closely closer closest closing
  club co coalition coast code cold collapse collar colleagues collected college colony color column columnist combat
  combined come comeback comes comfort comfortable coming command commander commanding comment comments commerce
  commercial commission commissioner commitment committed committee committeeman common communication communications
  communist communities community companies company compare compared compelling compete competing competition
  competitive competitors complained complaints complete completed completely complex complicated comprehensive
  compromise computer conceded concern concerned concerning concerns concluded conclusion concrete condemned condition
  conditions conduct conducted conducting conference conferences confidence confident confirmed conflict conflicts
  confront congressional congressman congresswoman connect connected connection connections conscience consensus
  consequences conservatism conservative conservatives consider considerable considered considering consistent
  consistently constant constantly constitution constitutional construction consultant consumer consumers contact
  contained containing contender contenders content contention contentious contest contested contests continent
  continue continued continues continuing contract contrary contrast contributed contributions contributors control
  controlled controls controversial controversy convention conventional conventions conversation conversations
  convince convinced convincing cooperation core corner corporate corporations correct correction correspondent
  corruption cost costs could council counsel count counted counties counting countries country county couple course
  court courts cover coverage covered covering crack crazy create created creating creation credentials credibility
  credible credit crew crime criminal criminals crippled crisis critical criticism criticisms criticize criticized
  criticizing critics critique crooked cross crossed crowd crowds crucial crushed cultural culture current currently
  customs cut cuts cutting cycle dad daily damage damaging dangerous dark data date daughter day days dead deadline
  deadly deal dealing deals death deaths debate debates debt decade decades decide decided deciding decision decisions
  decisive declared declaring decline declined dedicated deemed deep deeper deeply defamation defeat defeated
  defeating defend defended defending defense deferred deficit defined definitely degree degrees delegate delegates
  delegation deliver delivered delivering demand demanded demands democracy democratic demographics demonstrate
  demonstrated denied denounced denouncing deny denying department deport deportation depression depth deputy describe
  described describes describing description deserve deserves designed desire desperate despite destroy detail
  detailed details determination determine determined devastating developed developer developing development devoted
  dialogue did die died difference differences different differently difficult difficulty digit digital digits dinner
  diplomatic direct directed direction directly director disagree disappointed disaster disclosed disclosure discourse
  discovered discrimination discuss discussed discussing discussion discussions disease dismissed display dispute
  distance district districts diverse diversity divide divided dividing division divisions divisive do document
  documents does doing dollar dollars domestic dominate dominated donated donations done donor donors door doors
  double doubt doubts down download downtown dozen dozens draft dramatic draw drawing drawn dream drive driven driver
  driving dropped dropping drove drug due dump during duty dynamic each eager earlier early earn earned earning
  earnings earth easier easily east eastern easy echoed economic economics economists economy edge editing editor
  editorial education effect effective effectively effort efforts eight eighth either el elect elected electing
  election elections electoral electorate electric electronic element elementary eligible elite elites else elsewhere
  email emailed emails embarrassing embassy embrace embraced embracing emerged emerging emotional emphasis empire
  employee employees employers employment empty encourage encouraged encouraging end ended ending endorse endorsement
  endorsements endorses endorsing ends enemies enemy energy enforcement engage engaged engineers enjoyed enjoys
  enormous enough ensure ensuring enter entered entering enterprise enterprises enthusiasm enthusiastic entire
  entirely entrepreneur environment environmental epic episode equal equality equally equivalent era error erupted
  especially espionage essentially established establishment estimated estimates ethnic evangelical evangelicals eve
  even evening event events eventually ever every everybody everyone everything everywhere evidence evil ex exact
  exactly example except exception exchange exchanges exclusively executive executives exist existing exists expand
  expanded expanding expansion expect expectations expected expecting expects expensive experience experienced experts
  explain explaining explains explanation exposed express expressed extended extends extensive extent extra
  extraordinary extreme extremely extremism extremist eye eyes face faced faces facing fact factor factors factory
  facts fail failed failing failure fair fairly faith fall fallen falling false fame familiar families family famous
  famously fan fans far farm fast fate father fault favor favorable favored favorite favors fear fears features fed
  federal federation feel feeling feelings feels fees feet fell fellow felt fence few fewer field fierce fifth fight
  fighting figure figures file filed files filing filings fill filled film final finally finance finances financial
  find finding findings finds fine finish finished fire firearms fired firm firms first fit five fix flag flat flew
  flight flip floor fly flying focus focused focusing folks follow followed followers following follows food foot
  football for force forced forceful forces forcing foreign forget form formal formally former formidable forth
  fortune forum forward fought found foundation founded founding four fourth frankly fraud free freedom freely
  frequently fresh friend friendly friends friendship from front frontrunner frustrated frustration fuel fueled full
  fully fun fund fundamental fundamentally funded funding fundraiser fundraising funds further future gain gained
  gaining gains game games gang gap gas gathered gathering gave gay general generally generals generated generations
  genocide genuine get gets getting giant gifted girl girls give given gives giving global globe go goal goals goes
  going gold golden golf gon gone good goods got gotten government governments governor governors graduate grand
  granted grass grassroots great greater greatest green grew ground group groups grow growing grown growth guard
  guardian guess guilty gulf gun guns guys gym hacked hacking had half hall halls hand handed handful handle handling
  hands happened happening happens happy hard harder hardly harm harsh has hat hate hateful hatred hats have having he
  head headed heading headline headlines headquarters heads health hear hearing heat heated heavily heavy held hell
  helm help helped helping helps her here heritage herself hey hi hide high higher highest highlight highlighted
  highlighting highly hike hill him himself hired hiring his historically history hit hits hitting hold holding holds
  holiday home homegrown homeland homes hometown honest honestly honor hook hoped hopeful hopefuls hopes hoping
  horrible hospital host hosted hostile hosting hosts hot hotel hour hours house housing how however huge human
  hundreds hurting husband ice idea ideas identified identify identity ideological ideology if ignored ill illegal
  illegally image images imagine immediate immediately immigrant immigrants immigration impact importance important
  impose impossible impressed improve improved improvement in inauguration incident incites include included includes
  including income incomes increase increased increases increasing increasingly incredible incumbent indeed
  independence independent independents indicate indicated indicted individual individuals industrial industries
  industry inequality inevitable influence influential information infrastructure initial initially initiative inquiry
  inside insider insiders insights insist insisted inspector inspired instance instantly instead institute institution
  institutions insults insurance insurgent intelligence intended intense intent intention interest interested
  interesting interests internal international internet interview interviewed interviews into introduced invest
  invested investigating investigation investigations investigative investigators investment investor investors
  invited involved involvement involving iron is island issue issued issues it its itself jail jet jobs join joined
  joining joint joke journal journalism journalist journalists judge judges judgment judicial judiciary jump jumped
  just justice justices keep keeping keeps kept key kid kids killed killing kind kinds kingdom knew knock know knowing
  knowledge known knows la labor lack lacks ladies lady laid land landing landscape language large largely larger
  largest last lasting late later latest launch launched launching law lawmakers laws lawsuit lawsuits lawyer lawyers
  lay laying lead leader leaders leadership leading league leaning learn learned least leave leaves leaving led left
  legal legend legislation legislative legislature legitimate length lengthy less lesson lessons let letter letters
  level levels leverage liar liberal liberals liberation libertarian liberties liberty library lie lies life lift
  light like liked likely likes limit limited limiting line lined lines linked links list listed listen listening
  literally little live lived lives living loans lobbyist local lock locked long longer look looked looking looks
  looming lose loser loses losing loss losses lost lot lots loud loudly love loved low lower lowest loyal lying
  machine machines made magazine magic mail main mainstream maintain maintained major majorities majority make makers
  makes making male man manage managed management manager managing manufacturing many map march margin margins marked
  market markets marriage married mass massacre massive match matchup mate material math matter matters may maybe
  mayor me mean meaning means meant meantime meanwhile measure measures media medical medicine medium meet meeting
  meetings member members memo memorial men mention mentioned mere message messages messaging met metropolitan mid
  middle midtown might migrants miles military millennial millennials million millions mills mind minded minds minimum
  minister ministry minorities minority minors minus minute minutes misogynist miss missed missile missing mission
  mistake mistakes mix mixed mocked model moderate modern modest mogul mom moment moments momentum monetary money
  month months mood moral more morning most mostly mother mothers mount mountains move movement moves movie moving
  much multiple murder museum music must my myself na name named names naming narrative narrow narrowly nasty nation
  national nations nationwide native natural naturally nature near nearly necessarily necessary need needed needs
  negative negotiating negotiations neighborhood neighboring neighbors neither nervous net network networks
  neurosurgeon neutral never new newly news newsletter newspaper next nice night nightclub nine no nobody nominate
  nominated nominating nomination nominee nominees non none nonetheless nonprofit nor normal north northern not
  notable note noted notes nothing noticed noting notion now nuclear number numerous nurses observers obstacle obtain
  obtained obvious obviously occasionally occupy occurred ocean odds of off offensive offer offered offering offers
  office officer officers offices official officially officials often oh oil okay old older oldest on once one ones
  ongoing online only onto op open opened opening openly opens operating operation operations operative operatives
  opinion opponent opponents opportunities opportunity oppose opposed opposes opposing opposite opposition optimistic
  option options or orange order ordered organization organizations organize organized organizers organizing original
  other others otherwise ought our ourselves out outcome outlets outrage outright outside outsider outsiders over
  overall overcome overhaul overseas oversight overwhelming overwhelmingly own owned owner owners owns pack packed
  page pages paid pair palm pandering panel paper parent parents park parks parliament part partial participants
  participate participation particular particularly parties partisan partly partner partners partnership parts party
  pass passage passed passing passion passionate past pastor pastors path patriot patrol pattern pay payer paying
  payments pays peace people per perceived percent percentage perception perfect performance performed perhaps period
  permanent person personal personality personally personnel perspective persuade phase phone photos phrase physical
  pick picked picking picture pictures piece pitch pivot pivotal place placed places plan plane planet planned
  planning plans platform play played players plays pleasant please pledge pledged plenty plus podcast point pointed
  pointing points poised police policies policy political politically politician politicians politics poll polling
  polls pollster poor popular popularity population populist port portrayed posed position positioned positions
  positive possibility possible possibly post posted posts potential potentially poverty power powerful practice
  practices praise praised praises prayer pre predict predicted prefer preferred prepared preparing presence present
  presented presents presidency president presidential presidents press pressed pressure presumptive pretty prevent
  prevented previous previously prices pride primaries primarily primary prime principle principles prior priorities
  priority prison private privately prize pro probably problem problems proceed process produce produced product
  production professional professor profile profit profits program programs progress progressive progressives project
  projected projects prominent promise promised promises promising promote prompted proof propaganda properly property
  proposal proposals proposed proposing proposition prosecuted prosecutor prosecutors prospect prospects prosperity
  protect protected protecting protection protest protesters protests proud prove proved proven provide provided
  provides providing province provision provisions provocative public publicly published publishers pull pulse pundits
  purchase pursue pursuing push pushed pushing put puts putting qualifications qualified quality quarter quarters
  quartet queen question questioned questioning questions quick quickly quiet quietly quit quite quo race races racial
  racism racist radical radio raise raised raises raising rallies rally rallying rampant ran range ranging rank
  ranking rankings ranks rapidly rapists rare rarely rate rates rather rating ratings rattled re reach reached
  reaching reaction read readers reading reads ready real realistic realistically reality realize really reason
  reasonable reasons recalled recalling receive received receives receiving recent recently recession recognition
  recognize recognized record records recovery red redacted reduce reduced reducing reelection reference referred
  referring reflect reflected reflecting reflects reform reforms refuge refugee refugees refusal refuse refused
  refusing regard regarding regardless regime region regional regions register registered registration regret regular
  regularly regulations reiterated reject rejected rejection related relating relations relationship relationships
  relative relatively release released relevant reliable relief religion religious reluctant rely remain remained
  remaining remains remark remarkable remember reminded reminder reminding removed renewable repeal repeat repeated
  repeatedly replace replaced replied report reported reportedly reporter reporters reporting reports represent
  representative representatives represented representing represents republic reputation request requested requests
  require required requirements requires requiring research reserve reserved residents resign resignation resistance
  resolution resort resoundingly resources respect respected respectively respects respond responded respondents
  responding response responses responsibility responsible responsive rest restrictions result resulted results retail
  retired return returned returning reveal revealed reveals revenue revenues reversed review revolution revolutionary
  rhetoric rifle rigged right rights rise risen rising risk risks rival rivals river road rock rocky role roll rolled
  rolling room roots rose roughly round route row rule ruled rules ruling run runner running runs rural rust safe
  safety sales salt same sanctions sat satisfied save saved savings saw say saying says scale scandal scandals scenes
  schedule scheduled school schools science scientists scored scores screen scrutiny sea seal search season seats
  second secret secretaries secretary section sector secure secured securing security see seeing seek seeking seeks
  seem seemed seemingly seems seen sees segment seized select selected selection self sell selling senator senatorial
  senators send sending senior sensitive sentence sentiment separate serial series serious seriously serve served
  serves service services serving session set sets setting settle seven seventh several sex sexist sexual shape share
  shared shares sharing sharp sharply she sheriff shift shifted shifting shifts shirt shock shocked shocking shooting
  shootings short shortly shot shots should show showed showing shown shows shut sick side sides sign signal signature
  signed significance significant significantly signs similar simply since single sir sister sit site sites sits
  sitting situation six sizable size skeptical skepticism skills sky slammed slate slaughter slightly slogan slot slow
  slowly smaller smart sniper so social socialist society sold soldiers solid solidarity solutions some somebody
  somehow someone something sometimes somewhat somewhere son sons soon sorry sort sought sound sounded source sources
  south southeastern southern southwest space speak speaker speakers speaking special specific specifically specifics
  speech speeches speed spend spending spent spirit split spoke spoken spokesman spokeswoman sponsor sponsored sports
  spot spotlight spotted spread spring square staff staffer staffers stage stake stakes stance stand standard
  standards standing stands star stars start started starting starts state statement statements states statewide
  stating station statistics status stay stayed staying steady stealing steel stem step stepped steps stick still
  stock stood stop stopped stopping stops stores stories straight strategic strategies strategist strategists strategy
  stream street strength strengthen stretch strike striking string strip strong strongest strongly struck struggle
  struggled struggles struggling stuck student students studies study stuff stump stunning stupid style subject
  subsequent substantial substantive succeed succeeded success successes successful successfully successor such sudden
  suddenly sued suggest suggesting suggestion suggestions suggests suit summer summit sun super superdelegate
  superdelegates support supported supporter supporters supporting supportive supports supposed supreme sure surge
  surprise surprised surprising surprisingly surrogate surrogates surrounding survey surveyed surveys survived
  survivors suspect suspended sustainable sustained sway sweeping swept swing switch system systems table tactics take
  taken takes taking talk talked talking talks tank tap target targeted targeting targets task tax taxes tea teachers
  team tech technologies technology telegram telephone televised television telling temperament temporarily temporary
  tend tends tens tensions tenure term terms terrible territory terror terrorism terrorist terrorists test testimony
  testing tests text than thank thanks that the theater their them theme themselves then theory there these they thin
  thing things think thinking thinks third thirds this those though thought thoughts thousand thousands threat
  threatened threatening threats three threshold through throughout throw throwing thrown thus ticket tide tie tied
  tight time times timing tired title titled to today together told tomorrow tone tonight too took tool topic topics
  total totally touch touched tough tougher tour toward tower town track tracking trade traded trading tradition
  traditional trail trailing trails train training transgender transition transportation travel traveled treat treated
  treatment tree tremendous trend trends trial tried tries trillion trip troops trouble true truly trust trusted truth
  try trying tuition turmoil turn turned turning turns tweet tweeted tweeting twice two tycoon type typical typically
  uber ultimate ultimately un unable unacceptable uncertain uncertainty unclear under undermine undersecretary
  understand understanding understands understood undocumented unemployment unexpected unfair unfit unify unifying
  union unions unite united unity universal universities university unknown unless unlike unlikely unpopular
  unprecedented unqualified until unusual unusually up upcoming update updated upon upper upset upstate urban urged
  urging us use used user uses using usual usually valley valuable value values vanguard variety various vast vastly
  venture version versus very veteran veterans vetted via vice victims victories victory video videos view viewed
  viewers views village violated violation violence violent viral virtually vision visit visited vital vocal voice
  voiced voices volunteer volunteers vote voted voter voters votes voting vowed vulnerable wage wages wait waiting
  wake walk walked walking wall walls want wanted war warned warning wars was watch watched watching water wave way
  ways we weakness wealth wealthy weapon weapons wearing web website week weekly weeks welcome welcomed well went were
  west western what whatever when where whether which while white whites who whoever whole whom whose why wide widely
  widespread wife wild will willing willingness win wind window wing winner winners winning wish with within without
  wo woman women won wonder word words work worker workers working works world worries worry worse worst worth would
  wounded write writer writes writing written wrong wrote xenophobe year years yes yet you young younger your yourself
  zero zone
`
    .trim()
    .split(/\s+/),
);
