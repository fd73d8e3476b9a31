/**
 * Given names of Turkey, the Caucasus, Central Asia, Mongolia, Israel and the Kurds that the lists of `given-names.ts`
 * lack, as English-language news prints them; by hand. Folded (see `nameKey`). Names that are as often a family name, a
 * word or a place are left out.
 *
 * @module
 */

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Nearly always for women. */
export const NEAR_EASTERN_NAMES_OF_WOMEN = words(`
  acelya adile adva afag afaq afet ahuva aidana aigerim aigul aigun ainagul ainur aisulu aiym aizhan akbota akerke akmaral akniet alara alev
  aleyna aliye almagul altantsetseg altyn altynai altynay anahit anush arailym araksya aray ardak arev arevik arife armenuhi armine arpi arpine
  arusyak asena ashkhen asiye asli asmik assel assem astghik astrik asuman avigail avishag avital aviva ayben aybuke ayca aycan ayda ayelet
  ayfer aygerim aygul aygun ayna aynabat aynura aysegul aysen aysin aysun aytul ayzada bade bahar bahriye bakhyt baktygul balzhan banovsha banu
  basak batia batima batsheva battsetseg batya bayarmaa begaim begimai behice belgin belkis belma benan bengi bengisu bengu beren beril beritan
  berivan bermet berna berra berrak berrin betul beyhan beyza bibigul bihter bilha billur billura binnaz binnur bircan birgul birsen bolor
  bolormaa bossan botagoz bracha bubaisha bubusara buket burcak burcin burcu burul burulai busra cagla candan cansel cansu carmit ceren ceyda
  ceylan chava chaya chimeg chinar chinara chnar chynara chynarkul cigdem dafi dafna daliah dametken damira damla danagul dariga dariya defne
  delgermaa demet devora didar didem dikla dilbar dilek dilfuza dilnaz dilnoza dilorom dilrabo dilruba dilsad dinara dinargul drora dulamsuren
  durdane durdu durna duru duygu ebru ece ecem einat einav ekaterine ekin elanur elcin elene elisabed elisheva eliso elnara elnura elvan
  emek emel enejan enkhjargal enkhtsetseg enkhtuya erdenechimeg erkeaiym esin esmira eter eteri eylem eylul ezgi fadime fahriye faiga
  fatmagul fatman feiga feray ferda ferhunde feride feriha feruza feyza figen fikriye filiz firdevs firuza freida fruma fulya funda fusun
  galia galit gamze ganchimeg gauhar gaukhar gayane gayaneh gerelmaa geula gili gittel gizem gohar gokce gonca gonul gozde gozel gulaiym
  gulalek gulara gulbahar gulbahor gulbaniz gulbanu gulbarshyn gulben gulcan gulchehra gulchekhra gulchiroy gulcin guldal guler gulfem gulhan
  gulin guliz gulizar guljan guljemal gulmira gulnar gulnara gulnaz gulnora gulnoza gulnur gulperi gulriz gulsah gulsara gulseren gulshara
  gulshirin gulsum gulten gulumser gulzada gulzat gulzhan gunel guzal habibe hacer hadas hadassa hafize hagit halide halime hamide
  hamutal handan hande hanife hasibe hasmik hatun hava havin havva hayal haykanush hayriye hazal hediye hedva heghine heghnar helin hevin hewi
  hijran hilola hranush hripsime huban hulya humay huriye hurrem husniye iamze iclal idil idit ilana ilanit ilayda ilknur imge inbal inci
  inju inkar insel ipek irada irem irit iroda isik iskuhi itir izolda jahan jala jale janyl jeren jibek jipara jyldyz kadriye kamile kamshat
  karakoz karlygash karmela karnit kazhal keren kerime ketevan keti kevser kezban khadicha khalida khatia khatira khatuna khilola khishigjargal
  kholida khongorzul khulan khumar kima knarik komila konul korlan kubra kulpash kulyash kumru kurmanjan lale lali lamara lamiya lamzira latife
  laylo lazzat lerzan lika lilach lilit limor liora liraz lusik lusine lusya lutfiye maayan mahinur mahri mahym makbule makhabat makhliyo
  makvala malahat maleyka malka malky malohat manana manushak manzura maral margalit margarit marzhan matluba mavjuda mavluda mazal mebrure medine
  meerim mehpara mehriban mehtap meirav meital mekhri melda melek melike meline meltem meral merav mergul meruert merve metanet mevlude mihriban
  miray miri mohira moldir mualla muazzez mubeccel muberra mucella mudrike mufide muge mujde mujgan mukaddas mukadder mukaddes mukhabbat munavvar
  munevver munire munkhtsetseg munkhtuya munkhzul munojot muruvvet muserref muyassar muzeyyen mzevinar mzia naama naciye nadide nadire nagehan
  nagima naile nalan nanuli narantsetseg narantuya nargiz nargiza narin narine narmin nartach nasiba nata natela natia nava nazakat nazan
  nazani nazeli nazgul nazife nazik nazira nazire nazli nazmiye nazrin nebahat necla necmiye nedime nefise nehama nehir neriman nesibe neslihan
  neslisah nesrin nestan netta neval nevra nezahat nezihe nigar nigina nigora nigyar nihan nilay nilgun nili nilufer nira nirit nodira nomi nomin nozima nune nunu nuran nurana nuray nurbanu nurdan nurgul nurhan nurhayat nurila nurit nuriya nuriye nursel nurseli nursen nursulu
  nurten nurzhamal nutsa nvard odgerel odontuya ofelya ofira ofra ogulbeg ogulgerek oguljeren ogulnabat ogulsapar oidin oigul oisha oranit orit
  orly orna osnat otgontsetseg oygul oyku oyniso oyshabegim oyuna oyunchimeg oyuntsetseg oyuun ozden ozge ozgul ozoda pakize parandzem parvana
  parvina pelin pelinsu pembe penina perihan perizad perizat pervana pervin perwin pessy pinar pnina raikhan raizel raizy rano raykhon raziye
  refika remziye rengin reyhan ripsime rivka rivky robiya rochel rojbin rojda rojin rozerin ruhama ruhangiz ruhsar ruhsora rukhsona rukiye runak
  rushana rusudan ruti ruya ruzanna sabahat sabohat sabriye sadagat sadet safiye sagit sahakanush sahiba saime sainaa sairagul sakine saliha
  salima saltanat samal samaya saniye sanobar saodat sarangerel sarantuya sarit sarnai sarvinoz satenik satik saule sayora sebahat sebnem sedef
  seher selbi selcan selda selen selin semra senay senem seray sermin serpil sevar sevara sevda sevgul sevil sevilay sevin sevinc
  sevinj sevtap seyma shafiga shahlo shahnoza shahzoda shaindel shaindy shakhnoza sharofat shemshat shifra shilan shira shiri shirli shler shlomit
  shoghik shohista shoira sholpan shoshana shula shulamit shushan shushanik sibel sidika sigal sigalit simge sinem siran siranush sirarpi sirun
  sitora sivan smadar sofiko solmaz solongo songul sophiko sopho sopio sose soyolmaa srbuhi srwa sudaba sugra suheyla sukran sukriye sulhiyya surayyo sury suzan suzen symbat taguhi tagui takhmina tako takuhi tamar tamilla tamriko tamta tamuna tansu tanzila tarana tatevik tatia tawus
  tazagul tehila tenzile teona tiko tinatin tirza togzhan tolganai tolkyn tova tsetseg tsetsegmaa tsiala tsipora tsira tsisana tsovinar tugba
  tugce tulay tulin tulun tunzala turdygul tuya tzila tzipi tzipora tziporah tzippi tzvia ulbolsyn uldana uljan ulku ulviya ulzhan umida
  um umm ummu ummugulsum ummuhan umran uranchimeg urantsetseg uugantsetseg uulzhan uyanga vafa valida vardanush varduhi vehanush venera vered vergine
  vesile vildan viyan vusala vuslat yaara yafa yaffa yagmur yaprak yardena yaren yasemin yegana yehudit yeliz yesim yeter yeva yevgine yitta yocheved yonca yonit yulduz yurdagul zabel zahava zahide zarema zarifa zarife zarine zarnigor zaruhi zauresh zebiniso zebo zehava zekiye
  zelal zeliha zemfira zepyur zerrin zeynab zhadyra zhamilya zhanar zhanara zhanel zhansaya zhanyl zhazira zhibek zhuldyz zhuzhuna zilan zippora
  zissy zivar ziyoda zubeyde zuhal zuhra zukhra zulal zulayho zuleyha zulfia zulfiya zulfiyya zumrad zumrud zumrut
`);

