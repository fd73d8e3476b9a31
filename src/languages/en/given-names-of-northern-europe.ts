/**
 * Given names of central, northern and eastern Europe, and of the Celtic countries, that the lists of `given-names.ts`
 * lack, as English-language news prints them; by hand. Folded (see `nameKey`). Names that are as often a family name, a
 * word or a place are left out.
 *
 * @module
 */

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Nearly always for women. */
export const NORTH_EUROPEAN_NAMES_OF_WOMEN = words(`
  aada aafke aagot aaltje aase adalbjorg adalheidur adelheid aesa afke agaath agafya agija aglaya agniya agota agrafena aija aire aiste aita aive
  aksinya akulina akvile aldona aleftina alesya alevtina aliaksandra alicja alie aliisa alise aliz alke almut alyona anastasiya anastazja anest anete
  anfisa aniela aniko annbjorg annelien annemiek annemieke annerose annett annfrid annukka anwen anzhelika aoibhe aoibhinn aranka arianwen arja armi
  arna arndis arnhild arny arwen asdis asgerdur ashild aslaug assumpta asthildur asthridur astri astrida astridur attracta audrone audur auli aulikki
  aurelija ausra ausrine austeja austra baiba bairbre barbro beate beathag beatrijs beca berendina berglind bergljot bergthora bernadett betje birna
  birte biruta birute bjarkey bjarney bjorg bjork blaithin blodwen boglarka bogna bogusia boguslawa borghildur bori bozhena brechtje briallen bridin
  brighid brita brona bronislawa brunhilde brygida brynhildur brynja buddug cairistiona cait caoilfhionn carien carolin carwen cecilie ceinwen ceit
  ceridwen christien ciannait claartje cobi concepta constanze cordula crisiant csenge csilla dagbjort dagfrid dagnija daiga daiva dalma danguole
  dariia daryna deimante deirbhile demelza dietlind dieuwertje dieuwke dilys dineke dirkje dita doireann doortje dorit dorle dorottya dorte doutzen
  dovile dzidra dzintra eadaoin ealasaid ebrill edda edelgard edeltraud edite edyta eefje eeva eevi efa egija egita egle eiddwen eija eila eimhear
  eini eira eirian eirianwen eirwen eldbjorg elfa elfriede elinborg elita elizaveta ellinor ellyw elowen elsbeth elseline elve elvi elvyra embla emese
  emoke enfys enik eniko enni epistima eriikka erzsebet esfir esmee essi estere esyllt eszter etain etaoin ethna eveli evelien eveliina evgeniya evija
  ewelina eyglo eyrun fanney fanni fedosya fekla felicja femke fenna fenne feodosia fflur ffraid fianna fieke fionnghal fjola floraidh foekje fokje
  franciszka frauke frederieke fredrika freja freydis freyja fridrika froukje froydis fruzsina gabija gaenor geertje geertrui geeske geirthrudur
  genowefa gerdien gerdur gerlind gerlinde gerritje gerta gertraud gertruda gesa giedre gigja gintare gislinde gitta gizella glafira glikeria gobnait
  goda gonny gormla granuaile grazina greetje grete gretel grethe griet grietje gro gry gudbjorg gudfinna gudlaug gudmunda gudridur guna gunborg
  gundula gunnhildur gunnlaug gunnvor gunta guntra gunvor gurli guro gusta gwawr gwenan gweneth gwenfair gwenno gwerful gwladys gyda gyongyi gyongyver
  hadewych hafdis hafrun hafwen hajnalka halla halldora hallfridur hallgerdur hanka hanneke hannie harmke harpa hedda hedi hedvig hege heida heiddis
  heide heidemarie heleen heli helika helka helmi hendrika hendrikje henni henrike henryka herborg herdis hermien herta heulwen hildegund hildegunn
  hildigunnur hilja hilke hilkka hilla hiltrud hilve hinke hlafira honorata hrafnhildur hrefna hronn hrund hugrun hywela ibolya ietje iida iina iiris
  ilcsi ilka ilma ilze imbi imke imola inara indre ineke inese inessa ingegerd ingela ingelin ingibjorg ingigerdur ingileif inguna ingunn ingveldur
  ingvild inka inkeri iola iraida ireen irmeli irmtraud iseabail ishbel isibeal isold iwona jaana jacoba jacomijn jadviga jadvyga jagna janika janita
  janke janneke jannetje jannicke jantina jantje jatta jeltje jenneke jetske jette jikke jindra jindriska jirina jitka jolan jolande jolien jona
  jonina jore jorunn josje juliane julita juni jurate jurgita jurriena justyna jutta juulia kaarin kaija kaili kaino kaisu kajsa kalli kamilla
  kapitolina karianne karita karitas karmen karna karola karoliina karolin katariina katelijne kateryna kathrin kathrine katinka katre katri katrien
  katsiaryna kazimiera keiu kerensa kerttu kertu ketlin khristina khrystyna kiia kincso kirsi kirsikka kjellaug kjellfrid kjersti klaasje klaske
  klavdia klavdiya kolbrun konstanze koosje kotryna kriemhild kristbjorg kristien kristrun kristyna krisztina kroot kseniia kseniya kulli kunigunda
  kveta kyllikki laima laina laoise lasairfhiona lasma lauma leelo leeni leida leili lelde lenke leokadia leonoor leontien leusa libuse lidiya lieke
  liene liesbeth liese liesel lieselotte liesje liesl lieve lieveke liina liis liisi lile lill lioba lisbet liselott liselotte liubov liuda liudmila
  liudmyla liva ljosbra lleucu llinos loes loreta lowenna lubica lubomira lubov lucja lucyna luda ludovita ludwika luise lukrecija luned luule luus
  luzia lykke lyubomyra lyudmyla lyusya lyydia lyyli maaike maaria maarika maarja maartje mabli machteld madelon maebh magdolna magnea maie maighread
  maike maikki maili maimu mairin maiya majken malene malle mallt malwina manya maret margareth margarethe marged margje margreet margriet margrit
  marharyta mariek marieke mariet mariia marije marijke marike mariola mariska marjaana marje marjo marjolein marjolijn marju marjukka marjut marketa
  marketta marlis marloes marsaili marte martta martyna maruta maryana maryia maryla maryna marzena masha matild matleena matryona matthildur matylda
  meabh medb meeri meike meinwen meleri melitta merete merethe merike merilin merja mervi michalina mieke miep migle miia miina militsa milja milota
  mimmi minea minttu mirdza mirka miroslawa mirte mirthe mirva mlada monta moona moonika morna morven morwenna muireall muirenn muirne mykhailyna
  myroslava nadiia nadya nadzeya nadzieja nasta nastasya nastya nataliia natalka natallia neasa neea neeltje nelleke nelli neringa nicolien nienke
  nijole nikolett ninel noirin nomeda nonna noora noortje norunn notburga nynke odarka oddrun oddveig oighrig oili oktawia olafia olaug oleksandra
  olimpiada olina oliwia olya onerva onne orlagh orsolya ortrud orvokki orysia orysya otilija otylia outi padraigin paivikki palahna palina palmira
  panna paraska patricija patrycja paulien pauliina pavlina peig peigi pelageya pernilla pietje pihla piia piitu pille pilvi pinja piret pirita pirjo
  piroska pleuni praskovya pulkheria quirine raakel ragnfrid ragnheidur ragnhildur raija raili rakel ramune rannveig raonaid rasa rasma rauni rebecka
  rebekka reelika reet reeta reetta reidun reinhild reinhilde reka renate renske resi reti rhiain rhiannedd rhianwen rhonwen rianne rigmor riin riina
  riitta rikke rimante rimma rineke rixt roelie roelien rogneda roise roksana roksolana ronait roosa roosmarijn rosel rosi roswita rozenwyn rudite
  runa ruslana rutele saale saana saara saartje saedis saija saila saimi salka salla salli salme salomeja sanelma sanita sanni santra sarka sarma
  sarolta seija senara senga senja senni seonag seonaid serafima sibeal sibylle sidsel sieglinde sietske sigbritt sigita signy sigridur sigurbjorg
  sigurborg sigurlaug sigurros siina siiri sijtje silja silje silvi silvie silvija sineag sinikka sintija siret sirja sirje sirkka sirkku sirle sirli
  sirpa sisko sissel siun siusaidh sjaan sjanie sjoukje skaidrite skaiste slaine snaedis snjolaug sofiia sofya sohvi soile soili solfrid solomiia
  solomiya solrun solveiga solvita stanislawa stase stefaniia steffi stepanida stepanka stien stijntje stina stine sunneva suvi suze svala svana
  svanborg svandis svanhild svanhildur svatava svava svea sveta sybille sylke sylvi synne sytske szabina szilvia szonja szymona tabea taciana taija
  taima taimi taivi tanneke tasya tatsiana teele tegwen teija tellervo terez tereza terhi terhikki terttu tesni tetje tetyana thorbjorg thordis
  thorgerdur thorhildur thuridur thury thyra tiia tiiu tineke tinna tiril tirion tjitske toini tonje toos tordis torhild toril torill torun torunn
  traude traudl treise trienke triin triinu trijntje trude truida truus tuija tuilelaith tuire tuovi tuuli tuulia tytti tyyne ughna ugne uliana ulle
  ulpu ulyana unnur urdur ursel urte urve uschi ustinya vaida vaike vaiva valborg valda valeriia valeriya valgerdur valija vappu varpu vasilina
  vasilisa vasylyna vaula veerle velga vellamo velli velta vendula venla veranika viive viivi vija viktorie viktoriia vilborg vilhelmiina vilhelmina
  vilija vilte vineta virag virpi virva virve vitalina viveka vivi vladislava vladlena volha vroni vytaute walburga waltraut wenche wencke wendela
  wenna weronika wiesje wieslawa wietske wiktoria wilhelmien willeke willemien willemijn wioletta wislawa wladyslawa wypkje yadviga yaroslava yaryna
  yauheniya yelizaveta yelyzaveta yevdokia yevgenia yevgeniya yevhenia yevheniia yevheniya yfke ylfa ylle ylva yrsa ytje yuliia yustyna zaiga zanda
  zdena zdislava zdzislawa zelmira zenzi zigrida zinoviya zivile zmitsrok zofie zoia zoriana zsanett zsofia zsoka zsuzsa zsuzsanna zsuzsi zuzanna
  zydre zydrune zyta
`);

