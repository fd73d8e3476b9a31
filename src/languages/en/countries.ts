/**
 * Countries and territories that act in the news, with the other names printed for them. Provenance: written by hand
 * from the usage of English-language wire services; no data set was copied.
 *
 * @module
 */

import type { Countries } from "../for-people/countries.ts";

/** A row holds name; aliases; demonyms; capital. */
const ROWS = `
Afghanistan;;Afghan;Kabul
Albania;;Albanian;Tirana
Algeria;;Algerian;Algiers
Andorra;;Andorran;
Angola;;Angolan;Luanda
Argentina;;Argentine,Argentinian;Buenos Aires
Armenia;;Armenian;Yerevan
Australia;;Australian,Aussie;Canberra
Austria;;Austrian;Vienna
Azerbaijan;;Azerbaijani,Azeri;Baku
Bahamas;;Bahamian;
Bahrain;;Bahraini;Manama
Bangladesh;;Bangladeshi;Dhaka
Barbados;;Barbadian;
Belarus;;Belarusian,Belarussian;Minsk
Belgium;;Belgian;
Belize;;Belizean;
Benin;;Beninese;
Bermuda;;Bermudian;
Bhutan;;Bhutanese;Thimphu
Bolivia;;Bolivian;La Paz
Bosnia;Bosnia-Herzegovina,Bosnia and Herzegovina;Bosnian;Sarajevo
Botswana;;;Gaborone
Brazil;;Brazilian;Brasilia
Britain;U.K.,UK,United Kingdom,Great Britain;British,Briton;London
Brunei;;Bruneian;
Bulgaria;;Bulgarian;Sofia
Burkina Faso;;Burkinabe;Ouagadougou
Burundi;;Burundian;Bujumbura
Cambodia;;Cambodian;Phnom Penh
Cameroon;;Cameroonian;Yaounde
Canada;;Canadian;Ottawa
Cape Verde;;;
Central African Republic;;;Bangui
Chad;;Chadian;
Chile;;Chilean;Santiago
China;People's Republic of China,PRC;Chinese;Beijing
Colombia;;Colombian;Bogota
Comoros;;Comorian;Moroni
Congo;Democratic Republic of Congo,Democratic Republic of the Congo,DRC;Congolese;Kinshasa
Costa Rica;;Costa Rican;
Croatia;;Croatian,Croat;Zagreb
Cuba;;Cuban;Havana
Cyprus;;Cypriot;Nicosia
Czech Republic;Czechia;Czech;Prague
Denmark;;Danish,Dane;Copenhagen
Djibouti;;;
Dominica;;;Roseau
Dominican Republic;;Dominican;Santo Domingo
East Timor;Timor-Leste;Timorese;Dili
East Timor;Timor-Leste;Timorese,East Timorese;Dili
Ecuador;;Ecuadorean,Ecuadorian;Quito
Egypt;;Egyptian;Cairo
El Salvador;;Salvadoran;San Salvador
England;;English;
Equatorial Guinea;;;
Eritrea;;Eritrean;Asmara
Estonia;;Estonian;Tallinn
Eswatini;Swaziland;Swazi;
Ethiopia;;Ethiopian;Addis Ababa
Fiji;;Fijian;Suva
Finland;;Finnish,Finn;Helsinki
France;;French,Frenchman;Paris
Gabon;;Gabonese;Libreville
Gambia;;Gambian;Banjul
Georgia;;Georgian;Tbilisi
Germany;West Germany,East Germany;German;Berlin
Ghana;;Ghanaian;Accra
Gibraltar;;Gibraltarian;
Greece;;Greek;Athens
Greenland;;Greenlandic;Nuuk
Grenada;;Grenadian;
Guatemala;;Guatemalan;Guatemala City
Guinea;;Guinean;Conakry
Guinea-Bissau;;Bissau-Guinean;
Guyana;;Guyanese;Georgetown
Haiti;;Haitian;Port-au-Prince
Honduras;;Honduran;Tegucigalpa
Hong Kong;;;
Hungary;;Hungarian;Budapest
Iceland;;Icelandic,Icelander;Reykjavik
India;;Indian;New Delhi
Indonesia;;Indonesian;Jakarta
Iran;Islamic Republic of Iran,Islamic Republic;Iranian;Tehran
Iraq;;Iraqi;Baghdad
Ireland;;Irish,Irishman;Dublin
Israel;;Israeli;
Italy;;Italian;Rome
Ivory Coast;Cote d'Ivoire,Côte d'Ivoire;Ivorian;Abidjan
Jamaica;;Jamaican;
Japan;;Japanese;Tokyo
Jordan;;Jordanian;Amman
Kazakhstan;;Kazakh;Astana
Kenya;;Kenyan;Nairobi
Kiribati;;;
Kosovo;;Kosovar;Pristina
Kuwait;;Kuwaiti;
Kyrgyzstan;;Kyrgyz;Bishkek
Laos;;Laotian,Lao;Vientiane
Latvia;;Latvian;Riga
Lebanon;;Lebanese;Beirut
Lesotho;;Basotho;
Liberia;;Liberian;Monrovia
Libya;;Libyan;Tripoli
Liechtenstein;;;
Lithuania;;Lithuanian;Vilnius
Luxembourg;;;
Macau;Macao;;
Macedonia;North Macedonia;Macedonian;Skopje
Madagascar;;Malagasy;Antananarivo
Malawi;;Malawian;Lilongwe
Malaysia;;Malaysian;Kuala Lumpur
Maldives;;Maldivian;
Mali;;Malian;Bamako
Malta;;Maltese;Valletta
Marshall Islands;;Marshallese;
Mauritania;;Mauritanian;Nouakchott
Mauritius;;Mauritian;
Mexico;;Mexican;Mexico City
Micronesia;;Micronesian;
Moldova;;Moldovan;Chisinau
Monaco;;Monegasque;
Mongolia;;Mongolian;Ulaanbaatar
Montenegro;;Montenegrin;Podgorica
Morocco;;Moroccan;Rabat
Mozambique;;Mozambican;Maputo
Myanmar;Burma;Burmese;Naypyitaw
Namibia;;Namibian;Windhoek
Nauru;;Nauruan;
Nepal;;Nepalese,Nepali;Kathmandu
Netherlands;Holland;Dutch,Dutchman;The Hague
New Zealand;;New Zealander,Kiwi;Wellington
Nicaragua;;Nicaraguan;Managua
Niger;;Nigerien;Niamey
Nigeria;;Nigerian;Abuja
North Korea;Democratic People's Republic of Korea,DPRK,N. Korea,N.Korea;North Korean;Pyongyang
Northern Ireland;;;
Norway;;Norwegian;Oslo
Oman;;Omani;Muscat
Pakistan;;Pakistani;Islamabad
Palau;;Palauan;
Palestine;Palestinian Authority;Palestinian;Ramallah
Panama;;Panamanian;Panama City
Papua New Guinea;;Papua New Guinean;Port Moresby
Paraguay;;Paraguayan;Asuncion
Peru;;Peruvian;Lima
Philippines;;Filipino,Filipina,Philippine;Manila
Poland;;Polish,Pole;Warsaw
Portugal;;Portuguese;Lisbon
Puerto Rico;;Puerto Rican;
Qatar;;Qatari;Doha
Romania;;Romanian;Bucharest
Russia;Russian Federation;Russian;Moscow
Rwanda;;Rwandan;Kigali
Saint Lucia;St Lucia,St. Lucia;Saint Lucian,St Lucian;Castries
Samoa;;Samoan;Apia
San Marino;;Sammarinese;
Saudi Arabia;Kingdom of Saudi Arabia;Saudi,Saudi Arabian;Riyadh
Scotland;;Scottish,Scot;
Senegal;;Senegalese;Dakar
Serbia;;Serbian,Serb;Belgrade
Seychelles;;Seychellois;
Sierra Leone;;Sierra Leonean;Freetown
Singapore;;Singaporean;
Slovakia;;Slovak,Slovakian;Bratislava
Slovenia;;Slovenian,Slovene;Ljubljana
Solomon Islands;;;
Somalia;;Somali;Mogadishu
South Africa;;South African;Pretoria
South Korea;Republic of Korea,S. Korea,S.Korea;South Korean;Seoul
South Sudan;;South Sudanese;Juba
Soviet Union;USSR,U.S.S.R.;Soviet;
Spain;;Spanish,Spaniard;Madrid
Sri Lanka;;Sri Lankan;Colombo
Sudan;;Sudanese;Khartoum
Suriname;;Surinamese;
Sweden;;Swedish,Swede;Stockholm
Switzerland;;Swiss;Bern
Syria;;Syrian;Damascus
Taiwan;Republic of China;Taiwanese;Taipei
Tajikistan;;Tajik;Dushanbe
Tanzania;;Tanzanian;Dodoma
Thailand;;Thai;Bangkok
Tibet;;Tibetan;Lhasa
Togo;;Togolese;Lome
Tonga;;Tongan;
Trinidad;Trinidad and Tobago;Trinidadian;
Tunisia;;Tunisian;Tunis
Turkey;Turkiye,Türkiye;Turkish,Turk;Ankara
Turkmenistan;;Turkmen;Ashgabat
Tuvalu;;Tuvaluan;Funafuti
Uganda;;Ugandan;Kampala
Ukraine;;Ukrainian;Kyiv,Kiev
United Arab Emirates;UAE,U.A.E.,Emirates;Emirati;Abu Dhabi
United States;U.S.,US,USA,U.S.A.,America,United States of America;American;Washington
Uruguay;;Uruguayan;Montevideo
Uzbekistan;;Uzbek;Tashkent
Vanuatu;;;Port Vila
Vatican;Holy See,Vatican City;;
Venezuela;;Venezuelan;Caracas
Vietnam;;Vietnamese;Hanoi
Wales;;Welsh,Welshman;
Yemen;;Yemeni;Sanaa
Zambia;;Zambian;Lusaka
Zimbabwe;;Zimbabwean;Harare
`;

