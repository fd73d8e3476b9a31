/**
 * Given names of the Balkans, Greece, Romania, Italy, France, Spain and Portugal, and of Latin America, that the lists
 * of `given-names.ts` lack, as English-language news prints them; by hand. Folded (see `nameKey`). Names that are as
 * often a family name, a word or a place are left out.
 *
 * @module
 */

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Nearly always for women. */
export const SOUTH_EUROPEAN_NAMES_OF_WOMEN = words(`
  adalgisa afrodita afroditi agathi aggeliki agostina aikaterini ailen ainara ainhoa aintzane aitana aixa albana albena albulena alcione alfonsina
  aliki alketa allegra almudena amaia amaranta ancuta andjela andreea andressa andrijana andromachi aneliya angeliki annarita annunziata
  anthi anthoula antia antigoni antoaneta antonela aparecida apollonia arantxa arantza aranzazu ardita areti argelia ariadni aristea arjeta
  armelle aspasia asya athina atifete aurea aurela aurica azucena azzurra bardha begona benedetta benedita berengere besa besiana betsabe betzabe
  bilyana bistra blaga blagica blandine blerina blerta bogdana bojana borislava borjana boryana bosiljka boyana boyka branca branislava brigida
  brikena brunella brunilda burbuqe candelaria caridad carme carmem catinca catuxa ceci chabela chara charikleia chariklia chavela christele
  chrysa chrysanthi chrysi chrysoula cibele cintia cinzia cleide clemencia cleusa clothilde codruta coline consolata cosima cosmina
  crina cristiana cristiane cyrielle dafni dalila dalva damares darinka deise denitsa desanka desideria desislava despina despoina didina diletta
  dilyana dimana dimitrina dionysia dirce divna dobrila doina dolors domitilla donata donika donka doriana dragana drane drita dubravka dumitra
  dunja dusanka duska dzenana ecaterina edilene edineia edlira edurne edwige efthymia eftychia eirini ekaterini eleftheria eleni elettra eliona
  elira elisabeta elisabetta elisangela elisavet elisaveta elisenda elitsa eliziane elpida elvana elvedina emiliya emina ena encarna eneritz enisa
  enrica enza erato ermelinda ermina ermioni ermira ermonela ernesta ersilia erundina estel etleva eukene evangelia evanthia evdokia evgenia
  fadila fani fatbardha fatime fatmire fausta faustine fermina fiamma fikreta filio fiorenza flaminia floarea florica flutura fosca foteini fotini
  fulvia galya garance garazi garbine gavriela genoveffa gentiana georgeta gerarda gergana gheorghita giacinta giacoma ginka giordana giovana
  giovannella gisella giuditta giulietta giusi giustina giusy gjylie gleisi gloriya glykeria goizalde gotzone gratiela graziela guillermina
  gwenaelle haido haizea hajra hajrije hara hatidza haydee heloisa holta honorine iara idalia idoia ieda ifigeneia ignazia ilda ilenia ilinca
  ilirjana iliyana imma immacolata inacia inmaculada ioana ioanna ionela ioulia iracema irati iria iro irune isaura isaure ismini isotta itsaso
  itziar iulia iuliana ivelina ivet ivete ivone izaro izaskun jagoda jaione janaina jelica jelka jeta joaquina joelma joice jonida jorgelina
  jorida josune jovana jovanka jozefina jucara jurema kalliopi kallirroi kaltrina karmele katell katina katya keila kimete kleopatra klio klodiana
  koralia kosara kozeta krasimira kremena kristalina ksenija kyriaki lacramioara laia lais lambrini leire lejla lella lemonia lenuta lepa licia
  lide lilyana lindita liridona litsa ljerka lluisa loane lodovica lorea lorella loriane luciene lucila lucilla lucrecia luigia luigina luisana
  lule luljeta luminita lumturi lurdes lyuba lyubka madalena madalina maddalena maddi magaly magdalini maialen maider maila maitane majlinda
  manjola manushaqe mariacristina marialuisa marianela mariangel mariangela marianthi mariarosaria mariastella maricarmen maricica maricruz
  marielena marieta marilene marilia mariluz marinela marinella marinete marioara mariona marjolaine maruja maryvonne marzia maximina meliha
  melpomeni merce merita meritxell mersiha metaxia milanka mileva milijana milosava mimma mimoza mioara mirabela mireia miren mirlinda mirsada
  mirta miruna monia montse morgana myrsini myrto nagore nahia naia naiara natalina natascia natividad nefeli neide nejra nekane neli nelida nerea
  nerina nermina neus neusa nicla nicolasa nicoleta nikoleta nilceia nilde nilza ninon noelie nolwenn nunzia oana obdulia odete oihana olaia olatz
  olaya olgica olympe ombeline onintza oriane orietta orjeta ornela orsola ortensia ottavia ourania panagiota paraschiva paraskevi pelagia penka
  pepa perrine persefoni persida petrona petruta petya photini piedad piera pierrette pietra pinelopi plamena polyxeni pranvera preslava pura
  qefsere queralt quima quitterie rachele radka radmila radojka radoslava radostina rahela raimonda raimunda raissa ralitsa raluca ranka reghina
  regiane rejane remei roberte rodanthi rodica rosabel rosana rosangela rosaura roseli roselyne rosemeire roser rosinha rositsa rossella rossitsa
  rovena rozenn rudina rufina rumiana rumyana ruxandra ruza sabela saioa salomea sanda sanela sanije santina saray saveria saveta savina
  sebastiana seka selvaggia semiha senada senka sevasti sevdije shpresa shqipe sibilla silviya simonetta sinziana sira sixtine siyana sladjana
  slavenka slobodanka smaranda smaro smilja smiljana snezana snezhana snjezana sofije soizic sorana sorina sorkunde sotiria soula spomenka
  stamatia stanca stanka stavroula stefka stojanka stoyanka styliani suela sueli suely sylvaine sylvette tainara talita tamires tasoula tecla
  telma teresinha terezinha teuta thaisa thaleia theano theofano theopisti thomais tijana tiphaine toula tsveta tsvetana tsvetanka tsvetelina
  tudora tullia txaro txell uxia uxue valbona valdete valmira valya vana vasia vasilica vasiliki vasilka vassiliki velichka velinka veneta verica
  veselina vessela veturia viara vicenta victoire vidosava violaine violant violante viorica visnja vjera vjollca vjosa vlatka voichita vukica
  vyara waleska xanthi xeni xhevahire xoana yamila yanet yaneth yanina yareli yianna yoana yordanka zacharoula zagorka zaklina zamira zana zelia
  zelie zelinda zeljka zenaide zenepe zhana zhivka zilda zinovia zivka zlata zlatica zlatka zoi zoila zoraida zorana zorica zorka zornitsa zrinka
  zuleide zulema zulma zumra
`);

