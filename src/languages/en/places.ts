/**
 * Places other than countries: they are never people, and in news they seldom speak. Provenance: written by hand (US
 * states with AP and postal abbreviations, provinces, regions, and the cities that wire services name most).
 *
 * @module
 */

import type { Places } from "../for-people/places.ts";

const list = (text: string): readonly string[] =>
  text
    .split(",")
    .map((name) => name.trim().replaceAll(/\s+/g, " "))
    .filter((name) => name !== "");

export const PLACES: Places = {
  states: list(`
    Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Georgia, Hawaii, Idaho,
    Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota,
    Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New York, North Carolina,
    North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas,
    Utah, Vermont, Virginia, Washington State, West Virginia, Wisconsin, Wyoming, District of Columbia, Puerto Rico, Guam,
    American Samoa, Virgin Islands, Carolina, Dakota, Ala., Ariz., Ark., Calif., Colo., Conn., Del., Fla., Ga., Ill., Ind.,
    Kan., Ky., La., Mass., Md., Mich., Minn., Miss., Mo., Mont., Neb., Nev., N.H., N.J., N.M., N.Y., N.C., N.D., Okla., Ore., Pa.,
    Penn., R.I., S.C., S.D., Tenn., Tex., Vt., Va., Wash., W.Va., Wis., Wyo., D.C., Washington D.C.,
    AL, AK, AZ, AR, CA, CO, CT, DE, FL, GA, IA, ID, IL, KS, KY, LA, MA, MD, MI, MN, MO, MS, MT, NC, ND, NE, NH, NJ, NM, NV, NY, OH, PA, RI, SC, SD, TN, TX, UT, VA, VT, WA, WI, WV, WY, DC,
    N. Ireland, N. Carolina, S. Carolina, N. Dakota, S. Dakota, W. Virginia, W. Bank, E. Jerusalem, Alberta, British Columbia, Manitoba, New Brunswick, Newfoundland, Labrador, Nova Scotia, Ontario, Ont., Quebec,
    Saskatchewan, Yukon, Nunavut, New South Wales, Gauteng, Limpopo, Mpumalanga, KwaZulu-Natal, Western Cape, Eastern Cape, Northern Cape, Queensland, Victoria, Tasmania, Western Australia, South Australia
  `),
  regions: list(`
    Africa, Asia, Europe, Antarctica, Arctic, Latin America, South America, North America, Central America, Middle East,
    Far East, Near East, Mideast, Southeast Asia, Central Asia, South Asia, East Asia, North Africa, West Africa,
    East Africa, Sub-Saharan Africa, Caribbean, Balkans, Baltics, Caucasus, Scandinavia, Siberia, Crimea, Donbas, Donetsk, Luhansk,
    Kashmir, Punjab, Bengal, Kurdistan, Xinjiang, Tibet, Manchuria, Gaza, Gaza Strip, West Bank, Golan Heights, Sinai,
    Sahel, Darfur, Catalonia, Bavaria, Saxony, Brittany, Normandy, Tuscany, Lombardy, Sicily, Sardinia, Corsica, Crete,
    Avon and Somerset, Devon and Cornwall, Devon and Somerset, Hereford and Worcester, Herefordshire and Worcestershire, Tyne and Wear, Dumfries and Galloway, Argyll and Bute, Perth and Kinross, Bath and North East Somerset,
    Brighton and Hove, Telford and Wrekin, Redcar and Cleveland, Kensington and Chelsea, Hammersmith and Fulham, Barking and Dagenham, Windsor and Maidenhead, Newark and Sherwood, Basingstoke and Deane, Nuneaton and Bedworth,
    Hinckley and Bosworth, Tonbridge and Malling, Reigate and Banstead, Epsom and Ewell, Mid and West Wales, Oadby and Wigston, Armagh and Down, Hampshire and Isle of Wight, Cambridgeshire and Peterborough, Stoke and Staffordshire,
    Newfoundland and Labrador, Jammu and Kashmir, Andaman and Nicobar Islands, Dadra and Nagar Haveli, Kingston and St Andrew, Dún Laoghaire-Rathdown,
    Transylvania, Chechnya, Dagestan, Transnistria, Nagorno-Karabakh, Abkhazia, South Ossetia, Okinawa, Hokkaido, Java,
    Sumatra, Borneo, Mindanao, Kerala, Gujarat, Bihar, Uttar Pradesh, Tamil Nadu, Sindh, Balochistan, Khyber, Helmand, Sandy Hook,
    Maharashtra, Rajasthan, Odisha, Orissa, Assam, Karnataka, Telangana, Andhra Pradesh, Madhya Pradesh, Himachal Pradesh, Arunachal Pradesh, Haryana,
    Jharkhand, Chhattisgarh, Uttarakhand, Goa, West Bengal, Manipur, Mizoram, Nagaland, Meghalaya, Tripura, Sikkim, Ladakh, Jammu, Khyber Pakhtunkhwa, Waziristan,
    Guangdong, Sichuan, Hunan, Hubei, Henan, Hebei, Shandong, Shanxi, Shaanxi, Zhejiang, Jiangsu, Jiangxi, Fujian, Guangxi, Guizhou, Yunnan, Gansu, Qinghai,
    Heilongjiang, Jilin, Liaoning, Anhui, Hainan, Ningxia, Inner Mongolia, Andalusia, Galicia, Basque Country, Provence, Alsace, Piedmont, Calabria, Apulia, Flanders, Wallonia,
    Silesia, Bohemia, Moravia, Bukovina, Galilee, Negev, Anbar, Nineveh, Kivu, North Kivu, South Kivu, Katanga, Ituri, Tigray, Amhara, Oromia, Puntland, Somaliland, Borno,
    Cabo Delgado, Chiapas, Oaxaca, Sinaloa, Michoacan, Veracruz, Jalisco, Tamaulipas, Sonora, Chihuahua, Antioquia, Patagonia, Bahia, Minas Gerais, Mato Grosso, Luzon, Visayas, Sulawesi,
    Papua, Aceh, Sarawak, Johor, Penang, Selangor, Bougainville, Cumbria, Northumberland, Lincolnshire, Hampshire, Gloucestershire, Staffordshire, Derbyshire, Merseyside, Tyneside, Munster,
    Connacht, Leinster, Connemara, Thrace, Macedonia, Peloponnese, Anatolia, Lapland, Jutland, Skane,
    Mediterranean, Atlantic, Pacific, Indian Ocean, South China Sea, East China Sea, Black Sea, Red Sea, Baltic Sea,
    Caspian Sea, North Sea, Persian Gulf, Gulf of Mexico, Suez Canal, Panama Canal, Strait of Hormuz, Himalayas, Alps, Andes,
    Amazon, Nile, Mississippi River, Rio Grande, Rust Belt, Sun Belt, Bible Belt, Deep South, Midwest, Northeast,
    Northwest, Southeast, Southwest, New England, East Coast, West Coast, Gulf Coast, Great Lakes, Rocky Mountains, Bay Area, Silicon Valley,
    Wall Street, Main Street, Broadway, Hollywood, Capitol Hill, Times Square, Trump Tower, Mar-a-Lago, Ground Zero, Beltway,
    Brooklyn, Manhattan, Queens, Bronx, Staten Island, Harlem, Long Island, Guantanamo, Guantanamo Bay, Tahrir Square,
    Tiananmen Square, Red Square, Buckingham Palace, Camp David, Yellowstone, Yosemite, Grand Canyon, Lake Michigan,
    Lake Erie, Mount Everest, Westminster, Whitehall, Catalonia, Ulster, Cornwall, Devon, Essex, Kent, Sussex, Surrey,
    Yorkshire, Lancashire, Midlands, Highlands, Cascadia, Appalachia, Oxford, Cambridge
  `),
  cities: list(`
    Petaling Jaya, Pine Bluff, Jhansi, Kuching, Aleppo, Alexandria, Allentown, Amsterdam, Anaheim, Anchorage, Ann Arbor, Antwerp, Arlington, Asheville, Atlanta,
    Atlantic City, Auckland, Aurora, Austin, Bakersfield, Bali, Baltimore, Bangalore, Barcelona, Basel, Basra, Baton Rouge,
    Belfast, Benghazi, Bengaluru, Billings, Birmingham, Boca Raton, Boise, Bombay, Bonn, Bordeaux, Boston, Boulder, Bridgeport, Brisbane,
    Bristol, Brussels, Buffalo, Burlington, Busan, Calais, Calcutta, Calgary, Cannes, Cape Town, Caracas, Cardiff, Casablanca,
    Cedar Rapids, Charleston, Charlotte, Charlottesville, Chattanooga, Chennai, Chernobyl, Chicago, Chongqing, Cincinnati,
    Cleveland, Cologne, Colorado Springs, Columbia, Columbus, Concord, Coral Gables, Corpus Christi, Council Bluffs, Cupertino, Dallas, Davenport,
    Davos, Dayton, Daytona Beach, Dearborn, Delhi, Denver, Des Moines, Detroit, Dnipro, Donetsk, Dresden, Dubai, Dubuque,
    Durban, Durham, Edinburgh, Edmonton, El Paso, Erbil, Everett, Fallujah, Fargo, Ferguson, Flint, Florence, Fort Lauderdale,
    Fort Wayne, Fort Worth, Frankfurt, Fresno, Fukushima, Gaza City, Gdansk, Geneva, Genoa, Glasgow, Gothenburg, Grand Rapids, Green Bay,
    Greensboro, Greenville, Guadalajara, Guangzhou, Haifa, Halifax, Hamburg, Hampton, Hangzhou, Hanover, Harrisburg, Hartford,
    Hebron, Henderson, Herat, Hilton Head, Hiroshima, Ho Chi Minh City, Hobart, Homs, Honolulu, Houston, Huntsville, Hyderabad, Idlib,
    Indianapolis, Iowa City, Irvine, Islamabad, Istanbul, Izmir, Jackson, Jacksonville, Jaffa, Jeddah, Jersey City, Jerusalem, Johannesburg,
    Kaliningrad, Kandahar, Kansas City, Karachi, Kenosha, Kharkiv, Kherson, Knoxville, Kobe, Kolkata, Krakow, Kyoto, Lagos, Lahore, Lake Charles, Lancaster,
    Lansing, Las Vegas, Lausanne, Leeds, Leipzig, Lexington, Lille, Lincoln, Little Rock, Liverpool, Lodz, Long Beach,
    Los Angeles, Louisville, Lviv, Lyon, Macon, Madison, Malmo, Manchester, Mariupol, Marrakesh, Marseille, Mecca, Medellin, Medina,
    Melbourne, Memphis, Mesa, Miami, Miami Beach, Milan, Milwaukee, Minneapolis, Mobile, Modesto, Mombasa, Montgomery,
    Montreal, Montréal, Mosul, Mumbai, Munich, Nagasaki, Nagoya, Nanjing, Naples, Nashville, New Delhi, New Haven, New Orleans, New York City, Newark,
    Newcastle, Newport, Nice, Norfolk, Nottingham, Oakland, Odesa, Odessa, Oklahoma City, Omaha, Orlando, Osaka, Palm Beach, Palmyra,
    Palo Alto, Pasadena, Pensacola, Peoria, Perth, Peshawar, Philadelphia, Phoenix, Pittsburgh, Plymouth, Pokrovsk, Portland, Porto, Portsmouth, Port Said, Providence, Pueblo, Quebec City,
    Raleigh, Ramallah, Raqqa, Reno, Richmond, Riga, Rio, Rio de Janeiro, Roanoke, Rochester, Rotterdam, Sacramento, Salem, Salt Lake City,
    Salzburg, San Antonio, San Bernardino, San Diego, San Francisco, San Jose, San Juan, Sanaa, Santa Barbara, Santa Clara, Santa Fe, Santa Monica, Sao Paulo, São Paulo, Sapporo, Savannah, Scottsdale,
    Scranton, Seattle, Selma, Sevastopol, Seville, Shanghai, Sheffield, Shenzhen, Shreveport, Sioux City, Sioux Falls, Southampton, Spokane, Springfield, Srebrenica,
    St. Louis, St. Paul, St. Petersburg, Stanford, Stockton, Strasbourg, Stuttgart, Surabaya, Sydney, Syracuse, Tacoma, Tallahassee, Tampa,
    Tel Aviv, Tianjin, Toledo, Topeka, Toronto, Toulouse, Trenton, Trieste, Tucson, Tulsa, Turin, Tuscaloosa, Valencia, Vancouver, Venice, Verona, Virginia Beach, Vladivostok,
    Abidjan, Adelaide, Agadir, Agra, Ahmedabad, Alicante, Almaty, Amritsar, Ankara, Arequipa, Aarhus, Ballarat, Bandung, Bari, Bauchi, Bergamo, Bergen, Bhopal, Bhubaneswar, Bilbao, Blackpool, Bloemfontein, Bologna, Bournemouth,
    Brasov, Bratislava, Bremen, Brno, Bulawayo, Cagliari, Calabar, Catania, Cebu, Chandigarh, Changchun, Changsha, Chengdu, Chittagong, Cluj-Napoca, Coimbatore, Coventry, Curitiba, Cusco, Da Nang, Daegu, Daejeon,
    Dalian, Dehradun, Donegal, Dortmund, Drogheda, Duisburg, Dundalk, Dundee, Dunedin, Dusseldorf, Düsseldorf, Eindhoven, Eldoret, Enugu, Essen, Faisalabad, Fukuoka, Galway, Gaziantep, Geelong, Ghent, Goma, Gorakhpur,
    Graz, Groningen, Guayaquil, Gujranwala, Gurgaon, Gurugram, Guwahati, Gwangju, Harbin, Ibadan, Incheon, Indore, Innsbruck, Jaipur, Jalandhar, Jodhpur, Juba, Kaduna, Kano, Kanpur, Karbala, Katowice, Kawasaki, Kazan, Kigali, Kilkenny, Kirkuk, Kisumu, Kochi,
    Kolhapur, Kota, Košice, Krasnodar, Kumasi, Kunming, Kurashiki, Lanzhou, Latakia, Leicester, Letterkenny, Leuven, Liege, Liège, Limerick, Linz, Ljubljana, Lucknow, Ludhiana, Lugano, Luxor, Madurai, Maiduguri, Makassar, Malaga, Mangaluru, Mannheim, Maracaibo,
    Mashhad, Matsuyama, Mekelle, Mersin, Middlesbrough, Monterrey, Multan, Mysuru, Mykolaiv, Nagpur, Najaf, Nakuru, Nantes, Nashik, Niigata, Nizhny Novgorod, Noida, Northampton, Novi Sad, Novosibirsk, Omsk, Onitsha, Oran, Osogbo,
    Ostrava, Ouagadougou, Padang, Padua, Palembang, Palermo, Parma, Patna, Perugia, Pescara, Phuket, Plovdiv, Porto Alegre, Poznan, Poznań, Pune, Quetta, Quezon City, Raipur, Rajkot, Ranchi, Rawalpindi, Recife, Rennes, Rostov-on-Don, Rouen, Salvador da Bahia, Samara, Samarkand, Saskatoon, Semarang, Sendai,
    Shenyang, Shimla, Shiraz, Sialkot, Sligo, Soweto, Srinagar, Stavanger, Sunderland, Surat, Swansea, Szczecin, Tabriz, Taichung, Tainan, Tampere, Tangier, Tarragona, Thessaloniki, Thika, Thiruvananthapuram, Tijuana, Tralee, Tromso, Tromsø, Trondheim, Turku, Udaipur, Ufa, Ulsan, Uppsala, Utrecht, Valladolid, Valparaiso, Varanasi, Varna, Vicenza,
    Vijayawada, Visakhapatnam, Volgograd, Waterford, Wexford, Wolverhampton, Wollongong, Wroclaw, Wrocław, Wuxi, Xiamen, Xi'an, Yaounde, Yekaterinburg, Zamboanga, Zaragoza, Zaria, Zhengzhou,
    Waco, West Palm Beach, Wichita, Wilmington, Winnipeg, Winston-Salem, Worcester, Wuhan, Yangon, Yokohama, York, Youngstown, Zaporizhzhia, Zurich
  `),
};
