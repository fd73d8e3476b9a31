/**
 * Given names, folded (see `nameKey`), by the gender of nearly everybody who has them. Provenance: the lists of the
 * packages human-names 1.0.13 (npm, MIT) and Faker 40.54.0 (PyPI, MIT; Cyrillic and Greek ones transliterated), names
 * that several of their lists contain, and Arabic, Persian, Slavic, Indian, African, Celtic, Nordic and other names of
 * public life added by hand. A name counts as female or male if eight times as many lists say so as say the other.
 * Names that are also common words of English were taken out or stand in COMMON_WORD_NAMES.
 *
 * @module
 */

import type { GivenNames } from "../for-people/given-names.ts";
import {
  NORTH_EUROPEAN_NAMES_OF_BOTH,
  NORTH_EUROPEAN_NAMES_OF_MEN,
  NORTH_EUROPEAN_NAMES_OF_WOMEN,
} from "./given-names-of-northern-europe.ts";
import {
  SOUTH_EUROPEAN_NAMES_OF_BOTH,
  SOUTH_EUROPEAN_NAMES_OF_MEN,
  SOUTH_EUROPEAN_NAMES_OF_WOMEN,
} from "./given-names-of-southern-europe.ts";
import {
  FAR_EASTERN_NAMES_OF_BOTH,
  FAR_EASTERN_NAMES_OF_MEN,
  FAR_EASTERN_NAMES_OF_WOMEN,
} from "./given-names-of-the-far-east.ts";
import { HORN_NAMES_OF_BOTH, HORN_NAMES_OF_MEN, HORN_NAMES_OF_WOMEN } from "./given-names-of-the-horn.ts";
import {
  NEAR_EASTERN_NAMES_OF_BOTH,
  NEAR_EASTERN_NAMES_OF_MEN,
  NEAR_EASTERN_NAMES_OF_WOMEN,
} from "./given-names-of-the-near-east.ts";
import { SOUTHERN_NAMES_OF_BOTH, SOUTHERN_NAMES_OF_MEN, SOUTHERN_NAMES_OF_WOMEN } from "./given-names-of-the-south.ts";

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

