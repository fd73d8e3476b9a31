/**
 * Given names of Japan, South East Asia, the Himalaya and the Pacific that the lists of `given-names.ts` lack, as
 * English-language news prints them; by hand. Folded (see `nameKey`). Names that are as often a family name, a word or
 * a place are left out.
 *
 * @module
 */

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Nearly always for women. */
export const FAR_EASTERN_NAMES_OF_WOMEN = words(`
  ahorangi akane akanesi akanisi akemi akesa alisi amane amihan aminah anahera analyn anchalee apinya aqela arisa arlyn arunee asami asenaca asinate
  ateca atitaya atsuko awhina ayaka ayako ayame ayano azalina babylyn bajrakitiyabha benjamas bituin bopha bouavanh bounmy bupha busanan chadchaya
  chalida chanida chansouk chantana chanthou chantrea chanya cherrylyn chie chiho chikako chinatsu chiyo chiyoko chizuko choden chona chulabhorn
  chutima cinta cristeta cristy dalisay darunee dechen diep dikki diwata dolkar duangjai editha eiko elenoa elnora emele emi eriko erlinda estrelita
  etsuko eunji eunjung faafetai faamausili faanana faizah fatafehi fatimah fauziah fetu fiame fifita fitri fitriani flordeliza florita fuatino fujiko
  fumi fumie fumika fusi fuyumi haeun halaevalu halimah hamidah hanae hanako hanifah hanisah haruko haslinda hasnah hatsue hideko hinewehi hisae
  hitomi hiyas hnin honoka huong hyejin ianeta ikuko ilisapeci iluh imee indah indriani ineza intan izzah jamilah janella jaruwan jinky jintana jiwoo
  jiyeon jiyoung jovelyn juvy kaede kalesi kalesita kalolaine kamariah kanae kanako kanchana kannika kanokwan kanya kaori kapukava karalaini kartika
  kartini kasumi katokakala katsuko kayoko kazue kelera kesinee khairiah khamphone khine kiko kikue kikuko kimiko kinuko kiri kiyoko koharu kolab
  kotomi kotone kristel kuini kuniko kunthea kyouko kyunghee ladda lagi laisa laite lalida lanieta lanuola latdavanh latifah lavenia lefau leilua
  lesieli lestari lhadon lhamo liezel ligaya lilis lineta litia litiana liwayway loida lorelie losaline losalini lualhati lusia lusiana luzvi
  luzviminda machiko madoka mahina maho maiko makereta malaea malee maliwan mami mamiko manami manivone manusiu maricar maricris marikit mariko
  marivic masayo masina matsuko maylene mayu mayuko mayuree maznah mealea megumi mei meiko melati melchora melesiu meliame menchie mercedita
  merceditas mereani merenia mereseini merewalesi merlinda michie midori mieko miho mihoko mijin mikako mikiko mikoto miliana minako minami minji
  minjung mio misako misato mitsuko mitsuyo miwa miyako miyo miyoko miyu miyuki moeka moelagi momoka momoko motoko munirah murni mutsuko mylene
  nadirah nafisah naho naina nanako nanise nantana narumi narumon natsue natsuko nattaya natthida nazirah nenita nerissa ngahina ngahuia ngaio ngapera
  nhung nidnoi ning ningsih nodoka nongnuch nonoka nooraini norain norazlina norberta norhaliza norizan norlela norliza normah normala norzaini novita
  nozomi nuanchan nunia nuraini nuraisyah nurhayati nurliyana oanh ohnmar olovia omi oranuch orawan otoha pacita paia pania panida panisara pannika
  parekura pasemaca patcharee pensri perlita phalla phally phatcharin pheap phonesavanh phyu pilolevu pimchanok pimpisa pinyada pirihira pisey pisila
  pornthip porntip pranee prapai preeya premila puaseiseui puawai puji purificacion puspita puti pwint rachanee rafidah rahayu rahimah raihana
  raijieli ramlah rashidah ratchanok ratih ratnasari rattana rawinia reapi reika reiko repeka rerekohu rhodora rie rieko rikako riko rini ripeka ririn
  risa risako risma ritsuko rohana roimata roina rokiah rosnah rothana rozita rubiah rubilyn rumiko rungnapa ruri rusila rusnah ryoko sabariah sachi
  sachie sadako saeko safiah saini sainimili saki sakiko sakurako salamasina salanieta salaseini saleha salinee salmah salmiah saori sarifah sarimah
  sasipha satoko satomi satsuki sawako sawitree saya sayaka sayo sayoko sayuri seini sela selai selu seluvaia sengdeuane senimili seoyeon sereana
  seruwaia shahrizat sharifah shariffah shigeko shiho shiori shizue shizuko shoko siale siatua silafaga silia sinalei sinta sirikit sirima sirindhorn
  siriporn siriwan sisila sisilia siteri siutaka sokunthea solita somjai somsri somying sonoko soojin sooyoung sophea sothea sotheavy souphaphone
  sovann sovanna srey sreymao sreymom sreyneang sreypov suchada suda sudarat suhaila sujin sulastri suliana sulistyowati sulueti sumalee sumie sumika
  sumiko sunee sunhee sunisa supaporn supatra supinya susi susilowati suthida suti sutini suwannee suzu suzue suzuko taeko tafaoata taimane takako
  talica tamami tamiko tanyaporn tarati tarisi tatsuko taufa tausala temaleti teresita teruko teruyo teuila thandar thanyaporn thao thazin theary
  thida thidarat thuy tiahuia titiek titin toeono tofa tokasa tokiko tokilupe tomoe tomoka tomoyo torika toshie toshiko trang tshomo tsukiko tsuneko
  tuiloma tuti tuyet ubolratana uini umeko unaisi unaloto utami uyen vaimoana vaisioa vaitoa valasi vanida vanna varanisese vasemaca vasiti veata
  venina vika vilayvanh vilimaina viniana voleak wahyuni waimirirangi wainikiti wakana wangmo wanida waraporn wassana wati wening whaitiri whina widya
  wikitoria wilaiwan wilawan wiwik wulandari yadanar yamin yangchen yangzom yanti yanuar yasue yasuko yati yeji yejin yoriko yoshie yoshiko younghee
  yuiko yuka yukako yukari yukie yukina yumeko yumi yumie yuna yuni yunita yupa yupin yuriki yusmadi yusnita yuuka zaharah zainah zainon zaitun zangmo
  zawiyah zenaida zeny zubaidah zuraida zuriah
`);

