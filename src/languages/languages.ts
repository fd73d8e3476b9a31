/**
 * How languages that are not read are distinguished: by the commonest function words of each, and by scripts that only
 * one language has. A word may stand in several lists: two languages are distinguished by the words that only one of
 * them has. Provenance: by hand.
 *
 * @module
 */

/** A language: its BCP 47 tag, its English name and its words, in lower case. */
export interface LanguageWords {
  readonly tag: string;
  readonly name: string;
  readonly words: ReadonlySet<string>;
}

function language(tag: string, name: string, words: string): LanguageWords {
  return { tag, name, words: new Set(words.trim().split(/\s+/)) };
}

export const LANGUAGES: readonly LanguageWords[] = [
  language(
    "de",
    "German",
    `der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch es werden aus hat dass sie nach
    wird bei einer um war am will also so sind noch wie einem über einen zum haben nur oder aber zur bis mehr durch sein wurde sei`,
  ),
  language(
    "nl",
    "Dutch",
    `de het een van en is dat op te zijn met voor niet die aan er om over was hij ook als bij maar dan naar uit nog door wordt
    heeft worden werd meer zich hebben deze tot geen wel ze`,
  ),
  language(
    "af",
    "Afrikaans",
    "die van en is het nie dat vir met te op hy sy wat aan om was by ook word as maar deur hulle se nog uit sal moet kan",
  ),
  language(
    "fr",
    "French",
    `le la les de des et du en un une que qui dans est pour par sur au pas plus il avec ce sont ses ne se aux mais ou
    cette son été leur nous comme ont être elle deux fait ces d' l' qu'il`,
  ),
  language(
    "es",
    "Spanish",
    `de la que el en y los del se las un por con una su para es al lo como más pero sus le ha sin sobre este ya entre
    cuando también fue hay está son`,
  ),
  language(
    "pt",
    "Portuguese",
    `de a o que e do da em um para com não uma os no se na por mais as dos como mas ao foi das tem à seu sua ou nos já
    também pelo pela até isso são está ele`,
  ),
  language(
    "gl",
    "Galician",
    "de a que o e do da en un unha para con os non no na por as se dos máis como polo pola ao das tamén foi está seu súa",
  ),
  language(
    "ca",
    "Catalan",
    `de la que i el en a les els amb per un una no del es ha són més dels al com va aquest però ser també pel als
    aquesta seva han ja`,
  ),
  language(
    "it",
    "Italian",
    `di e il la che in un è per una con non si del della le da sono al dei più i nel come anche alla delle gli ha dal
    ma lo degli nella tra questo essere stato`,
  ),
  language(
    "ro",
    "Romanian",
    "de și în la a cu pe nu că din o se care pentru mai un este au fi ce să sunt prin după lui sau fost iar cel al ale",
  ),
  language(
    "pl",
    "Polish",
    `w i na z nie się do to że jest o od za po jak co przez dla są oraz tym który czy ale jego która było będzie ze
    już może również został`,
  ),
  language(
    "cs",
    "Czech",
    `a v se na je že s z do o i to ve pro za by ale jsou si jak od po který jako však při podle také bude byl nebo
    která už jeho své`,
  ),
  language(
    "sk",
    "Slovak",
    `a v sa na je že s z do o i to vo pre za by ale sú si ako od po ktorý však pri podľa tiež bude bol alebo ktorá už
    jeho svoje`,
  ),
  language("sl", "Slovenian", "in je v na se da za so z ki ne s pa bi po ni tudi kot bo o ali pri od ga še bil"),
  language(
    "hr",
    "Croatian",
    "i je u na se da za su od s o što ne kao koji a iz koja ili to bi će ali nakon prema biti tko kako sve te",
  ),
  language(
    "sr",
    "Serbian",
    "i je u na se da za su od sa o što ne kao koji a iz koja ili to bi će ali posle prema biti ko šta kako sve",
  ),
  language(
    "hu",
    "Hungarian",
    "a az és hogy nem is egy ez van meg de azt csak már még szerint volt mint lesz vagy kell után aki pedig amely el",
  ),
  language(
    "fi",
    "Finnish",
    `ja on ei että oli se hän mutta myös ovat kun joka sen mukaan kuin ole olla tai jo niin mitä vain sekä jos voi
    ollut siitä noin hänen vuonna`,
  ),
  language("et", "Estonian", "ja on ei et see ka oli ning kui aga mis oma ta kes või siis veel nii mida ole pole vaid"),
  language(
    "sv",
    "Swedish",
    `och i att det som en på är av för med den till har inte om ett var de men från så vi han kan när också under
    efter ska vid sig eller hade säger mot`,
  ),
  language(
    "da",
    "Danish",
    `og i at det er en til på som af for med den der de ikke har et fra kan om var han men så også vi skal ved efter
    blev sig havde hun eller siger kun hvor jeg mod`,
  ),
  language(
    "no",
    "Norwegian",
    `og i det er på som en til av for med at den har de ikke et fra kan om var han men så også vi skal ved etter ble
    seg hadde hun eller sier mot hvor jeg`,
  ),
  language("is", "Icelandic", "og að í á er sem það um við ekki var til en með af hann fyrir því þá eru hefur verið"),
  language("lv", "Latvian", "un ir ar no par uz ka tā bet arī kas lai pēc vai nav šī tas gan tika savu"),
  language("lt", "Lithuanian", "ir kad yra su į iš tai bet jis apie kaip ne buvo tik dėl savo nuo jau ar pagal"),
  language("sq", "Albanian", "të e në dhe për që me një i nga është se ka nuk më si por kjo ishte janë"),
  language(
    "tr",
    "Turkish",
    "ve bir bu da de için ile olarak çok olan daha gibi en sonra kadar var ancak değil dedi ise",
  ),
  language(
    "id",
    "Indonesian",
    `yang dan di dari untuk dengan ini itu pada tidak dalam akan ke oleh adalah juga karena mereka bahwa saat lebih
    telah bisa atau ada kepada tersebut setelah senin kamis jumat`,
  ),
  language(
    "ms",
    "Malay",
    `yang dan di dari untuk dengan ini itu pada tidak dalam akan ke oleh adalah juga kerana mereka bahawa lebih telah
    boleh atau ada kepada tersebut beliau turut daripada selepas isnin khamis jumaat`,
  ),
  language("tl", "Filipino", "ang ng sa na mga at ay ni si ito para kay nang hindi may kung niya siya din"),
  language("vi", "Vietnamese", "và của là có các trong cho được với không những này một đã người khi để từ về đến"),
  language("sw", "Swahili", "ya na wa kwa ni katika za la kuwa hiyo huyo yake kama hii watu baada huo cha vya kwamba"),
  language("eu", "Basque", "eta da ez bat du dira zen hau izan dute ere baina egin duen dela"),
  language("ru", "Russian", "и в не на что с по как он из это за к о от для его но так у же все было который был"),
  language("uk", "Ukrainian", "і в на що не з у та за до як це від про для його але був які також"),
  language("be", "Belarusian", "і ў на што не з па да для як гэта за але яго"),
  language("bg", "Bulgarian", "и на за в да се от е с че не по са като до това но или има който"),
  language("mk", "Macedonian", "и на во да се од за со не е дека што ќе ги како"),
  language("sr", "Serbian", "и је у на се да за су од са о што не као који а из ће"),
  language("ar", "Arabic", "في من على إلى أن عن التي مع ما هذا الذي لا كان كما بعد"),
  language("fa", "Persian", "و در به از که این را با است برای آن یک خود تا"),
  language("ur", "Urdu", "کے میں کی ہے اور سے کا کو نے کہ پر یہ ہیں"),
  language("hi", "Hindi", "के में की है और से का को ने कि पर यह हैं"),
  language("mr", "Marathi", "आणि आहे च्या या की ते हे तर व"),
  language("ne", "Nepali", "छ र को मा ले पनि हो लागि"),
];