/** Nearly always for men. */
export const NORTH_EUROPEAN_NAMES_OF_MEN = words(`
  aadi aadu aage aapo aare aarre aart aarto aasmund aatos aatu aavo adalbert adalsteinn adomas adrianus aegir aengus afanasiy afanasy agnar agust ahti
  ahto aidas aigar aigars ailean ailin aimo ainars aindrea aivar aivaras aivars aivo akim akseli alari aldert aleh aleksandrs aleksanteri aleksej
  aleksy alfonsas alfreds algimantas algis aliaksandr aliaksei alisdair alister allar almantas almos aloyzas alpo altti alvis ambros ambrozy amund
  anatol anatolii ander andor andrejs andrii andris andrius andro aneirin anerin aneurin anselm ansgar ansis anssi antal antanas antin antons antoon
  aodh aonghus apoloniusz archibald ardo arend arhi arild arjen arkadii arkadiusz arkadiy arkadz arkil armands arminas arnaldur arnar arnas arnfinn
  arngrimur arni arnim arnis arnoldas arnolds arnor arnost arnoud arnstein arnt arnulf arseniy arseny artair artemy artsiom artsyom arttu artturi
  arturas arturs arunas arve arved arvi arvids arvis arvydas arwel asgeir asger asgrimur askell asko aslak asmo asmundur asso atis atle atli atso atte
  audrius audunn augustinas augustyn auke aukusti aulis aurelijus aurimas ausrys austris auvo avdey avhustyn bairre balazs balduin baldur baldvin
  balint balthasar balys barend barna bartel bartlomiej bartosz barys bastiaan bazyli bedrich bedwyr benas bence bendik benedek benediktas benedykt
  benno berend bergsteinn bergsveinn bergthor bergur bernardas bernhards bernt bertalan berthold bertil bertus berwyn birger birgir birkir bjarke
  bjarki bjarni bjarte bjorgolfur bjorgvin bjornar bleddyn bodvar bogumil boldizsar boleslaw borge borivoj borys botond boudewijn bouke brage bragi
  brecht brjann bronislav bronislaw bronislovas bronius bronyslav brynjar brynjolfur brynmor burckhard burghard burkhard cadell cadfael cadog cador
  cahal cahir cailean camiel caoimhin caolan caomhan caradoc caradog carel caspar cathaoir cearbhall cefin ceiri cenek ceredig ceslovas cestmir cezary
  chiel christer christiaan christof christoffel christoffer claas claes coenraad coilin coinneach colman conchubhar conchur connla corneel cornelis
  cronan csanad csongor cuan cynan cynfelyn cynog czeslaw daan dagfinn dagur dai dainis dainius dainoras dalimil dalius danas daniil danila danylo
  daumants dawid deaglan deimantas deiniol deividas delwyn demid denes deniss denys denzil derec derfel detlev dezso diarmad diarmaid diederik diether
  dietmar dietrich dilwyn dionizy dmitrij dmitriy dobromil dolf domantas domas dominykas domonkos donall donatas donnacha donnchadh dorofei dougall
  dougie douwe dovydas drahomir driek dubhaltach duco dyfan dyfrig dzianis dzintars dzmitry dzmitryi eanna eckard eckart eckehard eckhard eckhart
  edgaras edgars edijs edmundas ednyfed edryd eduardas eduards edvardas edvards edvin edvinas edvins edzard edzuard eelco eeli eelis eelke eemeli
  eerik eerikki eeti eetu efim egert eggert egidijus egil egill egons ehrenfried eideard eigil eikka eilert eilian eilif eilir eimantas einari einars
  einion eirikur eiros eirwyn eivind eizens elek elemer elfed elfyn elgan elidir eliel eligijus elis elisei eljas elling elmars elmeri elof elvar
  embrik emelyan emiel emilis emils emmerich endel endre engelbert ensio erast erchie erhard erikas eriks erki erkka erkki erlend erlendur erlingur
  ermolai ernestas ernests erno erpur eryk esko espen eugenijus eugeniusz eunan evald everhard evgeniy evsey evzen ewen ewoud eyjolfur eysteinn eythor
  eyvind fachtna faddei falk falko fannar faolan farquhar faustas fearchar fearghas feargus fedde fedir feidhlim feike feliks feliksas felim feodosii
  ferdynand fiach fiachna filat filipp finbarr finian finnbogi finnian finnur fiodar fionnan fionnlagh fjalar fjolnir flannan flori floris flosi focko
  folke foma fons foppe franciszek frang freek fridolin fridrik fridthjofur fridtjof friedbert friedemann frieder friso fritjof frol frowin fryderyk
  fursey fyodor gabrielius garbhan gardar garmon gatis gavrila gearoid gebhard gediminas gellert gennadi gennadiy georgiy georgy gerallt gerben
  gerbrand gereon gergely gergo gero gerren gerwazy gerwin gerwyn gestur giedrius giel gijs gijsbert gille gilleasbuig gintaras gintautas gints girius
  gisbert giselher gisle gisli gjermund gjert gleb glyndwr gniewko godehard godfried gofraidh gordei goronwy gote gotfred gottfrid gotthard gotthilf
  gotthold gottlob govert greagoir greger gregers grettir griff grigoriy grimur gruffudd gruffydd gudbergur gudbjartur gudbrand gudbrandur gudjon
  gudlaugur gudmund gudmundur gudni gudsteinn gunars gundars gunder gunne gunnlaugur gunnstein gunnsteinn guntars gunter guntis gury gustaw gusten
  gusztav guto guus gvido gwern gwil gwion gwydion gwyndaf gwynfor gwynn gylfi gyozo gytis gyula haavard hafsteinn haico hajo hakon haldor halfdan
  halldor hallgrimur hallur halvar halvor hampus hanno hanns hanus haralds haraldur harijs harmen haroldas harro hartwig hasso haukur havrylo hayo
  hedinn heere hefin heidar heiki heimir heimo hein heine heiner heini heino heinrich helgi hellmut hellmuth helmuth helmuts hemming hemmo henadz henk
  henn hennadii hennadiy henner henning henrikas henriks henryk heorhii heorhiy heribert herkus herleif herlof hermanni hermen hessel hidde hienadz
  hieronim hieronymus hilding hilko hillar hilmar hinnerk hinrich hipolit hiski hjalti hjortur hlib hlodver hlynur hnat hogne hogni holmgeir hopcyn
  horacy hordur hoskuldur hrafn hrafnkell hreidar hreinn hroar hryhorii hryhoriy hubertus hugi huginn huib huibert hunor huub hynek ianto iarlaith
  ibar idar idzerd ignacas ignacy ignat ignaty ignaz ignotas igors ihar iiro iisakki iivari iivo ilari illia ilmar ilmari ilmars ilmo ilpo ilppo
  imants immo imrich indrek indridi indriks indulis ingar ingbert ingemar ingi ingimar ingimundur ingmar ingo ingolf ingolfur ingus ingvald ingvar
  innokentiy innokenty intars ints ippolit ireneusz irinei irmantas isleifur islwyn ithel ivars izmail izydor jaagup jaak jaakko jaakoppi jaanus jaap
  jac jacco jachym jacint jacobus jago jaimie jako jalmar jalmari jami janek jannes jannik janno janusz jarek jarle jarmo jaroslavas jaunius jeen
  jegor jekabs jelle jelmer jeno jepp jeppe jeremejs jeroen jerom jeroom jevgenijs jimi jindrich joar jobst jochem joep joeri jokubas jokull jonne
  jonny joona joonas joonatan joop joosep jooseppi joost jorma jorundur jouko jowan jozsef jozsua juel juhan juhana juho juliusz juozapas juozas juras
  jurgis juris jurjen jurre jurriaan juss jussi justas justinas juuso jyri kaapo kaapro kaare kaarel kaarle kaarlo kacper kaido kaimar kaivo kajetan
  kalervo kalev kaleva kaljo kalju kalmer kanstantsin kapiton kare karlheinz karlis karolis karoly karp kasimir kaspars kastus kauko kaukomieli kaupo
  kazimieras kazimierz kazys kees keijo keimpe kelemen kennet kert kestas kestutis ketil ketill kier kimi kipras kiryl kitto kjartan klaas klaes klas
  klavs klemens klemensas klim kliment klimenty knud koenraad koert koit kolbeinn kondrat kondraty konsta konstantinas konstantins konstanty korbinian
  kornei kornelis kornelius korney kosti kostiantyn kostyantyn krijn krisjanis kristaps kristians kristijonas kristinn kristo kristofers kristupas
  krisztian krystian krystof ksawery kullervo kunibert kuno kustaa kustas kusti kuzma kvetoslav kvido kyosti laas lachlann laimonas laimonis laimons
  lammert laoghaire larus laurens lauris lauritz laurynas lavr lavrentii lavrenty leanid leendert leevi lehel leho leifur leiv lembit lenni lennu lenz
  leonardas leonas leonids leons leonti leonty leos leslaw levente levko lieven linards linas liubomyr liudas liudvikas liutauras llewellyn llyr
  llywarch llywelyn lochlainn lodewijk loek loit lorand lorant lorents lorentz lorinc lourens lowie lubbert lubomyr lubor lubosek lubosh lucjan ludek
  ludger ludis ludvig ludvigs ludwik lughaidh luitpold luitzen lukacs lukian lukyan lumir luuk luukas maanus maarten maciej macsen madis madoc madog
  magnar magne maido maigonis maik mairis mairtin mait maitiu maksimilian maksym maksymilian malte malthe mantvydas maolra marceli marcis margus
  marijus marinus markian markiian markiyan markuss marnix marteinn martijn marton martti martynas mathijs mati matis matous matthijs mattias matus
  matvei matvey matvii mauno maunu mauri maurits mauritz maurycy meelik meelis mefody mehis meilir meindert meinhard meinolf meinrad melle menno
  menyhert meredydd merijn merlijn meurig michiel mieszko mihails mihaly mihangel mihkel miika miikka miikkael mikalai mikelis mikhei mikita mikk
  mikkel miklos miko mikola mikolaj miks mikus milosz mindaugas minne mirek miska mitrofan modestas modris moisei morits morlais mostyn motiejus
  muiris mungo murrough myghal mykolas mykyta myrddin myroslav nandor nanne nauris nazarii nazariy neachtain nedas nepomuk nerijus nestori niallan
  nicolaas niek niilo nikanor nikodem nikodim nikolajs nikolaus niks nioclas njal njall noak nojus norbertas normunds norrie nuutti nykyfor oddbjorn
  oddgeir oddleif oddmund oddur odhran oegmundur oene ogmundur ogwen ohto oistein oiva oivind ojars okko olafur olai olegas olegs oleksa olev olexandr
  olgeir olgerts olgierd oliwier olle oluf olve omelian onar onisim onni onno orjan orlygur orri ortwin osip oskaras oskari oskars ossi ossian ossur
  osten osvald osvaldas osvalds osyp oszkar otakar otfried othmar otmar otokar otso ottar ottokar oystein paal paap paavali paavel padraigh padrig
  padruig palmi panas panteleimon panu parfyon parthalan pasi patryk pauli paulis paulius paulus paval pavol peder pedr peeter pehr pelle pellervo
  penri pepijn peredur perolof pertti perttu peteris petras petris petroc petrus petter petur piaras pietari piran pirmin pontus porfiry potap povilas
  povl pranas pranciskus priidu priit proinsias prokhor prokofy prokop prokopy prys pylyp pyotr quirijn quirin radek radim radomyr rafal ragnar
  ragnvald raibeart raido raigo raimond raimondas raimund raimundas raine raino raitis raivis raivo rajmund ralfs ramons ramunas ranald rando rapolas
  rastislav rauno redas regnar reidar reidulf reigo reima reimar reimer reimo reimund reinder reiner reinert reinhart reinier reinis reinoud reko
  rembrandt remigijus remigiusz remko renaldas renars renat reynir rezso rhisiart rhun ricardas ricards rien rihards riho riivo rikard rikhard
  rimantas rimas rimgaudas rimvydas rinalds rinus robbert robertas robi rocus roderich rodislav roeland roelof rogier roibeard roibin rokas rolandas
  rolands romas romet romke romualdas romualds roope rostislav rostyslav ruadhan ruaidhri ruairc ruairidh ruan ruaraidh rudolfs runar runolfur
  ruprecht ruslanas rutger ruud ruurd rytis saemundur sakke saku salomo samppa samuli sandis sandris santeri sarunas saska saulius saveli savely savva
  sawel seamas seathrun sebald sebastiaan seimon selmer selwyn senan seonaidh seoras seosamh serafim sergejs servaas seumas sevastyan severi severyn
  seweryn shug shuggie siarhei siarhiej siarzhuk sibrand siebe siebren siegbert siegmar siegmund siegurd siem siencyn sierd sieto sietse sigbjorn
  sigfrid sigfus sigge sighvatur sigismundas sigitas sigmundur sigtryggur sigurbjorn sigurds sigurdur sigurgeir sigurjon sigvald sigvard sigvards
  sigvart siim silvestr silvestras silvestrs silvo simen simonas sindri sion sipke sivert sjaak sjef sjoerd sjors sjouke sjur skaidris skapti
  skarphedinn skeggi skirmantas skjalg skuli snaebjorn snorre snorri sofron soini solvi sonke sorley spiridon spytihnev staffan stanislau stanislavs
  stanislovas stasys stef stefaan steinar steingrimur steinn steinthor steponas stian stijn stoffel sturla styrmir sulev sulevi sulho sumarlidi
  svajunas svanur svein sveinbjorn sveinn sveinung sverker sverrir sviataslau sviatlan sviatoslav swen syarhei sybe sybrand sybren sylwester symon
  sytse sytze syver szabolcs szczepan szilard szilveszter szymon taavet taavetti taavi tadas tage tahvo taimo taisto taivo taliesin talis talivaldis
  tallak tamme tammo tanel taneli tarald tarjei tarmo tarvo tassilo tauno tauri teague tearlach teemu teet tegid teije teijo teilo teitur teodoras
  teodors teppo terenty terho teun teunis teuvo theobald theodoor thijs thilo thimo thoralf thorarinn thorben thorbergur thorbjorn thord thordur
  thorfinnur thorgeir thorgils thorgrimur thorhallur thorir thorkell thorkild thorlakur thorleif thormodur thorolf thorolfur thorstein thorsteinn
  thorvald thorvaldur thorvardur thrainn throstur thure tiarnan tibbe tiede tighearnan tihamer tiidrik tiidu tiit tijl tijmen tijs tillmann tilmann
  tilo timati timofei timofey timot titas tivadar tjaard tjalling tjeerd tjerk tjibbe toine toirdhealbhach tollef tommi tonis tonu toralf toralv tord
  torfinn torgeir torger torgrim torkel torkil torkild torleif tormi tormod torolf torsti torvald touko traolach traugott trausti trofim trofym
  trokhym truls tryggvi trym tryphon tsimafei tsimur tudwal tuomo ture turkka turlough tuukka twm tyge tyko tymofii tymofiy tymon tymoteusz tymur
  tytus uaitear ubbo ugis ugnius uilliam uinseann uisdean uladzimir uladzislau ular ulbe uldis ulfar ulfur ulli ullrich ulvis ulyan unnar uolevi urho
  urien urmo urpo ustin ustym uuno vadzim vaidas vaidotas vaino vairis valdas valdek valdemaras valdimar valdo valdur valentinas valentyn valerii
  valerijus valev valgeir valiantsin valius vallo valmar valters valts valtteri valur vambola vasiliy vavrinec vazul vegar vegard veijo veikko veiko
  veit veljo vello vencel venedykt veniamin verneri verners vetle viachaslau vidas vidkun vidmantas vidor viesturs vigfus viggo vignir vihtori vikenty
  vikintas viktar viktoras viktors vilgot vilhelms vilhjalmur vilho vilis vilius viljamas viljami viljo villads villem villu villy vilmos vilnis
  vilppu vincas vincentas vinzenz virginijus virgis visvaldis vitalii vitauts vitezslav vitolds vladimirs vladislavs vladivoj vladlen vladyslav
  vlastislav voldemar voldemars volkert volkhard volmer volodya vsevolod vygandas vygaudas vygintas vytas vytautas vytenis waclaw walenty walerian
  walther wawrzyniec wendelin wicher wichert wiebe wiebren wiegert wieland wienczyslaw wietse wigand wiggo wijnand wiktor wilhelmus willi willibald
  wincenty winfrid wladyslaw wlodzimierz wobbe wojtek wolfdietrich wolfhard wolter wout wouter wulf wybe wybren xaver yahor yakiv yaraslau yaroslaw
  yauhen yauheni yefim yehor yelisei yemelyan yermolai yevgeni yevhenii yevheniy yevsei ymir yngvar yngvi ynyr yrjana yrjo ysbrand yukhym yulii yurii
  yustyn zalan zbynek zbysek zbyslaw zbyszek zdislav zeger zemgus zenonas zianon ziedonis ziemowit zigfrids zigismunds zigmantas zigmas zigurds
  zilvinas zinovii zinovy zintis zmicier zmitser zoreslav zorin zosima zsigmond zsombor zydrunas
`);

/** For both. */
export const NORTH_EUROPEAN_NAMES_OF_BOTH = words(`
  aevar cees iori kadri kaire kinga marijn maros sointu veera
`);