/** Nearly always for men. */
export const FAR_EASTERN_NAMES_OF_MEN = words(`
  abdurrahman achmad adhi aidil aiono airlangga aisake aisea aiyaz aizat akihiko akihiro akihito akilisi akinori akito akuila alatini aleki alifereti
  aloesi alofa alwi amanaki aminiasi amirul anaru andika andri anies anifah annuar antasari anupong anutin apenisa aperahama aphirat apichat
  apichatpong apirana apirat apisaloma apolinario aporosa aquilino arata arief ariki arkhom artemio artit asaeli asep asesela aswin atsuo atsushi
  atunaisa awang ayumu aznil bagus baharom baharuddin baharudin bakrie banharn banyat bayu benhur bienvenido biman boediono bongbong boonchai boonlert
  boonsong boonyarit borey bouasone bounnhang bounthong boyet boying budiman budiono bunchhay bundit bunrith bunta bunthan bunthoeun burhanuddin
  byungho cahyo carlito cecep celso chadchart chairul chaiwat chaiyawat chaiyuth chakkrit chaleo chalerm chalermchai chalit chamlong chamroeun chanin
  chanthol chantol charan charnvit charoen chatchai chatichai chatri chavalit chavanond chertchai chhay chheang chhun chikara chito chojiro chokchai
  chotiwat choummaly chuan chuichi chumpol conrado crisanto dadang dahlan daigo daijiro daiki daizo darmawan darmin darwis dedi dedy deni dhanin didik
  didit dionisio diosdado dipo direk djarot djoko dodi donghyun dongwook doni donny dorje dorjee dorji dzulkefly edcel edy eiichi eiichiro eiji eisaku
  eishi eita eitaro ekachai ekkachai eko eleuterio eliki emosi eparama epati epeli eremasi erineo eroni esala etuale etuate faalogo faamatuainu
  faamoetauloa fachri fadhlina fadli fadzil fagafagamanualii fahmi fahri fajar falaniko faleafa fatai fauzi feleti felicito felimon ferdi fiefia
  filimone firman fiso fonoti fredenil froilan fumihiko fumihiro fumihito fumitaka fumiya fusao futoshi gaku galih ganjar gatot gelo genichi genjiro
  genki genta gentaro ghazali gibran gilang goichi goro gunawan guruh gyaltsen gyatso haami hachiro hafid hairul hajime halafihi hamiora handoko hanif
  hanipa hari harjono hartono haruki haruo haruyuki haryono hasbi hasto hasyim hatta hayato heihachi heita henare hendra hendri hendro heremia heri
  herminio hermogenes heru hidayat hideaki hidehiko hidehiro hidehito hidemasa hidenori hideo hidetaka hidetoshi hideyoshi hideyuki hirini hiroaki
  hirobumi hirofumi hirohide hirohisa hirohito hirokazu hiromasa hiromichi hiromitsu hiromu hironobu hironori hirosato hirotaka hirotake hiroto
  hirotoshi hirotsugu hiroya hiroyasu hiroyoshi hiroyuki hisahito hisanori hisao hisashi hisato hisayoshi hishamuddin hitoshi hopoate hotaka husam
  hyunwoo iakopo ichita idrus ierome ifereimi ignasius ihaia ihaka ikki ikmal ikuo ilaitia iliesa ilisoni ilivasi inia inoke inosi iosefa iosua
  ipirangi irawan irwan isamu isao isikeli isileli isimeli isireli isko isoroku issei itaru itthiporn iwao jaehyun jaewook jamaluddin jarupong
  jatuphat jatuporn jejomar jeke jeremaia jigme jigmi jihoon jinggoy jinichi jinwoo jioji jisung joeli johari joichiro joji jojo jomar jonel jonetani
  jongsu jonjon jonvic jope josateki jotaro joven jovito juanda junho junji junjun junpei junya jurin juzo kaesang kahar kahu kaito kakuei kalafi
  kalaveti kaliova kalisi kamaruddin kamarudin kaminieli kaname kantaro karno kasem kasit kasman katashi katsuaki katsuhiko katsuhiro katsuhisa
  katsuhito katsuji katsunori katsuo katsuro katsushi katsutoshi katsuyoshi katsuyuki kaufana kaysone kazuaki kazuhide kazuhiko kazuhiro kazuhisa
  kazuhito kazuma kazumasa kazunari kazunori kazushi kazushige kazutaka kazuto kazutoshi kazuya kazuyoshi kazuyuki keigo keiichi keiichiro keiji keiju
  keitaro keizo kelepi kengo kenichiro kenjiro kenki kenkichi kenro kensaku kenshin kensuke kentaro kento kenzaburo kereama kereopa khairuddin
  khamphoui khamtai khamtay khir khofifah kiatisak kichiro kihachi kiichi kiichiro kikuo kimio kingi kini kinji kisaburo kisho kitione kittirat
  kittiratt kiyoharu kiyohiko kiyohiro kiyomi kiyoshi kiyotaka kiyoto kizo kobsak kohei koichiro kojiro koki kokichi kolinio kolio koloa komarudin
  koroi koroki kosaku kosal kosei kosetatino kosuke kotaro koya koyo kozo kriengsak krisada krisna krit kritsada kukrit kulachai kumao kunihiko
  kunihiro kunihito kunio kuntoro kurnia kusnadi kusuma kwangho kyohei kyoichi kyoji kyosuke kyota kyugo laauli lafaitele laisenia laisiasa latiume
  lautafi lauvao lealaiauloto leavasa leiataua leodegario lepani levaopolo lhundup lisiate lito livai lokman lolo lopeti luamanuvae luhut lukman maama
  macario mahadzir mahdzir mahe mahfud maihi maika makara malietoa mamoru manaaki manabu manasa manase manihera manoa manzo mareo mareto marzuki
  masafumi masaharu masahide masahiko masahito masaji masakatsu masakazu masamichi masamitsu masamune masamura masanao masanari masanobu masanori
  masao masaru masashi masashige masataka masatake masatoshi masaya masayasu masayuki masivesi masuo masuzo maszlee mataiasi mataio mateni matsutaro
  mazlan mechai meechai megat meli menardo mesake metuisela migz mikaere mikio mikito minho minjun minsu mitieli mitsuaki mitsugu mitsuharu mitsuhiko
  mitsuhiro mitsumasa mitsunori mitsuo mitsutaka mitsutoshi mitsuyoshi mitsuyuki mochamad mochtar moeldoko moerdani mohd mohi montri moriaki morihiro
  morio moritaka mosese motekiai motoharu motohiko motohiro motoki motoo motoshi muchlis muhaimin mukhriz mulitalo mulyadi mulyono munenori muneo
  mustapa mutsuo naani nacanieli nadiem nafetalai nagaharu nagamasa nagatoshi namgyal nanang naohiko naohiro naohisa naohito naoki naomichi naosuke
  naotake naowarat naoya naoyuki napolioni narith narong narongsak naruhito naseri natsuo nattapong nattawat nattawut natthaphong nazri necani nemani
  netani ngarimu ngodup ngurah nhek nikau nikora nimilote niphon nipon nirut niwatthamrong nobuaki nobuharu nobuhiko nobuhiro nobuhisa nobuhito
  nobukazu nobuo nobusuke nobutaka nobuteru nobutoshi nobuyasu nobuyoshi nobuyuki nonito nonoy noppadon nopporn norachit norbu norifumi norihiko
  norihiro norihito norikazu norimasa norio noritaka noriyasu noriyoshi noriyuki nouhak novanto nugroho nuku ofato olopoto onofre osea otohiko pablito
  paea paiboon pailato pairoj paitoon pakorn panapasa panitan panji panthongtae paora paquito parinya parit pasitale pati pauliasi peceli pehira
  penaia penisimani pepito pera permadi petera phankham phearum pheng phichai phirun pichai pichet pidol piri pirimi piseth piti piyabutr piyasvasti
  plodprasop poasa poasi pohiva polataivao polawat poltak pongpol pongsak pongsakorn ponipate ponlok potatau pouvalu pracha prachai pramono prapat
  prasarn prasert prasetyo prasit prasong pratikno prawit prayut preecha pridiyathorn prinya prommin purnomo purwanto rachmat radzi raffy rahmat
  rainsy raizo ramli ranariddh rangihau ranginui rangsiman raslan ratanak ravuama raymundo razali reiji reijiro rendra reweti rewi reynato ridwan
  ridzuan rihari rikihana rikiya riku rikuo rintaro rinzo rithisak rithy rizalino rizieq roilo rokuro romulo ronnel ropata roslan rosli rozman ruatapu
  rupeni rusli ryamizard ryohei ryoichi ryoji ryoma ryosei ryosuke ryotaro ryu ryudo ryuhei ryuichi ryuji ryuki ryunosuke ryusei ryushi ryutaro ryuzo
  saburo sadaaki sadahiro sadao sadayuki saia saifullah sailosi sakaraia sakeasi sakichi sakiusa sakti saleimoa saleumxay sambath samisoni samiu
  samoeun samphan samrin samsul samsuri samuela samuelu sanaila sanan sandiaga sangwoo sansern santi sapto sarawut saroeun sarun sarwono sateki sathit
  satoru saula savenaca savoeun savuth sawat seci sefanaia sefita sefo seigo seiha seihachi seiichi seiichiro seiji seijiro seiki seishi seishiro
  seita seitaro seiuli seiya sekope seksan selesele semesa senichi serafin seree seremaia seru serupepeli setareki setiawan setoki setsuo setya setyo
  seumanu seungwoo shabery shafie shahidan shahril sharizat shichiro shigeaki shigefumi shigeharu shigehiro shigekazu shigeki shigemitsu shigenobu
  shigenori shigeo shigetaka shigeto shigetoshi shigeyoshi shigeyuki shingo shinichi shinichiro shinjiro shinkichi shinnosuke shino shinpei shinsaku
  shinsuke shinta shinya shiro shizuo shogo shoichi shoichiro shoji shoma shosei shotaro shoya shozo shuhaimi shuhei shuichi shuji shuku shunichi
  shunji shunpei shunsaku shuntaro shunya shusaku shusei shusuke shuta shuto shuzo sidarto sigit sihamoni sihanouk sihasak sikeli silao silvestre
  simeli simione siphandone sireli sirichok sithisak sittichai sixto slamet soane soeharto soekarno soeripto sofyan soichi soichiro sokchea sokheng
  sokhon soksan solomona solomone sombat somboon somchai somkiat somkid sommai somphong sompong somporn somsak somsavat somyot sondhi sonexay
  songkitti songkran sonthi sontirat sophal sophan sopheak sopheap sophoan sophorn sosaia sosuke sota sothearith sovan sovannarith sovannaroth subagyo
  subroto suchart suchat suchinda sudirman sueo sugeng sugiarto suguru suhaimi suharso sujatmiko sukampol sukhumbhand sukma suliasi sumio sungho
  sungmin sunia supachai supachart suparman suphan suporn supriyadi supriyanto surachai surachate surakiart surapong surasak surayud suriya suryadi
  suryo sutarman sutarto suthep sutiyoso sutopo sutrisno suwandi suwat suwit syafruddin syahredzan syahrizal syahrul syamsul syarif taani taare
  tadaaki tadahiko tadahiro tadahito tadakatsu tadamasa tadamichi tadanobu tadanori tadao tadatoshi tadayoshi tadayuki taehyung taichi taiichi taiki
  taimalelagi taine taishi taizo tajuddin tajudin takaaki takafumi takaharu takahide takahiko takahiro takahisa takahito takaji takakazu takamasa
  takanobu takanori takao takato takatoshi takaya takayasu takayoshi takayuki takehiko takehiro takehisa takehito takeichi takeji takekazu takeki
  takeo takeru taketora taketoshi takiyuddin taku takuji takuma takumi takuo takuro takuto takuzo talavou tama tamahou tamasese tamatea tamati
  tamihana tamio tamon tane taniela tanielu tariana tarit tarmizi tasuku tatsuhiko tatsuhiro tatsuki tatsuma tatsumi tatsunori tatsuo tatsuro tatsushi
  tatsuyuki taufik tavake tavita tawake tawatchai tawera tawhiao teerachai teguh teiji teizo teofisto teppei teru teruaki teruhiko teruhisa terumasa
  teruo teruyoshi teruyuki teten tetsu tetsuji tetsuo tetsuro tetsushi tetsutaro tetsuyuki tetsuzo thammanat thanakorn thanat thanathorn thanin thanom
  thavy thaworn theerachai thirachai thol thongchai thongloun thongsing thubten thupten tiaki tikiko timoci timoti tirachai tirso tjahjo tofilau
  toichi toka tokio tokuichi tokuji tokuo tokutaro toleafoa tomasi tomoaki tomoharu tomohide tomohiko tomohisa tomohito tomokazu tomoki tomonobu
  tomonori tomoo tomotaka tomoya tomoyuki tomozo toomata topgyal torahiko toshi toshiaki toshiharu toshihide toshihiko toshihisa toshihito toshikatsu
  toshikazu toshiki toshimasa toshimichi toshinari toshinobu toshinori toshio toshiya toshiyasu toshiyuki toshizo toto trisno triyono tsugio tsuguo
  tsuneharu tsunehisa tsuneo tsuyoshi tuaopepe tuheitia tuilaepa tuimaleali'ifano tuipulotu tuisugaletaua tukoroirangi tuku tulus tumu turei turoa
  tuta tuwai uaisele udin udom udomdej uelese uili ujang ulaiasi ulakai ulil uliti umanosuke ungku unosuke untung uraia uttama utut vaha vahafolau
  vaiga vainga vannak vannath vanndy vanny vaovasamanaia vatiliai veasna veerasak veerathai vereniki vibol vichai vichet vichit victorino viengthong
  vili viliame viliamu vilikesa virak virote visanu viseth vitaliano voltaire voravit vuna vuthy wahanui wahidin waisake waisale waisea wangchuk
  warawut warong watana wataru watekini watisoni wawan wepiha wetini wharehuia whatarangi wibowo wichai wichian wigberto wiku wikuki wiliame winai
  winiata wiranto wirat wirote wisnu wissanu wittaya worachai woravit xaysomphone yadi yahiro yanto yasonna yasu yasuaki yasuharu yasuhide yasuhiko
  yasuhisa yasuhito yasuji yasukazu yasumasa yasunari yasunobu yasunori yasushi yasutaka yasutomo yasutoshi yasuyoshi yasuyuki yayan yohanes yohei
  yoichiro yoji yojiro yongsu yongyuth yoriyuki yoseph yoshi yoshiaki yoshifumi yoshiharu yoshihiko yoshihiro yoshihisa yoshihito yoshikazu yoshiki
  yoshimichi yoshimitsu yoshinao yoshinari yoshinobu yoshinori yoshio yoshisada yoshitaka yoshiteru yoshito yoshitomo yoshitoshi yoshitsugu yoshiya
  yoshiyuki yosuke youngho youngsoo yudai yudha yudhoyono yudi yugo yuichi yuichiro yuji yujiro yukihiko yukihiro yukihisa yukinobu yukinori yukito
  yukiya yukiyoshi yusaku yusei yushi yusof yusri yusril yusup yuta yutaka yutaro yuthasak yuya yuzo yuzuru zainal zaini zainuddin zambry zenichi
  zenjiro zenko zenzo zosimo zulhas zulkarnain zulkefli zulkipli
`);

