/**
 * Given names of Africa, the Arab countries, Iran, South Asia and the Caribbean that the lists of `given-names.ts` lack, as
 * English-language news of those countries prints them; by hand. Folded (see `nameKey`). Names that are as often a
 * family name ("Bello"), a word ("Sunday") or a place ("Roma") are left out.
 *
 * @module
 */

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Nearly always for women. */
export const SOUTHERN_NAMES_OF_WOMEN = words(`
  aarti aasia abida acayo adanna adaugo adenike aderonke adesua adetoun aditi adunni afaf afia afnan afolake afroza afsaneh afsheen ahlam aishwarya
  akanksha akhila aleyamma amarachi ambreen aminata amita amongi amrita amruta anagha anahita anamika anandi anila anindita anjana anju ankita
  annapurna annelie annelise anoma anoud anthea anubha anuja anum anupama anushka anwuli anyango araba aradhana areej arezou arifa arpita arundhati
  arwa asabe asantewaa asifa asiya assetou astou atefeh atishi atiya avani awa awurama ayat azadeh azra azza baaba badriya bahia banafsheh barkha
  bayan beena behnaz bhagyashree bharati bhawana bhumi bilikisu bindu bintou bolanle bosibori buhle bukky bunmi chaimaa chandana chandani charu
  chemutai chepkirui chepngetich cherop chhavi chiedza chinelo chinenye chitra chizoba dalal dalia damini dawnette debjani deepa deepali deepti
  desrene devyani dhara dhwani dilani dilrukshi dinusha dipali dipti doaa duaa durga dzifa ebtisam ekaette ekta elaheh elham elmarie elnaz eman
  emem enas enyonam esha esi esinam esohe fadia fadimatou fadwa fadzai fahima fairouz farahnaz faranak farhana fariba farida farnaz farzaneh fatim
  fatimata fatou fatoumata fatuma fauzia fayval fehmida fereshteh feryal firoozeh foluke forough funmi garima gayathri geeta geetha ghadeer ghazal
  gifty gita gitanjali golnaz golshifteh gouri gowri hadeel hajar hajara haleh hamideh hamsa hanaa haneen hanlie harshita hasina hayat heba hemalatha
  hend hettie hiba himani hiruni homa houda idara ifeyinwa iffat imaobong inaam inas indu inoka iqra ireti irum ishrat isioma israa itoro iyabo
  jagriti jahanara jahnavi jamuna janat jasleen javeria jawaher jaya jayasudha jayathi jebet jepchumba jepkemboi jerotich jhansi jhumpa jihan jovia
  jugnu juhi jumana jumoke jyotsna kabita kadian kalyani kamakshi kamini kamla kanika kanimozhi karien karishma karlene kashika kasturi katayoun
  kausar kaveri kavya kawira kawthar kemi kemunto kerubo ketaki keya khadijat khady khanyisile khawla khulood khushboo khushi kimia korkor krishnaveni
  krithika kriti kshama kudirat kumkum kusum kyomugisha kyomuhendo ladan lakshmi laleh lama lamia lamya laraba lavanya laxmi layan lissy lopamudra
  loubna lubna lutfa madelein madhulika madhumita mahasweta mahbuba mahfuza mahima mahin mahnaz mahnoor mahsa maidei maimuna mairo maisa malani malati
  malavika maleeha maleeka maliha mamta manasi mandakini mandana manjari manjiri manju maram mariama marietjie marlize marzieh masoumeh masuda maysa
  maysoon medha meena megha meghana mehreen mehrnaz merlene mfon minal miria mmabatho mmapula mohini mojgan mojisola momina momtaz monifa monira moraa
  morayo moremi mousumi mugdha mukhtaran mukta munira mutinta mwaka mwanaisha mwanajuma mwikali naana nabukenya nadeeka nadira nahed naheed nahid
  naila naisula najma najwa nakimuli nakitende nakku naliaka nalubega namatovu namita namuli namusisi nandi nanjala nankabirwa nansubuga nantongo
  nanyonga nargis nariman nasima nasimiyu naureen nazia nazish nazneen ndeye ndidi neda neelam neelima neena neeraja neeta neetu negar negin nelima
  nesrine netsai ngozi nighat niharika nilanthi nilima nilofar niloufar nilufar niluka nimisha nirosha nisreen nithya nitika njambi nkiru nkoyo nneka
  nnenna noha nolwazi nomalanga nomfundo nomonde nomthandazo nondumiso nonhlanhla nonkululeko nouf ntombifuthi ntombizodwa nuha nusrat nuzhat nyaboke
  ogechi olabisi olajumoke olufunke olufunmilayo oluremi omaima omowunmi otiko oumou oyin padmavathi padmini parastoo pari parisa parul parvaneh
  parvathi parvati parvin pegah perveen petronella piumi poornima prabha prabhavathi prachi pragati pragya prajakta pranati pratima preethi prema
  priyadarshini priyamvada puja pumla quratulain rabab rabeya racha rachna radha raghad raghda ragini raha raheela rahima rahmatu rajalakshmi rajani
  rajashree rakhi rakhshanda rakiya ramatu ranjani ranjini rasheedat rashidat rasika rawan razia reema reena rehab rehema renu riana riffat ritu
  robina rokeya rola roula rowshan roya ruba rubina ruchika rukayat rukhsar rumana rumbidzai rupa ruqayya rutendo ruvimbo saadia saba sabeen sabiha
  sadaf sadhvi safaa saira sajida salamatu salwa samah samaneh samar sanaa sandamali sanduni sanet sangeetha sania sanjana sanjida sapna sarla saroja
  saumu savitha sawsan seetha sekinat sepideh serwaa serwah setareh shabari shabnam shadia shagufta shahd shahida shahla shahnaz shaima shaimaa
  shaista shamshad shandana shanique shantha shanthi shanti sharada sharareh sharda sharmeen sharmin sharmistha shashikala sheetal shefali shehla
  shericka sherine shernette shikha shiranee shiranthi shireen shirina shobana shohreh shubhangi shumaila shyamala shyamali sidra siham sikirat simin
  sindhu sindisiwe siphokazi sita sizakele sneha snehalata sobia soha soheila soipan somaya somayeh sonali sousan sowmya sreedevi sridevi srilatha
  sruthi subhadra subhashini suchitra sudarshini sufia sugandha suha suhair suhasini sujatha sumaiya sumathi sumera sunayana sunethra sunette sunitha
  surabhi suruchi sushama susheela suvarna swara swarna sweta taghreed tahani tahereh tahmina tanuja taraneh tariro taruna tasleem taslima tasneem
  tasnim tayyaba teesta tehmina thalatha thembeka thembi thembisa thilini thoko thuraya toyin toyosi tulika tusiime uju umaima upeksha utpala uttara
  vaishnavi vani vanita varsha vashti vatsala vibha vidhi vijayalakshmi viji vimbai vinita vuyelwa waceera wafaa walaa wangari warda wavinya wejdan
  wiam widad wunmi yaa yalda yamuna yanique yashodhara yayra yeganeh yemisi yeukai yewande yogita yohani yosra yusra zahida zaib zakia zandile zanetor
  zarina zartaj zeba zehra zhila zintle zohra zohreh zoleka zubaida zuhura zuwaira
`);