/** Nearly always for men. */
export const SOUTH_EUROPEAN_NAMES_OF_MEN = words(`
  abilio abimael abramo achilleas adamantios adamo adelin adelmo ademar ademir adilson admir adone afrim agamemnon agenor aggelos agim agis
  agostinho agostino agron aitor alarico albano alberico alceo alceste alceu alcides aldair aleix alejo alekos aleksa alexandros alfio alighiero
  alija alin alkiviadis almir aloisio aloizio altin aluisio alvise amadeo amarildo amaury ambrogio ambroise amedee amedeo amerigo amilcar
  amilcare anacleto anargyros anastasio anastasios anastasis anatolie andoni andrija aner angelos anghel angiolo anicet annibale anselme anselmo
  ansoain anthelme antimo antonello antonios antun antxon anxo apolinar apollinaire apollinare apostol apostolis apostolos aquiles aratz arben
  arcangelo archimede ardian ardit arduino argyris aristeidis aristides aristomenis aristotelis aritz arjan arkaitz arlind arlindo armenio arnau
  arrigo arsene arsim asdrubale asen asier asim asimakis asllan asparuh astrit ataide atanas atanasio athanasios attilio aubin aurelian avdo
  avgerinos avraam avram aymeric ayrton azeglio azem babis bajram bakir baldassare baldassarre baldo baltazar barbu bardhyl barnaba barnabe
  barthelemy bartolo bartolome bartolomeo bartomeu bashkim basilio bastiano battista baudouin bedri bekim belmiro benat benedetto benedito benet
  beniamino benjamim beqir berardo berenger bernabe bernat besart besim besnik bettino bittor bixente blagovest blagoy blai blerim boban bogoljub
  bogomil boiko bonaventura boniface bonifacio borislav borivoje borko bortolo bosko botyo boyan bozidar brais brando branimir brano breixo
  breno budimir bujar burim caetano calixte camillo carlalberto carles casimir casimiro cassio cataldo catalin catalino cayetano cecilio cedomir
  celio cesaire cesare cesarino cesidio cezar charalambos charalampos charilaos christodoulos christoforos christos chrysanthos chrysostomos
  ciprian ciriaco cirillo claudemir claudiu cleber cleiton climent clodoaldo codrin codrut corneliu corradino corrado cosimo cosma cosme cosmin
  costantino costanzo costel costica costin crescencio cristi cristinel cristofol cristoforo cristovam cuauhtemoc custodio cvetan cyprien cyriaque
  dacian dado dagoberto damaso damianos danut dardan darijo dashamir dashnor davi davorin decebal decio delcho delcidio delfino deltan
  delyan demetrio denilson desiderio deyan dhimiter didac dilermando dimcho dimitar dimitrie dimitris dimo dimos dinko dinu diodato diogenes
  diogenis dionigi dionysios dionysis dirceu djordje dobri dobrica dobrin dobromir domagoj domenec domingos donatello doncho dorel doriano dorin
  dorinel doru dragisa dragoljub dragomir dragos dragoslav dragutin drasko drazen dritero duilio dumitru dusko dzemal dzevad eber edelmiro
  edilberto edilson edinho edmilson edmondo edmundo edoardo efisio efstathios efstratios efthymios egidio egisto ejub ekaitz eladio elcio
  eleftherios eligio eliseu elmano elpidio elvio elvir elviro elzear emanoil emeric emeterio emigdio emilien emmanouil emsud enaut encho endika
  eneko enguerrand enio enric enver epaminondas ercole eremia eriberto erico erion ermal ermanno ermenegildo ermes ermete ermir ernane erramun
  erzen esad esat espedito estanislao estevao esteve estevo ettore euclides eudald eudes eulalio eulogio eunicio eurico eusebe evandro evaristo
  evelio everaldo everardo evgeni evgenios evripidis ezechiele fabiano fabricio fadil fahrudin faik fanis faruk fatbardh fatlum fatmir
  fatos faustin fedele fedja felicien feliu ferdinando ferid ferit fermin fernao ferriol ferruccio fidele fidencio fikret filaret filemon
  filiberto filippos fiorello fiorenzo firmin fisnik fivos flaminio flamur flavien flaviu florea floriano florim florimond florindo florisvaldo
  fotios fotis foulques fragkiskos francesc frano fredi fructuoso fulbert fulgence fulgenzio fulvio furio gabin gabino gaizka gajo galder galeazzo
  galin galo gani ganyo garikoitz gaspare gastone gatien gautier gauvain gavino gavrail gavriil gavril gavrilo gazmend gelu genadi genc gencho
  genis genivaldo geoffroy georgi georgios gerasimos geremia germano gervasio getulio gezim gheorghe giacinto giampaolo giampiero gianandrea
  giandomenico gianfilippo giangiacomo gianluigi gianmarco gianmaria gianmario giannino giannis gianpaolo gianpiero gianpietro gianrico gianvito
  gica gicu gigel gildas gildo gilmar gilvan gines gioacchino gioele giona gionata giordano giorgos giosue giovan giovanbattista giovannino
  girolamo giustino giusto gjergj gjon gjovalin glauber goce gochi godofredo goffredo gojko goncal gontran gonzague gordan gotzon gramoz granit
  graziano grga grigor grigore grigorios grigoris gualberto gualtiero guenole guerrino guglielmino guifre guilhem guillem gumersindo gwenael
  gwendal hadrien hajdar hajrudin halil hamdija haralambos harilaos haroldo haxhi hekuran helder helio heliodoro heraclio hercule hermeto
  hermilo herson hidajet higinio hilaire hipolito hippolyte homero honore honorio horatiu horea horia hristiyan hristo hrvoje husein huso hysen
  hysni iacob iacopo iago iakovos iason ibai ibon ibro idriz ieronymos ierotheos ignace ignasi ignazio iker ilarie ilario ildefonso ilie ilirian
  iliya ilvo imanol inaki indalecio inhar inocencio ioannis ionel ionica ionut ioritz ioseba iosif iosu ippolito irenee ireneo irinel irineo
  isacco isauro isidoro isidoros isidre isuf iulian iuliu iurgi iustin iustinian ivano ivaylo ixaka izet jacinto jacobo jacopo jader jagoba
  jakov jakup janio jaques jarbas jaume javi jeferson jenaro jeroni jetmir jeton jhon jhonny jofre jokin jonuz jorgo joseba joso josselin josu
  jovani jovica jovino jovo juantxo juca julen juraci jurandir jurica juscelino justino justo kaloyan kanellos kastriot kaue kepa kiro
  klajdi kleanthis kleber kledi klodian koco kol koldo koldobika kolyo konstantinos kosmas kosta kostadin kostaq kostas kostis krasen krasimir
  krassimir krenar kresimir krist krsto kruno krunoslav kubrat kujtim kushtrim labinot laercio lakis lamberto lambros lampros lando lapo laurentiu
  lautaro lazaros lazzaro lefteris leka leobardo leocadio leoncio leonida leonidha leontios leonzio leucio libardo liberato liborio licio ligoraq
  lineu liridon ljuban ljubco ljubisa ljubo ljubomir ljupco llazar lleonard llorenc lluc lluis lodovico loik loukas lourenco lourival lubin
  luchino ludovico luigino luken lulzim lyuben lyubomir lyudmil maffeo makarios makis manel manfredi manfredo manlio manoel manol manole
  manolis manolo manos manousos manrico manuele marash marcal marcantonio marceau marcelin marcial marinel marinko marinos marios markel markos
  marsilio martinho martino marzio mateu mateus matheus mathurin maties matthaios mattin maurilio maximiano maximino medard medardo mederic
  melchiorre melchor melcior melquiades menelaos mensur mero metodi metodii mevludin michail michalis michelangelo mihai mihail mihailo mihaita
  mihajlo mihal mihnea mijat mikel mikis miladin milaim milen milenko milija milivoj milivoje miljan miljenko milko miloje miltiadis miltos milun
  milutin mimis mimmo mimoz mincho miodrag miquel mircea miroljub mirza mitar mitica mitko mitrut moacir momchil momcilo momir muamer mugur
  mugurel muhamed muhamet muharem murilo nahuel namik napoleao narcis narciso narcisse natalino nayden nazaire nazareno nazario ndoc ndre
  ndue nebojsa neculai nedelcho nedeljko nedim nedko nedzad nektarios nelu nelutu nemanja nemesio nencho neoklis neophytos nepomuceno nereo
  neritan nestore neven nevio neymar nicanor nicasio niccolo nicephore nichita nicodemo nicodim nicolae nicolau nicolo nicomedes nicos nicu
  nicusor nikica nikifor nikiforos nikitas nikolaos nikolla nikos nilo nilson nilton notis novak novica nunzio nuri obrad octav octavian odair
  oddo oddone odilon odise odoardo odysseas ognian ognjen ognyan oier oihan olavo olegario oleguer olindo oliviero oltion omero onesime onesimo
  onofrio orazio oreste orestes orestis orfeo oriol oronzo ortzi osmar otavio otello otger ottaviano ottavio ovidiu ozires ozren pacome palemon
  palmiro panagiotis panait panayiotis panayotis pancho pandeli panos pantelis paolino paraskevas paride paschalis pascoal pashk pasqualino
  patricio patrizio patxi paulino pavao pavle pavlos peio pello pellumb pencho pepe peppe peppino perceu perceval perica periklis pernando
  perparim petko petraq petre petrica petrisor petrit petros petru petyo philibert phivos photis pierangelo piercarlo pierferdinando pierfrancesco
  piergiorgio pierluigi piermario pierpaolo piersilvio pinuccio pippo pirro pjeter placide placido plamen plamenko plinio plutarco policarpo
  polychronis polydoros polykarpos pompiliu predrag prek pren preslav procopio prodromos prokopis prospero prudencio prvoslav pyrros qazim qemal
  qerim quimi quintin quintino quirino rade radenko radi radisa radivoj radivoje radko radmilo radoje radojica radostin radoy radu rafel raif
  raimon raimundo rajko rallis ramir raniero ranko rasim rastko razvan refik reginaldo regino regnault relja relu remigio remo remus remzi renan
  renzino resad rexhep reynald ribamar rifet rinaldo rinor rodoljub rodrigue rogerio romaric romario romeu romica romolo romualdo romulus ronildo
  roparz roque rosalvo rossen rubem rufino ruggero ruggiero ruperto sabahudin sabatino sabino sabit sadik sakib sakis salih salko
  samuele samuil sanjin saturnino saulo savino savio savo savvas sead sebastia sebastiao sefik segimon segundo sejad sejdi senad sendoa
  septimiu serafino serban serenio sergi sergiu servando settimio severiano shaip shefqet shemsi shkelqim shkelzen shpend shpetim shyqyri
  sigismond silvain silverio silvestro silvino silviu simao sirio siro sisto sixte skender skerdi slavcho slaven slavi slavisa slavoljub smail
  sokol sorin sorinel sotirios sotiris spasoje spiro spiros spiru spyridon spyros srdan srdja srdjan srecko sreten stamatis stanimir stanislas
  stanko stanoje stathis stavros stefanos stelian stelio stelios stephanos steva stevan stevica stevo stipe stjepo stojan stoyan stoycho stoyko
  strahinja stratos stylianos sulejman suljo svetislav svetlin svetolik svetomir svetoslav svetozar svilen sylvestre symeon tadeo tadija takis
  tancrede tancredi tancredo tarcisio tareixa tarso tasos tassos taulant tazio tefik telemachos telesforo telmo temistocle tencho teobaldo
  teodorico teodulo teofil teofilo teotonio terenzio thaddee thanas thanasis thanassis thanos themistoklis theocharis theodoros theodosis
  theofanis theofilos theoklitos theologos theophane theotime thodoris thoma thrasyvoulos tiberio tiberiu tiburcio tihomil tihomir tilemachos
  timoleon timoteo tiririca titel titouan titu toader tobia todor tolomeo tonci tonco tonet tonino toribio torquato toshko toussaint tranquilino
  trayan traycho triantafyllos tripko tritan tryfon tsanko tsvetan tsvetomir tudorel tugdual tullio turi tvrtko txema txomin tzanis ubaldo
  uberto ubiratan ugolino ulderico ulisse ulisses ulysse unai unax urbain urbano urim urko uros urtzi uxio vaggelis valdet valdir valdomiro valer
  valere valeriano valeriu valon vanderlei vangelis vangjel vanni varujan vasil vasile vasileios vasilije vasilis vasko vasos vassilis veaceslav
  vedran velibor velichko velimir velizar veljko velko venant venanzio venceslas venko ventsislav veselin vesselin veton vezio vicenc vicent vico
  victorien vidoje vinicio vinicius vinko viorel virgile virgiliu virginio visar visarion vitomir vittore vittorino viviano vjekoslav vlada vladan
  vlade vladeta vladut vlaicu vlassis vlatko vojin vojko vojo vuk vukasin vukota vyron waldir wanderley wenceslao weverton wilfrid xabi xabier
  xanti xaquin xavi xenofon xenophon xesc xhafer xhavit xhelal xhemal xhevat xhevdet xoan xose xuban xurxo yamandu yanaki yancho yane yanko yasen
  yavor yiannis yiannos yiorgos ylber ylli ymer yoann yohann yordan yorgos youri zacarias zaccaria zacharias zahari zaharia zaharias zaharije
  zarko zeca zeferino zefirino zenel zenun zephirin zephyrin zezinho zhelyazko zhelyu zhivko zico zigor zija zijad zisis zissis zivko zivojin
  zivorad zlatan zlatomir zuhaitz zvezdan zvonimir zyhdi
`);

/** For both. */
export const SOUTH_EUROPEAN_NAMES_OF_BOTH = words(`
  anatoli dritan haris tomo vaso yota ghita
`);
