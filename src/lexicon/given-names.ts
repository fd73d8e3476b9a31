/**
 * Given names, folded (see `nameKey`), with the gender of those that are nearly always one of the two.
 * Provenance: the lists of the packages human-names 1.0.13 (npm, MIT) and Faker 40.54.0 (PyPI, MIT; Cyrillic and Greek
 * ones transliterated), names that at least two of their lists hold, and Arabic, Persian, Slavic, Indian, African and
 * other names of public life added by hand. A name counts as female or male if eight times as many lists say so as say
 * the other. Names that are also common words of English were taken out or stand in COMMON_WORD_NAMES.
 *
 * @module
 */

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

export const FEMALE_NAMES = words(`
  aagje aaliyah abagail abbey abbi abbie abby abigael abigail abril ada adaline adalyn adda addie adela adelaida
  adelaide adele adelheid adelia adelina adelinde adeline adelle adelynn adina adriana adriane adrianna adrianne
  adrienne afra agata agatha agathe aggie aglaia agnes agnese agneta agnieszka agusta agustina aicha aida aideen aiko
  aileen aili ailis aimee aina aine aino aisha aishah aisling aislinn aitana akie alaina alana alanis alanna alannah
  alayna alba alberta alberte albertina albertine albina alda alea aleah alecia aleida aleisha alejandra aleksandra
  alena alenka alessandra alessia aleta aletta alexa alexandra alexandria alexia alexus alia aliana alice alicia alida
  alina aline alis alisa alisha alison alissa alisson alivia aliya aliyah aliza alize alizee alka alla allie allison
  allyson alma almira aloisia alondra alwina alwine alya alycia alyson alyssa alyssia alzbeta alzina ama amada amal
  amalia amalie amalija amanda amandine amara amaris amaya ambar amber amberly ambre amel amelia amelie ami amie amina
  amira amirah amparo amy amya ana anabel anabela anabella anabelle anaelle anahi anais analia anamaria anastacia
  anastasia anda andela andreia andromeda ane aneta anett anette anezka angela angele angeles angelia angelica
  angelika angelina angeline angelique angelita angie ani anica anika anina anisa anissa anita aniya aniyah anja
  anjali anka anke ann anna anna-lena anna-maria annabel annabell annabella annabelle annalena annalisa annalise
  annamaria annamarie anne anne-marie anne-sophie annegret anneke anneli annelie annelies anneliese annelise annemarie
  annemie annet annetta annette anni annick annie annika annikki annina annita annmarie anny anouk antje antoinette
  antonela antonella antonia antonietta antonija antonina anu anusha anya anzhela aoibheann aoife apolline apollonia
  apolonia april arabella araceli aracely arcelia ardis aretha aria ariadna ariana ariane arianna arianne ariella
  arielle arina arleen arlene arlette armida arya arzu ase asha ashanti ashlee ashleigh ashlie ashling ashlyn ashlynn
  asma asmaa assia assunta asta astrid asuncion atena athena atlanta aubree aude audra audrey audriana audrina augusta
  augustina aung aurelia aurelie aurora aurore autumn ava avril axelle aya ayana ayanna ayesha ayla ayleen aylin aynur
  ayse aysel ayten azalea azaria azariah aziza azra azucena babette bara barbara barbie barbora basma baylee bea beata
  beate beatrice beatrix beatriz becky belen belinda bella belle benazir benedicte benita benta bente benthe berenice
  berit bernadette bernadine bernarda bernardita bernice berta bertha berthe bess bessie betania beth bethan bethany
  betsey betsy bette bettina betty beverley beverly beyonce bianca bianka bibiana biljana bina birgit birgitta birte
  birthe bjorg blanca blanche blanka blazena blossom bobba bobbi bodil boel bohumila bohuslava bonita bonnie bozena
  braelyn brandi branka brea breanna breda bree brenda brenna bria briana brianna brianne bridget bridgette brielle
  brigid brigida brigita brigitta brigitte briley brinda brisa bristol brit brita britney britt britta brittney
  bronagh bronislava bronwen bronwyn brooklynn bruna bryanna brylee brynlee brynn bryony buna cacilia cadence cailin
  caitlin caitlyn caitriona caleigh cali calista cambria camelia cami camila camilla canan candace candela candelaria
  candice candida candis candy caoimhe caprice capucine cara caren caridad carin carina carine carissa carla carlene
  carley carlijn carlota carlotta carly carmela carmelita carmen carmina carola carole carolien carolin carolina
  caroline carolyn carolyne casandra cassandra catalina catarina caterina catharina catherine cathleen cathrine
  cathryn cathy catrin catrina catriona cayla cecelia cecile cecilia cecilie cecily celeste celestia celestine celia
  celina celine chana chandrika chanel chanelle chantal chantel chantelle charissa charla charlene charline charlize
  charlotta charlotte charmaine chastity chelsea chelsey cher cheri cherie cheryl cheyanne chi chiara chimamanda chizu
  chloe chrissy christa christabel christal christel christelle christen christi christiana christiane christianne
  christin christina christine chrystal ciara cici cielo cierra cindy cinthia cintia citlali claire clara clarabelle
  clare clarice clarisa clarissa clarisse claudette claudia claudine clea clelia clemence clementina clementine
  cleopatra cliodhna cliona clodagh cloe clotilde coco colette coline colleen collette concepcion concetta concha
  condoleezza constance constanza constanze consuela consuelo cora coral coralie coraline corazon cordelia cordula
  cori corina corine corinna corinne cornelia corona corrie cosima cristal cristina cuba cyndi cynthia dafina dafne
  dagmar dagmara dagny dahlia daina daisy damaris dambisa danae danai danette dania danica daniela daniella danielle
  danijela danika danique danna daphne darcie daria dariana darina darla darlene darya dasha dasia davida davina dawn
  dayana dayle dayna deana deandra deann deanna deanne dearbhail dearbhla deb debbie debby debora deborah deborrah
  debra dee deedee deena deidre deirdre deisy deja delaney delcy delfina delia delilah delina delores delphine demetra
  demetria demi dena denice denisa denise denisse dervla desiree destinee devi dewi deyanira diana diane diann dianna
  dianne dida dido dijana dilara dimitra dimka dina dinah dione dionne dixie diya dolly dolores domenica dominga
  dominika dona donatella donna dora dorcas doreen dorien dorina dorine doris dorla dorota dorotea dorothea dorothee
  dorothy dorte dorthe dottie dounia draga dragana dragica drahomira drahoslava droupadi dulce dunja dympna ebba ebony
  eda edda edel edelmira edina edita edith edna eduarda edwina eileen eilis eilish eimear eimer ekaterina ela elaina
  elaine elana elba elda eldora elea eleanor eleanora elektra elena eleni elenore eleonora eleonore elfida elfie
  elfriede eliana eliane elida elif elin elina eline elisa elisabet elisabeth elise eliska elissa eliza elizabeta
  elizabeth elize elke ella elle ellie ellinor elly elma elmira elna elodia elodie eloisa eloise elona elora elouise
  els elsa elsbeth elsie elsy elva elvia elvina elvira elvy elzbieta ema emanuela ember emelia emelie emelina emeline
  emely emer emilee emilia emiliana emilie emilija emilly emily emine emma emmalee emmaline emmanuelle emmi emmie emmy
  emy engla enid enna enola enriqueta enya erica erika eris erla erna ernestina ernestine eryn esmee esmeralda
  esperanza esraa estefania estefany estela estella estelle ester estera esther estrella ethel etna etta eudora
  eufemia eugenia eugenie eulalia eunice eusebia eva eva-maria evaline evangelina evangeline eve evelien evelin
  evelina eveline evelyne evi evie evita evy ewa eya fabia fabiana fabienne fabiola fabrizia faith faiza fallon fanny
  farah farrah fatemeh fatiha fatima fatime fatma fawn fawzia fay faye febe federica felicia felicie felicitas
  felicity felipa femke fenna fenne fern fernanda fernande fia fien filipa filippa filippia filomena fiona fionnuala
  fiorella flavia flavie fleur flo flora flore florence florencia florentina florentine floriane florina florinda
  florine folorunsho fortunata franca francesca francia francine francisca francoise frantiska franziska freda
  frederika frederike frederique freja freya frida frieda friederike funmilayo gabby gabriela gabriella gabrielle gaby
  gaelle gaia galina gaylene gema gemma gena genesis genevieve genovefa genoveva georgette georgia georgiana georgina
  georgine geraldine gerda gerlinde gertie gertrud gertruda gertrude geun-hye ghada ghazala ghislaine gia giada gianna
  gigi gilberte gilda gillian gina ginette ginger ginny gioia giorgia giovanna gisela gisele giselle gisselle gitte
  giulia giuliana giuseppa giuseppina gladis gladys glenda glenys gloria glynis godelieve golda goldie gordana graca
  grace gracelyn gracia gracie graciela grainne grazia graziella greta gretchen grete grethe gretta griselda gudrun
  guillermina gulay gulus gulzar gunda gunhild guusje gwen gwenaelle gwenda gwendoline gwendolyn gwyneth gyda habiba
  hadija hafsa hailee hailey hala haleigh haley halima halle hana hanadi hanan hanife hanin hanna hannah hanne hannele
  hannelore harmony harriet  hatice hawa haydee haylee hayleigh hayley hazel heather hedda hedi hedvika hedwig
  hedy heidi heidrun heidy heleen helen helena helene helga helina hella hellen helma heloise henrieta henrietta
  henriette hera herdis herma hermina hermine herminia herta hertha hester hetty hilda hilde hildegard hildur hillary
  hillevi hilma hind hjordis holly honora hortense hortensia huda huguette hulda huma ianthe ica ida ide ieva ignacia
  ika ila ilaria ildiko ileana ilene ilenia ilia iliana ilka ilona ilonka ilse ima iman imane imani imelda imene imke
  immy imogen ina inaya indie indira indy ine ines ineta inez ing-wen inga ingeborg ingrid ingrida inna iolanda iona
  iren irena irene irina irine iris irja irma irmgard iryna isabel isabela isabell isabella isabelle isadora isha
  isidora isis isla isobel isolde isra itzel ivana ivanka ivanna iveta ivette ivona ivonne iyanna izabela izabella
  izidora jacinda jacinta jackeline jaclyn jacqueline jacquelyn jada jadranka jael jaelynn jaida jamila jamiya jana
  janae jane janelle janessa janet janeth janette janice janie janina janine janiya janna jannie jaqueline jara
  jarmila jaroslava jasmijn jasmina jasmine jasna javiera jayalalithaa jayda jayde jayla jaylene jaylinn jaylynn jayne
  jazlyn jazmin jazmine jazz jeana jeanette jeanine jeanna jeanne jeannette jeannie jeannine jeanny jelena jemima
  jemma jen jena jenelle jenifer jeniffer jenna jennette jennie jennifer jenniffer jenny jeri jerica jerri jessica
  jessika jewel jill jillian jimena jo-renee joan joana joanna joanne joaquina jocelyn jocelyne jodi jodie joelle
  johana johanna johanne jolana jolanda jolanta joleen jolene jolie jolien jolijn jolin joline joney jonna jordana
  jorja jorunn josee josefa josefin josefina josefine joselyn josephine josette josiane josie jovana jovita joy joyce
  jozefa juana juanita judit judita judith judy julia juliana juliane julianna julianne julie julienne juliet julieta
  juliette julija julijana julissa june junia justina justine jutta kaarina kacey kadence kaelyn kahina kaia kailey
  kailyn kaitlin kaitlyn kaitlynn kaja kaleigh kalina kaliyah kallie kamala kami kamila kamilla kamya kara karen
  karima karin karina karine karissa karla karlee karley karlijn karlina karly karolina karoline karyn kassandra
  kassidy kassie kata katalin katarina katarzyna kate katelyn katelynn katerina katerine katharina katharine kathe
  katherin katherina katherine kathi kathleen kathrin kathryn kathy kati katia katie katinka katja katlyn katrien
  katrijn katrin katrina katty katy kaya kayla kaylee kayleigh kayley kaylie kaylin keara keeley keely keira keisha
  kelis kelli kellie kellyanne kelsie kendra kenna kenza kerri kerrie kersti kerstin ketanji khadija khadijah khaleda
  khloe kia kiana kiara kiera kierra kiersten kiki kimberlee kimberley kinley kinsey kinsley kira kirsten kirstie
  kirstin kirsty kitty kizzy klara klaudia kleopatra kloe kolinda konstantina kora kori kornelia kourtney krista
  kristel kristi kristiana kristie kristiina kristin kristina kristine kristy krystal krystyna ksenia kumiko
  kvetoslava kya kyara kyla kylee kyleigh kylie kyra lacie lada ladina ladislava ladonna laetitia laila laimdota
  lainey lakeisha lala laly lana laney lara larisa larissa latasha latifa latoya laura laure laureen lauren lauretta
  laurette laurine lauryn lavender lavinia layla lea leah leana leandra leane leann leanna leanne leda leela leena
  leia leidy leila leilani lela lelia lena lene leni lenka lenora lenore leona leoni leonie leonor leonora leonore
  leontina leontine leora lesia lesly leticia letitia letizia lettie lexi lexis leyla leyli leymah li lia liah liana
  liane lianne liba libbie libby lida lidia lidija lidwina lidya lieke lien liesbeth lieve ligia ligita liisa lila
  lilah lili lilia lilian liliana liliane lilie lilija lilita liliya lilja lilla lilli lillia lillian lillie lilly
  lilou lily lina linda linde linh linnea lisa lisa-marie lisanne lisbet lisbeth lise liselotte lisette lissette liv
  livia liya liz liza lizbeth lize lizeth lizette lizzie lizzy ljiljana ljubica ljudmila loes lola lolita lona loni
  loraine loredana lorelei lorena loretta loretto lori lorie lorine lorna lorraine lorri lorrie lotta lotte lotti
  lottie louane louann louella louisa louise loujain louna lourdes lovisa lu luana luann luce lucero lucette lucia
  luciana lucie lucienne lucija lucila lucile lucille lucinda lucretia lucy ludivine ludmila ludovica luisa luise
  luisina luiza lujain lulu luna lupita luz luzia lya lydia lydie lyla lyna lynda lyndsay lyndsey lynette lynne
  lynnette lynsey lyubov lyudmila maaike maarit maartje mabel macarena macey macie macy madalyn maddison maddy
  madeleine madelene madeline madelyn madisyn madlen madonna madyson maelle maelys maeva maeve mafalda magali magaly
  magda magdalena magdalene maggie maggy magnolia maha mai maia maida maija maike maira maire mairead maisy maite maja
  majken makayla makena makenna makenzie makiko malak malala malea malena malene malgorzata malia malika malin malina
  malinda malkia mallory malou malvina mamata manal manda mandy manel manila manon manuela manuelita mara marcela
  marcelina marceline marcella marcelle marci marcia marcie marcy mare maren marga margaret margareta margarete
  margaretha margarida margarita margaux marge margherita margie margit margita margo margot margret margrethe margrit
  marguerite maria mariah mariam mariana marianela mariann marianna marianne maribel marica maricela marie
  marie-christine marie-claire marie-claude marie-france marie-jeanne marie-jose marie-laure marie-louise marie-rose
  marie-therese marieke mariela mariella marielle marietta mariette marija marijana marijke marika marilena marilou
  marilyn marina marine marisa marisela marisol marissa marit marita maritta maritza mariya marja marjatta marjorie
  marla marlee marleen marlen marlena marlene marlies marlis marlys marlyse marnie marsha marta martha marthe martina
  martine marusya marwa mary maryam maryann maryanne marybeth maryjane marylene maryline marylou maryse masa masako
  mateja mathilda mathilde matilda matilde mattie maud maude maura maureen mauricette maurine mavis maxima maxine maya
  mayawati maybell mayra mayte mazie mckayla mckenna mckenzie meadow meagan meaghan meda meera meg megan megane
  megawati meghan megyn meike meira melania melanie melanne melany melba melina melinda melisa melissa melita melodie
  melody mercedes meredith merel meriem merry mery meryem meryl meta metta mia micaela michaela michaele michela
  micheline michell michelle mieke mihaela mikaela mikayla mila milada milagros milana milda mildred milena miley
  milica milka milla millicent millie milly miloslava milou mimi mimoza mina mindy minerva minna minnie mira miranda
  mireille mirela mirella mireya miriam miriama mirja mirjam mirjana mirna miroslava mirta mirte mirthe missie misty
  mitzi moira mollie molly mona monica monika monique monserrat montserrat mora morena morgane mouna moya mulyani muna
  muriel murielle mya myla myra myriam myrna myrta myrthe nabila nada nadege nadezda nadezhda nadia nadin nadine
  nadiya nadja naima naja najat najla nancy nanette nanna naomh naomi narcisa narges nasrin natacha natali natalia
  natalie natalija nataliya natalja nataly natalya natasa natascha natasha natasja nathalia nathalie nathaly natividad
  nawal naya nayeli nazanin neema neera neha nela nele nelia nelida nell nella nelli nellie nelly nena nereida nesrine
  nessa nevaeh nevena nevenka nia niamh nichola nichole nicki nicole nicoletta nicolette nidia nienke nieves niina
  nika niki nikki nikoletta nikolina nila nilda nina nirmala nisa nisha nita nives nkosazana noelia noeline noella
  noelle noemi noemie nola nona noortje nora norah noreen noriko norma nour noura nova nuala nuria nury nyla nynke oby
  oceane octavia octavie odalis odalys odelia odette odile ofelia oksana olena olesya olga olha olimpia oliva olivera
  olivia olivie olympia ona oni oona oonagh opal ophelia ophelie oprah oriana orlaith ornella osa otilia ottilia
  ottilie ouisa oxana ozlem paetongtarn paige paisley paloma pam pamela pandora pansy paola pascale pascuala patricia
  patrizia patsy patti patty paula paule paulette paulien paulina pauline pavla pavlina paz peggy penelope penny perla
  perrine petra petrina petronela petronella philippa philippine philomena philomene phoebe phumzile phylis phyllis
  pia piedad pien pierina pierrette pilar piper pippa polina polly poppy portia pramila pratibha prisca priscila
  priscilla priska priti priya priyanka prudence puan queenie quiana quina quinty rabia rachael racheal rachel
  rachelle rachida rada radka radmila raegan raelyn rafaela raffaela raffaella ragna ragnhild rahel rahma raina raisa
  rakeyia ramona rana randi rani rania raphaela raphaelle raquel rasha rashida raymonde rayna rayne reanna rebeca
  rebecca rebeka rebekah rebekka reem regina regine reina reinhilde rena renae renata renate renee renho renske reva
  reyna rhea rhian rhianna rhiannon rhona rhonda ria rianna ricarda richelle rigoberta rihanna rika rikki rim rima
  rina rita riya roberta robyn rochelle rocio roisin roksana rolanda rolande romaine romana romane romina romy rona
  ronda roni ronja ronna roos rosa rosalba rosalia rosalie rosalina rosalind rosalinda rosanna rosanne rosaria rose
  rose-marie roseann roseanna roseanne roseline rosella roselyn rosemarie rosemary rosetta rosey rosie rosina rosita
  roslyn rosmarie rossana roswitha rosy rowena roxana roxane roxanna roxanne roxie roxy roza rozalia rozalija ruby rut
  ruta ruth ruthie ruzena ruzica ryleigh rylie sabina sabine sable sabrina sade sadie safa safia safina safiya saga
  sahar sahil sahle-work sahra saida saige sakina salina sally salma salome samanta samantha samara samia samira sana
  sanae sandra sandrine sanja sanna sanne saoirse sara sarah sarai sari sarina sarita saskia saundra savanna savannah
  saveta scarlet scarlett scarlette segolene seiko selah selene selin selina selma sena serafina serena serenity
  severina severine sevim seyda shaina shakira shana shani shania shanice shaniqua shanna shannan shannen shari
  sharlene sharon shauna shawna shayla shayna sheena sheikh sheila sheilah shelia shena sheree sheri sherri sherrie
  sherry sheryl shiela shirin shirley shivani shona shonda shreya shyann shyla sian sibylle sidonia siena sienna
  sierra signa signe sigrid sigrun sigyn silja silje silke silva silvana silvia simona simonne sina sindy sinead
  siobhan siri sirimavo siti siv ska skye skyla slavica slavka sloane smriti socorro sofia sofie sofiya solange
  soledad solene soline solveig sona sonata sondra sonia sonja sonya sophia sophie sophy soraya sorcha souad soukaina
  staci stacie stana stanislava starla stefana stefani stefania stefanie stefanija steffi stela stella steph stephanie
  stephany sterre stina stine sue suella sula sumaya sumayya summer sunny susan susana susann susanna susannah susanne
  sushma susi sussie suzana suzanna suzanne suzette suzie suzy svea svenja svetlana sviatlana svitlana sybil sybilla
  sybille sylva sylvana sylvia sylviane sylvie sylwia tabatha tabea tabitha taina taja tala talia talitha taliyah
  tamanna tamara tamera tami tamia tamika tammi tammie tammy tamra tania tanika tanisha tanja tanya tara tari tarja
  taryn tasha tatiana tatjana tatum tatyana tawakkol tawana taya tayla tekla teodora tera teresa terese teresia
  teresita tereza terezia teri terri terrie tess tessa tetiana thais thalia thea theda thekla thelma theodora
  theodosia theres theresa therese theresia thi thomasina thora tia tiana tiara tiegan tiffany tiina tilda tilde tilly
  timea tina tindra tineke tisha tiziana tomasa tomomi tonia tonya tora tori tove tracee traci tracie tricia trina
  trine trish trisha trista trudi trudie trudy tula tulsi turkan tuulikki tyra tyresha ulla ulrica ulrike uma una unni
  ursula urszula ute vaira valborg valentina valeria valerie valeska vanda vanesa vanessa vania vanja vanya varvara
  vaska veda veerle velma venetia venus vera verena veronica veronika veronique vesna veta vicki vickie vicky victoire
  victoria victorine vida viktoria viktorija viktoriya vilhelmina vilma vincenza vinciane viola violeta violetta
  violette vira virginia virginie viridiana vita vitoria vittoria viviana viviane vivienne vladimira wafa waltraud
  wanda wendi wendy wilhelmina wilhelmine willa willow wilma winnifred winona xanthe xena xenia xia ximena xiomara
  xochitl yadira yamilet yana yanet yanina yara yaritza yasemin yasmeen yasmin yasmina yasmine yazgul yazmin
  yekaterina yelena yenifer yenny yesenia yesica yessenia yessica yfke yingluck ylva yoko yolanda yolande yoselin
  yousra yrsa yuko yulia yuliana yulissa yuliya yulya yuridia yuriko yvette yvonne zada zahra zaida zainab zaira
  zaneta zara zaria zaynab zdenka zehra zeina zeinab zelda zelie zelma zena zenobia zenta zeynep zhanna zia zina
  zinaida zita ziva zoe zoey zofia zola zora zoraida zorka zoya zula
`);

