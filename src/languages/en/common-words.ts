/**
 * Words of news English that are not names, in lower case: capitalised, they are a sign of a title, a headline or the
 * beginning of a sentence. Provenance: learned from the training part of PolNeAR 1.0 (US political news, 2015–16):
 * words written in lower case in at least twenty-five articles, or in two and capitalised inside a sentence twice;
 * without given names and words that spaCy's small English model (MIT) marked mostly as people when capitalised. Added
 * by hand: “reacting”, which opens reports, “reacted”, “prosecutions”, which is in the names of offices, and “rare”.
 *
 * @module
 */

export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `
  ability able abortion about above abroad absolutely academy accept access according account accountability accounts
  accusations accused achieve acknowledged across act acting action actions active activist activists actors actually
  ad add added adding addition additional address administration advice adviser advisers advocate affairs afford
  affordable after afternoon again against age agency agents aggressive ago agree agreed agreement agriculture ahead
  aide aimed air airlines airport all alleged alliance allied allies allow allowed allowing allows almost alone along
  already also alternative although always am ambassador amendment among amount an analysis analysts anchor and anger
  angry announced announcement announces annual anonymity another answer answers anti any anybody anyone anything
  anywhere apparent apparently appeal appeals appearance appeared appears apple applying approach approval are area
  areas arena argue argued arguing argument armed arms army around art article as ask asked asking assault assistant
  associated association at attack attacked attacking attacks attempt attempts attended attention attorney audience
  author authority auto available avenue average avoid award awards aware away baby back backed backers backfire
  background backing bad bag balance balanced ballot bank bar barely base baseball based basically basis bathroom
  battle be bear beat became because become becomes becoming been beer before began beginning behalf behavior behind
  being believe believed believes below belt benefit benefits best bet better between bid big bigger biggest billion
  birth bit black blacklisted blame block blow blue board bodies body bond book books boost border borders born both
  bottom bowl brand break breaking brewing bridge briefing bring bringing broad broadcasting broader broke brothers
  brought brutal budget build building built bump bureau business businesses businessman but buy by ca cabinet cable
  call called caller calling calls came campaign campaigned campaigning campaigns can candidacy candidate candidates
  capital capitol captured car card care career carried carrier carry case cases cash casino cast caucus caucuses
  cause caused celebrating celebrity center centers central century certain certainly chair chairman chairwoman
  challenge challenges challenging chamber championship chance chancellor chances change changed changes changing
  channel chapter character charge charged charges chase check chemical chief child children chocolate choice choices
  choose chosen church circle circuit cited cities citing citizen citizens citizenship city civic civil claim claimed
  claiming class classified clean clear clearly climate clip close closed closely closer closing club co coalition
  coast code cold colleagues college colony color combat come comes coming command commander comment comments commerce
  commission commissioner commitment committed committee committeeman common communications communist communities
  community companies company compare compared compete competition competitive complete completely complicated
  comprehensive concern concerned concerns concluded condition conducted conference confidence confident conflict
  congressional congressman congresswoman conscience consequences conservative conservatives consider considered
  constitution constitutional consumer contenders contest contested contests continent continue continued continues
  continuing contrast contributions contributors control controversial controversy convention conversation cooperation
  core corporate correct correction correspondent cost costs could council counsel count countries country county
  couple course court cover coverage crazy create created creating credit crew crime criminal crippled crisis critical
  criticism criticized criticizing critics crooked cross crowd crowds crucial cultural culture current currently
  customs cut cuts cutting cycle dad daily damage dangerous data date daughter day days dead deal deals death debate
  debates debt decade decades decide decided decision decisions declared declined deep deeply defamation defeat defend
  defended defense deferred degree delegate delegates deliver delivered demand democracy democratic demographics
  denied department depression deputy describe described despite details determine determined development dialogue did
  died difference differences different difficult digital dinner diplomatic direct directed direction directly
  director discrimination discuss discussion disease dismissed district diversity divide divided division divisive do
  documents does doing dollar dollars domestic dominated donations done donor donors door double doubt down download
  dozen draft draw drawing drawn dream drive driven driving dropped drug due dump during each earlier early earned
  earth easily east eastern easy economic economics economy editing editor editorial education effect effective
  effectively effort efforts eight either el elected electing election elections electoral electorate electric
  electronic elementary else elsewhere email emails embassy embrace emerged emerging empire employees empty end ended
  endorse endorsement endorsements endorses energy enforcement engage engaged engineers enough ensure enter entered
  entering enterprise enterprises enthusiasm entire environment environmental epic equal equality era error especially
  espionage essentially establishment evangelicals eve even evening event events eventually ever every everybody
  everyone everything everywhere evidence evil ex exactly example exchange executive executives exist existing expand
  expanded expect expectations expected experience experts explain explains express expressed extremely extremism eye
  face faced faces facing fact factory facts failed failure fair faith fall fallen false fame familiar families family
  fans far farm fast father favor favored favorite favors fear fears fed federal federation feel feeling fees fell
  fellow felt few fewer field fifth fight fighting figure figures file filed files final finally finance financial
  find finding fine finish fire fired firm first fit five flight floor focus focused folks follow followed followers
  following football for force forced forces foreign form former forth fortune forum forward fought found foundation
  founded founding four frankly free freedom friend friendly friends friendship from front frustration full fully fun
  fund funding fundraising funds further future gain gained gains game games gang gap gathered gathering gave gay
  general generally generals generations genocide get gets getting gifted girl girls give given gives giving global
  globe go goal goes going gold golden golf gone good got gotten government governments governor governors graduate
  grand grass great greater greatest green grew ground group groups grow growing growth guard guardian gulf gun guns
  gym hacked hacking had half hall hand handful handling hands happened happening happens happy hard harder has hat
  hate hateful hats have having he head heading headquarters heads health hear hearing heat heavily heavy held hell
  helm help helped helping her here heritage herself hey hi hide high higher highest highly hike hill him himself
  hired his historically history hit hold holding holds holiday home homegrown homeland honestly honor hook hoped
  hopeful hopes hoping hospital host hosted hot hotel hour hours house housing how however huge human hundreds husband
  ice idea ideas identified identify if ignored illegal image images imagine immediately immigrant immigrants
  immigration impact importance important impossible improvement in inauguration incident include included includes
  including income increase increased increasing increasingly independence independent independents indicated indicted
  individual individuals industrial industry inequality influence influential information infrastructure initial
  initiative inside insider insights insisted inspector instance instantly instead institute institution insurance
  intelligence intended interest interested interests internal international internet interview interviewed interviews
  into introduced investigation investigations investigative investment involved iron is island issue issued issues it
  its itself jail jet jobs join joined joint joke journal journalism journalists judge judgment judicial judiciary just
  justice justices keep keeping kept key kids killed killing kind kingdom knew know knowledge known knows la labor
  lack ladies lady laid land landing language large largely larger largest last late later latest launch launched law
  lawmakers laws lawsuit lawyer lawyers lead leader leaders leadership leading league leaning learn learned least
  leave leaving led left legal legend legislation legislature less let letter letters level levels liar liberal
  liberals liberation libertarian liberties liberty library life light like likely limited line lines links list
  listen literally little live lived lives living loans local lock long longer look looked looking looks lose losing
  loss losses lost lot loud love low lower machines made magazine main mainstream major majority make makes making man
  managed management manager managing many march margin market markets mass massive match mate material matter matters
  may maybe mayor me mean means meant measure measures media medical medicine medium meet meeting meetings member
  members memorial men mention mentioned message messages messaging met metropolitan middle midtown might military
  millennial millennials million millions mills mind minimum minister ministry minority minors minute minutes miss
  missile missing mission mistake moderate modern mogul moment moments momentum monetary money month months moral more
  morning most mostly mother mount mountains move movement moves moving much multiple museum music must my name named
  names narrow nation national nations nationwide native natural naturally nature near nearly necessarily necessary
  need needed needs negative neither network networks never new newly news newsletter newspaper next nice night nine
  no nobody nominating nomination nominee nominees non none nor north northern not note noted notes nothing noting
  notion now nuclear number numerous nurses obviously occupy ocean odds of off offensive offer offered offering office
  officer officers official officials often oh oil okay old older on once one ones ongoing online only onto open
  opened opening operation operations opinion opponent opponents opportunity oppose opposed opposition or orange order
  organization organizations other others otherwise our out outcome outside over overall overseas oversight
  overwhelming overwhelmingly own page paid palm pandering panel paper parents park parks parliament part particular
  particularly parties partners partnership parts party pass passed past pastor pastors path patriot patrol pay paying
  pays peace people per percent percentage perception perfect performance perhaps period permanent person personal
  personally personnel phone pick picked picture pictures piece place placed places plan planned planning plans
  platform play played pleasant please pledged plus point pointed pointing points poised police policies policy
  political politically politician politicians politics poll polling polls pollster poor popular popularity population
  populist port position positions positive possibility possible possibly post posted potential potentially power
  powerful practice praised praises prayer predicted prepared presence present presidency president presidential
  presidents press pressure presumptive pretty prevent previous previously pride primaries primary prime principles
  priorities priority prison private prize pro probably problem problems process professional professor profile
  program programs progress progressive project prominent promise promised promises promising prompted proposal
  proposals proposed proposition prosecution prosecutions prosecutor prospect prosperity protect protection protest proud prove proved provide
  provided providing province public publicly published publishers pull pulse pursue push pushed pushing put putting
  qualified quarter quartet queen question questioned questions quick quickly quite race races racial racism racist
  radical radio raise raised raising rallies rally ran rankings rare rate rates rather ratings re reach reached reacted reacting reaction
  read reading ready real realistically reality really reason reasons recalled receive received receives receiving
  recent recently recession recognize record records red redacted referred referring reform refuge refugee refugees
  refused regarding region regional regions register registered registration regularly reject rejected related
  relating relations relationship relatively release released religion religious remain remained remaining remains
  remember renewable repeated repeatedly replied report reported reporter reporters reporting reports represent
  representative representatives represented represents republic reputation request requests require required research
  reserve residents resort resoundingly resources respect respond responded response responsibility responsible
  responsive rest result results retail retired return returned reveal revealed reveals revenues review revolution
  revolutionary rhetoric rifle right rights rise rising risk risks rival rivals river road rock rocky role roll
  rolling room roots rose roughly round rule rules run runner running runs rust safe safety sales salt same sanctions
  save savings saw say saying says scale scandal scheduled school schools science scientists scores scrutiny sea seal
  season second secret secretaries secretary section secure securing security see seeing seek seeking seem seemed
  seems seen sees select self selling senator senatorial senators send sending senior separate series serious
  seriously serve served service services serving set setting settle seven seventh several sexist share shared sharp
  she sheriff shift shirt shocking shooting short shortly shot should show showed showing shown shows sick side sides
  sign signed significant signs similar simply since single sir sit site sitting situation six skeptical sky slate
  slaughter slightly smaller smart sniper so social socialist society soldiers solid solidarity solutions some
  somebody someone something sometimes somewhat son sons soon sorry sort sought sound source sources south
  southeastern southern southwest speak speaker speaking special specific specifically speech speeches spend spending
  spent split spoke spoken spokesman spokeswoman sponsor sports spot spotlight spotted spread spring square staff
  stage stake stance stand standard standards standing stands star stars start started starting state statement
  statements states statistics status stay stealing step steps still stock stood stop stopped stores stories strategic
  strategies strategist strategists strategy street strength strip strong strongly struck struggle struggled student
  students studies study stump stunning style subject success successful such suggest suggesting suggests summer
  summit sun super superdelegates support supported supporter supporters supporting supports supposed supreme sure
  surge surprise survey survivors suspect sustainable swing system table tactics take taken takes taking talk talked
  talking talks target targeted targets tax taxes tea teachers team tech technologies technology telegram television
  telling temporary term terms terrible territory terror terrorism terrorist terrorists test text than thank thanks
  that the theater their them themselves then there these they thing things think thinking thinks third this those
  though thought thousands threat threats three through throughout ticket tied time times title to today together told
  tone tonight too took total tough tour toward tower town track tracking trade traditional trail train training
  transition transportation tree trends tried trip trouble true truly trust truth try trying turn turned turning turns
  tweet tweeted twice two tycoon typically uber ultimate ultimately un unclear under undersecretary understand
  understanding undocumented unexpected union unions unite united unity universal university unless unlike unlikely
  until unusual up upcoming update upon upper upstate urban urged us use used using usually valley value values
  vanguard variety various vast venture version very veteran veterans via vice victims victories victory video videos
  view viewed views village violence violent viral virtually vision visit voice voices vote voted voter voters votes
  voting vowed vulnerable wage wages wait waiting wake walking wall want wanted war warned warning wars was watch
  watched watching water wave way ways we wealth wealthy weapons web website week weekly weeks welcome well went were
  west western what whatever when where whether which while white who whole whom whose why wide widely wife will
  willing win window wing winner winning with within without wo woman women won word words work workers working works
  world worries worry worse worst worth would wounded writing written wrong wrote year years yes yet you young younger
  your zone
`
    .trim()
    .split(/\s+/),
);
