import type { NamingKey } from "./names.ts";

/** A country of the generated world. Some are invented, some real with real towns; all their people are invented. */
export interface Country {
  readonly name: string;
  /** The adjective of the country: "Velmaran". */
  readonly adjective: string;
  readonly capital: string;
  readonly towns: readonly string[];
  readonly money: string;
  /** The head of government: "President". */
  readonly leader: string;
  readonly namings: readonly NamingKey[];
  readonly invented: boolean;
  /** After a town in AP style: "Ohio". Parallel to `towns`; absent if towns stand alone. */
  readonly regions?: readonly string[];
}

const list = (text: string): readonly string[] => text.split(",").map((name) => name.trim());

const invented = (
  name: string,
  adjective: string,
  towns: string,
  money: string,
  leader: string,
  namings: readonly NamingKey[],
): Country => {
  const [capital = "", ...others] = list(towns);
  return { name, adjective, capital, towns: others, money, leader, namings, invented: true };
};

const real = (...parts: Parameters<typeof invented>): Country => ({ ...invented(...parts), invented: false });

export const COUNTRIES: readonly Country[] = [
  {
    ...real(
      "the United States",
      "U.S.",
      `Washington, Toledo, Duluth, Boise, Savannah, Amarillo, Spokane, Chattanooga, Fort Wayne, Scranton, Fresno, Topeka,
      Baton Rouge, Burlington, Santa Fe, New York, Los Angeles, Chicago`,
      "dollars",
      "President",
      ["american", "american", "american", "irish", "spanish", "german", "italian", "korean", "indian", "polish"],
    ),
    regions: list(`Ohio, Minn., Idaho, Ga., Texas, Wash., Tenn., Ind., Pa., Calif., Kan., La., Vt., N.M., , , `),
  },
  real(
    "Britain",
    "British",
    "London, Leeds, Cardiff, Hull, Exeter, Dundee, Norwich, Swansea, Carlisle, Kingston upon Hull",
    "pounds",
    "Prime Minister",
    ["english", "english", "english", "irish", "indian", "bengali"],
  ),
  {
    ...real(
      "Canada",
      "Canadian",
      "Ottawa, Halifax, Regina, Moncton, Sudbury, Kelowna, Trois-Rivières, Thunder Bay, Toronto",
      "dollars",
      "Prime Minister",
      ["english", "french", "french", "irish", "chinese", "filipino"],
    ),
    regions: list("N.S., Sask., N.B., Ont., B.C., Que., Ont., "),
  },
  real(
    "Australia",
    "Australian",
    "Canberra, Hobart, Darwin, Ballarat, Cairns, Wagga Wagga, Broken Hill, Sydney",
    "dollars",
    "Prime Minister",
    ["english", "english", "greek", "italian", "vietnamese"],
  ),
  real("Ireland", "Irish", "Dublin, Cork, Sligo, Athlone, Tralee, Dundalk", "euros", "Taoiseach", [
    "irish",
    "irish",
    "polish",
  ]),
  real("India", "Indian", "New Delhi, Pune, Kochi, Indore, Patna, Guwahati, Mumbai", "rupees", "Prime Minister", [
    "indian",
  ]),
  real("Germany", "German", "Berlin, Bremen, Kassel, Erfurt, Rostock, Frankfurt, Munich", "euros", "Chancellor", [
    "german",
    "german",
    "turkish",
  ]),
  real("Kenya", "Kenyan", "Nairobi, Kisumu, Eldoret, Nakuru, Mombasa", "shillings", "President", ["kenyan"]),
  real("Japan", "Japanese", "Tokyo, Sendai, Nagoya, Kumamoto, Sapporo, Osaka", "yen", "Prime Minister", ["japanese"]),
  real(
    "Brazil",
    "Brazilian",
    "Brasilia, Recife, Manaus, Porto Alegre, Sao Paulo, Rio de Janeiro",
    "reais",
    "President",
    ["portuguese"],
  ),
  invented(
    "Velmara",
    "Velmaran",
    "Port Cassel, Ostrey, Haldwick, Lower Brenn, Quennis, Marrow Bay",
    "crowns",
    "Prime Minister",
    ["english", "dutch", "nordic"],
  ),
  invented("Ostrovia", "Ostrovian", "Krelin, Voskar, Dubnitsa, Novy Brod, Talinka, Old Zherin", "marks", "President", [
    "russian",
    "polish",
    "balkan",
  ]),
  invented("Kandara", "Kandaran", "Umbeki, Lake Tsoro, Mbalani, Fort Resolute, Nkosa Falls", "shillings", "President", [
    "kenyan",
    "nigerian",
    "ethiopian",
  ]),
  invented("Sarovia", "Sarovian", "Brenta, Gradishte, Lipovac, Mount Orel, Zelenik", "dinars", "Prime Minister", [
    "balkan",
    "greek",
    "hungarian",
  ]),
  invented(
    "Taluga",
    "Talugan",
    "San Isidro, Puerto Lindo, Villa Cobre, Las Garzas, Cerro Blanco",
    "pesos",
    "President",
    ["spanish", "spanish", "italian"],
  ),
  invented("Halvania", "Halvanian", "Nyborg Sund, Fjellvik, Stromhaven, Ulvdal, Kvitnes", "kroner", "Prime Minister", [
    "nordic",
    "finnish",
    "icelandic",
  ]),
  invented(
    "Aqbar",
    "Aqbari",
    "Madinat al-Nur, Wadi Saffar, Ras Jubail, Tel Hamra, Bir Zeid",
    "dirhams",
    "Prime Minister",
    ["arabic", "arabic", "persian", "hebrew"],
  ),
  invented("Lian Shan", "Lianese", "Jinhe, Baisha, Longquan Bay, Tieling Pass, Dongping", "yuan", "Premier", [
    "chinese",
  ]),
  invented("Haeju", "Haejuan", "Sungwon, Namsan-ri, Pado, Cheonggye, Byeolgok", "won", "President", ["korean"]),
  invented(
    "Montrevel",
    "Montrevelian",
    "Saint-Aubin, Clairval, La Roche-sur-Orne, Vieux-Port, Belcastel",
    "francs",
    "Premier",
    ["french", "french", "arabic"],
  ),
  invented("Sunda Raya", "Sundarayan", "Kota Mutiara, Pasir Panjang, Tanjung Emas, Bukit Lama", "rupiah", "President", [
    "indonesian",
    "filipino",
    "chinese",
  ]),
  invented(
    "Elandria",
    "Elandrian",
    "Theron, Kastelli Bay, Argyropolis, Nea Smyra, Megali Petra",
    "drachmas",
    "Prime Minister",
    ["greek", "turkish", "italian"],
  ),
  invented("Mekara", "Mekaran", "Phu Long, Ban Xieng, Sithwe, Taung Gyi, Song Cau", "kyats", "Prime Minister", [
    "vietnamese",
    "burmese",
    "chinese",
  ]),
  invented(
    "Westmoor",
    "Westmoorish",
    "Calder Cross, Greyfriars, Tarn Hollow, St. Osyth, Wexcombe",
    "pounds",
    "First Minister",
    ["english", "irish"],
  ),
  invented("Zubarra", "Zubarran", "Dan Kori, Oyelaja, Port Harmony, Birnin Gada", "naira", "President", [
    "nigerian",
    "arabic",
  ]),
];