export const GIVEN_NAMES: GivenNames = {
  female: [
    ...words(`
    babs bev everlyne jade marg marge meenal mercy mumtaz mwanaidi orla patience rukia sulabha
    aaliyah aarohi abagail abbey abbi abbie abby abeer abena abigael abigail abril achieng ada adaeze adaline adalyn
    adaobi adaora adda addie
    adela adelaida adelaide adele adelia adelina adeline adelle adelynn adhiambo adina adriana adriane
    adrianna adrianne adrienne adwoa afua agata agatha agathe aggie agnes agnese agnieszka agusta agustina aicha aida aideen
    aiko ailbhe aileen aili ailis aimee aina aine aino aisha aishah aisling aislinn akello akie akinyi akosua akoth akua alaina alana
    alanis alanna alannah alayna alba alberta alberte albertina albertine albina alda aleah alecia aleida aleisha
    alejandra aleksandra alena alessandra alessia aleta alexa alexandra alexandria alexia alexus alia aliana alice
    alicia alida alina aline alis alisa alisha alison alissa alisson alivia aliya aliyah aliza alize alka alla
    allie allison allyson alma almira alondra alwina alwine alya alycia alyson alyssa alyssia alzbeta alzina ama
    amaka amal amalia amalie amalija amanda amandine amara amaris amaya ambar amber amberly ambika amelia amelie ami amie
    amina amira amirah amparo amy amya ana anabel anabela anabella anabelle anahi anais analia anamaria anastacia
    anastasia anda andela andreia andromeda ane aneta anett anette anezka angela angele angeles angelia angelica
    angelika angelina angeline angelique angelita angie ani anica anika anisa anissa anita aniya aniyah anja
    anjali anka anke ann anna anna-lena anna-maria annabel annabell annabella annabelle annalena annalisa annalise
    annamaria annamarie anne anne-marie anne-sophie annegret anneke anneli annelies anneliese annemarie annet
    annetta annette anni annick annie annika annikki annmarie anny anouk anoushka antoinette antonella antonia antonietta
    antonija antonina anu anuradha anusha anya anzhela aoibheann aoife aparna apio apolonia april arabella araceli aracely
    archana ardis aretha
    aria ariadna ariana ariane arianna arianne ariella arielle arina arleen arlene arlette armida aruna arya arzu asha
    ashanti ashlee ashleigh ashlie ashling ashlyn ashlynn asma asmaa asmita assunta asta astrid atena athena atieno
    atlanta aubree aude audra audrey audriana audrina augusta augustina auma aung aurelia aurelie aurora aurore autumn
    ava avril awuor axelle aya ayana ayanna ayesha ayeza ayla ayleen aylin aynur ayse aysel ayten azalea azaria azariah
    aziza azizah babette babirye bara barbara barbie barbora basma baylee bea beata beatrice beatrix beatriz becky belen
    belinda bella belle benazir benedicte benita benta bente berenice berit bernadette bernadine bernarda bernice
    berta bertha berthe beryl bess bessie betania beth bethan bethany betsey betsy bette bettina betty beverley beverly
    beyonce bhavana bhavna bianca bianka bibiana biljana bina binta birgit birgitta blanca blanche blanka blazena blossom bobba
    bobbi bohumila boitumelo bonita bonnie bozena braelyn brandi branka brea breanna breda bree brenda brenna bria
    briana brianna brianne bridget bridgette bridie brielle briget brigid brigita brigitta brigitte briley brinda brisa bristol
    britney britt britta brittney bronagh bronislava bronwen bronwyn brooklynn bruna bryanna brylee brynlee brynn
    bryony buna bushra busisiwe cadence cailin caitlin caitlyn caitriona caleigh cali calista cambria camelia cami
    camila camilla canan candace candice candida candis candy caoimhe caprice cara caren carin carina carine
    carissa carla carlene carley carlota carlotta carly carmela carmelita carmen carmina carola carole carolina
    caroline carolyn carolyne caryl casandra cassandra catalina catarina caterina catharina catherine cathleen cathrine
    cathryn cathy catrina catriona cayla cecelia cecile cecilia cecily celeste celestia celestine celia celina
    celine chana chandrika chanel chanelle chantal chantel chantelle charissa charla charlene charline charlize
    charlotta charlotte charmaine charulata chastity chebet chelsea chelsey chepkoech cher cheri cherie cherono cheryl
    cheyanne chi chiamaka chiara chidinma chimamanda chinwe chinyere chioma chipo chizu chloe chrissy christa
    christabel christal
    christel christelle christen christi christiana christiane christianne christin christina christine chrystal
    ciara cici cielo cierra cindy cinthia citlali claire clara clarabelle clare clarice clarisa clarissa clarisse
    claudette claudia claudine clea clelia clemence clementina clementine cleopatra cliodhna cliona clodagh cloe
    clotilde coco colette colleen collette concepcion concetta concha condoleezza constance constanza consuela
    consuelo cora coral coralie coraline corazon cordelia cori corina corine corinna corinne cornelia corona
    corrie cristal cristina cuba cyndi cynthia dafina dafne dagmar dagmara dagny dahlia daina daisy damaris damayanti
    dambisa danae danai danette dania danica daniela daniella danielle danijela danika danna daphne darcie daria
    dariana darina darla darlene darya dasha dasia davida davina dawn dayana dayle dayna deana deandra deann
    deanna deanne dearbhail dearbhla deb debashree debbie debby debora deborah deborrah debra dee deedee deena deepika
    deidre deirdre deja delaney delcy delfina delia delilah delina delores delphine demetra demetria demi dena
    denice denisa denise denisse dervla desiree destinee devaki devi devika dewi deyanira diana diane diann dianna dianne dido
    dijana diksha dilara dimitra dimka dina dinah dineo dione dionne divya dixie diya dolly dolores domenica dominga dominika
    dona donatella donna dora dorcas doreen dorina dorine doris dorla dorota dorotea dorothea dorothee dorothy
    dottie draga dragica drahomira drahoslava droupadi dulce dulcie dymphna dympna earlene ebba ebele ebony eda edel edina edita edith edna
    edwina effie efua eileen eilis eilish eimear eimer ekaterina ekua ela elaina elaine elana elba elda eldora elea eleanor
    eleanora elektra elena elenore eleonora eleonore elfie eliana eliane elida elif elin elina eline elisa
    elisabet elisabeth elise eliska elissa eliza elizabeth ella elle ellie elly elma elmira elna elodia elodie
    eloisa eloise elona elora elouise elsa elsie elsy elva elvia elvina elvira elzbieta ema emanuela ember emelia
    emelie emelina emeline emely emer emilee emilia emiliana emilie emilija emilly emily emma emmalee emmaline
    emmanuelle emmeline emmi emmie emmy emy enid enna enola enriqueta enya erica erika eris erla erna ernestina ernestine
    eryn esme esmeralda esperanza esraa estefania estefany estela estella estelle ester estera esther estrella ethel
    etna etta eudora eufemia eugenia eugenie eulalia eunice eusebia eva evadne evaline evangelina evangeline eve evelin
    evelina eveline evelyne evi evie evita ewa fabia fabiana fabienne fabiola fabrizia faith faiza fallon fanny
    farah fareeda faridah farrah farzana fatemeh fatiha fatima fatma fawn fawzia fay faye febe federica felicia felicie
    felicitas felicity felipa fenella fern fernanda fernande fia filipa filippa filomena fiona fionnuala fiorella flavia
    fleur flo flora flore florence florencia florentina floriane florina florine flossie folake folasade folorunsho fortunata
    franca francesca francia francine francisca francoise frantiska franziska freda frederica frederika frederique freya
    frida frieda funke funmilayo gabby gabriela gabriella gabrielle gaelle gaia galina gargi gauri gayatri gaylene
    gaynor geetanjali gemma gena genesis
    genevieve genoveva georgette georgia georgiana georgina georgine geraldine gerda gertie gertrud gertrude
    geun-hye ghada ghazala ghislaine gia giada gianna gigi gilberte gilda gillian gina ginette ginger ginny
    giorgia giovanna gisela gisele giselle gisselle giulia giuliana giuseppa giuseppina gladis gladys glenda
    glenys gloria glynis golda goldie gordana graca grace gracelyn gracia gracie graciela grainne grazia graziella
    greta gretchen gretta griselda gudrun guinevere gulay gulus gulzar gunda gwen gwenda gwendoline gwendolyn gwyneth habiba
    hadija hadiza hafsa hailee hailey hala haleigh haley halima halle hana hanadi hanan hanin hanna hannah hanne
    hannele harini harmony harriet haruka hattie hauwa hawa haylee hayleigh hayley hazel heather hedvika hedwig
    hedy heidi heidy
    helen helena helene helga helina hellen helma heloise hema hemlata henrieta henrietta henriette hera herma hermina hermine
    herminia hertha hessa hester hetty hilda hilde hildegard hildur hillary hillevi hilma hina hind hlengiwe holly honora
    hortense hortensia huda huguette hulda huma humaira ianthe ibtisam ica ida ide ieva ifeoma ifunanya ijeoma ika ila ilaria
    ildiko ileana ilene ilia iliana ilona ilse ima iman imane imani imelda immy imogen ina inaya indie indira indrani ines
    ineta inez ing-wen inga ingeborg ingrid ingrida inna iolanda iona ione iren irena irene irina irine iris irja irma
    iryna isabel isabela isabell isabella isabelle isadora isha ishita isidora isis isla isobel isolde isra itzel ivana
    ivanka ivanna iveta ivette ivona ivonne iyanna izabela izabella izidora jacinda jacinta jackeline jaclyn
    jacqueline jacquelyn jada jadranka jael jaelynn jaida jamila jamiya jana janae janaki jandira jane janelle janessa
    janet janeth janette janice janie janina janine janiya janna jaqueline jarmila jaroslava jasmina
    jasmine jasna jayalalithaa jayanthi jayashree jayda jayde jayla jaylene jaylinn jaylynn jayne jazlyn
    jazmin jazmine jazz jeana
    jeanette jeanine jeanna jeanne jeannette jeannie jeannine jelagat jelena jemima jemma jen jena jenelle jenifer
    jeniffer jenna jennette jennie jennifer jenniffer jenny jepchirchir jepkosgei jeptoo jeri jerica jerri jessica
    jessika jewel jhanvi jill jillian jimena jo-renee joan joana joanna joanne jocasta jocelyn jocelyne jodi jodie joelle johana
    johanna johanne jolana jolanda jolanta joleen jolene jolie joline joney jonna jordana jorja josee josefa
    josefina josefine joselyn josephine josette josiane josie jovita joy joyce jozefa juana juanita judit judita
    judith judy julia juliana julianna julianne julie julienne juliet julieta juliette julija julijana julissa
    june junia jussara justina justine jyothi kaarina kacey kadence kaelyn kaia kailey kailyn kaitlin kaitlyn
    kaitlynn kaja kaleigh kalina kaliyah kalpana kamala kami kamila kamya kanchan kara karen karima karin karina
    karine karissa karla karlee karley karlina karly karolina karoline karuna karyn kassandra kassidy kassie kata katalin
    katarina katarzyna kate katelyn katelynn kateri katerina katharina katharine katherin katherina katherine
    kathi kathleen kathryn kathy kati katia katie katja katlyn katrin katrina katty katy kavita kavitha kaya kayla kaylee
    kayleigh kayley kaylie kaylin keara keeley keely keerthi keira keisha keitumetse kelebogile kelis kelli kellie kellyanne
    kelsie kendra kenna
    kerri kerrie kersti kerstin ketanji keziah kgomotso khadija khadijah khaleda khloe kia kiana kiara kiera kierra
    kiersten kiki kimberlee kimberley kinley kinsey kinsley kira kirsten kirstie kirstin kirsty kitty kizzy klara
    klaudia kloe kolinda komal konstantina kora kori kornelia kourtney krista kristi kristiana kristie kristiina kristin
    kristina kristine kristy kritika krystal krystyna ksenia kulsoom kumiko kumud kvetoslava kya kyara kyla
    kylee kyleigh kylie
    kyra lacie ladislava ladonna laetitia laila laimdota lainey lakeisha lala lalita lalitha lana laney lara larisa
    larissa lata latasha latha latifa latoya laura laure laureen lauren lauretta laurette laurine lauryn lavender lavinia
    layla lea leah leana leandra leane leann leanna leanne leda leela leelavati leena leia leila leilani lela lelia lena
    leni lenka lenora lenore leona leonie leonor leonora leonore leontina leontine leora lerato lesia lesly
    leticia letitia letizia lettie lexi lexis leyla leyli leymah lia liah liana liane lianne liba libbie libby
    lida lidia lidija lidya ligia ligita liisa lila lilah lili lilia lilian liliana liliane lilie lilija lilita
    liliya lilja lilla lilli lillia lillian lillie lilly lily lina linda lindiwe linnea lisa lisa-marie
    lisbeth lise lisette lissette liv livia liya liz liza lizbeth lizeth lizette lizzie lizzy ljiljana ljubica
    ljudmila lois lola lolita lona loni loraine loredana lorelei lorena loretta loretto lori lorie lorine lorna
    lorraine lorri lorrie lotta lotte lottie louann louella louisa louise loujain lourdes lovisa lu luana luann
    lucero lucette lucia luciana lucie lucienne lucija lucile lucille lucinda lucretia lucy ludivine ludmila
    ludovica luisa luiza lujain lulu lulwa luna lupita luz lya lydia lydie lyla lynda lyndsay lyndsey lynette
    lynne lynnette lynsey lyubov lyudmila maarit mabel macey macie macy madalyn maddison maddy madeleine madelene
    madeline madelyn madhavi madhuri madisyn madonna madyson maelle maeva maeve mafalda magali magda magdalena magdalene maggie
    magnolia maha mahira mai maia maida maija maira maire mairead maisie maisy maite maja makayla makena makenna makenzie
    makiko malak malala malathi malena malgorzata malia malika malin malina malinda malini malkia mallika mallory
    malvina mamata manal
    manda mandira mandy manila manisha manjula manjusha manon manuela manuelita mara marcela marcelina
    marceline marcella marcelle marci marcia
    marcie marcy mare maren marga margaret margareta margarete margaretha margarida margarita margaux
    margherita margie margit margita margo margot margret margrethe marguerite maria mariah mariam mariana mariann
    marianna marianne maribel marica maricel maricela marie marie-christine marie-claire marie-claude marie-france
    marie-jeanne marie-jose marie-laure marie-louise marie-rose marie-therese mariela mariella marielle marietta
    mariette marija marijana marika marilena marilou marilyn marina marine marisa marisela marisol marissa marit
    marita marites maritta maritza mariya marja marjatta marjorie marla marlee marleen marlen marlena marlene
    marlies marlys marnie marsha marta martha marthe martina martine marusya marwa mary maryam maryann maryanne
    marybeth maryjane marylene maryline marylou maryse masako mateja mathilda mathilde matilda matilde maud
    maude maura maureen mauricette maurine mavis maxima maxine maya mayawati maybell mayra mazie mckayla mckenna
    mckenzie meadow meagan meaghan meda meenakshi meera meg megan megane megawati meghan meghna megyn mehwish meira
    melania melanie melanne melany melba melina melinda melisa melissa melita melodie melody menaka mercedes meredith
    merilyn merry meryem meryl meta metta mia micaela michaela michaele michela micheline michell michelle michiko mihaela
    mikaela mikayla mila milada milagros milana milda mildred milena miley milica milka milla millicent millie
    milly miloslava mimi mina mindy minerva minna minnie mira miranda mireille mirela mirella mireya miriam
    miriama mirja mirjam mirjana mirna miroslava misaki missie misty mitzi modupe moira mollie molly mona monica
    monika monique monserrat montserrat mora morena morgane mouna moushumi moya mridula mrinalini mrunal muireann
    mulyani mumbua muna
    muriel murielle muthoni mwende mya myla myra myriam myrna myrta nabila nabirye nada nadege nadezda nadezhda nadia
    nadine nadiya nadja nafisa nafula nahla naima naja najat najla nakato naledi nalini namrata namukasa nancy
    nandini nandita nanette nanna naomh naomi narcisa
    narges naseema nasreen nasrin natacha natali natalia natalie natalija nataliya natalja nataly natalya natasa natascha
    natasha nathalia nathalie nathaly natsumi nawal naya nayeli nazanin neema neera neha nekesa nela nele nelia
    nell nella nellie nelly nena nereida nessa nevaeh nevena nevenka ngozika nia niamh nichola nichole nicki nicole
    nicoletta nicolette nidhi nidia niina nika niki nikki nikoletta nikolina nila nilda nina nirmala nirupama nisa nisha
    nita nittaya nivedita nives njeri nkechi nkosazana noelia noeline noella noelle noemi noemie nokuthula nola nompumelelo nomsa
    nomvula nona nontando nora norah noraini noreen norhayati noriko norma nosipho noura nova noxolo ntombi nuala nuria nyambura nyla nyokabi obiageli oby oceane octavia octavie odalis odalys odelia odette odile ofelia oksana
    olayinka olena olesya
    olga olha olimpia oliva olivera olivia olivie olympia omolara omotola ona oni onyinye oona oonagh opal ophelia ophelie oprah
    oriana orlaith ornella osa otilia ottilia ottilie ouisa oxana ozlem padma padmaja padmavati paetongtarn paige
    paisley palesa pallavi
    paloma pam pamela pandora pankaja pansy paola paromita parveen pascale patricia patrizia patsy patti patty
    paula paule paulette paulina pauline pavla peggy penelope penny perla petra petrina petronela petula philippa
    phillipa philomena philomene phoebe phylis phyllida phyllis pia pierina pilar piper pippa polina polly pooja poonam poppy portia
    pramila pratibha preeti prerna prisca priscila priscilla pritha priti priya priyanka prudence puan queenie quiana
    quina rabia
    rachael rachana racheal rachel rachelle rachida radhika raegan raelyn raewyn rafaela raffaella ragna rahma raina raisa
    rajeshwari rajni rakeyia ramona ramya
    randi rani rania ranjana raphaelle raquel rasha rashida rashmi raymonde rayna rayne reanna rebeca rebecca
    rebeka rebekah
    reem refilwe regina regine rehana reina rekha rena renae renata renee renho renuka reshma reva revathi reyna rhea
    rhian rhianna
    rhiannon rhona rhonda ria rianna ricarda richa richelle rigoberta rihanna rika rim rima rina rita ritika rituparna
    riya roberta robyn rochelle rocio rohani rohini roisin rolanda rolande romaine romana romane romina romy rona ronda
    roni ronja ronke ronna roopa rosa rosalba rosalia rosalie rosalina rosalind rosalinda rosalyn rosamunda rosanna rosanne rosaria rose
    rose-marie roseann roseanna roseanne roseline rosella roselyn rosemarie rosemary rosetta rosey rosie rosina
    rosita roslyn rosmah rossana rosy rowena roxana roxane roxanna roxanne roxie roxy roza rozalia rozalija ruby ruchi rudo
    rukhsana rukmini rupali ruta ruth ruthie ruzena ruzica ryleigh rylie sabina sabine sabita sable sabrina sade
    sadhana sadia sadie safa safina
    safiya sahar sahle-work sahra saida saige saima sakina sakshi salina sally salma salome samanta samantha
    samara samia samina samira sana sanae sanam sandhya sandra sandrine sangeeta sangita sanja sanna sanne saoirse
    sara sarah sarai sarala
    saraswati sari sarina sarita saritha sarojini saskia saundra savanna savannah savita savitri scarlet scarlett
    scarlette segolene seiko selah
    selene selina selma sena serafina seraphina serena serenity severina severine sevim seyda shabana shaina shakira shakuntala
    shalini shana
    shanelle shani shania shanice shaniqua shanna shannan shannen shanta shari sharlene sharmila sharon shauna shawna shayla
    shayna shazia sheela sheena sheikh sheila sheilah shelia shelley shena sheree sheri sherri sherrie sherry sheryl shiela shilpa
    shirin shirley shivani shobha shona shonda shraddha shreya shruti shubha shweta shyann shyla sian sibongile
    sibyl sidonia siena sienna sierra
    signa signe sigrid silke silva silvana silvia simisola simona simonne simran sina sindy sinead siobhan sirimavo siti siv ska
    skye skyla slavica slavka sloane smita smriti snehal socorro sofia sofie sofiya solange soledad solene solveig
    sona sonal sonata
    sondra sonia sonja sonya sophia sophie sophy soraya sorcha souad soukaina staci stacie stana stanislava starla
    stefana stefani stefania stefanie stefanija stela stella steph stephanie stephany suad sucheta sudha sue suella
    sujata sukanya sukhmani sula sulochana
    sumaira sumaya sumayya sumitra summer sunanda sunita sunny suparna supriya suraya surekha susan susana susann
    susanna susannah susanne sushila sushma
    sushmita sussie suzana suzanna suzanne suzette suzie suzy svetlana sviatlana svitlana swantje swapna swati sybil sybilla syeda
    sylva sylvia sylviane sylvie sylwia tabatha tabitha tahira taina taja tala talia talitha taliyah tallulah tamanna
    tamara tamera tami tamia tamika tammi tammie tammy tamra tania tanika tanisha tanja tanushree tanvi tanya tara tari tarja
    taryn tasha tatiana tatjana tatum tatyana tawakkol tawana taya tayla tejaswini tekla teodora tera teresa
    terese teresia
    terezia teri terri terrie tess tessa tetiana thais thalia thandeka thandi thandiwe thea theda thekla thelma
    theodora theodosia
    theresa therese theresia thi thomasina thora tia tiana tiara tiegan tiffany tiina tilda tilly timea tina tisha
    titilayo tiziana tomasa tomasina tomomi tonia tonya tora tori tracee tracey traci tracie tricia trina trine trish trisha
    trista trixie trudi trudie trudy trupti tsitsi tula tulsi turkan tuulikki tyra tyresha ulla ulrica uma una unni urmila
    ursula urszula urvashi usha uzma uzoamaka
    vaira vaishali valentina valeria valerie valeska vanda vandana vanesa vanessa vania vanja vanya varvara vasanthi
    vaska vasudha
    vasundhara veda veena velma venetia venus vera verena veronica veronika veronique vesna veta vicki vickie vicky
    victoria victorine vida vidya vijaya viktoria viktorija viktoriya vilma vimala vincenza vinciane vineeta viola
    violeta violetta violette
    vira virginia virginie viridiana vita vittoria viviana viviane vivienne vladimira vrinda vuyokazi wafa wairimu wambui wanda
    wanjiku wanjiru wendi wendy wilhelmina wilhelmine willa willow wilma winifred winnifred winona xanthe xena xenia xia ximena
    xiomara xochitl xoliswa yadira yamilet yamini yana yara yaritza yashoda yasmeen yasmin yasmina yasmine yazgul yazmin yekaterina
    yelena yesenia yessenia yessica yetunde yingluck yoko yolanda yolande yoselin yousra yuko yulia yuliana
    yulissa yuliya yulya yuridia yuriko yvette yvonne zada zahra zaida zainab zaira zaleha zanele zaneta zara
    zaria zaynab zdenka zeenat zeina zeinab zelda zelma zena zenobia zenta zeynep zhanna zina zinaida zinnia zita ziva zodwa zoe
    zoey zofia zola zora zoya zubeida zula zuleika zuraidah
    abike agneta aila ailsa akiko angharad antje apolline araminta aroha asuncion ayu ayumi balaraba birgitte
    birthe bodil bogumila bohdana bontle borghild brid bryndis capucine carys catrin cerys chieko cressida danuta
    delyth dorthe drusilla eglantine eilidh eirlys elen eleri elke elspeth eluned emiko emine endang eun-ji euphemia ffion fiammetta
    friederike fumiko gesine ginevra gitte grazyna gudny gulsen gunhild gunilla gwenllian halina halyna hannelore hatice heidrun
    heike heledd helvi hermione hinemoa hiroko hisako hjordis hyacinth hye-jin hyun-ju irmgard jadwiga jerono ji-hye ji-woo junko
    jytte kaisa kanini kazuko kirsti kristjana kyoko lene lesya lettice losa lowri lucrezia ludmyla maelys mair
    mairi mala marama mariagrazia masego mayumi mechthild meiling mele menna mereana mererid mhairi mi-kyung min-ji mishika
    moana morag morenike mutheu myfanwy naoko ndinda nerys nesta ngaire nieves njoki nobuko noluthando
    nurcan oddny oluchi olwen ottoline paivi perdita pernille pirkko putri
    ragnhild rangimarie ratna remedios riddhi riikka ritva rosamund roswitha sachiko sakura salote saratu sefina
    seren setsuko sevgi sidonie sigrun siwan soo-jin steinunn su-bin sunniva svenja synnove talatu tamsin
    thorunn tolulope tomoko tove turid tuula tuva ulrika ulrike ute vibeke vigdis waithera waltraud wambura wangui
    whetu wiebke wulan xiaoling xiuying young-hee yukiko yumiko zinhle zoryana
    branwen mared meinir sioned blathnaid eabha eithne fiadh fidelma finola nollaig sadhbh siofra treasa awino mumbi
    wacera waceke zipporah yui honor verity
    adjoa amela amra anandhi bec brittany carol conceicao edie elinor elizabet ellen evelyn frances gunnel hollie inger intisar ivy jasmin jenni joann keiko kimberly macarena mae myrtle nurhaliza pearl rhoda selena suryani susie verna violet vivien zuzana
    `),
    ...SOUTHERN_NAMES_OF_WOMEN,
    ...NORTH_EUROPEAN_NAMES_OF_WOMEN,
    ...SOUTH_EUROPEAN_NAMES_OF_WOMEN,
    ...FAR_EASTERN_NAMES_OF_WOMEN,
    ...HORN_NAMES_OF_WOMEN,
    ...NEAR_EASTERN_NAMES_OF_WOMEN,
  ],
  male: [
    ...words(`
    des dharam donnie farhan girdhari kev kiprop nev ollie rory seb trev
    alexr benj danl edw fredk jas jno richd robt saml thos wm
    aarav aaron abbas abdallah abdel abdelaziz abdelmadjid abdelmalek abdirahman abdoulaye abdul abdulaziz
    abdulhadi abdulla abdullah abdullahi abdulrahman abe abed abel abelardo abhijit abhinav abhishek abhisit abid abiy abner
    abraham abram abu ace achille achim adalberto adam adama adams adan adekunle adelbert adem aden adewale adigun adil
    aditya adlai adnan adolf adolfo adolph adonis adriaan adrian adriano adriel adrien aedan afonso agne agus
    agustin ahmad ahmed ahmet aidan aiden aime ajit akhilesh aki akif akinwale akio akram aksel akshay akwasi alaa alain alan alassane
    alastair alban albert alberto albie albin alden aldo alec alejandro alek aleks aleksandar aleksander aleksandr
    aleksei aleksey alen ales alessandro alessio alexander alexandre alexandru alexei alexej alexey alf alfie
    alfons alfonse alfonso alfred alfredo algirdas algot ali aliko alistair allan allen almer almus alois alok alonso
    alonzo aloys aloysius alphons alphonse alphonso alphonsus alton alvaro alvin alwin amado amadou amancio
    amarinder amarjeet ambarish ambrose americo amin aminu amir amit amitabh ammar ammon amon amos amr ananias anant
    anas anatole anatoly anders
    anderson andile andras andre andreas andrei andrej andres andrew andrey andriy andrus andrzej andy ange angelo
    angus anibal anil anirban aniruddha ansel anson ante antero anthony anto antoine anton antoni antonin antonino antonio
    antonis antonius antony antti anuj anupam anura apollo apollon aran archer archie arda ari arian arif arindam aristide arjun
    arkady arlen arlo arman armand armando armen armin arnaldo arnaud arne arnel arnie arno arnold arnoldo arnulfo
    aron arpad arran arron arsen arsenio art artan artem arthur artis artur arturo artyom arvid arvind arvo aryan
    asad ashby asher ashish ashok ashot ashraf ashutosh asif assimi aston atal atiku atlas atticus attila atul
    august augustin
    augusto augustus aurel aurelien aurelio austen austin avigdor avinash avreliy axel ayaan ayden aydin ayman ayodele
    ayoub ayub azad azhar aziz azman azmi azmin baba babatunde badr baha balbir baldev baldwin baltasar bandar
    baptiste barack baris barnabas barney barrett barron barry bart bartholomew bartley basavaraj bashar bashir
    basil basim bassam bastian bastien basuki baxter bayram beckett ben benard benedict benedikt benicio benigno
    benito benjamin benji bennett benny benoit benson bentley beppe bernard bernardo bernhard bernie berry bert
    bertram bertrand beto bevan bezalel bhagwan bhagwant bharath bhaskar bheki bhupesh bhupinder biagio bilal bilawal
    bill billy bimal biswajit bjorn blahoslav blain
    blaine blaise blas blazej boaz bob bobby bogdan bohdan bohumil bohumir bohuslav bojan boleslav bongani
    boni boris borut boston boutros boyd boyko brad braden bradford bradley brady braeden brahim bram branden
    brandon branislav branko brantley braulio braxton brayan brayden braydon braylon brendan brenden brendon
    brennan brennon brent brenton bret brian brice brien brijesh brock brody bronson brooks bruce bruno bryan bryant bryce
    bryon bryson buddy budi bunty burt burton buster butch byron cade caden cael caesar caiden cain caius cal cale caleb
    calhoun calin callan callum calogero calum calvin cam camden camil camilo camron candido carl carlisle carlo
    carlos carlton carmelo carsen carsten cas cason casper cassius cathal cayden cecil cedric celestin celestino
    cesar chad chandan chandrababu chandrashekhar charles charlton charly chas chauncey chaz che chester chetan chidi
    chinedu chinua chip chipoka
    christian christofer christoph christophe christopher chuck chukwudi chukwuemeka cian ciaran cillian cipriano ciro
    clarence clark claudio claudius claudy claus clay clayton clemens clement clemente cletus clifford clifton
    clint clinton clive clovis clyde coby cody coen cohen colby cole coleman colin collin collins colm colt colton
    colum conal conall conan conleth conn conner connor conor conrad constantin constantine cooper corbin cormac cornel
    cornelius cornell cory costas craig crispian crispin cristian cristiano cristobal cristofer cristopher csaba ctibor
    cullen curt curtis cuthbert cyprian cyril cyrille cyrus dadi dalibor dalton dalvin damian damiano damien damion damir
    damjan damon dan dane daniel danijel danilo danny dante daren darin dario darius dariusz darko darnell daron
    darragh darrel darrell darren darrin darryl darryn darwin daryl dashawn daudi dave david davide davin davion davis
    davor davy davyd dawood dawson dax daxton dayton deacon dean deandre deane debashis debretsion declan deepak
    dejan delbert demarco demetrius demian demyan denis dennis denver denzel deon dereck derek derick dermot
    derrick deshaun deshawn desmond dev deven devendra dewayne dexter dhananjay dharmendra dhiraj diarmuid dick
    didier diego dieter digambar dilan
    dilip dillon dimas dimitri dimitrios dindo dinesh dino diogo dion dipankar dirk dmitri dmitry dmytro dobroslav domenic
    domenico domhnall domingo dominic dominick dominik don donal donald donat donato donncha donovan dorian doug
    douglas doyle dragan drago drahoslav drake drury duane dudley duncan dunstan dusan dustin dwayne dwight dwyane dylan
    dylann eamon eamonn easton ebenezer ebo ebrahim ebuka ed eddy eder edgar edgard edgardo edi edin edison edmond edmund
    edouard edsel edson eduard eduardo edvard edward edwardo edwin efrain efrem efren egbert egils egon egor ehud
    einar eino eknath elbert eldar eldon elian elias elie eliezer elijah elio eliot eliseo elisey elliot elliott
    elmar elmer elmo elnur eloi elon elouan eloy elroy elton elvin elvis elwin elwyn elyas emad emanuel emanuele
    emeka emil emile emilian emiliano emilio emin emir emmanuel emmerson emmet emmett emomali enda enes ennio
    enoch enrico enrique enzo eoghan eoin epifanio erasmo erastus eren eric erich erick erik erkan erland erling
    ernest ernesto ernie ernst errol ervin erwin essam esteban ethan ethen etienne euan eugen eugene eugenio
    eusebio eustace evan evander evangelos evans evariste everett evert evgeny evo ewald ewan ewart ezekiel ezequiel ezio
    ezra fabian fabien fabio fabrice fabrizio fadhil fadi fahad fahd faisal faizal fanyana farhad farid faris fariz farouk
    fathi fatih faure faustino fausto fawad fawwaz fawzi faycal feargal fearghal federico fedor felipe felix femi
    fenton feofan ferdinand ferenc fergal fergus fernand fernando feroz festus fidel fiifi filimon filip filipe filippo finbar
    finn fintan firdous firoz fitzroy flavio fletcher florencio florent florentin florentino florian florin floyd flynn folarin ford
    forrest francesco francisco franck franco francois franjo frank frank-walter franklin franklyn frans frantisek
    frants franz fraser fred freddy frederic frederick frederik fredo fredric fredrick fredrik fredy friedrich
    fritz fuad fulgencio fumio fuzuli gabe gabor gabriel gadi gael gaetan gaetano gage galen ganesh gannon gareth
    garret garrett garrison garry garth gary gaspar gaston gaurav gautam gavin gbenga geert genaro gene gennady gennaro
    geno geo geoff geoffrey georg george georges gerald geraldo gerard gerardo gerasim gerhard gerhardt germain
    gerold geronimo gerrit ghassan ghislain ghulam giacomo gian giancarlo gianfranco gianluca gianni gibson gideon
    gil gilbert gilberto giles gilles gilmore gino giorgi giorgio giovanni giovanny girish gitanas giuliano giulio
    giuseppe glen glenn glynn gnassingbe godfrey godswill godwin goncalo gonzalo goodluck gopal gopinath goran gord gordon gotabaya
    gottlieb govind grady graeme graham grant grayson greg gregg gregoire gregor gregorio gregory greyson griffin grigory
    grzegorz guglielmo guido guilherme guillaume guillermo gulaga gulshan gunnar gunner gunther gurbachan gurbanguly
    gurcharan gurdas gus
    gust gustaf gustav gustave gustavo guy gyorgy habib haden hadi hafez hage haidar haiden haider hailemariam
    hakainde hakan hakeem hakim hal hamad hamdi hameed hamid hamish hamza han hank hannes hans harald harbhajan hardeep
    hardy harish harlan harmon harold harrell harri harrie harris harrison harry haruhiko harun haruto harvey hasan
    hashim hassan hatem hauke hayes hazem heath hector heiko helge helmer helmut hemant hendrik henri henrik henrique
    henry herb herbert heriberto herman hermann hermenegildo hernan herschel herve hesham heydar hicham hideki
    hilario hilbert hilton himanshu hiram hiroshi hisham hishammuddin hissene hjalmar holden holger homer hor horace
    horacio horatio hosea hosni hossein howard hristijan hubert hudson hugh hugo hugues humayun humberto humphrey
    hun husni hussain huy iain ian iban ibrahim ichiro idris idriss ifeanyi ignac ignacio ignas ignatius ignatz igor ihor
    ike ikechukwu ikenna ilan ilian ilias ilija ilir illya ilya ilyas imad imam immanuel imran imre inacio
    indrajit inigo iqbal
    irakli irvin irving irwin isaac isaak isaiah isaias isak ishaan ishaq ishmael isiah isidor isidore isidro
    ismael ismail ismet issa issac issack istvan itamar ivan ivar iver ivo ivor iyad izidor jaan jaber jabez jabu jace
    jacek jack jackson jacky jacob jacoby jacques jadon jafar jafet jagan jagdeep jagdish jagger jagmohan jai jaideep
    jair jairam jairo jaka jakaya jake
    jakob jakub jalal jalen jamaal jamal jameel james jameson jamil jamison janez jani janko jannis janos
    jared jaret jari jarl jarlath jarno jarod jaromir jaron jaroslav jaroslaw jarrett jarrod jarvis jase jason
    jasper jaswant jatin javad javed javier javon jax jaxon jaxson jay jayant jayce jaydon jaylon jayson jd
    jean-baptiste
    jean-claude jean-luc jean-marc jean-marie jean-paul jean-pierre jean-yves jeb jed jedediah jedidiah jeff
    jefferson jeffery jeffrey jeffry jelani jemal jerald jere jeremiah jeremias jeremie jeremy jermaine jerold
    jerome jeronimo jerry jerzy jesper jesse jesus jethro jett jignesh jim jimmie jimmy jiri jitendra joachim joakim
    joao joaquim
    joaquin jochen jock joe joel joey joffrey johan johann johannes johans john johnathan johnathon johnny johnson
    johny joko jomo jon jonah jonas jonatan jonathan jonathon joram jordi jordon jordy jorge jorgen joris jory jos
    joschka jose josef joselito josep joseph josephus josh joshua josiah josip josko josue jovan jozef juan
    juanito judah judas judd juha juhani jules julian julien julio julius junichiro junius juraj jure jurgen
    juri justin justus jusuf jyrki kabelo kade kaden kai kaiden kale kaleb kalevi kalle kalman kamal kamarul kamel
    kamil kamlesh kamran kamron kane kapil kareem karim karl karlo karson karsten kash kasim kaspar kasper kassem
    kassym katsunobu kaushik kayode kayson kazim kazuo keanu keaton keegan keenan keir keith kellan kellen kelvin kemal
    ken kenan kendrick kenichi kenji kenneth kenny kent kenton kenzo keshav kevin khairy khaled khalid khalil khamis
    khari khariton khizr khristo khristofor khurram kian kiefer kieran kieron kilian killian kimon kingston kip kipkemboi
    kiril kirill kirk kishore klaus klemen klement knox knut kobe koby kody koen kofi koichi kojo kolby kole konrad konstantin
    kornel krish kristian kristijan kristjan kristof kristofer kristoffer kristopher krzysztof kulwant
    kumaraswamy kunal kurt kurtis kwabena kwadwo kwaku kwame kwasi kwesi kyan kyler kyriakos kyrylo laban lachlan
    ladislav lajos lakhdar lakshman lalit lalu lamar
    lambert lamont lance landen landon landyn lanny laquan larry lars lasse laszlo latif laurence laurent laurenz laurin
    lawrence lawson laxman layne layton lazar lazaro leander leandre leandro lebogang lebron lech leif leland lemuel len lenin
    lennart lennon lenny leo leon leonard leonardo leonce leonel leonhard leonid leonidas leopold leopoldo leroy
    les lester leszek lev levan levi levin levy lew lewis lex liam lian liaquat liban libor lincoln linden lino
    linus lionel lisandro livio liviu lloyd loic loki lopez lorcan lorenz lorenzo lorin louis lovro lowell luan
    lubomir lubos luc luca lucas lucian luciano lucien lucio lucius ludovic ludvik ludwig luigi luis luiz luka lukas
    lukasz luke lungelo lutfi luther lwazi lyle lyndon maceo mack macky maddox madhav madhusudan mael magnus
    mahamadou mahamat
    mahathir mahdi mahendra mahesh mahinda mahir mahmoud mahmud maithripala majid makar makarand makoto maks maksim
    malachi malachy
    malakai malcolm malik mamadou mandla manfred manish manmohan manny manohar mansour mantas manuel manus marc
    marcel marcelino marcell marcello marcellus marcelo marcin marcio marco marcos marcus marek mariano marijan
    marino mario marius mariusz mark marko markus marlon marquis marshall mart marten martial martim martin martyn
    marvin marwan masaaki masayoshi mason masoud massimiliano massimo matei matej mateo mateusz matheo mathew
    mathias mathieu mathis matias mato mats matt matteo matthew matthias matthieu matti mattia matyas maurice
    mauricio maurizio mauro max maxim maximilian maximiliano maximilien maximo maximus maxwell mayank mehdi mehmet mekhi
    meles melvin melvyn menachem merlin merrick mervin mervyn metod mevlut micael michael micheal michel mick
    mickael miguel mihael mihir mijo mikael mike mikhail mikheil mikulas milan miles milind millard miller milo milorad milos
    miloslav milovan milton minoru miran mirco mirko miro miron miroslav mirsad misael mitch mitchel
    mitchell mitt mladen mmusi moammar moe moeen mohamad mohamed mohammad mohammed mohit mohsen moise moises mojmir
    mokgweetsi moncef monte montel montgomery monty mordecai moreno moritz morris morteza mortimer morton moses moshe
    mostafa mounir mourad moussa moustafa mthunzi muammar muhammad muhammadu muhammed muhyiddin mujahid mujica
    mukesh mukhtar mukul mulayam muli muni munir muqtada murad murali murphy murray musa muslum mustafa
    mustapha mutiso mwai mwendwa
    mykhailo mykhaylo mykola mylan myles myron mzwandile nabil nader nadir nael naftali nagesh nail naim najam naji
    najib nandkishore
    nando naoto napoleon narayan narendra naresh naseer nash nasir nasser natan natanael nataniel nate nathan
    nathanael nathanial
    nathaniel naum naveed naveen navin nawaf nawaz nayef nayib nazar nazim neal ned nehemiah neil nelson nenad
    nestor neville nevin newt newton nguyen niall nicholas nick nickolas niclas nico nicolai nicolas niels nigel
    nik niklas niklaus niko nikolai nikolaj nikolas nikolay nikon nilanjan nile nilesh nils niranjan nirmal nitesh
    nitin nitish niyazi nizar nkosinathi nnamdi noah
    noam noe noel nolan norbert norberto norman nouri nuno nursultan nuru nyesom oakley obed obinna ochola octave octavio
    octavius odin ognen oisin okechukwu okto olaf olavi oldrich ole oleg oleh oleksandr oleksii oleksiy oli oliver olivier
    ollanta olufemi olumide olusegun oluwaseun omar omari omer omkar omprakash ondrej onyancha opio oran orest orin orion
    orlando orlin orson osama
    osbert oscar osei oskar osman ostap osvaldo oswald oswaldo otiende otis oto otto ovidio ovie owen ozzie paavo pablo paco padraic
    padraig pal palaniswami palash palmer panfilo pankaj panteleymon paolo parag paritosh parth partha
    pasquale patric patrick patrik paul paulo
    pauric pavel pavlo pawel paxton peadar pearce pearse pedro pekka per percy pero perry pervez petar pete peter petr
    petro petteri phil philip philipp philippe phillip phineas pier pierce piero pierre pietro pinarayi piotr pius
    piyush platon pol porfirio porter poul prabowo pradeep pradip prakash pramod pranab pranav prasad prasanna
    prashant pratap praveen pravin prayuth preston prima prithviraj purushottam pushpa qabil qadim
    qais qamar qasem qasim qiang quentin quincy quinten quinton rabah rached rachid radomir radoslav radovan raed
    rafael rafail raffaele raffaello rafi rafik rafiq rafizi raghav raghunath raghuram raheem rahim rahul raiden raila raimonds
    rainer rajat rajeev rajendra rajesh rajiv rajkumar rajnath rakesh ralf ralph rama ramadan raman ramesh
    rami ramil ramiro ramnath ramon ramsey ramush
    ramzan ramzi ranbir rand randal randall randolf randolph ranil ranjan ranjit raoul raphael rashad rashid rasmus
    ratan ratko raul
    ravi ravindra ray rayan raymon raymond raynard raza razi recep reda redmond reed reg reggie reginald regis reid reinaldo
    reince reinhold reino rem remco remington renaldo renato renaud renzo reuben reuven rex rexford reynaldo
    reza rhett rhys riad rian ricardo riccardo rich richard richie rick rickey rickie ricky rico riek rigoberto
    rik rio rishabh rishi ritesh riyad roan rob robby robert roberto robinson rocco roch rod roddy rodel roderick rodger rodion
    rodney rodolfo rodolphe rodrigo roel rogelio roger rogers rohan rohit roland rolando rolf romain roman romano romeo
    romuald ron ronal ronald ronaldo ronan ronny rony roosevelt roscoe rosendo ross rotimi roy royce royston ruairi ruben
    rubin rudi rudolf rudolph rudy rufus rumen rune rupert rush ruslan russ russell rustam rustem rusty ryan
    ryder ryker ryland ryley ryota ryszard saad saadat saban sabri sachin saddam saeed safet saif saint
    sajid sajith salah saleh salem sali salim salman salomon salva salvador salvatore sameer samer sami samir samson samu
    samuel samy sandeep sander sandile sandip sandor sandro sanjay sanjeev sanjiv santiago santino santosh sarbjit
    sarfraz sarvesh satish satoshi satya satyajit saud saul sauli saurabh saverio sawyer
    sayed scott scottie scotty seamus sean sebastian sebastiano sebastien segun selim semen semyon sepp septimus seretse
    serge sergei sergej sergey sergio serhii serhiy serzh seth severin severino severo seyed seyi shaban shafqat
    shahbaz shahid shahrir shailesh shaker shane shankar sharad sharif shashank shaun shavkat shayne shehbaz
    shekhar sheldon shelton sherman
    sherrod sherwin shigeru shimon shintaro shinzo shishir shivam shivraj shoaib shohei shrikant shyam sibusiso sid
    siddaramaiah siddharth sidor sigmar sigmund
    sigurd sila silas silvano silvanus silvester silvio simeon simion simon sinisa sipho siyabonga skip slade slavko
    slavomir slobodan smith socrates solomon solon soren soumya sourav spencer srettha srinivas stan stanislaus stanislav
    stanislaw stanley stefan stefano steffen stephan stephane stephen sterling steve steven stewart stjepan stuart
    subhash subodh
    subrahmanyam subramaniam subrata sudhir sudipto sukanta sukhbir sukhdev sule suleiman suleyman sullivan sultan
    sumeet sundar sunder sunil suresh suryakant sushant sushil
    susilo suvendu svatopluk sven svyatoslav swapan syafiq syed sylvain sylvester tabare tad tadeas tadeusz tadhg taha
    tahir taj takeshi talal tali talib talon tamas tamer tamim tanguy tanmay tanner tao tapan tapani tapio taras tarek
    tareq tarik tariq taro tarun tate tawanda tawfiq tayyip ted tejashwi temidayo teo teodor
    teodoro terence terrance terrell
    terrence tevin tex thabo thad thaddeus thaksin themba theo theodor theodore theophile thiago thibaud thibault
    thibaut thierry thomas thor thulani tiago tibor tiernan tiger tikhomir tikhon tilman tim timmy timo timon timotej
    timothee timothy timur tino tito titus tiziano tobias tobin toby tod todd toivo toki tokyo tom toma tomas tomasz
    tomi tomislav tommaso tommy tonny tony toomas toshihiro toshimitsu toumani traian tran travis trayvon tremaine
    trent trenton trevon trevor trey trilochan tristan triston tristram troy truman tshepo tucker tuomas turner tushar ty
    tyree tyrese tyron
    tyrone tyson uchenna uday udayan uddhav ugo uhuru ujjwal ulises ulrich ulysses umar umaru umberto umesh upendra
    uriah uriel urmas usama usman utpal
    vaclav vadim vadym vaibhav valdemar valentin valentino valerio valeriy valter vance vander vann varun vasant
    vasco vasily vasyl
    vaughn veli venkaiah venkatesh vern verner vernon viacheslav vic vicente victor victoriano vidal vijay vikas vikram
    vikrant viktor vilem
    vilhelm ville vinay vince vincent vincenzo vineet vino vinod vipin viraj virat virender virgil virgilio vishal
    vishwanath vissarion vit vitali vitaliy vitaly
    vito vitor vittorio vivek vlad vladilen vladimir vladislav vlado vlastimil vojislav vojtech volker volodymyr
    vratislav vusi vyacheslav wade wadi wahab waldemar waldo waleed walid walker wallace walt walter waqar ward
    warren washington wasim wassim waylon wayne weldon wendell wenzel werner wes wesley westin weston whit wilber
    wilbert wilbur wiley wilf wilfred wilfredo wilfried wilhelm will willam willard willem william williams willian
    willis willy wilmer wilson wim winston wissam witold wladimir wojciech wole wolf wolfgang woodrow woody wyatt
    wycliffe xander xavier yaakov yadigar yago yahir yahya yair yakov yanis yann yannick yannis yaroslav yashwant yasin
    yasir yasser yassin yassine yasuo yatan yegor yevgeniy yevgeny yevhen yilmaz yitzhak yoan yoav yogendra yogesh
    yogi yohan yosef yoshihide yoshimasa younes younis yousef youssef yoweri yukio yulian yunis yuri yuriy yusuf
    yvan yves zac zach zachariah zacharie zachary zachery zack zackary zackery zafir zahid zahir zahur zaid zaiden
    zain zak zakaria zakhar zamir zander zayan zayden zayed zayne zbigniew zdenko zdravko zeb zebedee zebulon zed zeke
    zeljko zeno zephyr ziad ziggy zigmund zine zlatko zoltan zoran zorawar zsolt zuhair zulfikar zulfiqar zulkifli zurab
    zvonko
    aarne ake akinyemi alasdair aled alun amirudin anatoliy aonghas apisai armel arto asbjorn asmund ayabonga azlan
    balakrishnan bambang baraka barnaby bengt bernd bjarne boguslaw bolaji borje bretislav bulent caio cengiz
    corentin dafydd daisuke detlef diethelm donatien dougal dumisani eachann ebbe eberhard eero eifion eirik
    ekkehard emyr ercan erdal ertugrul eruera erwan esa eystein facundo ferhat fingal finlay fionn flemming frede friedhelm frode gaspard
    gauthier geir geraint gernot gethin gichuru gosta gottfried gwilym gwyn haakon haluk halvard hannu hartmut hasse havard
    heikki heinz heitor hemi hiroki hoani hohepa horst huseyin huw hywel idwal iestyn ieuan ilker ilkka illtyd ismo
    jarkko jean-michel jiro jolyon jone jorg jorn josaia jostein jouni jukka juma junichi kaj karl-heinz katsuya
    kazuki keisuke kenta kgosi kimmo kiptoo kjell kjetil koji krishnan
    krister lachie lancelot laust lebohang levent lindani llew llewelyn lothar lwandile lysander mads
     makhaya markku masahiro masaki masato matiu maxence mduduzi meirion melchior mieczyslaw mikko miroslaw mlungisi mogens mohan
    montague morten mukund murat murchadh murdo muturi nihat noboru oddvar
    oginga oguz okwudili oladipo olanrewaju olli oluwatobi onyekachi orhan osamu osmo ottmar ove owain oyvind ozgur
    palle peni pentti per-olof peregrine petri phakamani pierre-yves piers preben premysl przemyslaw radoslaw raimo rangi
     rawiri razlan reijo reinhard rhodri risto rizal roald ruaridh rudiger ryo saifuddin sakari sanusi selcuk semisi seppo
    serkan shahrul shinji sholto shota shunsuke siegfried sinan sindre sione sitiveni sixten slawomir soeren
    sola somhairle sondre sridhar steen stellan stepan stig struan sture susumu svend sverre tadashi takashi takuya tanko
    tarquin tatsuya tayfun tecwyn terje tero tetsuya tevita thorsten tipene tochukwu tolga tomohiro torben torbjorn torgny torquil
    torstein torsten toru toshiro trefor troels trond trygve tsutomu tudur turgut udo uilleam ulf ulrik umit uwe vesa vidar viliami
    volkan volkmar voreqe wieslaw winfried wiremu wynford yasuhiro yavuz yngve yoichi yoshiro yusuke yuto
    zdenek zdzislaw zenon zwelinzima zygmunt
    carwyn cledwyn emlyn emrys glyn ifan ifor ioan iolo iorwerth iwan osian rhydian steffan tomos aodhan daithi fiachra
    iarla seanan ultan kiprotich hamisi shadrack meshack habakkuk obadiah daichi minato
    athman bertie bosse duarte eddie eli gerry geza gorka hafiz hussein jef johnnie karel kyle lonnie mahmood micah mokhtar murugan olav olof robbie sonny tharindu tyrell willie zane
    `),
    ...SOUTHERN_NAMES_OF_MEN,
    ...NORTH_EUROPEAN_NAMES_OF_MEN,
    ...SOUTH_EUROPEAN_NAMES_OF_MEN,
    ...FAR_EASTERN_NAMES_OF_MEN,
    ...HORN_NAMES_OF_MEN,
    ...NEAR_EASTERN_NAMES_OF_MEN,
  ],
  other: [
    ...words(`
      lungile tebogo neo nhlanhla siphiwe ayanda phumzile farai tatenda kudzai tinashe munashe bola yemi ibukun ebere kelechi jyoti shashi kuldeep nour ihsan
      sabah nidal jun yuki ash misha freddie teddy ronnie remy rikki shai tal lior ofir li yan tam linh wahyu
    abdi abiola addison ade adel agapi ainsley akira akos albany aldis alex alexandr alexis alix
    alpha alsoy alva amani amari amarjit andra andrea andree angalia angel anh antonie ardell arden arie ariel
    arin aris arley arlie armani arrie arta artemis asa asanti ashley ashton asiman aspen atha aubrey audie
    auguste augustine avery avni aydan bahari bailey balwinder bambi bay beau bebe beda bela bell bennie
    bethel betina bibi billie bird blair blake blaze bliss bo bobbie boma boonmee brandy brett brie brinley
    brodie brogan brook brooke brooklyn bryn bukola burnice byrd callie cameron camille campbell camryn
    cannur carey carlie carmel carmine caro carrie carrol carroll carson carter cary casey cassidy cassie
    cato ceyhun chanda chandler chandra channing charis charley charlie charo chase chaudhry cheyenne chris christie
    christy chuki clair claude claudie clem clemmie cleo codie connie conny corey cortney courtney cruz daire
    dakota dale dallas dana dani daniele danjuma dannie dany dara daragh darby darcy darian dasa
    dell della delma deniz dennie denny dessie devan devin devon devyn dewey diamond dian dilma dominique
    dori dorris drew dusty earlie eden edit eka elgie elgin elia elisha
    ellery elli ellis elza emerald emerson emery encarnacion enzi erie erin esra evance fahari fanaka
    faraja fayette felice fimar finley flor floy forest fran franc francis frankie gabi gabriele
    gada gail gale garba garnet garnett gayle genie georgie gerd geri germaine gert gilman guadalupe
    gunar gunver gurmit gurpreet gussie hadley halley hallie hani harley harlow harper harpreet hayden hekima helle
    hennie henny hilary hollis hope hunter ilhan ilja indiana indra inge ira isa
    iva ivey ivica ivory jackie jaden jadyn jaiden jaidyn jaime jamey jamie jammie jan janis jann janne
    jaspreet jayden jaylen jaylin jayme jean jeffie jens jensen jess jessie jessy jettie jewell jo
    jody johnie joi joni jonnie jordan jordyn jua jude jule juli kader kahurangi kala kali kamari kameron kamryn kaombwe karanja kari karli karma karol kasey kay kayden kaye kaylen
    kelley kelly kelsey kendal kendall kennedy kenya kenzie keri kerry khawaja kiburi kijana kiley kilonzo
    kim kipenzi kipkorir kiran kirby kit koko kris krishna
    kristan kristen lacey lacin lacy lannie lark larue lashawn laurel lauri laurie lavern laverne
    lavon lawal lee lei leigh leighton lennie leone lesley leslie lessie lexie lilyan limon lindsay lindsey lindy
    linn linnie logan london lonie lora loran loren lorenza loris lou louie lovie lue lula lupe
    luverne lyn lynn lyric mackenzie madison maj makini mamie manaia mannie manpreet mar mari
    marian marin marion maris marjan marley marlin marlo marlyn marti marty matija matunda maxie maxime may
    mckinley mel mell merle mette micha michal michele mickey mika mitra montana montie morgan
    mulayim murl myrl nakia nana nanni naoise nath nicky nicola nihad nihal
    nikita nikol nikola nino noa noor nurul ocie oda odell odie ola olie
    olly oncel ora orrie osie ossie otha ottie ova ozell ozie paris parker
    pascal pat patrice paulin payton peyton phoenix presley quinn rae rael randy raven reece reese regan
    reilly remi rene reshoni retno reyes ricki riley risalet robbin robin roma
    rosario rossie rowan royal rua rui rylan rylee sabari sacha safari sage sai sam sammie sammy
    sandi sandy santana santos sasa sascha sasha sattar selvi sendogan serda seyran shannon shanon shawn
    shay shea shehu shelby shellie shelly sheridan sherrill shida shiloh sidney sifa siku silan simone
    skylar skyler sol stacey stacy stevie sydney tai tayler taylor teagan tegan temitayo temitope tenzin
    terry thalente themis theodis tiare tine tisa tommie toni tory tracy tri trinidad trinity tristen
    tufani turan tyler uche ufukay ugur uli unsever uzima uzoma val vala valdis valentine valeri valery vega
    verne vernell vernie vinnie virgie vivian vlasta wally wamwema wanyonyi wasserman
    whitney winfred winnie yael yalin yang yani yaqub yasar yohana yury yvon zion
    mattie aoi ceri goodness innocent precious purity blessing comfort gift praise wisdom
    amandeep baljit gurdeep gurmeet harjit jaswinder jatinder kuljit kulvinder kulwinder maninder manjit mohinder navdeep parminder parmjit rajinder rajwinder ravinder rupinder satnam sukhwinder surinder surjit tejinder
    `),
    ...SOUTHERN_NAMES_OF_BOTH,
    ...NORTH_EUROPEAN_NAMES_OF_BOTH,
    ...SOUTH_EUROPEAN_NAMES_OF_BOTH,
    ...FAR_EASTERN_NAMES_OF_BOTH,
    ...HORN_NAMES_OF_BOTH,
    ...NEAR_EASTERN_NAMES_OF_BOTH,
  ],
  tellingWords: new Map([
    ...[
      "thi",
      "kaur",
      "begum",
      "khatun",
      "khatoon",
      "bano",
      "devi",
      "kumari",
      "binti",
      "binte",
      "bint",
      "bte",
      "ni",
    ].map((word) => [word, "female"] as const),
    ...["bin", "ibn", "quoc", "huu", "duc"].map((word) => [word, "male"] as const),
  ]),
  femaleEndings: words("dottir skaya skaia yeva ieva kova"),
  saints: new Set(["St.", "St"]),
  alsoWords: words(`
    april art august autumn bill bird buddy chase chip dawn dean dick drew ed eve faith forest frank grant guy hope jesus joy june
    mark max may miles pat penny randy ray rich rob rose rush rusty sandy skip sterling sue summer um will wolf
    blessing comfort gift goodness honor innocent mercy patience praise precious purity verity wisdom
  `),
};