export const MALE_NAMES = words(`
  aage aarav aaron abbas abdallah abdel abdelaziz abdelkader abdelmalek abdirahman abdoulaye abdul abdulaziz abdulhadi
  abdulla abdullah abdullahi abdulrahman abe abed abel abelardo abhisit abid abiy abner abraham abram abu ace achiel
  achille achim adalbert adalberto adam adama adams adan adelbert adelin adem aden adigun adil aditya adlai adnan
  adolf adolfo adolph adonis adriaan adrian adriano adriel adrien aedan afonso agne agus agustin ahmad ahmed ahmet
  aidan aiden aime ajan ajit akhilesh aki akif akio akram aksel alaa alain alan alassane alastair alban albert alberto
  albie albin albino albrecht alcides alden aldin aldo alec alejandro alejo alek aleks aleksandar aleksander aleksandr
  aleksei aleksey alen ales alessandro alessio alexander alexandre alexandros alexandru alexei alexej alexey alf alfie
  alfons alfonse alfonso alfred alfredo algirdas algot ali aliko alistair allan allen almer almus alois alonso alonzo
  aloys aloysius alphons alphonse alphonso alphonsus alton alvar alvaro alvin alwin amadeus amado amador amadou
  amancio amar amaro amaury ambrose americo amin amine amir amit ammar ammon amon amos amr ananias anas anastasios
  anatole anatoly anders anderson andras andre andreas andrei andrej andres andrew andrey andri andrin andriy andrus
  andrzej andy anes ange angelo angus anibal anil anis ansel anselmo anson ante antero anthony anto antoine anton
  antoni antonin antonino antonio antonios antonis antonius antony antti anura apollo apollon apostolos aran archer
  archie arda ari arian arif aristide arjun arkady arlen arlo arman armand armando armen armin arnaldo arnaud arne
  arnie arno arnold arnoldo arnulfo aron arpad arran arron arsen arsenio art artan artem artemio arthur artis artur
  arturo artyom arvid arvind arvo aryan asad asbjorn ash ashby asher ashok ashot ashraf asif assimi aston atal
  athanasios atiku atilio atlas atticus attila august augustin augusto augustus aurel aurelien aurelio austen austin
  avgust avigdor avram avreliy axel ayaan ayden aydin ayman aymen aymeric ayoub ayub azad aziz azmi baba babatunde
  badr baha baldur baldwin baltasar balthasar bandar baptist baptiste barack baris barney barrett barron barry bart
  bartholomew bartley bas bashar bashir basil basile basilio basim bastiaan bastian bastien basuki bautista baxter
  bayram bayron beckett ben benard benedict benedikt benicio benigno benito benjamim benjamin benji bennett benno
  benny benoit benson bentley beppe berat berend bernabe bernard bernardino bernardo bernd berndt bernhard bernie
  bernt berry bert bertil bertram bertrand beto bevan bezalel biagio bilal bill billy birger bjarne bjorn bladimir
  blahoslav blain blaine blaise blas blazej boaz bob bobby bogdan bohdan bohumil bohumir bohuslav bojan bola boleslav
  boni boris borja borut borys boston boutros boyd boyko brad braden bradford bradley brady braeden brahim bram
  branden brandon branislav branko brantley braulio braxton brayan brayden braydon braylon brecht brendan brenden
  brendon brennan brennon brent brenton bret brian brice brien brock brody bronson brooks bruce bruno bryan bryant
  bryce bryon bryson buddy budi burt burton buster butch byron cade caden cael caesar caiden cain caius cal cale caleb
  calhoun calin callan callum calogero calum calvin cam camden camil camilo camron candido carl carlisle carlo carlos
  carlton carmelo carsen carsten cas cason caspar casper cassius cathal cayden cecil cedric ceferino celestin
  celestino celso cesar chad chandrababu charles charlton charly chas chauncey chaz che chester chinua chip christiaan
  christian christof christofer christoffer christoph christophe christopher christos chuck chukwuemeka cian ciaran
  cillian cipriano ciro clarence clark claudio claudius claudy claus clay clayton clemens clement clemente cletus
  clifford clifton clint clinton clive clovis clyde coby cody coen cohen colby cole coleman colin collin collins colm
  colt colton colum conal conall conan conn conner connor conor conrad constantin constantine cooper corbin corentin
  cormac cornel cornelio cornelis cornelius cornell cory cosimo costas craig cristhian cristian cristiano cristobal
  cristofer cristopher csaba ctibor cullen curt curtis custodio cyprian cyril cyrille cyrus daan dadi dag dagoberto
  dalibor dalton dalvin damian damiano damien damion damir damjan damon dan dane daniel danijel danilo danny dante
  daren darin dario darius dariusz darko darnell daron darrel darrell darren darrin darryl darryn darwin daryl dashawn
  daudi dave david davide davin davion davis davor davy davyd dawood dawson dax daxton dayton deacon dean deandre
  deane debretsion declan deepak dejan delbert demarco demetrio demetrius demian demyan denis dennis denver denzel
  deon dereck derek derick dermot derrick deshaun deshawn desiderio desmond detlef dev deven dewayne dexter diarmuid
  dick didier diederik diego dieter dietmar dietrich dilan dillon dimas dimitri dimitrios dinesh dino diogo dion
  dionisio dirk dmitri dmitry dmytro dobroslav domenic domenico domhnall domingo dominic dominick dominik don donal
  donald donat donato donovan dorian doug douglas doyle dragan drago drahoslav drake drury duane dudley duncan dusan
  dustin dwayne dwight dwyane dylan dylann eamon eamonn easton ebbe ebenezer ebrahim ed eddy eder edgar edgard edgardo
  edi edin edinson edison edmond edmund edmundo edoardo edouard edsel edson eduard eduardo edvard edvin edward edwardo
  edwin efraim efrain efrem efren egbert eggert egils egon egor ehud einar eino ekrem eladio elbert eldar eldon
  eleuterio elian elias elie eliecer eliezer elijah elio eliot eliott elis eliseo elisey elliot elliott elmar elmer
  elmo elnur eloi elon elouan eloy elroy elton elvin elvis elwin elwyn elyas emad emanoil emanuel emanuele emanuil
  emiel emil emile emilian emiliano emilien emilio emin emir emmanuel emmerson emmet emmett emomali emre enda enes
  ennio enoch enrico enrique enver enzo eoghan eoin epifanio erasmo erastus  eren erhard eric erich erick erik
  erkan erland erling ernest ernesto ernie ernst erol errol ervin erwan erwin espen essam esteban ethan ethen etienne
  euan eugen eugene eugenio eusebio eustace evald evan evangelos evans evariste evaristo evelio everett evert evgeny
  evo ewald ewan ewart ezekiel ezequiel ezio ezra fabian fabien fabio fabrice fabricio fabrizio facundo fadi fahad
  fahd faisal farhad farid faris fariz farouk faruk fathi fatih faure faustino fausto fawzi faycal feargal fearghal
  fedde federico fedor feliciano feliks felipe felix femi fenton feofan ferdinand ferenc fergal fergus fermin fernand
  fernando ferre festus fidel filimon filip filipe filippo filippus finbar finn fintan flavio flemming fletcher
  florencio florent florentin florentino florian florin floris floyd flynn folker folkert ford forrest francesco
  francisco franciscus franck franco francois franjo frank frank-walter franklin franklyn franky frans frantisek
  frants franz fraser fred freddy frederic frederick frederik fredi fredo fredric fredrick fredrik fredy fridolin
  friedrich fritz frode fuad fulgencio fumio fuzuli fynn gabe gabin gabino gabor gabriel gadi gael gaetan gaetano gage
  galen ganesh gani gannon gareth garret garrett garrison garry garth gary gaspar gaspard gaston gautam gauthier gavin
  gebhard geert geir genaro gene gennady gennaro geno geo geoff geoffrey georg george georges georgios gerald geraldo
  gerard gerardo gerardus gerasim gerhard gerhardt germain gero gerold gerolf geronimo gerrit gerson gerwin ghassan
  ghislain giacomo gian gian-luca giancarlo gianfranco gianluca gianni gibson gideon giel gijs gil gilbert gilberto
  giles gilles gilmore gino gion giorgi giorgio giovanni giovanny gitanas giuliano giulio giuseppe glen glenn glynn
  gnassingbe godfrey godswill godwin goncalo gonzalo goodluck goran gordon gotabaya gottfried gottlieb grady graeme
  graham grant grayson greg gregg gregoire gregor gregorio gregory greyson griffin grigory grzegorz guglielmo guido
  guilherme guillaume guillermo gulaga gunnar gunner gunter gunther gurbanguly gus gust gustaaf gustaf gustav gustave
  gustavo guus guy gyorgy habib haden hadi hadrien hafez hage haidar haiden haider hailemariam hakainde hakan hakeem
  hakim hakon hal halil hamad hamdi hameed hamid hamish hamza han hank hannes hans hans-jorg hans-jurgen hans-peter
  hans-rudolf hans-ulrich hansjorg hanspeter harald hardy harlan harmon harold harrell harri harrie harris harrison
  harro harry hartmut haruhiko harun harvey hasan hashim hassan hatem hayes hazem heath hector heiko heinrich heinz
  helge helmer helmut hendrik henk henning henri henrik henrique henry herb herbert heriberto herman hermann
  hermenegildo hermes herminio hernan hernando herschel herve herwig hesham heydar hicham hidde hideki hilario hilbert
  hilmar hilton hipolito hiram hiroshi hisham hissene hjalmar holden holger holm homer hor horace horacio horatio
  horst hosea hosni hossein howard hristijan hubert hubertus hudson hugh hugo hugues humayun humberto humphrey hun
  huseyin husni hussain huy iain ian iban ibrahim ichiro idris idriss ignac ignace ignacio ignas ignatz ignaz igor
  ihor ike iker ilan ilarion ilham ilian ilias ilija ilir illya ilya ilyas ilyes imad imam immanuel imran imre inacio
  ingmar ingo ingvar inigo ioannis ion iosif iqbal irakli irvin irving irwin isaac isaak isaiah isaias isak ishaan
  ishmael isiah isidor isidore isidoro isidro  ismael ismail ismet issa issac issack istvan itamar ivan ivar iver
  ivo ivor iwan iyad izidor jaan jaber jace jacek jacinto jack jackson jacky jacob jacobo jacoby jacopo jacques jadon
  jafar jafet jagan jagger jai jair jairo jaka jakaya jake jakob jakub jalal jalen jamaal jamal jameel james jameson
  jamil jamison jan janez jani janick janik janko jannik jannis jano janos janus jared jaret jari jarl jarlath jarno
  jarod jaromir jaron jaroslav jaroslaw jarrett jarrod jarvis jase jason jasper javad javed javier javon jax jaxon
  jaxson jay jayce jaydon jaylon jayson jd jean-baptiste jean-claude jean-luc jean-marc jean-marie jean-paul
  jean-pierre jean-yves jeb jed jedediah jedidiah jef jeff jefferson jeffery jeffrey jeffry jeison jelani jelle jelte
  jemal jerald jere jeremiah jeremias jeremie jeremy jermaine jeroen jerold jerome jeronimo jerry jerson jerzy jesper
  jesse jesus jethro jett jhoan jhon jhonatan jhonny jim jimmie jimmy jip jiri joachim joakim joao joaquim joaquin
  jochem jochen jock joe joel joep joey joffrey johan johann johannes johans john johnathan johnathon johnny johnson
  johny joko jomo jon jonah jonas jonatan jonathan jonathon joost joppe joram joran jordi jordon jordy joren jorg
  jorge jorgen joris jorn jort jory jos joschka jose josef josep joseph josephus josh joshua josiah josip josko jost
  josua josue jovan jozef juan juanito judah judas judd juha juhani jules julian julien julio julius jun junichiro
  junius juraj jure jurgen juri jurre justin justus jusuf jyrki kade kaden kai kaiden kaj kale kaleb kalevi kalle
  kalman kamal kamel kamiel kamil kamran kamron kane kapil kare kareem karim karl karl-heinz karlo karson karsten kash
  kasim kaspar kasper kassem kassym katsunobu kayson kazim kazimir kazuo keanu keaton keegan keenan keith kellan
  kellen kelvin kemal ken kenan kendrick kenichi kenji kenneth kenny kent kenton kenzo kevin khaled khalid khalil
  khamis khari khariton khizr khristo khristofor kian kiano kiefer kieran kieron kilian killian kimon kingston kip
  kiril kirill kirk kjeld kjell klaas klaus klemen klemens klement kliment knox knut kobe koby kody koen koenraad kofi
  koichi kolby kole konrad konstantin konstantinos kornel kornelius krish krister kristian kristijan kristjan kristof
  kristofer kristoffer kristopher krzysztof kuno kurt kurtis kwame kyan kyler kylian kyllian kyriakos kyrylo laban
  lachlan ladislav lajos lakhdar lalo lalu lamar lambert lamont lance landen lander landon landyn lanny laquan larry
  lars lasse laszlo latif laurens laurent laurenz laurin lautaro lawrence lawson layne layton lazar lazaro leander
  leandre leandro leano lebron lech leif leland len lenin lenn lennard lennart lennert lennon lenny leo leon leonard
  leonardo leonce leoncio leonel leonhard leonid leonidas leopold leopoldo leroy les lester leszek lev levan levi
  levin levy lew lewis lex liam lian liban libor lieven lincoln linden lino linus lio lionel lisandro livio liviu
  lloyd lode lodewijk loic loki lopez lorcan lorens lorenz lorenzo lorin lothar louis louka loukas lovro lowell luan
  lubomir lubos luc luca lucas lucian luciano lucien lucio ludo ludovic ludvig ludvik ludwig luigi luis luiz luka
  lukas lukasz luke lutfi luther lutz luuk lyam lyle lyndon maarten maceo mack macky maddox mads mael magnus mahamadou
  mahamat mahathir mahdi mahesh mahinda mahir mahmoud mahmud mahmut maicol maik maithripala majid makar makoto maks
  maksim malachi malachy malakai malcolm malik malte mamadou manfred manmohan manny manolo mansour mantas manuel manus
  marc marcel marcelino marcell marcello marcellus marcelo marcial marcin marcio marco marcos marcus marek mariano
  marijan marino marinus mario marius mariusz mark marko markus marlon marnix marquis marshall mart marten martial
  martijn martim martin martyn marvin marwan masaaki masayoshi mason masoud massimiliano massimo matei matej mateo
  mateus mateusz matheo mathew mathias mathieu mathijs mathis mathys matias mato mats matt matteo matthew matthias
  matthieu matthijs matti mattia mattias matyas maurice mauricio maurits maurizio mauro max maxence maxim maximilian
  maximiliano maximilien maximo maximus maxwell mees mehdi mehmet meinrad mekhi melchior meles melvin melvyn menachem
  merijn merlin merrick mervin mervyn metin metod mevlut micael michael michail micheal michel michiel mick mickael
  miguel mihael mijo mikael mike mikhail mikheil mikkel mikulas milan millard miller milo milorad milos miloslav
  milovan milton minoru mio miodrag mir miran mirco mirko miro miron miroslav mirsad misael misha mitch mitchel
  mitchell mitt mladen mmusi moammar modesto moe moeen mohamad mohamed mohammad mohammed mohsen moise moises mojmir
  mokgweetsi moncef monte montel montgomery monty moreno moritz morris morten morteza mortimer morton moses moshe
  mostafa mounir mourad moussa moustafa muammar  muhamed muhammad muhammadu muhammed muhyiddin mujahid mujica
  mukesh mukhtar mulayam muli muni muqtada murad murat murphy murray musa muslum mustafa mustapha mwai mykhailo
  mykhaylo mykola mylan myles myron nabil nacho nader nadir nael naftali nahuel nail naim najam naji najib nando naoto
  napoleon narciso narendra nash nasir  nasser nassim natan natanael nataniel nate nathan nathanael nathanial
  nathaniel naud naum naveen nawaf nawaz nayef nayib nazar nazim neal ned nehemiah neil nelio nelson nenad neo nestor
  neville nevin nevio newt newton nguyen niall nicanor nicholas nick nicklas nickolas niclas nico nicolai nicolas
  nicolo niek niels nigel nik nikanor niklas niklaus niko nikolai nikolaj nikolaos nikolas nikolaus nikolay nikon nile
  nils nitin nitish  niyazi nizar nnamdi noah noam noe noel nolan norbert norberto norman noud nouri nout nuno
  nursultan nuru nyesom oakley obed octave octavio odin ognen oisin okto olaf olavi oldrich ole oleg olegario oleh
  oleksandr oleksii oleksiy oli oliver olivier ollanta olle olov olusegun omar omari omer ondrej onofre oran orest
  orhan orin orion orlando orlin orson osama oscar oskar osman ostap osvald osvaldo oswald oswaldo oswin othmar otis
  oto otto ove ovidio owen oystein oyvind ozzie paavo pablo paco padraic padraig pal palaniswami palmer palmi pancho
  panfilo panteleymon paolo pascual pasquale patric patricio patrick patrik paul paulino paulo pauric pavel pavlo
  pawel paxton peadar pearce pearse peder pedro pekka pelle pepijn percy pero perry petar pete peter petr petre petro
  petrus petter petteri phil philip philipp philippe phillip phineas pier pierce piero pierre piet pieter pietro pim
  pinarayi piotr pirmin pius piyush platon pol porfirio porter poul prabowo prakash pranab pranav prayuth preston
  prima pushpa qabil qadim qais qasem qasim qiang quentin quincy quinten quinton rabah rached rachid radim radomir
  radoslav radovan raf rafael rafail raffael raffaele raffaello rafi rafik rafiq raghuram ragnar raheem rahim rahul
  raiden raila raimonds raimund raimundo rainer rajeev rajiv rajnath rakesh ralf ralph rama ramadan ramazan ramesh
  rami ramil ramiro ramon ramsey ramush ramzan ramzi rand randal randall randolf randolph ranil raoul raphael rashad
  rashid rasmus ratan ratko raul ravi ray rayan raymon raymond raynard raza razi recep reda redmond reed reggie
  reginald regis reid reimar reinaldo reince reiner reinhard reinhart reinhold reino rem remco remigio remington remo
  remy renaldo renato renaud rens renzo reuben reuven rex rexford reynaldo reza rhett rhys riad rian ricardo riccardo
  rich richard richie rick rickey rickie ricky rico riek rigoberto rik rinaldo rino rio rishi risto riyad roan rob
  robbe robby robert roberto robinson rocco roch rod roddy roderick rodger rodion rodney rodolfo rodolphe rodrigo roel
  roeland rogelio roger rogers rohan roland rolando rolf romain roman romano romeo romuald romulo ron ronal ronald
  ronaldo ronan ronny rony roosevelt roque roscoe rosendo ross rostislav rotimi rouven roy royce ruairi ruben rubin
  rudi rudiger rudolf rudolph rudy rufino rufus rui rumen runar rune rupert ruperto rush ruslan russ russell rustam
  rustem rusty ryan ryder ryker ryland ryley ryszard saad saadat sabah saban sabri sachin saddam saeed safet saif
  saint sajith salah saleh salem sali salih salim salman salomon salva salvador salvatore samer sami samir samson samu
  samuel samy sander sandor sandro sanjay santiago santino satoshi satya saud saul sauli saverio sawyer sayed scott
  scottie scotty seamus sean sebastiaan sebastian sebastiano sebastien sedat segundo selim sem semen semyon senne sepp
  seppe serafim seretse serge sergei sergej sergey sergio serhii serhiy serkan serzh seth sevan severin severino
  severo seyed shaban shahbaz shahid shaker shane sharad sharif sharo shashi shaun shavkat shayne shehbaz sheldon
  shelton sherman sherrod sherwin shigeru shimon shintaro shinzo shohei sid sidor siebe siegfried siem sigmar sigmund
  sigurd sil sila silas silvano silvester silvio simeon simion simo simon sinisa sjoerd skip slade slavko slavomir
  slobodan smith sofiane solomon solon soren spencer srettha stan stanislaus stanislav stanislaw stanley stef stefaan
  stefan stefano steffen steinar sten stepan stephan stephane stephen sterling steve steven stewart stig stijn stjepan
  stuart subrahmanyam suleiman suleyman sullivan sultan sundar sunder sunil suresh sushil susilo svatopluk sven sverre
  svetozar svyatoslav swen syed sylvain sylvester sylvio tabare tad tadeas tadeusz tadhg tage taha tahir taj takeshi
  tal talal tali talib talon tamas tamer tamim tanguy tanner tao tapani tapio taras tarek tareq tarik tariq taro tate
  tawfiq tayyip ted teddy teo teodor teodoro teofilo terence terrance terrell terrence teun tevin tex thabo thad
  thaddeus thaksin theo theodoor theodor theodore theodoros theophile thiago thibaud thibault thibaut thierry thijs
  thom thomas thor thorben thore thorsten tiago tibo tibor tiernan tiger tijl tijmen tijn tijs tikhomir tikhon tilman
  tilo tim timeo timmy timo timon timotej timoteo timothee timothy timur tino tito titus tiziano tobias tobin tod todd
  todor toivo toki tokyo tom toma tomas tomasz tome tomi tomislav tommaso tommy tomo tonny tony toomas toon tor torben
  torbjorn tore torsten toshihiro toshimitsu toumani traian tran travis trayvon tremaine trent trenton trevon trevor
  trey tristan triston troy truman tucker tulio tuomas turner twan ty tycho tyree tyrese tyron tyrone tyson uddhav udo
  ugo uhuru ulf ulises ulrich ulrik ulysses umar umaru umberto uriah uriel urmas urs usama usman uwe vaclav vadim
  vadym vagn valdemar valentijn valentim valentin valentino valere valerio valeriy valter vance vander vann vasco
  vasil vasily vasyl vaughn veli veniamin venkaiah verner vernon viacheslav vic vicente victor victoriano victorino
  vidal vidar viggo vigo vijay vikram viktor vilem vilhelm ville vince vincent vincenzo vinko vino vinzenz virat
  virgil virgilio visarion vishal vissarion vit vitali vitaliy vitaly vito vitor vittorio vivek vlad vladilen vladimir
  vladislav vlado vlastimil vojislav vojtech volkan volker volodymyr vratislav vyacheslav wade wadi wahab waldemar
  waldo waleed walid walker wallace walt walter ward warren washington wassim waylon wayne weldon wendell wenzel
  werner wes wesley wessel westin weston whit wilber wilbert wilbur wiley wilfred wilfredo wilfrido wilfried wilhelm
  will willam willard willem willi william williams willian willis willy wilmer wilson wim winston witold wladimir
  wojciech wole wolf wolfgang woodrow woody wout wouter wyatt xander xaver xavier yaakov yacine yadigar yago yahir
  yahya yair yakov yan yanik yanis yann yannic yannick yannik yannis yaroslav yasin yasir yasser yassin yassine yasuo
  yatan yegor yeison yemi yevgeniy yevgeny yevhen yilmaz yitzhak yngve yoan yoann yoav yogi yohan yosef yoshihide
  yoshimasa youcef younes younis yousef youssef yoweri yukio yulian yunis yuri yuriy yusuf yvan yves zac zacarias zach
  zachariah zacharias zacharie zachary zachery zack zackary zackery zafir zahid zahir zahur zaid zaiden zain zak
  zakaria zakhar zamfir zamir zander zayan zayden zayed zayne zbigniew zdenko zdravko zeb zebulon zed zeke zeljko zeno
  zephyr ziad ziggy zigmund zine zlatko zoltan zoran zsolt zuhair zurab zvonko
`);

