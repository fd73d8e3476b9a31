/**
 * First words of the names of places, lower case, letters with marks as printed: what stands for a hill, a fort, a quarter or an island, or
 * for new, old, upper and lower, in languages in whose countries news is made. Provenance: written by hand from maps. Left out are words
 * that people are called by at least as often.
 *
 * @module
 */

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

export const PLACES_IN_FRONT: readonly string[] = words(`
  abbots aber addis ain aldeia alta alto ayn bab bahir baja bajo barrio bayt beinn beit belaya bely biała biały
  bishops bolshaya bolshoi bolshoy bolshoye bourg cabo cala caleta capo carn castel cayo chak chipping ciudad
  colle colonia corso crag cueva cwm dayr debre deh deir desa doi dolna dolni dolno dolné dolní donja donje donji
  dusun ein ensenada eski fazenda finca gamla givat gorna gorni gornja gornje gornji gorno hacienda har horná horné
  horní indre inver kabupaten kafr khirbet kirkby kiryat koh kot kota krasnaya krasnoe krasnoye krasny lago lagoa
  laguna largo lilla llan male mali malá malé mandi mekane mont muang nakhon nedre nether nieuw nizhniy nizhny
  nizhnyaya nordre norra nova novaya novi novo novoye novy nová nové nový nowa nowe nowy oud pasar phnom piazza
  piazzale pico platz plaza plaça praça pueblo qala qalat qasr quebrada ramat ras roc rocca salto sankt sgurr
  shahr sint skerry slieve stara staraya stari staro stary staré starý stora strath södra søndre tehsil travessa vall
  velika velike veliki veliko velké vereda verkhniy verkhny verkhnyaya vestre veľké viale vila villanueva västra yeni
  ytre östra østre øvre
`);

/** Such words that people are called by, too: they lead to a place where the words before them say so. */
export const PLACES_CALLED_AS_PEOPLE: ReadonlySet<string> = new Set(
  words("arroyo bahia bandar beth costa cuesta isla monte peña quinta rio rua serra sierra umm valle wadi"),
);