/** Nearly always for men. */
export const SOUTHERN_NAMES_OF_MEN = words(`
  aakash aamir ababu abayomi abdelfattah abdelhamid abdelkader abdelkarim abdellah abdelmajid abdelrahman abdelwahab abderrahmane abdirizak abdo
  abdulkarim abdulmalik abdulrasheed abdulrazak abhay abhijeet abrar abubakar abul achyut adamu adebayo adedayo adedeji adeel adegboyega ademola
  adeniyi aderemi adesina adetokunbo adeyemi adham adisa afshin aftab ahsan aitzaz ajay ajith ajmal akaninyene akash akeem akhil akinola akintola
  akinwumi akinwunmi alamgir alborz aleem alireza aliyu altaf aman amanullah amar ambrish amer aminul amirhossein amitav amjad amol amrit anand ananth
  anbumani andrae aneesh angad aniefiok aniekan anik aniket anirudh anis anish anisul anisur ankit ankur anoop anshul anshuman anubhav anup anurag
  anwar anwarul aqeel aram arash aravind arbab ardeshir arijit arsalan arshad arumugam arun arunabh arvin arvinder asaad asaduddin asaduzzaman asanka
  asfandyar asghar ashfaq ashkan ashraful ashwin atanu ataullah ataur atef atif attaullah aubyn audley aurangzeb avijit awais aws awwal ayaz ayush
  azam azim azizul azzam babacar babagana babajide babak babangida babar babatope babul badal badar bader badrul bahaa bahman bahram baijayant bakari
  bakr balakrishna balarabe balasubramaniam balwant bamidele bandile bandula bankole barasa basel basem bassem bayo bazlul behrouz behzad belal bevon
  bhagat bhavesh bhekisisa bhupendra bibek bijan bijoy biju bikash bikram bimalendra binod bipin biplab biren bishnu bonginkosi boubacar buddhika
  bukar burhan buti chacha chaitanya chamara chamika chaminda champika chandima chandrakant chandrasekhar channa charith chathura chawki cheikh
  chibuike chibuzor chidiebere chidozie chiedu chigozie chijioke chike chilufya chima chimezie chinmay chirag chirau chudi chuka chukwuebuka chukwuma
  cleophas dalip damodar danie daniyal danladi danyal dapo dariush darshan dasun dattatreya davood dayanand debashish debasis deependra dele delroy
  delwar devesh dhafer dhammika dhan dhananjaya dhirendra dhruv diaa didmus digvijay digvijaya dilawar dilshan dimuth dipak djamel djibril dullas
  dushyant dwarka echezona edozie effiong ehab ehsan ehsanul ehtesham ejaz ejike ejiofor ekow elikem eliud emenike enamul enyinnaya ephraim erias
  eshaq esmail etim fadel faheem fahim faiz fakhar fakhri fakhrul faraj faraz farhatullah fariborz faridul farooq farrokh farshad faryal farzad fayez
  faysal fazal fazle fazlul fazlur fereydoun fouad gagan gajendra galal gamal gamini ganiyu ganpat garikai gayan gboyega gerrie ghaffar ghafoor
  ghanshyam ghasem gholam gholamhossein ghous gitonga glenroy golam gopalakrishnan grantley gulab gurjit gurvinder habibur hafeez hafizur haitham
  hamed hamidreza hamzah haneef hardik harin haroon haroun harsha harshad harshvardhan haruna hasanul haseeb hashem hassaan haytham hedayat hemedi
  hensley hezekiah himanta hiren hitesh hojjat homayoun hooman hopeton hormoz hossam houssam hushang hussam ibadat ibou ibrahima idrissa ifeanyichukwu
  iftekhar iftikhar ihab ijaz imrul imthiaz imtiaz inam inayat inderjit inibehe inusah inzamam iraj irfaan irfan irshad isaack isam isfandiar ishan
  ishfaq ishwar ismaila israr issam issoufou itai iyiola jaafar jabali jabulani jaco jagadish jagjit jahangir jahanzeb jahmar jamilur jamshid janaka
  jassim jawad jawahar jayanta jayesh jeetendra jhala jide jitin jomon josphat junaid junet jyotiraditya kabir kabiru kailash kaleem kalonzo kalyan
  kamau kamrul kanhaiya karam karan kariuki karthik kartik kashif kashinath kasun kaushal kaveh kavin kedar keheliya keithley kemar kenechukwu keron
  ketan keyvan kgalema khadga khairul khawar khaya kheireddine khizar khosrow khulekani khushal kianoush kiarash kibet kimani kioko kipchoge kiplagat
  kiprono kipruto kiptum kirani kiren kishan kishor kithsiri kithure kizza kobina kobus kodjo koech koffi kola kolade kolawole komla kondwani koos
  kourosh koushik kshitij kudakwashe kuddus kulbhushan kunle kuria kusal kushal kwabla kwamena kwaw kweku kyalo lahiru laith lalith lanre
  lasantha lascelles lasith lateef lazarus lekan lokesh lotfi louay luay lungisa luqman lutfuzzaman luthando lynden macharia madan mahadev mahamudu
  mahbub mahbubul mahela maher mahfooz mahfuz mahfuzur mahmudul mahyar maina majdi majed majeed makau makram malek malick mallikarjun mamdouh mamman
  mamun manas mandlenkosi mangesh mangosuthu manjinder manjunath manoj manouchehr mansoor mansukh mansur manusha manvendra manzoor maqbool maqsood
  mashrafe masood massoud masum matiur mawuli mazen mazhar mbongeni mbugua mburu mbuso mcebisi mduduzi medhat mehidy mehmood mehran mehrdad miftah mir
  mithun mizanur mlungisi mncedisi moataz moazzam modibo modou moez mohan mohiuddin mohnish mohsin moin mojtaba mominul mondli monirul moonis
  mosharraf motiur moudud mouhamadou mouloud mousa mozammel muath mubashir mudashiru mudassar mufid mugisha mugo muhannad muhith muhoozi muhtar
  mujibur muneeb munther munyaradzi muriithi muritala muriuki murlidhar murtaza murugesan musab musadik musalia musawenkosi mushahid mushfiqur mushtaq
  musoke mustafizur mustansar musyoka musyoki mutaz muthanna mutua mutula mutuma muzaffar muzi mwangi mwaura mwigulu mxolisi naas nabeel nadeem nadim
  naeem nagendra naguib naif nakul nalaka nalin namal nandan narasimha narayana narinder naser nasiru nassim nathi navid nazih nazir nazmul nazrul
  ndegwa ndirangu ndubuisi ndumiso ndungu neelesh neeraj ngugi nihar nii nikhil nilotpal nima nimal niraj nirav nisar nishant nishikant
  niyi njabulo njoroge njuguna nkosana nnaemeka noman nouman noureddine nsikak nuwan nyamweya nyron obafemi obaid obaidul obiora ochieng ockert
  odhiambo oduor ofori okello okey okezie okoth oladele olatunji olawale oluwole omid omondi onyango opiyo orville osagie osaze osita othman othneil
  otieno ouma oumar oupa ouseph ousmane owais owino palani papiss paresh parham parikshit parthasarathy parvez parviz patali pathum pavan pawan payam
  pearnel pejman percival pervaiz peyman philbert philemon phumlani piet pieter pinaki piyal pourya pouya prabhakar prabhat prabhu prabir prabodh
  prafulla prahlad pralhad pranay prasant prasanta prasenjit prasoon prateek pratik prithvi priyank priyantha pule punit pushkar qaim qaiser quamrul
  qusay rabi rabiu radwan raef rafat rafiqul ragheb raghu raghuvansh raheel raj rajan rajdeep rajeshwar rajitha rajnish ralston ramachandra
  ramachandran ramakrishna ramdas ramdev rameez ramin ramiz ramzy ranajit randeep randhir ranjith ranveer raouf rashed rasheed rashidi rasik rassie
  rauf rauff ravishankar razzaq rehan rehman rezaul riaan rida ridha rigathi ritwik rizwan rochas ronit rostam rotich rouhollah rouzbeh ruhul rupesh
  ruwan saadi sabbir sabelo sabir sadiq safdar safwan sahil saidu saiful sajan saji sajjad sakhile salahuddin saleem salehuddin salihu salum samarth
  sambit sameh sampath sanath sanele sanjeewa sanjoy sanket sanusi saqib sarabjit sarath saravanan sarbananda sarmad sartaj sasan sasikanth sathish
  satyapal satyendra saulos saurav sayeed schalk sekou selemani selorm selvam senaka senthil senyo senzo sepehr serigne shabani shabbir shadab shadi
  shafiq shafiqul shahabuddin shahadat shahidul shahram shahriar shahrokh shahzad shahzaib shailendra shajahan shaji shakeel shakib shakir shaktikanta
  shamsul shantanu shapour sharath shariful sharjeel shaukat shavendra shawki shehryar sherif shettima shibu shijo shirish shiv shivakumar shravan
  shubham shubman shuja shukri siamak siavash siddhartha sifiso sikiru simbarashe siraj sirajul sivakumar siya siyabulela sizwe sleiman sofiane sohail
  sohan sohel sohrab soji solly somnath somto soroush souleymane soumitra sriram ssebunya ssemakula ssemujju subas subash sudeep sudhakar sudhanshu
  sudip suhail suhas sujan sujeet sujeewa sujit sukhjinder sukumar sulaiman sumanth sumit sumith sundeep suraj suranga surender surendra surya susil
  swaminathan swapnil tabish tafawa tahar taher taimur tajudeen tajul takudzwa taleb talha tanveer tanvir tarique tariqul taskin tathagata taurai
  tauseef tawfik tawhid taysir tayyab tejas tejasvi terver thabang thabiso thangavel theunis thilak thilan thulas tichaona tidiane tijani tilvin
  tjaart tobenna tofail tofazzal tonderai tongai touraj tumusiime tunde tundu tunji turki ubong ugochukwu umair umer unnikrishnan upali upul usain
  utkarsh uttam uzodinma vahid vasudev vasudevan veerendra venkat venkatraman vignesh vijender vijitha vilas vimal vipul viren vishesh vishnu vishwas
  vusumuzi vuyani vuyo vyas wadood wael wafula wahid wahiduzzaman wainaina wajahat wajdi wale wambua wandile wanindu waqas waris waseem wasiu wasswa
  wavell waweru wekesa wikus wimal wynand xolani yaacoub yacine yadollah yahaya yahia yakubu yao yaser yash yaw yawar yaya yazan yazid yousaf youssouf
  yuvraj zabihollah zafar zaheer zahirul zahoor zaka zakes zaki zamani zayd zeeshan zia ziaur zied zillur zitto ziyad zolani zubair zubairu zweli
`);

/** For both. */
export const SOUTHERN_NAMES_OF_BOTH = words(`
  girija jannie kallie sajal ilham abimbola abiodun adebisi adeola aiman apoorva ashwini ayo ayomide bhanu biodun bisi bwalya chibuzo chika chikondi chileshe chinonso chisomo
  damilola dayo edem efe ekene eniola enitan farhat ikram kagiso kehinde khurshid kirti lebo lesego madhu mandeep manu misbah mpho mrinal
  nanda nasim navjot nkem nonso nqobile ntokozo nyasha olamide olayemi oluseyi omotayo onyeka puneet rifat roshan seun shaheen shahin
  shakti shamim shingai shiva simphiwe sithembiso sonam suman tafadzwa taiwo talat tapiwa taslim tayo tendai tobi tokunbo tosin tshepiso
  tsholofelo tumelo unathi yinka
`);