/** For both. */
export const FAR_EASTERN_NAMES_OF_BOTH = words(`
  agung asuka chimi chokyi dawa deki dekyi dolma eri gede gyalo haru harumi haunani hikaru hinata hiromi hoku hokulani honi ikaia ikaika ioane
  iokepa iolana itsuki izumi jampa jamyang kaeo kahale kahealani kahele kahiau kaimana kaipo kaiulani kalani kalaniana'ole kalea kaleo kamaka
  kamalei kanani kaniela kanoa kaoru kapono kapua katsumi kaui kaulana kawika kazumi keahi keala kealani kealoha keawe kehaulani kei keita kekoa
  kekuhaupio kekuhi kelsang keola keone keoni kesang ketut khandu kimo konane kunzang kupono kuulei latu lehua leinaala leota lhakpa lhazom
  lobsang lobzang lokelani lono lopaka losang mafi mahealani maile makana makoa masami migmar mikala mingma mitsuru mizuki nainoa nakoa
  nalani namgay nanami nao napua natsuki ngawang noelani nohea nyima nyoman palden pasang peldon pema penpa phuntsho phuntsok phurba pikake puaena
  pualani puanani putu rabten rei rinchen rinzin rizky samnang samten sangay sherab shigemi shinobu shizuka siaosi singye sokha tamaki
  tandin tashi tenpa tenzing terumi thinley tobgay toshimi tsering tsewang tshering tsomo tsubasa tsukasa tsundue ugyen uilani ululani urgen
  wailani wangdi wangdue wayan yangdon yangki yenny yeshe yeshey yonten yoshimi yuli thuan xuan giang hien quyen phuong ngoc hanh kumi miki rumi nani maki andi dede
`);
