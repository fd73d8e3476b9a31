/**
 * The small words of people's names. Provenance: written by hand from the usage of English-language news and the usual
 * library rules for name entries; the family names that stand first are the most frequent ones of China, Korea and
 * Vietnam in their usual Latin spellings. Lower case, without full stops; letters with marks are folded (see
 * `nameKey`).
 *
 * @module
 */
import { FOREIGN_TITLES } from "../languages/foreign-titles.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Parts of the family name that follows, in lower case or capitalised: "von der Leyen", "De Niro", "bin Salman". */
export const PARTICLES = words(`
  't ab af ag al anak ap auf av bar bat bin bint binti bte d da dal dalla das de degli dei del dela della den der des di do dos du el
  een ferch freiherr graf het ibn la las le les lo los mac o'r op san santa st te ten ter tho thor toe und van vande vander ver
  vom von vor wa zu zum zur ul ould
`);

/** Particles only in lower case: capitalised they are given names, articles or initials. */
export const PARTICLES_IN_LOWER_CASE = words(
  "ab ag al anak ap av bar bat ben d do e i la las le les lo los mac op san santa te ter und y ul",
);

/** What joins two family names in Spanish: "Quorl ⟨y⟩ Roe". */
export const BETWEEN_FAMILIES = " y ";

/** The Dutch article that has lost its vowel; any small word may stand before it in a name: "in ⟨’t⟩ Veld". */
export const SHORT_ARTICLE = "'t";

/** Articles of a place, paper or gang, if the name begins with none of the words above: "El Faro". */
export const FOREIGN_ARTICLES: ReadonlySet<string> = new Set("El Los La Las Le Les Il".split(" "));

/** Words that begin an Irish family name, as printed: "Ní Dhuibhne", "Mac an Ghoill". */
export const IRISH_PREFIXES: ReadonlySet<string> = new Set("Ó Ní Nic Nig Uí Mhic Mac Mag".split(" "));

/** The article behind those, in lower case: "Mac ⟨an⟩ Ghoill". */
export const IRISH_ARTICLES: ReadonlySet<string> = new Set(["an"]);

/** Prefixes joined to the family name by a hyphen: "al-Assad", "el-Sisi". */
export const JOINED_PARTICLES = words("al el as ad ar an at ash az abd ait ben bin ould ul ur");

/** Words that follow the family name and belong to the name; "xi" is left out as it is more often a family name. */
export const SUFFIXES = words(
  "jr sr jnr snr junior ii iii iv vi vii viii ix xii xiii xiv xv xvi xvii xviii xix xx xxi xxii xxiii 2nd 3rd 4th",
);

/** Those that are shortened words, which are printed in small letters as well: "Tom Roe ⟨jr.⟩". */
export const SHORT_SUFFIXES = words("jr sr jnr snr");

/** Letters after a name that are not part of it: degrees, orders, offices. */
export const DEGREES = words(`
  md phd dphil jd llb llm llp mba ms msc ma mph ba bsc bs esq esquire rn dds dvm dmd cpa cfa pe do psyd edd lpc lcsw mp
  mep msp mla mpp mna td qc kc sc obe mbe cbe kbe dbe gbe kcmg gcmg cmg om oc cc frs ias ips irs ifs ret usn usa usmc usaf sj op osb dd
  bem cvo mvo lvo kcvo dcvo gcvo kcb dcb gcb dcmg rvm qpm kpm qfsm kfsm qam kam qvrm qgm dso dsc dfc dsm afc gm mc vc am ao ac oam apm psm asm esm onzm mnzm cnzm
  dnzm knzm qso qsm cm coe cq oq omc jp dl pc frcs frcp frcpath frcgp frcn mrcp mrcs fmedsci fmed frse frsa frsl frsc fba friba riba rics frics mrics
  mriba cgeol ceng feng freng facs facc faia aia rsm rsj rscj ibvm svd cssr csp ofm ofmcap ocd ocso osa osu sdb mccj bvm mbbs mbchb bds bvsc bvetmed
  mrcvs frcvs msw lcpc pharmd dnp aprn crna
`);