/** A language with a script of its own, whose letters lie between two code units, both included. */
export interface LanguageScript {
  readonly tag: string;
  readonly name: string;
  readonly first: number;
  readonly last: number;
}

/** The scripts. Japanese stands before Chinese, whose characters it uses too. */
export const LANGUAGE_SCRIPTS: readonly LanguageScript[] = [
  { tag: "ja", name: "Japanese", first: 0x3040, last: 0x30ff },
  { tag: "zh", name: "Chinese", first: 0x4e00, last: 0x9fff },
  { tag: "ko", name: "Korean", first: 0xac00, last: 0xd7af },
  { tag: "el", name: "Greek", first: 0x370, last: 0x3ff },
  { tag: "he", name: "Hebrew", first: 0x590, last: 0x5ff },
  { tag: "hy", name: "Armenian", first: 0x530, last: 0x58f },
  { tag: "ka", name: "Georgian", first: 0x10a0, last: 0x10ff },
  { tag: "th", name: "Thai", first: 0xe00, last: 0xe7f },
  { tag: "lo", name: "Lao", first: 0xe80, last: 0xeff },
  { tag: "my", name: "Burmese", first: 0x1000, last: 0x109f },
  { tag: "km", name: "Khmer", first: 0x1780, last: 0x17ff },
  { tag: "bn", name: "Bengali", first: 0x980, last: 0x9ff },
  { tag: "pa", name: "Punjabi", first: 0xa00, last: 0xa7f },
  { tag: "gu", name: "Gujarati", first: 0xa80, last: 0xaff },
  { tag: "ta", name: "Tamil", first: 0xb80, last: 0xbff },
  { tag: "te", name: "Telugu", first: 0xc00, last: 0xc7f },
  { tag: "kn", name: "Kannada", first: 0xc80, last: 0xcff },
  { tag: "ml", name: "Malayalam", first: 0xd00, last: 0xd7f },
  { tag: "si", name: "Sinhala", first: 0xd80, last: 0xdff },
  { tag: "am", name: "Amharic", first: 0x1200, last: 0x137f },
];
