/**
 * First words that show that a capitalised phrase names a body, and the words that join it. Lower case, except for what
 * is capitalised; accented letters as printed. Provenance: written by hand from the names of ministries, banks,
 * parties, unions, police and broadcasters in English-language news of countries that speak other languages.
 *
 * @module
 */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const BODIES_IN_FRONT = words(`
  agence agencia agentschap agentur agenzia agência alcaldía asociación associazione associação astilleros atelier ateliers autoridad
  autoridade autorité ayuntamiento badan banca banco banque baraza birrificio bodegas boulangerie brauerei brouwerij bundesagentur
  bundesamt bundesanstalt bundesbank bundesministerium bundesnetzagentur bundesverband cantiere cantieri caritas cervecería chambre
  chantiers clinica clinique clínica colegio collectif comhairle comisaría comisión comissão comitato comité commissariat compagnie
  companhia compañía confederación confederazione confederação confédération conseil consejo conselho consiglio consorzio cooperativa
  cristalleria cámara câmara defensoría departamento dirección direction direcção direzione ecurie ediciones edizioni ejército empresa
  escola escuela estaleiro etablissement fabriek fabrik fabryka federación federazione federação fiscalía fondation fondazione forening
  forsvaret força frente fronte fuerza fundación fundação fédération förening galeria galerie galería galleria gendarmerie gewerkschaft
  gobierno gouvernement gouvernorat governo groupe grupo gruppo guardia hizb hochschule hôpital imprenta innenministerium institut
  instituto istituto ittihad jabatan jamaat jamiat jemaah junta justizministerium kantonspolizei kapo kementerian kesatuan kinderhilfe
  klinik komisi kommission konditorei kongress koninklijke krankenhaus kriminalpolizei lega lembaga librairie libreria librería liceo liga
  ligue lycée mairie maison majlis milícia ministerie ministerio ministero ministerstvo ministerul ministrstvo ministère ministério
  mouvement movimento movimiento municipalidad municipalité narodna narodowy nationale nationalrat nederlandse observatoire observatorio
  organisasi organización organização panadería partai parti partia partido partij partito pasticceria persatuan persekutuan pertubuhan
  atletico atlético correio correo corriere courrier deportivo diario diário dinamo gazeta gazzetta giornale hapoel heraldo jornal jurnal laiterie lokomotiv maccabi olympique racing radio sporting universiti
  policía polis polisi politiet polizei polizia polícia prefectura prefeitura procura procuraduría protezione préfecture pâtisserie
  radiodiffusion rijkswaterstaat rádio réseau samarbeidsrådet scuderia secretaria secretaría secrétariat senado serikat servicio serviço sindacato
  sindicat sindicato socialistische sociedad sociedade societa società société staatsanwaltschaft statens statistisches stichting stiftung
  stortingets stowarzyszenie suruhanjaya svenska sveriges syndicat säätiö teatro televisión televisão telewizja tenuta théâtre tipografia
  tribunale télé universiti télévision umweltbundesamt unione universidad universidade universitas università universität université uniwersytet
  união unión verband verein vereniging verlag verlagsgruppe vigili vignoble vlaamse weingut werft yayasan zavod związek école éditions
  équipe autohaus beitar dynamo kaufhaus klub masjid minera partizan persib persija shakhtar slavia spartak sparkasse stadtwerke torpedo zenit
`);

export const BODY_LINKS = words(
  "az da dan das de del della delle dello degli dei den der des des di do dos du e el et fra für i la las le les los na nad o och og para por pour sur und van vom von voor y za zur zum",
);

export const NATIONWIDE = words("National Northern Southern Eastern Western United Royal");

export const MASTHEADS = words("daily evening morning sunday saturday weekly weekend nightly");