/** Those degrees that have lower-case letters behind the first: "PhD". */
export const SMALL_DEGREES = words(
  "phd fmedsci fmed frcpath ceng feng freng bvsc bvetmed mbchb pharmd ofmcap dphil psyd edd",
);

/** Forms of address before a name, and titles as news shortens them. */
export const HONORIFICS: ReadonlySet<string> = new Set([
  ...words(`
    mr mister mrs ms miss sir lord lady dame baroness baron mx dr prof professor doctor rev reverend fr father sister
    brother pastor rabbi imam ayatollah cllr hrm hrh hh hon sen rep gov gen lt col maj capt sgt cpl adm cmdr
  `),
  ...FOREIGN_TITLES.keys(),
]);

/** Honorifics that say nothing about what somebody does: a title beside them says more. */
export const FORMS_OF_ADDRESS: ReadonlySet<string> = new Set([
  ...words("mr mrs ms miss mx dr prof sir dame lord lady hon rev fr"),
  ...FOREIGN_TITLES.keys(),
]);

/** Forms of address that are not titles at all. */
export const COURTESIES = words("mr mrs ms miss mx messrs mme mlle m shri smt");

/** Forms of address of two words. */
export const HONORIFIC_PAIRS: ReadonlySet<string> = new Set([
  "his excellency",
  "her excellency",
  "his highness",
  "her highness",
  "his majesty",
  "her majesty",
  "his eminence",
  "his holiness",
  "his grace",
  "his honour",
  "datuk seri",
  "datuk sri",
  "dato seri",
  "dato sri",
  "dato' seri",
  "dato' sri",
  "tan sri",
  "puan sri",
  "tun dr",
  "yang amat",
  "yang berhormat",
  "yang dipertua",
  "yang mulia",
]);

/** Chinese, Korean and Vietnamese family names, which stand before the given name. */
export const FAMILY_NAMES_FIRST = words(`
  ai an ahn bae baek bai ban bao bo cai cao chan chang chen cheng cheung chiang chin cho choe choi chong chow chu chua chun
  chung cui dai dang deng ding dinh do doan dong du duan duong eom fan fang feng fu gao ge geng goh gong gu guan guo ha
  hahn ham han hang hao he heo ho hoang hong hou hsieh hsu hu hua huang huh huynh hwang im jang jeon jeong jia jiang jin
  jo joo jung kang kim ko koh ku kuo kwak kwok kwon lai lam lau le lee lei leong leung li lian liang liao liew lim lin
  ling liu lo loh long lou lu luo luong lv ly ma mai mao meng min mo moon na nam ng ngo nguyen ni nie nim oh ong ouyang
  paik pak pan pang park peng pham phan phung pu qi qian qiao qin qiu quan rao ren rhee roh ryu seo shao shen sheng shi
  shim shin sim sin sohn son song su suh sun sung tan tang tao teo teoh thai tian ting to tong tran trinh truong tsai
  tsang tsao tse tseng tu u vo vu vuong wan wang wee wei wen wong woo wu xi xia xiang xiao xie xiong xu xue yan yang yao
  au cheuk chau chui fok kwan lok lui mak poon siu sze szeto tam tso tsui wai yeung yip yiu
  khoo kwek quek seah yap ye yeh yeo yi yim yin ying yoo yoon you yu yuan yue yun zeng zhan zhang zhao zheng zhong zhou zhu zhuang zou
  mok mui fung fong foo ngai ngan shum suen soong tung yuen kwong luk ooi khor cheah chee cheong chia loke loo phua quah soh teh toh yeap yeoh
  chien chiu chuang hsiao hsiung hung ji kao kung lien noh pae pai pyo shih tien tseng yen
  boey chng foong gan heng hoon hui kam kho kor ngiam pao poh shek sng soo tay teng tiong yeow yong
`);

