/**
 * First words that show a capitalised phrase to name a body, and what joins its words. Lower case, letters with marks as
 * printed. Provenance: written by hand from how ministries, banks, parties, unions, police and broadcasters are called in
 * English-language news of countries that speak other languages.
 *
 * @module
 */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const BODIES_IN_FRONT = words(`
  agence agencia agentschap agentur agenzia agência alcaldía asociación associazione associação autoridad autoridade autorité
  ayuntamiento badan banca banco banque baraza bundesagentur bundesamt bundesanstalt bundesbank bundesministerium bundesnetzagentur
  bundesverband chambre colegio collectif comhairle comisaría comisión comissão comitato comité commissariat compagnie companhia compañía
  confederación confederazione confederação confédération conseil consejo conselho consiglio consorzio cooperativa cámara câmara
  defensoría departamento dewan dirección direction direcção direzione ejército empresa escola escuela etablissement federación
  federazione federação fiscalía fondation fondazione forsvaret força frente fronte fuerza fundación fundação fédération gendarmerie
  gewerkschaft gobierno gouvernement gouvernorat governo groupe grupo gruppo guardia hizb hôpital innenministerium institut instituto
  istituto ittihad jabatan jamaat jamiat jemaah junta justizministerium kantonspolizei kapo kementerian kesatuan komisi kommission
  kongress koninklijke kriminalpolizei lega lembaga liga ligue mairie majlis milícia ministerie ministerio ministero ministerstvo
  ministerul ministrstvo ministère ministério mouvement movimento movimiento municipalidad municipalité narodna narodowy nationale
  nationalrat nederlandse observatoire observatorio organisasi organización organização partai parti partia partido partij partito
  persatuan persekutuan pertubuhan policía polis polisi politiet polizei polizia polícia prefectura prefeitura procura procuraduría
  protezione préfecture radiodiffusion rijkswaterstaat rádio réseau samarbeidsrådet secretaria secretaría secrétariat senado serikat
  servicio serviço sindacato sindicat sindicato socialistische sociedad sociedade societa società société staatsanwaltschaft statens
  statistisches stiftung stortingets stowarzyszenie suruhanjaya svenska sveriges syndicat televisión televisão telewizja tribunale télé
  télévision umweltbundesamt unione universidad universidade università universität université união unión verband verein vereniging
  vigili vlaamse yayasan zavod związek école équipe
`);

export const BODY_LINKS = words(
  "a an and az da dan das de del della delle dello degli dei den der des des di do dos du e el et fra für i in la las le les los na nad o och og para por pour sur und van vom von voor y za zur zum",
);

export const MASTHEADS = words("daily evening morning sunday saturday weekly weekend nightly");
