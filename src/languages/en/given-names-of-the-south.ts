/**
 * Given names of Africa, the Arab countries, Iran and South Asia that the lists of `given-names.ts` lack, as
 * English-language news of those countries prints them; by hand. Folded (see `nameKey`). Names that are as often a
 * family name ("Bello"), a word ("Sunday") or a place ("Roma") are left out.
 *
 * @module
 */

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Nearly always for women. */
export const SOUTHERN_NAMES_OF_WOMEN = words(`
  aarti aasia abida adanna adaugo adenike aderonke adesua adetoun aditi adunni afaf afia afnan afolake afroza afsaneh afsheen ahlam aishwarya akanksha
  akhila amarachi ambreen aminata amita amrita amruta anagha anahita anamika anandi anila anindita anjana anju ankita annapurna annelie annelise anoma anoud
  anubha anuja anum anupama anushka anwuli anyango araba aradhana areej arezou arifa arpita arundhati arwa asabe asantewaa asifa asiya assetou astou atefeh
  atiya avani awa awurama ayat azadeh azra azza baaba badriya bahia banafsheh barkha bayan beena behnaz bhagyashree bharati bhawana bhumi bilikisu
  bindu bintou bolanle buhle bunmi chaimaa chandana chandani charu chemutai chhavi chiedza chinelo chinenye chitra dalal dalia damini debjani deepa deepali
  deepti devyani dhara dhwani dilani dinusha dipali dipti doaa duaa durga dzifa ebtisam ekaette ekta elaheh elham elmarie elnaz eman enas enyonam esha
  esi esohe fadia fadimatou fadwa fadzai fahima fairouz farahnaz faranak farhana fariba farida farnaz farzaneh fatim fatimata fatou fatoumata fauzia
  fehmida fereshteh feryal firoozeh foluke forough funmi garima gayathri geeta geetha ghadeer ghazal gita gitanjali golnaz golshifteh gouri gowri
  hadeel hajar hajara haleh hamideh hamsa hanaa haneen hanlie harshita hasina hayat heba hemalatha hend hettie hiba himani hiruni homa houda ifeyinwa
  iffat inaam inas indu inoka iqra ireti irum ishrat isioma israa iyabo jagriti jahanara jahnavi jamuna jasleen javeria jawaher jaya jayasudha jayathi jebet
  jepkemboi jhansi jhumpa jihan jugnu juhi jumana jumoke jyotsna kabita kalyani kamakshi kamini kanika kanimozhi karien karishma kashika kasturi
  katayoun kausar kaveri kavya kawthar kemi kerubo ketaki keya khadijat khady khanyisile khawla khulood khushboo khushi kimia korkor krishnaveni krithika
  kriti kshama kudirat kumkum kusum ladan lakshmi laleh lama lamia lamya laraba lavanya laxmi layan lopamudra loubna lubna lutfa madelein madhulika
  madhumita mahasweta mahbuba mahfuza mahima mahin mahnaz mahnoor mahsa maidei maimuna mairo maisa malani malati malavika maleeha maliha mamta manasi
  mandakini mandana manjari manjiri manju maram mariama marietjie marlize marzieh masoumeh masuda maysa maysoon medha meena megha meghana mehreen
  mehrnaz minal mmabatho mmapula mohini mojgan momina momtaz moraa morayo moremi mousumi mugdha mukhtaran mukta munira mutinta mwaka mwanaisha mwikali
  naana nadeeka nadira nahed naheed nahid naila najma najwa nakku naliaka nalubega namatovu namita namusisi nandi nanyonga nargis nariman nasima
  nasimiyu naureen nazia nazish nazneen ndeye ndidi neda neelam neelima neena neeraja neeta neetu negar negin nesrine netsai ngozi nighat niharika nilanthi
  nilima nilofar niloufar nilufar niluka nimisha nirosha nisreen nithya nitika njambi nkiru nkoyo nneka nnenna noha nolwazi nomalanga nomfundo nomonde
  nomthandazo nondumiso nonhlanhla nonkululeko nouf ntombifuthi ntombizodwa nuha nusrat nuzhat nyaboke ogechi olabisi olajumoke olufunke olufunmilayo
  omaima omowunmi oumou oyin padmavathi padmini parastoo pari parisa parul parvaneh parvathi parvati parvin pegah perveen petronella piumi poornima prabha
  prabhavathi prachi pragati pragya prajakta pranati pratima preethi prema priyadarshini priyamvada puja pumla quratulain rabab racha rachna radha
  raghad raghda ragini raha raheela rahmatu rajalakshmi rajani rajashree rakhi rakhshanda rakiya ramatu ranjini rashidat rasika rawan razia reema
  reena rehab rehema renu riana riffat ritu robina rokeya rola roula rowshan roya ruba rubina ruchika rukayat rukhsar rumana rumbidzai rupa ruqayya
  rutendo ruvimbo saadia saba sabeen sabiha sadaf sadhvi safaa saira sajida salamatu salwa samah samaneh samar sanaa sandamali sanduni sanet sangeetha
  sania sanjana sanjida sapna sarla saroja savitha sawsan seetha sekinat sepideh serwaa setareh shabari shabnam shadia shagufta shahd shahida shahla
  shahnaz shaima shaimaa shaista shamshad shandana shantha shanthi shanti sharada sharareh sharda sharmeen sharmin sharmistha shashikala sheetal
  shefali sherine shikha shiranthi shireen shirina shobana shohreh shubhangi shumaila shyamala shyamali sidra siham sikirat simin sindhu sindisiwe
  siphokazi sita sizakele sneha snehalata sobia soha soheila somaya somayeh sonali sousan sowmya sreedevi sridevi srilatha sruthi subhadra subhashini
  suchitra sufia sugandha suha suhair suhasini sujatha sumathi sumera sunayana sunethra sunette sunitha surabhi suruchi sushama susheela suvarna swara
  swarna sweta taghreed tahani tahereh tahmina tanuja taraneh tariro taruna tasleem taslima tasneem tasnim tayyaba teesta tehmina thembeka thembi
  thembisa thilini thoko thuraya toyin tulika uju umaima upeksha utpala uttara vaishnavi vani vanita varsha vatsala vibha vidhi vijayalakshmi viji
  vimbai vinita vuyelwa wafaa walaa wangari warda wejdan wiam widad wunmi yaa yalda yamuna yashodhara yeganeh yeukai yewande yogita yohani yosra yusra
  zaib zakia zandile zarina zeba zehra zhila zintle zohra zohreh zoleka zubaida zuhura zuwaira
`);