/** Vietnamese family names, some of them also Chinese or Korean: two or three given names follow them. */
export const VIETNAMESE_FAMILY_NAMES = words(`
  nguyen tran pham phan huynh hoang vuong truong dinh trinh luong duong doan phung ngo dang bui vo vu le do ho ly mai
`);

/** Those that mean nothing else in an English text. */
export const VIETNAMESE_ONLY = words(
  "nguyen tran pham phan huynh hoang truong dinh trinh duong doan phung ngo dang vuong",
);

/** Middle names of Vietnamese women and men: "Le Thi Thuy", "Le Van Minh". */
export const VIETNAMESE_MIDDLES = words("thi van");

/** Syllables of Korean given names when printed apart: "Jae In", "Jong Un". */
export const KOREAN_SYLLABLES = words(`
  ah bae beom bo bok bong bum byung byeong chae chan chang cheol chol choong chul chun chung dae dal deok do dong doo duk eun
  eui gap geol geun gi gil gon goo gu guk gun gwang gyeong gyu gyun ha hae han hee heon ho hong hoon hu hun hwa hwan hwi
  hye hyeok hyeon hyo hyok hyon hyong hyuk hyun hyung ih ik il im in ja jae je jeong jeong ji jik jin jong joo joon ju jun jung
  kap ki kil koo kook ku kuk kun kwan kwang kwon kyo kyong kyoung kyu kyun kyung man mi min moo moon mu muk mun myeong
  myong myung nae nam o ok pil pyo pyong pyung rae ran rim rok ryong ryul sang se seo seob seok seol seon seong seung shik shin
  si sik sil sim sin so sok son song soo sook soon su suk sun sung tae taek tak u uk un ung wan weon won woo wook woong ye
  yeol yeon yeong yo yol yon yong yoo yool yoon young yu yuk yul yun yung zu
`);

/**
 * Syllables of given names of southern China as printed in Singapore, Malaysia and Hong Kong: "Boon Keat", "Siew Hoon",
 * "Mei-kuen".
 */
export const SOUTHERN_SYLLABLES = words(`
  ah aik bee beng boon chai cheah chee chek cheok cheong chew chiang chiew chin ching chok choo choon chuan chuen chwee chye eng fatt fook
  gek geok guan guat hai hean hee heng hiang hin hock hoe hoi hoong hoon hsien huat hui hwa hwee jee joo kah kai kam keat kee keng keong khai khiam
  khim khoon kiat kien kim kin kit kok koon kow kuan kuen kum kwang kwee kwok kwong lai lan leng leong lian ling loong lum lung luen mei meng min moy mui nam
  ngee ngoh oon peck peng pheng phaik poh pooi poon pua puay quee quek sai san seah sek seng seok siak siang siew sin sing siok soo soon sook suan
  sui swee tat teck teik thiam thye tiong tong toong tuan tuck wai wee weng wah woon yan yee yen yew yin ying yip yoke yong yoong yoon yuen yuet yuk
`);

/** Initials and finals of the syllables of Mandarin given names in pinyin, for `isPinyin`. */
export const PINYIN_INITIALS = "zh ch sh b p m f d t n l g k h j q x r z c s y w".split(" ");
export const PINYIN_FINALS = words(`
  a o e i u ai ei ui ao ou iu ie ue er an en in un ang eng ing ong ia iao ian iang iong ua uo uai uan uang ve
`);

/** Words of Burmese names, which have no family name: "Aung San Suu Kyi", "Htin Kyaw". */
export const BURMESE_WORDS = words(`
  aung aye daw ei hla hlaing hnin htein htin htun htay khin khine kyaw kyi kyin lwin maung may min mya myat myint myo naung oo thet nay naing ne nu nyan nyunt phyo
  san saw sein shwe soe su suu swe tha than thant thaung thein thi thiha thu tin tun u wai win yan ye yi yin zaw zin
`);