export const OTHER_GIVEN_NAMES = words(`
  abdi addison ade adel agapi agni ainsley akhil akira akos albany aldis ale aleid alex alexandr alexis alix alpha
  alsoy alva amani amari amor anatoli andra andrea andree angalia angel anh antonie anwar ardell arden arie ariel arin
  aris arley arlie armani arrie arta artemis arun asa asanti ashley ashton asiman aspen atha aubrey audie auguste
  augustine aurica avery avni aydan bahari bailey bambi bassi bay beau bebe beda bela bell bennie bertie beryl bessi
  bethel betina bev bibi billie bird blaer blair blake blaze bliss bo bobbie boma brandy brett bridie brie brinley
  brittany brodie brogan brook brooke brooklyn bryn burnice byrd callie cameron camille campbell camryn cannur carey
  carlie carmel carmine caro carol carrie carrol carroll carson carter cary casey cassidy cassie cato ceyhun chandler
  chandra channing charis charley charlie charo chase cheyenne chia-jung chiyo chris christie christy chuki chus clair
  claude claudie clem clemmie cleo codie connie conny corey cortney courtney cruz daire dakota dale dalia dallas dana
  dani daniele dannie dany dara daragh darby darcy darian darragh dasa dell della delma deniz dennie denny dessie
  devan devin devon devyn dewey diamond dian dilma dominique donnie dori dorris drew dusty earlie eddie eden edie edit
  effie eka elgie elgin eli elia elinor elisha elizabet elja ellen ellery elli ellis elza emerald emerson emery
  encarnacion enea enzi erie erin erina esra evance evelyn fahari fanaka faraja fayette feike felice femme fimar
  finley flor floy forest fran franc frances francis frankie freddie fridur gabi gabriele gada gail gale garnet
  garnett gayle genie georgie gerd geri germaine gerrie gerry gert geza gilman guadalupe guiomar gunar gunver gussie
  hadley halley hallie hani harley harlow harper hattie hayden heike hekima helle hennie henny hilary hollie hollis
  hope hunter hussein ihsan ilhan ilja indiana indra inge inger ira irfan isa iva ivey ivica ivory ivy jackie jade
  jaden jadyn jaiden jaidyn jaime jamey jamie jammie janis jann janne jasmin jaya jayden jaylen jaylin jayme jean
  jeffie jenni jens jensen jess jessie jessy jettie jewell jo joann jody joeri johnie johnnie joi jona joni jonnie
  jonny jordan jordyn jua jude jule juli juni juul kader kahurangi kala kali kamari kameron kamryn kaombwe karan karel
  kari karli karma karmen karol karolin kasey kato kay kayden kaye kaylen keiko kelley kelly kelsey kendal kendall
  kennedy kenya  kenzie keri kerry keziah kiburi kijana kiley kim kimberly kipenzi kiran kirby kit koko koren
  kris krishna kristan kristen kyle lacey lacin lacy lannie lark larue lashawn laurel laurence lauri laurie lavern
  laverne lavon lee leen lei leigh leighton lennie leone lesley leslie lessie lexie lilo lilyan limon lindsay lindsey
  lindy linn linnie logan lois london lonie lonnie lora loran loren lorenza loreto loris lou louie louison lovie luay
  lue lula lupe luverne lyn lynn lyric mackenzie madison mae maher maina maj makini mamie manaia mannie manu mar mari
  marian marijn marin marion maris marjan marley marlin marlo marlyn marti marty matija matty matunda maxi maxie
  maxime may mckinley mel mell melle merle mette micah micha michal michele mickey mika mitra montana montie morgan
  mulayim murl myrl myrtle nakia nana nanni naoise nath nazaret ngozi nicky nicola nihad nihal nikita nikol nikola
  nino noa noor ocie oda odell odie ola olav olie ollie olly olof oncel ora orla orrie osie ossie otha ottie ova ozell
  ozie paris parker pascal pat patrice paulin payton pearl petrana petros peyton phoenix pleun presley puck quinn rae
  rael randy raven  reece reese regan reilly reine remi rene reshoni retno reyes rhoda ricki riley risalet
  robbie robbin robin roma ronnie rory rosario rosi roska rossie rowan royal rua rylan rylee sabari sabir sacha sadiq
  safari sage sai sam sammie sammy sandi sandy santana santos sasa sascha sasha selena selvi sendogan senna serda
  seyran shannon shanon shawn shay shea shelby shelley shellie shelly sheridan sherrill shida shiloh sidney sien sifa
  sigfrid siku silan simone skylar skyler sol sonny stacey stacy stevie suha susie sydney tai tayler taylor teagan
  tegan tenzin terry thalente themis theodis tiare tine tisa toby tommie toni tory tracey tracy tri trinidad trinity
  tristen tufani tunde turan tyler ufukay ugur uli unsever uzima val vala valdis valentine valeri valery vasilica vega
  verna verne vernell vernie vesa vinnie vinny violet virgie vivian vivien vlasta wally wamwema wangari wasserman
  wendelin whitney wies willie winfred winifred winnie yael yalin yang yani yaqub yasar yohana yu-chen yu-ting yuly
  yury yvon zane zion zuzana
`);

/** Those of the names above that are words of English too: weak evidence at the start of a sentence or headline. */
export const COMMON_WORD_NAMES = words(`
  april art august autumn bill buddy chase chip dawn dean dick drew ed eve faith frank grant guy hope jesus joy june
  mark max may pat penny randy ray rich rob rose rush rusty sandy skip sue summer will wolf
`);