/** Nearly always for men. */
export const SOUTHERN_NAMES_OF_MEN = words(`
  aakash aamir abayomi abdelfattah abdelhamid abdelkader abdelkarim abdellah abdelmajid abdelrahman abdelwahab abderrahmane abdirizak abdo
  abdulkarim abdulmalik abdulrasheed abdulrazak abhay abhijeet abrar abubakar achyut adebayo adedayo adedeji adeel adegboyega ademola adeniyi
  aderemi adesina adetokunbo adeyemi adham adisa afshin aftab ahsan aitzaz ajay ajith ajmal akash akhil akinola akintola akinwumi akinwunmi alborz
  alireza aliyu altaf aman amanullah amar ambrish amer amirhossein amitav amjad amol amrit anand ananth anbumani aneesh angad anik aniket anirudh
  anis anish anisul anisur ankit ankur anoop anshul anshuman anubhav anup anurag anwar aqeel aram arash aravind arbab ardeshir arijit arsalan
  arshad arun arunabh arvin arvinder asaad asaduddin asanka asfandyar asghar ashfaq ashkan ashraful ashwin atanu ataullah ataur atef atif
  aurangzeb avijit awais aws awwal ayaz ayush azam azim azizul azzam babacar babajide babak babangida babar babatope babul badal badar bader badrul bahaa
  bahman bahram bakari bakr balakrishna balarabe balasubramaniam balwant bamidele bandile bandula bankole barasa basel basem bassem bayo behrouz behzad
  belal bhagat bhavesh bhekisisa bhupendra bibek bijan bijoy bikash bikram bimalendra binod bipin biplab biren bishnu bonginkosi boubacar burhan
  buti chacha chaitanya chamara chaminda chandima chandrakant chandrasekhar channa charith chawki cheikh chibuike chibuzor chidiebere chidozie
  chiedu chigozie chijioke chike chilufya chima chimezie chinmay chirag chudi chuka chukwuebuka chukwuma dalip damodar danie daniyal danladi
  danyal dapo dariush darshan dasun dattatreya davood dayanand debashish debasis deependra dele devesh dhafer dhammika dhan dhirendra dhruv diaa
  digvijay dilawar dimuth dipak djamel djibril dushyant dwarka echezona edozie ehab ehsan ehtesham ejaz ejike ejiofor ekow elikem emenike enamul
  enyinnaya ephraim eshaq esmail fadel faheem fahim faiz fakhar fakhri faraj faraz fariborz farooq farrokh farshad faryal farzad fayez faysal
  fazal fereydoun fouad gagan gajendra galal gamal ganpat garikai gerrie ghaffar ghafoor ghanshyam ghasem gholam gholamhossein ghous gitonga gopalakrishnan gulab gurjit gurvinder habibur hafeez haitham hamed hamidreza hamzah hardik harin haroon haroun harsha harshad
  harshvardhan haruna hasanul haseeb hashem hassaan haytham hedayat himanta hiren hitesh hojjat homayoun hooman hormoz hossam houssam
  hushang hussam ibadat ibou ibrahima idrissa ifeanyichukwu iftikhar ihab ijaz imrul imtiaz inam inayat inderjit inzamam iraj irfan isam isfandiar
  ishan ishfaq ishwar ismaila israr issam issoufou itai iyiola jaafar jabali jabulani jaco jagadish jagjit jahangir jahanzeb jamshid
  janaka jassim jawad jawahar jayanta jayesh jeetendra jhala jide jitin junaid jyotiraditya kabir kabiru kailash kaleem kalyan kamau
  kamrul kanhaiya karam karan kariuki karthik kartik kashif kashinath kasun kaushal kaveh kavin kedar kenechukwu ketan keyvan kgalema khadga
  khairul khawar khaya kheireddine khizar khosrow khulekani khushal kianoush kiarash kibet kimani kioko kipchoge kiplagat kiprono kipruto kiptum
  kishan kishor kizza kobina kobus kodjo koech kola kolade kolawole kondwani koos kourosh koushik kshitij kudakwashe kulbhushan kuldeep kunle
  kuria kusal kushal kwabla kwamena kwaw kyalo lahiru laith lanre lasantha lasith lateef lazarus lokesh lotfi louay luay lungisa luqman luthando
  macharia madan mahadev mahbub mahbubul mahela maher mahfooz mahfuzur mahmudul mahyar maina majdi majed majeed makau makram malek malick
  mallikarjun mamdouh mamman manas mandlenkosi mangesh mangosuthu manjinder manjunath manoj manouchehr mansukh mansur manvendra manzoor maqbool
  maqsood mashrafe masood massoud masum mawuli mazen mazhar mbongeni mbugua mburu mbuso mcebisi mduduzi medhat mehran mehrdad miftah mir mithun
  mizanur mlungisi mncedisi moataz moazzam modibo modou moez mohan mohiuddin mohnish mohsin moin mojtaba mominul mondli monirul mosharraf motiur mouhamadou mouloud
  mousa muath mubashir mudassar mufid mugisha mugo muhannad muhith munther munyaradzi muriithi muritala muriuki murlidhar murtaza musab
  musawenkosi mushahid mushfiqur mushtaq musoke mustafizur mustansar musyoka musyoki mutaz muthanna mutua mutuma muzaffar muzi mwangi mwaura
  mxolisi naas nabeel nadeem nadim naeem nagendra naguib naif nakul nalaka nalin namal nandan narasimha narayana narinder naser nasiru nassim
  nathi navid nazih nazir nazmul nazrul ndegwa ndirangu ndumiso ndungu neelesh neeraj ngugi nhlanhla nidal nihar nii nikhil nilotpal nima nimal
  niraj nirav nisar nishant nishikant njabulo njoroge njuguna nkosana nnaemeka noman nouman noureddine nuwan nyamweya obafemi obaid obaidul
  obiora ochieng ockert odhiambo oduor ofori okello okey okezie okoth olatunji olawale oluwole omid omondi onyango opiyo osagie osaze osita othman
  otieno ouma oumar oupa ousmane owais owino palani papiss paresh parham parikshit parthasarathy parvez parviz pathum pavan pawan payam pejman pervaiz
  peyman phumlani piet pieter pinaki pourya pouya prabhakar prabhat prabhu prabir prabodh prafulla pralhad pranay prasant prasanta prasenjit
  prasoon prateek pratik prithvi priyank pule punit pushkar qaiser quamrul qusay rabi rabiu radwan raef rafat rafiqul ragheb raghu raghuvansh
  raheel raj rajan rajdeep rajeshwar rajitha rajnish ramachandra ramachandran ramakrishna ramdas ramdev rameez ramin ramiz ramzy ranajit randeep
  randhir ranveer raouf rashed rasheed rashidi rasik rassie rauf ravishankar razzaq rehan rehman rezaul riaan rida ridha rizwan ronit rostam
  rotich rouhollah rouzbeh ruhul rupesh ruwan saadi sabbir sabelo sabir sadiq safdar safwan sahil saidu saiful sajan sajjad sakhile
  salahuddin saleem salum samarth sambit sameh sampath sanath sanele sanjoy sanket sanusi saqib sarabjit sarath sarmad sasan sasikanth sathish
  satyendra saulos saurav schalk sekou selorm senthil senyo senzo sepehr serigne shabani shabbir shadab shadi shafiq shafiqul shahadat shahram shahriar
  shahrokh shahzad shahzaib shailendra shakeel shakib shakir shamsul shantanu shapour sharath shariful sharjeel shaukat shawki shehryar sherif
  shettima shibu shirish shiv shivakumar shravan shubham shubman shuja shukri siamak siavash siddhartha sifiso sikiru simbarashe siraj sirajul
  sivakumar siya siyabulela sizwe sleiman sofiane sohail sohan sohrab soji solly somnath soroush souleymane soumitra sriram ssebunya ssemakula
  subas subash sudeep sudhakar sudhanshu sudip suhail suhas sujan sujeet sujit sukhjinder sukumar sulaiman sumanth sumit sundeep suraj suranga
  surender surendra surya swaminathan swapnil tabish tafawa tahar taher taimur tajul takudzwa taleb talha tanveer tanvir tathagata taurai tauseef
  tawfik taysir tayyab tejas tejasvi thabang thabiso theunis thilan thulas tichaona tidiane tijani tjaart tofail tonderai tongai touraj tumusiime
  tunde tundu tunji turki ubong ugochukwu umair umer upul utkarsh uttam uzodinma vahid vasudev vasudevan veerendra venkat venkatraman vignesh
  vijender vilas vimal vipul viren vishesh vishnu vishwas vusumuzi vuyani vuyo vyas wael wafula wahid wainaina wajahat wajdi wale wambua wandile
  wanindu waqas waris waseem waweru wekesa wikus wimal wynand xolani yaacoub yacine yadollah yahaya yahia yakubu yao yaser yash yaw yawar yaya
  yazan yazid yousaf youssouf yuvraj zabihollah zafar zaheer zahoor zaka zakes zaki zamani zayd zeeshan zia ziaur zied zillur ziyad zolani zubair
  zubairu zweli
`);

/** For both. */
export const SOUTHERN_NAMES_OF_BOTH = words(`
  girija jannie kallie sajal ilham abimbola abiodun adebisi adeola aiman apoorva ashwini ayo ayomide bhanu biodun bisi bwalya chibuzo chika chikondi chileshe chinonso chisomo
  damilola dayo edem efe ekene eniola enitan farhat ikram kagiso kehinde khurshid kirti lebo lesego madhu mandeep manu misbah mpho mrinal
  mumtaz nanda nasim navjot nkem nonso nqobile ntokozo nyasha olamide olayemi oluseyi omotayo onyeka puneet rifat roshan seun shaheen shahin
  shakti shamim shingai shiva simphiwe sithembiso sonam suman tafadzwa taiwo talat tapiwa taslim tayo tendai tobi tokunbo tosin tshepiso
  tsholofelo tumelo unathi yinka
`);
