/**
 * First words of places' names, lower case, accented letters as printed: words for a hill, a fort, a quarter or an
 * island, or for new, old, upper and lower, in the languages of countries in the news. Provenance: written by hand from
 * maps. Words that are at least as often a given name, or a family name where that comes first (Ayn, Har, Ras; Koh,
 * Doi, Kota), are left out.
 *
 * @module
 */

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

export const PLACES_IN_FRONT: readonly string[] = words(`
  abbots aber aldeia alto baja bajo barrio bayt beinn beit belaya bely biała biały bishops bolshaya bolshoi
  bolshoy bolshoye bourg cabo caleta cayo chipping ciudad colonia crag cueva cwm dayr debre deir desa dolna
  dolni dolno dolné dolní donja donje donji dusun ein ensenada eski fazenda finca gamla givat gorna gorni
  gornja gornje gornji gorno hacienda horná horné horní inver kabupaten kafr khirbet kiryat krasnaya krasnoe
  krasnoye krasny lagoa laguna llan malá malé mekane mont nedre nether nieuw nizhniy nizhny nizhnyaya nordre
  norra nova novaya novi novo novoye novy nová nové nový nowa nowe nowy oud pasar phnom piazza piazzale platz
  plaza plaça praça pueblo qala qalat qasr quebrada sankt sgurr shahr sint skerry slieve stara staraya stari
  staro stary staré starý stora strath södra søndre tehsil travessa velika velike veliki veliko velké vereda
  verkhniy verkhny verkhnyaya vestre veľké viale västra ytre östra østre øvre
`);

/** Such words that are also people's names: they begin a place's name if the words before them show it. */
export const PLACES_CALLED_AS_PEOPLE: ReadonlySet<string> = new Set(
  words("arroyo bahia bandar beth costa cuesta isla monte peña quinta ras rio rua serra sierra umm valle wadi"),
);
