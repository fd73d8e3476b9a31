/**
 * Family names, folded (see `nameKey`); words of English and names of places are left out. Provenance: names that at
 * least three lists of Faker 40.54.0 (PyPI, MIT; Cyrillic and Greek ones transliterated) contain; last words of names
 * that spaCy's small English model (MIT) marked as people in the training part of PolNeAR 1.0 (US political news,
 * 2015–16), if a list confirms them or two articles contain them.
 *
 * @module
 */

import type { Surnames } from "../for-people/surnames.ts";

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

export const SURNAMES: Surnames = {
  all: words(`
    abadi abbas abbott abdelaziz abdi abdullah abe abedin abernathy abrahamovska abrahamovsky abramchuk abramenko
    abramov abreu acevedo ackman acosta acuna adam adamchuk adamenko adams adan adele adenauer adler aguila aguilar
    aguilera aguirre ahmadinejad ahmed ailes akar akulenko akymenko alarcon alba albanese albrecht albright alcala
    alcaraz alegria aleksandrenko aleksandrov alekseev alekseyenko aleksiychuk aleksyuk aleman alexander alfaro alfonso
    ali aliaga allan allard allen allende allison almeida alonso altman alvarado alvarez alves amador amar amaya amo
    anastasiou anaya anders andersen anderson andrade andre andreev andres andrews andreyko andriychuk andriyenko
    andriyevych andriyishyn andriyishyna andriyovych androshchuk andrusenko angel angelo angulo annan anthony anton
    antonacci antoniou antonov aoun aparicio aquino arafat aragon arana aranda araujo arce archer arcos ardern arellano
    arevalo argyriou arias ariza arkhymovych arkhypenko armas armstrong arnesen arnold arnott aronets arpaio arrieta
    arroyo arsenych arteaga artemenko artym artymovych artymyshyn artymyshyna artyukh artyushenko asaula ashton assad
    assange atamanchuk atamanyuk atkins atkinson atroshchenko auger austin autor avdyeyenko averchenko avila aviles
    avramchuk avramenko axelrod ayala ayotte ayres azhazha babak babar babarychenko babenko babiy babiychuk babko babych
    babychenko bachelet bachmann baez baeza baghdadi baier bailey baker baklan bakostergiou bakumenko balaban bali
    ballesteros bandera bandura bandurka banerjee bannon barabash baran baranets barannyk baranov baranova baranyk
    barbosa barker barkley barnes barnett baron barr barragan barrera barrett barriga barrios barron barros barroso
    barry barta bartels bartlett bashir bashpolchenko bashtan bassett bates batih batista baturynets batyuk bauer
    bautista baxter bayda baydak bayer bayh bayrak bazavluchenko bazylevska bazylevsky bazylevych bebeshko becerra
    bechdel beck becker bednar beethoven bejarano belcher bell bello belov beltran benavides benenson benitez benjamin
    bennet bennett benoit benson bentley berg bergdahl berger bergeron berlusconi bermudez bernal bernanke bernard
    bernier bernstein berry bertrand bevz bevzenko beyonce bezborodko bezditko bezos bhutto bhydenko biden bird bishop
    blackburn blackwell blair blake blanch blanchard blanco blasio bliatsiou blinken bloomberg blumenthal bock boehner
    bogdanov bolanos bolsonaro bolton bonilla booker boric borisova borrego bosch boucher boulanger boutin bowen boxer
    boyer boyle bradley bradshaw brady brainard brandt branstad braun bravo bray brazile brewer breyer brezhnev briggs
    briones brito broaddrick brock brody brolin brooks browne bruce brun brunet bruno bryan bryant brzezinski buchanan
    bucher buckley bueno buffett buhari bukele burgess burgos burke burman burnett burns burr burrows burton bush
    bustamante bustos butkus butler buttigieg byrne bystrom caballero cabello cabezas cabrera caceres cain calderon
    caldwell callaghan calvo camacho camara cameron campbell campos canales cano cantwell cardenas cardin cardona
    cardoso carey carlier carmona carney caro caron carpenter carper carr carranza carrasco carreno carrera carrillo
    carrion carroll carson carter carvajal carvalho carville casanova casares casas casey castaneda castellanos castillo
    castro catalan cavazos ceballos cepeda cerda cernech cervantes cespedes chaban chacon chaffetz chagoury chait chala
    chalenko chaly chamberlain chamorro chan chandler chang chaparro chapman charles charnysh chatzigeorgiou
    chatzivlasiou chavez chayka chekalyuk chen cheney cherednyk cherinko chernenko chervonenko chipok chirac chmil
    chornovil chretien christensen christiansen chubay chumachenko chumak chung chupryna churchill chuyko cid cifuentes
    cisneros clark clay clement clements cline clinton clooney clyburn cobb coburn coen coffey cohen cole coleman coll
    collado collier collins comey compton conant conlon connolly contreras conway cook cooke coons cooper copeland
    corbyn cordero cordoba cordova corkery cormier cornejo cornyn coronado correa correia cortes cortez cosby costa
    costello coulter couric cowan cox craig crawford crespi crespo crow crowley cruise cruz cuccinelli cuesta cuevas
    cunningham cuomo curbelo curiel curry curtin curtis dagli dahl dakhno dalai daley dalton dana danchenko danchuk
    daniel danilov dankevych dankiv danko danylchuk danylenko danylyuk darahan darcy dashenko dashkevych datsenko
    datsyuk davenport davey david davidson davies davila davis davydenko davymuka dawson daza deace decker delattre
    delgado delisle demers demoro demydenko deng denis dennehy dennis denny derehus derhach derkach deryazhna deryazhny
    desantis devdyuk dever deyneka deyneko deysun diallo dias diaz dickerson dickey dickson dillon dimitriou dipietro
    dixon djokovic dmitriev doe doherty domenech dominguez donald donaldson donnelly donoso dorn dorsey dotsenko douglas
    downey doyle draghi driscoll drobakha drozd drozdenko drozdov duarte dubas dube dubenko dubois dubyna duchesne duda
    duenas duffy dufour duke dumas dumont duncan dunn dunne dupliy duprey dupuis duque duran durand durbin durdynets
    duterte dutka duval dyer dyke dzhun dzhus dzyndra dzyuba eakin eastland eaton echeverria edwards effron egorov
    einstein eisenhower ekovich eleftheriou elias elleithee elliott ellis elmendorf emanuel enriquez epstein erdogan
    erickson ernst ervin escalona escamilla escobar esparza espinosa espinoza estevez estrada evans eybozhenko fabian
    fajardo fallin fallon farage farenyuk farias farmer farook farrell fartushnyak fastenko faulkner favreau federer
    fedorov fedorova fedotov feingold feinstein feldman fenton fernandes fernandez ferran ferreira ferrer ferrera
    ferrero fesenko fico figueroa filatov filipenko filippov fillon fischer fisher fitton fitzgerald fitzgibbon flake
    fleischer fleming flores flynn foley fomenko fomin fonseca fontaine forster fournier fowler franchuk francis franco
    francois frank franklin franko frazier freeman frey frias frick friedman fritsch frolov frost fuchs fuentes fujimori
    fulton furs gabriel gaddafi gadhafi galagan galindo gallagher gallardo gallego gallegos gallo galvan galvez galvin
    gamboa gamez gandhi gantz garay garces garcia gardiner gardner gargallo garin garrido garrison garza garzon gaskin
    gaspar gauthier gavrilov george georges gerard gerega gereta germain gerstein gerus gervais geyer ghani ghostwriters
    gibbons gibbs gibson gidley giffords gil gilbert giles gill gillard gillespie gillibrand gilmore gilson gimenez
    gingrich ginsburg girard giron giuliani gkaliou glover godfrey godin godoy goff goldberg goldstein goldwater golubev
    golyash gomes gomez goncalves gonzalez goodlatte goodman goodwin gorbachev gorbunov gordon gore gorsuch gosselin
    gracia graf graham grammer granados grande grassley grayson greenberg greene greenspan gregoire grenier grewal
    griffin griffiths grigoriou grijalva gromov grubbs grunwald guaido guerra guerrero guevara guillaume guillen gunn
    gupta gusev guterres gutierrez guzman gzhytska gzhytsky haas habelko hackett hafner hager hahn haines haley
    halvorson hamel hamilton hammond hamon hanchett handler hanna hannity hansen hanson hardy haring hariri harman haro
    harper harris harrison hart hartley hartman hartmann harvey hasan hasen hasina hassan havel havrylenko havrylets
    havryliv havrylyshyn havrylyshyna havrylyuk havrysh havryshkevych havryushenko hawkins hayda haydabura haydamaka
    hayday haydenko hayes hayevska hayevsky haynes hays hayvoronska hayvoronsky healy heath hebert hecht heitkamp
    hellman hemsley henderson hendrick hendricks hendriks hennessey henry henson herbst heredia herman hermann hermans
    hernandez herrera herring herzog hess hewitt hickey hicks hidalgo higgins hillary hinojosa hitler hochsprung hodges
    hodunok hoekstra hoffmann hofmann hogan hogue hohol hohol-yanovska hohol-yanovsky holden holder holland hollande
    holloway holm holmes holoborodko holyk hooper hoover hopkins horak horowitz horton horwitz hough howard howe howell
    howley hoyos hrechanyk hrechko hres hrytsenko hu huang hubbard huber hubert huckabee huerta huffman hughes huhn huk
    humala humphrey hunko hunter hupalo hurd hurtado hussein hutchinson hutsulyak huz huzenko huziy hyde ibanez ibarra
    ibrahim icahn iglesias ilchenko ilieva ilyenko ingraham ingram irvanets isakson isayenko isayevych ishchak ishchenko
    issa iv ivanchenko ivanenko ivanov ivanova ivanychuk ivashchenko ivasyuk ivers jackson jacob jacobs jacobson jacques
    james janes jans janssen janssens jara jaramillo jarvis jealous jean jenkins jennings jensen jerez jimenez jindal
    jinping jintao joel johansen johansson john johns johnson johnston joly jones jordan jorgensen joseph jost jovanovic
    joyce juarez juncker jurado kabalyuk kabanenko kabila kaczynski kadenyuk kagame kagan kaine kaiser kalchenko
    kalenychenko kalinin kamp kander kang kanivets kaplan kapur kara karagrigoriou karakyriou karanasiou karas
    kardashian karimi karmalyuk karnik karpa karpenko karpov karzai kashchenko kasich kasper kaufmann kaur kavanaugh
    kazakov keating keller kelly kemp kendall kennedy kenyatta kerr kerry kessler khalif khamenei khan kharchenko khmara
    khomeini khomenko khomyk khorishko khrystenko khrystych khudyak kilfoyle kim kingson kirby kirchner kirillov kirk
    kirkpatrick kirsch kishida klaus klein klobuchar koch kohl kohler koizumi kolar kolesnychenko kolisnychenko kolodub
    komar komarov konoplenko konoplya konovalov konrad konstantinov kopp kopytko korbut korolenko korpanyuk korsun korzh
    kostin kotov kovac kovalenko kovalyuk kovpak kozachenko kozak kozlov kral kramer kraus krebs krueger krugman kucera
    kuhn kulikov kushner kuzmin kuznetsov kybkalo kylymnyk kyrylenko laba labbe lacroix lagarde lahoda laine lamb
    lambert lamontagne landa landes landry lang lange langlois lapid lara laroche larsen larson lasa lavrenko lavrov
    lawson lazar lazarenko leahy leal lebedev leblanc leclerc ledesma leduc lee lefebvre legros lehtinen leiva lemeshko
    lemmens lenin lentziou leon leonard leopold lepage lerer lerma leroy lesyk levchenko levesque levin levine lew
    lewandowski lewinsky lewis li lieberman lillo lima limbaugh linares lincoln lind lindgren lindsay linick liu
    livingston llamas llanos lloyd lofgren logan loginov lombardi lombardo lopes lopez lowe lozano lubenets lucas lucero
    lukash lukashenko lukin lula luna luntz lupiy lutsenko lutz lux lyashko lynch lynn lyons lysenko lytvyn lytvynenko
    macarthur macdonald macdougall machado macias mack mackowiak macri macron madden madigan madoff madonna madrid
    madrigal maduro maffei mahathir maher mahieu makarenko makarov makohon maksimov maldonado malik maliki malone malyk
    malyshko mamchur manafort manchin mandela manigault mann manning mannix manrique mansour manzanares manzano mao mara
    marchal marchand marcos marcus marin marino markova markovic markus marques marsh marshall martel martens marti
    martin martineau martinez martins mary masika maslov maslova maslyak masokha massoud mata matas mateo mathieu mathis
    matthews mattis matviyenko matyash maxwell mayer maynard mazepa mazur mbeki mcadams mcalister mcauliffe mccabe
    mccaffrey mccain mccall mccarthy mccaskill mccaul mcconnell mccool mccormick mccoy mccrory mccullough mcdermott
    mcdonald mcdonough mcfadden mcginty mcgrath mcgurk mcinturff mcintyre mckay mckee mckenzie mckinnon mclaughlin
    mclean mcmahon mcmanus mcmullen mcpherson medina medved medvedenko medvedev meier meister mejia melani melenchon
    melendez melo meloni mena menard mendes mendez mendoza mengistu mercado mercer mercier merino merkel merkley merrill
    mertens mesa messi meyer meyers meza mezvinsky michaud michel micheli michelson michiels middleton milei millan
    miller milosevic miranda mironov miroshnychenko mishchenko mitchell mitsotakis mitterrand mnangagwa mobutu modi
    mohamed mohammed molina mondale monteiro montenegro montero montes monti montoya moody mook moore mora morales moran
    moreau moreira moreno morin morissette morris morrison morsi morton moses moskal mosquera moss moya mozart mubarak
    mueller mugabe muir mulcahy muller mulroney muniz munoz murcia murdoch murillo muro murphy murray museveni musharraf
    musk musser mussolini myers mykhalyuk mykhaylychenko mykhaylyuk mykytyuk nadal nader nalyvayko napoleon napolitano
    naranjo narvaez nash nasrallah nasser naumov navalny navarrete navarro navas nazarenko nazarian nazarov nehoda nehru
    neira nelson nemec neporozhniy nestayko nesterenko netanyahu newman newsom newton nguyen nicholson nicolas nides
    nieto nikiforov nikitin nikolaev nikolov nikolyuk nino nixon noble noel nogueira nolan nolte nordstrom noriega
    norman norris nosachenko nosenko novikov novoa nunberg nunes nunez o'brien o'connell o'connor o'donnell o'hanlon
    o'keefe o'malley o'neill o'reilly o'rourke o'sullivan obama obasanjo oberemko obrador ochoa odinga ojeda okhrimenko
    okhrymovych olifirenko oliva olivares oliveira oliver olivera oliynyk olmedo olmert olsen olson omar onishchuk
    onufriyenko onyshchenko opanasenko oprah orban ordonez orlov orlyk orobets orozco orszag ortega ortiz osborne osman
    osorio ostapchuk osuna otero ott ovcharenko ovsiyenko owen owens pacheco padilla paez pagliano palacio palacios
    palin paliy palma palmer palmieri palomino palomo pan panchuk panov papaefangeliou papageorgiou papandreou
    papastergiou papathanasiou papatheodosiou pappas paradis parasyuk pardo paredes parekh parker parra parsons pataki
    patel patino patrick patterson patton paul paulson pauwels pavlenko pavlov pavlova pavlychenko pavlyk pavone
    pawlenty payne paz pearson peck pedersen pedraza peeters pelayo pelekh pellegrini pelletier pelosi pena pence penn
    perales peralta perea perebyynis pereira perepelytsya peres perez perkins perot perry peter peters petersen petit
    petlyura petrenko petro petrov petrova petryk phillips pi picasso piddubna piddubny pierson pina pineda pinera
    pinilla pino pinochet pinto pires pittman pizarro plouffe poirier polak pollak pollard polo poltavets pompeo
    pompidou ponce pons poole popov poroshenko porras porter portillo portman posada posner potter potts powell pozo
    prada prado pratt prayuth prevost prieto prigozhin prodi prokopovych protsenko prykhodko prymachenko prytula pryymak
    puente puga puig pulido purcell purdy pushkar pustovit putin putz pylypenko qaddafi quesada quill quinn quintana
    quintanilla quintero quiroga quiroz raab rabin radchenko rahman raisi rajoy rak ralston ramaphosa ramaswamy ramirez
    ramon randolph rangel rao rasmussen rath raya raymond reagan rebryk redko reed regan reich reid reilly renaud renner
    renzi reuter reva rey reyes rhodes ribeiro rice richard richards richardson riley rincon rios riquelme ritter rivas
    rivera rivero rizzo robbins robert roberts robertson robinson robledo robles roca rocha rodgers rodrigues rodriguez
    rogers rojas roldan rollins romaiou romanchuk romanenko romanets romanov romer romero romney ronaldo roos roosevelt
    rosa rosado rosales rosenberg rosenthal ross rossi roth rouhani rousseau rousseff rove rowe roy rozas ruban rubens
    rubets rubino rubio rudd rudko rudyk rueda ruffini ruiz rumsfeld russell russo rutherford ruto ryabchenko ryabets
    ryaboshapka ryabovil ryan saavedra sabato sachenko sadat saddam sadr saenz sahal sakellariou salamanca salami salas
    salazar salcedo saldana salgado salinas saliy salman salmon salvini sami sammon samoylenko samson samsonov samsonova
    sanabria sanchez sanders sandoval santana santiago santorum santos sarabia sarkozy sarmiento sasse satsyuk sauer
    saul saunders savenko sawyer sayenko scala scalia scarborough schaaf schaeuble schafer schatz scheer schenk schlafly
    schmidt schmitt schneider schoen scholz schroeder schuler schultz schumacher schumer schuster schwartz schweizer
    scott scotter scully segovia seguin segura selassie semenchenko semenov sepulveda serna serra serrano sessions
    sevilla sexton shabliy shah shaheen shakespeare shakhray shakiri shamray shannon shapoval sharon sharpton shaw
    shcherbak shcherban shchors shchyrytsya shelest shelton shepherd sheppard sheremet sheremeta sherman sherry
    shevchenko shields shmorhun shoigu shovkoplyas shtepa shtokalo shu shukhevych shutko shvachka shvachko shvayka
    shvedchenko shylo shynkarenko shyyan sidorov sidorova silina silva silverman simas simashkevych simmons simo simon
    simonis simonova simons simonsen simpson sims singh sirchenko sirko sirobaba sisi sistani skinner skopenko
    skorobohatko skoryk skyba skyrda slyusar smegielski smirnov smit smith smyk snowden snyder sobolev sokolov sokolova
    solana solano solis solomon somko sorens sorensen soria sorokin soros sosa sotelo soto sotomayor souter spencer
    sperling spicer spillane srinivasan sroka stalin starmer starr steele stein steinmeier stelmakh stepanov
    stephanopoulos stephens stephenson stets stevens stevenson stewart stokes stoltenberg strauss strickland stuart
    sturgeon stus suarez suga suharto sukarno sullivan sunak suprunenko susteren sutton suvorov svyrydenko svystun
    swanson sweeney swift sych sykes symonenko syrotenko taft talal talan tamayo tanner tanzer tapia taran tarasenko
    tatum taylor teixeira tejada telizhenko tellez tello telychenko temer tereshchenko tereshchuk terris terry teslenko
    teslya tessier thaksin thatcher theodosiou thibault thiel thomas thor thornton thrush tillerson timberlake
    timmermans tinubu tirado tito titov titus tkach tkachenko tobias todd tokar toledo tomas toner toomey toro torrens
    torres tovar tovstolis tovstukha tracey tran trapani tremblay trentsiou trichet trofimov trudeau trujillo truman
    trump truss tryhub tsarenko tshisekedi tsipras tsisyk tsongas tsushko tsvetkov tsybulenko tsymbal tsymbalyuk tsyupa
    tsyutsyura tucker tufekci turcotte turk turkalo turnbull turner tusk tverdokhlib tyahnybok tychyna tykha tykhy tyler
    tymchenko tymchuk tymviou tytarenko udovenko udovychenko umanets underwood urena uribe urrutia ustenko usyk
    vakarchuk vakhniy vakulenko valderrama valdes valdez valencia valenko valentin valenzuela valle vallee vallejo
    valles valls valverde vanchenko vandehei vandersloot varela varga vargas varoufakis vashchenko
    vashchenko-zakharchenko vashchuk vasileiou vasilev vasileva vasquez vasylashko vasylechko vasylenko vasylevych
    vatamanyuk vaughan vazquez vdovenko vdovychenko vega velasco velasquez velazquez velez velychko venhrynovych vera
    verdugo veres vergara verhun verkhola verkhovynets vermenych vermeulen vernydub vernyhora vertyporokh verveer
    veselova viana vicente vidal vigil viguerie villalba villalobos villanueva villar villegas vilsack vincent
    vinogradov vitali viter vitruk vivcharenko viverito vlasenko vlasyuk vlokh vobla vobly vogel vogt volcker volkov vos
    vovk vrancken vucic vyshnyak vyshyvana vyshyvany vysochan wade wagner wald walesa walker wallace walsh walter
    walters walton wang ward warren wasserman watkins watson watts weaver webb weber webster wehner weinstein weiser
    weiss welch werner westin wheeler whelan whitehouse whitman widodo wieser wiley wilkerson wilkin wilkins wilkinson
    willems williams williamson willis wilson winkler winters wirth wong woodard woods woodward woolson wouters wright
    wu wynn xers xi xl yakovenko yakymchuk yakymenko yanez yang yanukovych yarema yaremchuk yaremenko yaremkiv yaremko
    yarosh yashchenko yashchuk yatsenko yatsenyuk yefymenko yellen yeltsin yemelyanenko yemets yerchenko yeremenko
    yeresko yermolenko yeromenko yeroshenko yeshchenko yesypenko yevdokymenko yevtushenko yevtushok yildirim yilmaz
    yingluck yizhak yizhakevych yu yue yukhymenko yurchenko yurchuk yurchyshyn yurchyshyna yushchenko zabara zabarna
    zabarny zabashta zabila zachariou zakharchenko zakharenko zakusylo zambrano zamora zamorano zapata zapatero
    zaporozhets zaragoza zardari zaruba zarudna zarudny zasenko zasukha zasyadko zatovkanyuk zatula zavala zawahiri
    zaychenko zayets zayika zedillo zeldin zelenskiy zelensky zelenskyy zhadan zhalilo zhang zharko zhayvoron zhuchenko
    zhuk zhuravel zhurba zimmerman zinchenko zinchuk zinkevych zogby zubko zucker zuckerberg zuckoff zuma zuniga zurita
  `),
  famous: words(`
    abadi abbas abbott adele adenauer ahmadinejad albanese allende annan aoun aquino arafat ardern arroyo assad
    assange bachelet baghdadi bannon barr barroso beethoven berlusconi bernanke beyonce bezos
    bhutto biden blinken bloomberg boehner bolsonaro bolton boric brezhnev buffett buhari bukele bush buttigieg
    calderon callaghan cardoso castro chavez cheney chirac chretien churchill clinton comey corbyn
    correa cosby cruz dalai  desantis djokovic draghi duda duque duterte einstein eisenhower epstein erdogan farage
    federer fernandez fico fillon fujimori gaddafi gadhafi gandhi gantz ghani gillard ginsburg giuliani
    gorbachev gore gorsuch greenspan guaido guterres hamon hariri hasina havel hitler hollande
     humala   juncker kabila kaczynski kagame kardashian karzai kasich kavanaugh
    keating kennedy kenyatta kerry khamenei khomeini kirchner kishida klobuchar kohl koizumi lagarde lapid lavrov
    lewandowski lukashenko lula macri macron madoff madonna maduro mahathir maliki manafort mandela 
    massoud mattis mbeki mccain mccarthy mcconnell medvedev melenchon meloni mengistu merkel messi milei
    milosevic mitsotakis mitterrand mnangagwa mobutu modi monti morales morrison morsi mozart mubarak mueller mugabe
    mulroney murdoch museveni musharraf musk mussolini nadal napoleon nasrallah nasser navalny nehru netanyahu newsom
    nieto nixon noriega obama obasanjo obrador odinga olmert oprah orban ortega palin papandreou pelosi pence peres
    picasso pinera pinochet pompeo pompidou poroshenko powell prayuth prigozhin prodi putin qaddafi rabin raisi
    rajoy ramaphosa ramaswamy rasmussen reagan renzi romney ronaldo roosevelt rouhani rousseff rubio rudd rumsfeld ruto
    sadat saddam sadr salinas sanchez sanders sarkozy scalia schaeuble scholz schroeder schumer
    selassie sessions shakespeare shoigu singh sisi sistani snowden soros sotomayor stalin starmer steinmeier
    stoltenberg sturgeon suga suharto sukarno sunak temer thaksin thatcher tillerson tinubu tito toledo trichet trudeau
    truman trump truss tshisekedi tsipras turnbull tusk uribe varoufakis volcker vucic walesa weinstein widodo 
    yanukovych yellen yeltsin yingluck zapatero zardari zawahiri zedillo zelenskiy zelensky zelenskyy zuckerberg zuma
    aristotle auden balzac baudelaire brecht camus chaucer chekhov coleridge descartes diderot dostoevsky flaubert freud galileo gibbon
    goethe hegel hemingway housman ibsen kafka kant keats kierkegaard kipling lenin machiavelli marx moliere montaigne nabokov nietzsche orwell
    ovid plato plutarch pushkin rousseau sartre schopenhauer seneca socrates spinoza thackeray thoreau tolstoy turgenev voltaire wittgenstein yeats zola
  `),
  alsoNouns: new Set(
    words(
      "bell bird field flood ford frost glass hill king lake lane page pope price rice rivers stone street winter wood",
    ),
  ),
  colours: new Set(["black", "brown", "gray", "green", "grey", "white"]),
  endings: new Set(
    words(`
    nov rov lov sov kov ova eva enko chuk shyn skiy skyy skyi sky ski ska vich vitch wicz czyk ovic ovich evic shvili adze idze yan
    oglu akis idis poulos akos opulos escu eanu sson sdottir stein baum feld mann thal hoff burg quist lund gaard strom
    ullah uddin zadeh pour wala jee swamy rajan appa gowda zai khel awi owski evski inski enberg
    ezzi ucci elli etti ini ello acci ardo arez inez ndez ales eiro ilho
  `),
  ),
};
