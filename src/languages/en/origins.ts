/**
 * What somebody is called after a region or town, beside those of countries, and what an article says of where they come from: "Yorkshire
 * batsman Tom Moe … the Yorkshireman", "Ann Roe, of Cardiff, … the Welshwoman". By hand; places of which there are several well-known
 * ones (Perth, Newport, Georgia, Victoria) are left out. Lower case.
 *
 * @module
 */

import type { OriginWords } from "../for-quotes.ts";
import { COUNTRIES } from "./countries.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** By what people are called, the adjectives and places that tell it. */
const REGIONS: Readonly<Record<string, string>> = {
  "welshman welshwoman": "welsh, wales, cardiff, swansea, wrexham, llanelli, pontypridd, aberystwyth",
  "scot scotsman scotswoman":
    "scottish, scot, scotland, edinburgh, glasgow, aberdeen, dundee, inverness, paisley, orkney, shetland",
  "glaswegian weegie": "glasgow",
  aberdonian: "aberdeen",
  dundonian: "dundee",
  orcadian: "orkney",
  shetlander: "shetland",
  highlander: "highland, highlands, inverness",
  "englishman englishwoman":
    "english, england, london, leeds, liverpool, manchester, yorkshire, lancashire, kent, sussex, cornwall, devon",
  "londoner cockney": "london",
  "yorkshireman yorkshirewoman": "yorkshire, leeds, sheffield, bradford, huddersfield, barnsley, doncaster",
  lancastrian: "lancashire, lancaster, preston, blackburn, burnley",
  mancunian: "manchester",
  "liverpudlian scouser merseysider": "liverpool, merseyside",
  "geordie tynesider": "newcastle, tyneside",
  wearsider: "sunderland",
  teessider: "middlesbrough, teesside",
  brummie: "birmingham",
  "cornishman cornishwoman": "cornish, cornwall",
  devonian: "devon",
  "manxman manxwoman": "manx, isle of man",
  "ulsterman ulsterwoman":
    "ulster, belfast, northern ireland, northern irish, derry, armagh, tyrone, antrim, fermanagh, county down",
  "irishman irishwoman":
    "irish, ireland, dublin, cork, galway, limerick, waterford, kilkenny, kerry, mayo, sligo, donegal, tipperary, kildare, wexford",
  "dubliner dub": "dublin",
  "corkman corkwoman corkonian": "cork",
  "kerryman kerrywoman": "kerry",
  "mayoman mayowoman": "mayo",
  "galwegian galwayman": "galway",
  kilkennyman: "kilkenny",
  "tipperaryman tipperarywoman": "tipperary",
  "dutchman dutchwoman": "dutch, netherlands, amsterdam, rotterdam, the hague",
  "frenchman frenchwoman": "french, france, paris, lyon, marseille",
  "kiwi new-zealander zealander": "new zealand, auckland, dunedin, christchurch",
  aussie: "australian, australia, sydney, melbourne, brisbane, adelaide, queensland, tasmania",
  "brit briton": "british, britain, uk, u.k., england, english, scotland, scottish, wales, welsh, london",
  "yank american": "american, u.s., us, united states, america",
  queenslander: "queensland, brisbane",
  tasmanian: "tasmania, hobart",
  sydneysider: "sydney",
  melburnian: "melbourne",
  texan: "texas, houston, dallas, austin, san antonio",
  californian: "california, los angeles, san francisco, san diego, sacramento",
  angeleno: "los angeles",
  floridian: "florida, miami, orlando, tampa",
  ohioan: "ohio, cleveland, cincinnati",
  iowan: "iowa, des moines",
  kansan: "kansas, wichita",
  virginian: "virginia",
  vermonter: "vermont, burlington",
  minnesotan: "minnesota, minneapolis",
  "michigander michiganian": "michigan, detroit",
  wisconsinite: "wisconsin, milwaukee",
  "hoosier indianan": "indiana, indianapolis",
  hawaiian: "hawaii, honolulu",
  alaskan: "alaska, anchorage",
  arkansan: "arkansas, little rock",
  arizonan: "arizona, phoenix, tucson",
  "alabaman alabamian": "alabama, montgomery",
  louisianan: "louisiana, new orleans, baton rouge",
  mississippian: "mississippi",
  missourian: "missouri, st. louis, kansas city",
  montanan: "montana, billings",
  nebraskan: "nebraska, omaha",
  nevadan: "nevada, las vegas, reno",
  oklahoman: "oklahoma, tulsa",
  oregonian: "oregon, portland",
  pennsylvanian: "pennsylvania, philadelphia, pittsburgh",
  philadelphian: "philadelphia",
  tennessean: "tennessee, nashville, memphis",
  utahn: "utah, salt lake",
  kentuckian: "kentucky, louisville, lexington",
  carolinian: "north carolina, south carolina, charlotte, raleigh",
  dakotan: "north dakota, south dakota",
  mainer: "maine, bangor",
  marylander: "maryland, baltimore, annapolis",
  delawarean: "delaware, wilmington",
  coloradan: "colorado, denver",
  idahoan: "idaho, boise",
  illinoisan: "illinois, chicago",
  chicagoan: "chicago",
  bostonian: "boston",
  houstonian: "houston",
  "yorker new-yorker": "new york, brooklyn, queens, bronx, manhattan, buffalo",
  rican: "puerto rican, puerto rico, san juan",
  "quebecer quebecker quebecois québécois": "quebec, québec, montreal, montréal",
  montrealer: "montreal, montréal",
  ontarian: "ontario, toronto, ottawa",
  torontonian: "toronto",
  albertan: "alberta, calgary, edmonton",
  calgarian: "calgary",
  manitoban: "manitoba, winnipeg",
  newfoundlander: "newfoundland",
  vancouverite: "vancouver",
  punjabi: "punjab, ludhiana, amritsar",
  gujarati: "gujarat, ahmedabad, surat",
  bengali: "west bengal, kolkata, calcutta",
  tamil: "tamil nadu, chennai, madurai",
  "keralite malayali": "kerala, kochi, kozhikode",
  maharashtrian: "maharashtra, mumbai, pune, nagpur",
  mumbaikar: "mumbai",
  delhiite: "delhi",
  kashmiri: "kashmir, srinagar",
  bihari: "bihar, patna",
  goan: "goa, panaji",
  hyderabadi: "hyderabad",
  capetonian: "cape town",
  bavarian: "bavaria, munich",
  berliner: "berlin",
  catalan: "catalonia, barcelona",
  basque: "basque country, bilbao",
  sicilian: "sicily, palermo",
  breton: "brittany, rennes, brest",
  corsican: "corsica, ajaccio, bastia",
  parisian: "paris",
  muscovite: "moscow",
  fleming: "flemish, flanders, antwerp, ghent",
};

function tellOrigins(): ReadonlyMap<string, readonly string[]> {
  const told = new Map<string, string[]>();
  const tell = (place: string, called: readonly string[]) =>
    told.set(place, [...new Set([...(told.get(place) ?? []), ...called])]);
  for (const { name, aliases, demonyms, capital } of COUNTRIES.all) {
    const called = demonyms.map((demonym) => demonym.toLowerCase().split(" ").at(-1) ?? "");
    for (const place of [name, ...aliases, ...demonyms, ...(capital === null ? [] : [capital])])
      tell(place.toLowerCase(), called);
  }
  for (const [called, places] of Object.entries(REGIONS))
    for (const place of [...places.split(", "), ...called.split(" ")]) tell(place, called.split(" "));
  return told;
}

export const ORIGIN_WORDS: OriginWords = {
  told: tellOrigins(),
  fromWords: words("from of"),
  birth: words("born raised native brought-up"),
};