/** Nearly always for men. */
export const NEAR_EASTERN_NAMES_OF_MEN = words(`
  abai abdijalil abdimalik abdulkadir abdyganiy abgar abidin abish abulfaz abylai achiko adalat adiel adilbek adilet adir adylbek afgan aflatun
  agah agasi aghasi agop aharon aibek aidar aidarbek aidyn aitbek ajdar akaki akezhan akhmet akmal akmatbek akmyrat akylai akylbek alaattin
  alaeddin alakbar alasgar aleko alekper aleksandre aleksi alibek alican alidin alihan alika alikhan aliriza alisher almas almasbek almat almazbek
  alon alovsat alparslan alper altan altay altynbek amanbek amangeldi amangeldy amanmyrat amantai amanzhol amichai amiel amihai amil amiram amiran
  amitai amnon amotz amram anar andranik annageldi annamyrat anushavan anvar anvarbek anzor aqil aramayis arayik areg arieh arik arikan armanbek
  armenak arnon arshak arsham arshavir arstan arstanbek artak artashes artavazd artschil artush artyk arutyun arye aryeh asaf asan asanbek
  asankhan asaph asgar ashim ashirbek ashirmyrat askar askarbek askhat asylbek atabek atakan atalay atamyrat atilla auezkhan avetik avetis avi
  aviad avichai aviel avihai avihu avinoam aviram avishai avner avraham avrum avshalom avtandil avto aydogan ayhan aykut aytug azamat azat azer
  azimbek azizbek azizkhon azriel babken badri bagdat baghdasar bagrat bahadir bahattin bahodir bahoz bahri bahrom bahruz bakar bakhodir
  bakhrom bakhtiar bakhtiyar bakhtiyor bakhytzhan baki baktiyar baktiyarbek baktybek bakur bakyt bakytbek balakishi balaxan barbaros barham barlas
  baruch batbayar batbold batjargal batmunkh batsaikhan batsukh battal battsengel battulga batuhan baturalp batyr batyrbek batzorig baurzhan
  bauyrzhan bayarsaikhan bayartsogt baylar bedirhan bedrettin begenc begench begzod behcet behzat bek beka bekbolat bekbolot bekir bekzat bekzod
  benik benzion berat berdi berdibek berdimuhamed berdimyrat berdymurat berik berk berkan berkay berke bertan berzan besarion besik beso beybala
  beytullah bidzina bilgehan bilgin binyamin birkan birol bolat bolatbek boldbaatar bolot bolotbek botan botir bugra bulat bunyamin burak
  burhanettin cafer cagatay caglar cagri canberk cavit celal celalettin celil cem cemal cemalettin cemil cenap cenk cetin cevat cevdet chaim
  chanan chanoch charymyrat chimediin chingiz chuluun chyngyz cihangir cihat ciwan coskun cumali cuneyt dachi dadash dair daler dambadarjaa damdin
  danil daniyar daulet dauren davaadorj davit davlat davlatali davron davut dayanat dekel demirhan derenik deron dilmurod dilovan dilshod dincer
  dinmukhamed diyar dogu doguhan dogukan doniyor dorj dorjsuren doron doskhan dosmurat dostan dov dovletgeldi dovran dowran dror dudi dudu
  duman durmus dursun dzhamshed ebubekir edik edil edip ediz edmon efraim efrayim ege egemen eitan ekmeleddin ekrem elad elaman elazar elbegdorj
  elbek elchibey elchin eldad eldaniz eldiyar eldor elguja elgun elhanan eliahu eliav elimelech eliyahu elkana elkhan elman elmir elsevar elshad
  elshan elxan emilbek emircan emirhan emrah emre emrullah emzar engin enis enkhbat enkhbayar enkhbold ensar eran erbol ercument erdem erden
  erdene erdenebat erdenebayar erdinc erdos ergin ergun erhan erkin erkinbek erlan erlanbek ermek ermile ernar ernis ernur erol ersain ersan
  ersin ertan eser eset eshim esref ethem etibar eyup eyvaz ezel ezer fahir fahrettin faizullo fakhraddin farhod farkhod farman farrukh fayzulla
  fazil fehmi ferhan feridun fethi fethullah fettah fevzi feyyaz feyzullah fikrat fikri firat firdavs firdovsi firudin firuz frunzik fuat furkan
  furqat gadir gaffar gagik gaioz galaktion galib galip galsan galust galym galymzhan ganbaatar ganbat ganbold gantulga gantumur ganzorig gapar
  garegin garen garik garnik gasim gayrat gazanfar gazanfer gegham gela gencay gencer genco gershon gevorg gidi gigla gilad giora giray gocha
  goderdzi goga gogi gogita gokay gokberk gokhan gokmen goktug goneli gorkhmaz gourgen grigol grigori gudrat gulmurod gultekin gunduz guram gurami
  guray gurban gurbanali gurbanmyrat gurbuz gurgen gurhan gurkan gursoy guven habibullo habil haggai haim hajibala hajymyrat hakki hakob haldun
  halim halis hamazasp hamit hamrokhon hanoch harut harutyun hasim hasip hayati haydar hayk haykaz hayrettin hayri hayrik hewal hezi hidayet
  hikmat hikmatullo hillel hilmi hincal hiwa hmayak hojimuhammad hoshyar hotam hovhannes hovik hovnan hovsep hrach hracha hrachya hrair hrant
  hrayr hulusi hurshid husamettin huseyn huseyngulu husnu ibodullo idan ido igal ikrom ilber ilgar ilhami ilhom ilkhom ilkin ilo ilqar iltan
  ilteris imangali imeda imomali inan intigam ioseb isfendiyar isgandar ishai ishak ishkhan iskandar iskender islambek ismat ismayil isroil itay
  itzhak itzik ixtiyor izhar izzat izzet jaba jabir jahongir jaloliddin jamol jamoliddin janar jandos janibek jano jansugh janybek jargalsaikhan
  jargaltulga jasur javanshir javid javlon javokhir jenish jenishbek jeyhun jirair joldosh jomart jondo jumabek jumadyl jumagul jumber kaan
  kabdulkarim kachkyn kadir kadyr kadyrbek kahraman kairat kairbek kakajan kakha kakhaber kakhi kako kalandar kamaladdin kamber kamchy kamchybek
  kamo kamoliddin kanat kanatbek karapet karimjon karlen karo karwan kasym kasymbek kasymjomart kayahan kayhan kazybek keremcem kerim kevork
  khabib khachatur khachik khagani khairullo khalmurad khaltmaa khamid khanlar khayal kholmurod khoren khudayar khurelsukh khurshed khusan
  khusniddin khvicha koba kobi koksal komitas konstantine koray korhan korkut kote kuandyk kuanysh kubanych kubanychbek kubat kubatbek kubilay
  kudaibergen kudrat kudret kukuri kurban kurmanbek kurmangazy kursat kurtulus kutay kutlu kutsi kylychbek lado lasha leib lekso lernik levani
  levon lkhagvasuren lochinbek lutfiyar lutfu luvsannamsrai madamin madi madiyar magsud mahammad mahmadali mahmadullo mahmudjon mahmut mahsun
  mais maksat maksatbek maksud malkhaz mambet mamia mamikon mammad mammetniyaz mamuka manarbek manvel maor marat maratbek mardon martik martiros
  masrour matan matevos matlab mattanyahu maulen maxat mazahir mazlum mecit medeni medet mehman mehmetcan meir mekan melih melisbek melor memduh
  menahem mendel merab merdan merih mert mertcan mesrop mesut metehan metin mher midhat mihran mikail mikayel mindia mirac miras mirian mirkelam
  mirlan mirzakarim mirzali mirziyo misir mithat mkhitar mkrtich mnatsakan moni mordechai mordehai moti motti movlud muammer mubariz mugan
  muhammadjon muhammet muhammetguly muharrem muhiddin muhittin muhlis muhsin muhterem mujdat mukash mukhammad mukhiddin mukhran mukhtor mukremin
  mumin muminjon munkhbat munkhbayar muratbek murathan murman murod murodali murtaz mushegh mushfig mustafacan mutlu myktybek myrat myrza nabi
  nabijon nachman nachum naci nadav nafiz nahapet nahit nahum najmiddin nambaryn namig namiq naor narek narzullo nasimi nasirdin nasriddin nasuh
  nati natig natiq natsagiin nazarbek nazmi necat necati necdet nechirvan necip necmettin nehemia nejat neman nematullo nerses nesim netanel
  nevzat neyzen nigmatilla nijat nikoloz nissim nitzan nizamettin nizom nodar nodir nodirbek norair norayr norik normurod novruz nugzar nukri
  numan nurali nurbek nurberdi nurbol nurdin nurdoolot nurettin nurgali nurgazy nuriel nurken nurlan nurlanbek nurmagambet nurmuhammad nurmyrat
  nurtai nurtas nurzhan nusret oded odil ofer ogtay oguljan oguzhan ohad ohun okan okcan okilbek oktay okyay olgun olimjon oljas olzhas
  omirzak omri omurbek onder ongun onik onise onur oqil oqtay oralbay oraz orazaly orazgeldi orazmyrat orbay orcun oren ori orif orkhan orozbek
  oruc orxan osher osmancan osmonbek otabek otar otari otkir oyatullo oybek ozan ozgun ozhan oztekin paata paltiel papuna pargev parkev parmen
  pasa peretz perincek pertev pinchas pinhas pirmat poghos polad poyraz purevdorj qahramon qodir qubad qurban quvonch raanan rafet raffi ragib
  rahib rahmatillo rahmi rahmon rahmonjon rajab rakhat rakhim rakhmatulla ramaz ramazan raphiel rashit rasul rasulbek rati rauli ravan ravshan
  razmik rebaz rebwar recai refet reha rejep resul revaz rezi rezo ridvan rifki rinat rizgar rizo rizvan roee roei roin rojhat romanoz romik
  rostom rovnag rovshan rovshen roziq rubik rufat ruhi rusen rustambek rustu ryspek sabahattin sabyr sadettin sadig sadri sadriddin sadullah sadyr
  sadyrbek safar saffet sagi sagiv sahan sahin saidakbar saidamir saidjafar saidmukhtor saikhanbileg saim sait saken sakir samad samat samatbek
  samet samim samvel sanat sanatbek sancar sangak sanjar sanzhar saparbay saparbek saparmurat saparmyrat sargis sarkis sarp sarvan sarvar sarxan
  sasoon sasson sasun sattor savalan savas sayfullo sebahattin sedat sefa sefer sefi selahattin selami selman semih semsi senol serdal serdar
  sergo serhan serhat serhildan serik serikbolsyn serikzhan sermet serob sertac seryozha settar sevak sevket seyfettin seyfi seyit seymur sezai
  sezgin shabtai shahan shahar shahen shahlar shahmar shahriyar shaig shalva shamil shant shaul shavarsh sherali sheraly sherko sherwan
  sherzod shimi shimshon shlomi shlomo shmaryahu shmuel shmulik shneur shohrukh shokhruh shraga shuhrat shukhrat shwan sinasi sirodjidin
  sirojiddin sitki slavik smbat sobir sodiq sodnom sohib sokhib soner soran soso sualp suavi suhrob sukhbaatar sukhbat sukhrat sukhrob sukru
  sulkhan sultanbek sumiya sunnatillo suren surik sururi suyun syrgak syymyk taalaibek taceddin tachat tachmyrat tahsin talantbek taleh talgat
  talip tamaz tamir tanatar taner tanirbergen tanju tariel tariyel tarkan tarlan taron tashtanbek tato tatul tatuli tayfur taylan tayyar teimuraz
  telman temel temir temirbek temirlan temur temuri tengo teoman tevfik teymur tezcan tigran tilek tilekbek timucin tofig tofiq toghrul
  togrul tohir tohirjon tokhir tokhtar tokon toktar toktogul tolegen toleutay tolgahan tologon tolomush tolqin tomer topchubek tornike toygar
  toyly trdat trifon tsahi tsakhiagiin tsedenbal tsend tsogtbaatar tsotne tufan tugay tugrul tulkin tumur tunc tunca tuncay tuncel tural turar
  turdubek turgay turgunbek turhan turker tursun tursunbek turxan tuvia tuygan tzachi tzahi tzvi tzvika ubaidullo ucha ukhnaagiin ulanbek ulmasbek
  ulug ulugbek ulughbek ulvi ulziisaikhan umarali umarbek umid umidjon umirzak umud umur unal uri urmat urmatbek usen ushangi usmonjon
  uuganbayar uygar uzakbay uzeyir vaagn vachagan vache vachik vagharsh vagharshag vagharshak vagif vahagn vahan vahap vahdettin vahe vahit vahram
  vakhtang vakkas vakur valeh valijon vano vaqif varazdat vardan vardges varol varoujan vartan varuzhan vasfi vasif vasiko vasili vazgen vazha
  vedat vehbi vepkhia veysel veysi vidadi vigen vilen vladimer vohid vova vram vrej vugar vusal yagub yakir yakub yakup yalgin yalim yaman yaniv
  yaron yashar yavar yaver yazmyrat yechiel yeghia yeghishe yehezkel yehiel yehoram yehoshua yehuda yekta yener yeprem yerachmiel yerbol yerbolat
  yerlan yermek yermiyahu yernar yersain yervand yerzhan yesbol yeshayahu yesimbek yessen yetkin yiftach yiftah yigal yigit yigitcan yildiray
  yinon yishai yisrael yisroel yitzchak yochanan yodgor yoel yoni yoqub yoram yosi yossi yotam yucel yunus yura yurdaer yusif yusufjon zaal zabil
  zafer zainiddin zakar zakir zakro zalman zamiq zamirbek zandanshatar zareh zarif zaur zaven zaynobiddin zaza ze'ev zeev zekai zekeriya
  zeki zerdest zev zevulun zeynal zeynalabdin zhaksylyk zhanbolat zhandos zhangir zhanibek zhanseit zhantoro zharas zhasulan zhenis zhenish
  zhenishbek zhirayr zholdas zhomart zhora zhumabay zhumabek zhumagali zhumatai ziya ziyod ziyodullo zohrab zoir zokir zori zorig zorigt zorik
  zuhriddin zuhtu zulfiqor zulfu zulfugar zura zurabi zvi zviad zvika
`);

/** For both. */
export const NEAR_EASTERN_NAMES_OF_BOTH = words(`
  almaz altangerel asel aytac aytekin bayar cihan derya devrim dilshad esen evren gokcen gunay gunes gurcan gursel hadar hikmet ilkay jiyan
  kamuran liron maka melis mukerrem muzaffer narangerel nermin nimet olcay otgonbayar oyungerel perran rana ronen rotem safak servet sezer shachar
  simcha suat tansel ufuk ulas umut utku yona yuksel yuval zhanat zohar hilal
`);
