/**
 * First words of the names of places, lower case, letters with marks as printed: what stands for a hill, a fort, a quarter or an island, or
 * for new, old, upper and lower, in languages in whose countries news is made. Provenance: written by hand from maps. Left out are words
 * that people are called by at least as often, as given names or, where that comes first, as family names (Ayn, Har, Ras; Koh, Doi, Kota).
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

/** Such words that people are called by, too: they lead to a place where the words before them say so. */
export const PLACES_CALLED_AS_PEOPLE: ReadonlySet<string> = new Set(
  words("arroyo bahia bandar beth costa cuesta isla monte peña quinta ras rio rua serra sierra umm valle wadi"),
);