export const COUNTRIES: Countries = {
  all: ROWS.trim()
    .split("\n")
    .map((row) => row.split(";"))
    .flatMap(([name = "", aliases = "", demonyms = "", capitals = ""]) =>
      capitals.split(",").map((capital) => ({
        name,
        aliases: list(aliases),
        demonyms: list(demonyms),
        capital: capital === "" ? null : capital,
      })),
    ),
  pluralOf: (demonym) => `${demonym}s`,
  otherDemonyms: `
    African Arab Arabic Asian European Korean Latin Latino Latina Hispanic Western Eastern Kurdish Kurd Catalan Basque Chechen
    Crimean Palestinian Jewish Jew Muslim Christian Islamic Islamist Hindu Sikh Buddhist Catholic Protestant Orthodox
    Evangelical Mormon Shiite Shia Sunni Alawite Druze Yazidi Uyghur Uighur Rohingya Tamil Texan Californian Londoner
    Parisian Scandinavian Nordic Baltic Balkan Caribbean Hawaiian Quebecois Québécois Roman Anglican Puritan Zionist
    Floridian Alaskan African-American Asian-American Mexican-American Cuban-American Native
    Republican Democratic Democrat Conservative Labour Liberal Libertarian Communist Socialist Nazi Marxist Green Tory
    Kentuckian Virginian Ohioan Iowan Alaskan Arizonan Coloradan Georgian Illinoisan Kansan Louisianan Marylander
    Michigander Minnesotan Missourian Montanan Nebraskan Nevadan Oklahoman Oregonian Pennsylvanian Tennessean Utahn Vermonter
    Washingtonian Wisconsinite Ontarian Alabaman Alabamian Angeleno Arkansan Bostonian Californian Carolinian Chicagoan Dakotan Delawarean
    Hoosier Houstonian Idahoan Mainer Mississippian Philadelphian
    Albertan Calgarian Edmontonian Haligonian Manitoban Montrealer Newfoundlander Quebecer Torontonian Vancouverite Winnipegger Yukoner
    Aberdonian Brummie Cockney Corkonian Corkman Corkwoman Cornishman Cornishwoman Devonian Dubliner Dundonian Galwegian Geordie Glaswegian
    Guernseyman Highlander Jerseyman Kerryman Kerrywoman Lancastrian Liverpudlian Mancunian Manxman Manxwoman Mayoman Midlander Northerner
    Orcadian Scouser Shetlander Southerner Ulsterman Ulsterwoman Yorkshireman Yorkshirewoman
    Aucklander Cantabrian Canberran Melburnian Queenslander Sydneysider Tasmanian Territorian Victorian Wellingtonian Kiwi Aussie
    Andalusian Athenian Bavarian Castilian Corsican Cretan Flemish Florentine Galician Milanese Muscovite Neapolitan Sardinian Siberian
    Sicilian Silesian Tuscan Tyrolean Venetian Viennese Walloon
    Assamese Balochi Bengali Bihari Delhiite Goan Gujarati Kashmiri Keralite Malayali Marathi Mumbaikar Pashtun Punjabi Rajasthani Sindhi
    Capetonian Durbanite Hausa Hongkonger Igbo Joburger Kikuyu Lagosian Nairobian Shanghainese Tokyoite Xhosa Yoruba Zulu
    Confederate Antifa Bolshevik Maoist Trotskyist Federalist Unionist Loyalist Peronist Chavista Islamist Baathist
  `
    .trim()
    .split(/\s+/),
};

function list(text: string): string[] {
  return text === "" ? [] : text.split(",");
}
