/**
 * Organisations that speak in the news: names known as a whole, and the words that identify unknown ones. Provenance:
 * written by hand from the usage of English-language wire services.
 *
 * @module
 */

import type { OrganisationNames } from "../for-people/organisation-names.ts";
import { ACTS_OF_BODIES, DEEDS_OF_THINGS, FIRM_DEEDS, FIRM_REPORTS } from "./acts-of-bodies.ts";
import { BODIES_IN_FRONT, BODY_LINKS, MASTHEADS, NATIONWIDE } from "./bodies.ts";
import { BODIES_CALLED_BY_WORDS } from "./bodies-called-by-words.ts";
import { ENDS_OF_TEAMS } from "./distinct-bodies.ts";
import { CLUBS_CALLED_AS_PLACES, FIRMS_CALLED_AS_PEOPLE } from "./firms-called-as-people.ts";
import { PLACES_CALLED_AS_PEOPLE, PLACES_IN_FRONT } from "./place-words.ts";

const list = (text: string): readonly string[] =>
  text
    .split(",")
    .map((name) => name.trim().replaceAll(/\s+/g, " "))
    .filter((name) => name !== "");

export const ORGANISATION_NAMES: OrganisationNames = {
  governments: list(`
    White House, Oval Office, Kremlin, Downing Street, No 10, No. 10, Elysee, Elysee Palace, Blue House, Buckingham Palace, Vatican, Holy See, Congress, Senate, House,
    House of Representatives, House of Commons, House of Lords, Parliament, Supreme Court, Capitol, Knesset, Bundestag, Bundesrat, Duma, State Duma, Lok
    Sabha, Rajya Sabha, National Assembly, European Parliament, European Commission, European Council,
    European Union, EU, E.U., United Nations, UN, U.N., Security Council, U.N. Security Council, UN Security Council,
    United Nations Security Council, General Assembly, U.N. General Assembly, NATO, OPEC, OPEC+, ASEAN, African Union, AU, Arab League, G7, G-7, G20, G-20, Group of Seven,
    Group of 20, BRICS, Mercosur, ECOWAS, OAS, Organization of American States, OSCE, Commonwealth, Taliban, Hamas, Hezbollah, Houthis, Fatah,
    Islamic State, ISIS, ISIL, Al Qaeda, al Qaeda, al-Qaeda, Al-Qaeda, al-Shabaab, Boko Haram, PLO, State Council, Politburo, Central Committee,
    Vidhan Sabha, Dáil, Dáil Éireann, Dail, Oireachtas, Seanad, Stortinget, Storting, Riksdag, Folketing, Sejm, Dewan Rakyat,
    Dewan Negara, Casa Rosada, Senedd, Nato, Opec, Opec+, Asean, Ecowas, Brics
  `),
  agencies: list(`
    State Department, Department of State, Justice Department, Department of Justice, DOJ, Treasury, Treasury Department, Defense Department,
    Department of Defense, Pentagon, Homeland Security, Department of Homeland Security, DHS, Homeland Security Department, Commerce Department,
    Energy Department, Interior Department, Labor Department, Agriculture Department, Education Department, Transportation Department,
    Health and Human Services, Department of Health and Human Services, HHS, Veterans Affairs, Department of Veterans Affairs, Foreign Office, Home Office,
    Foreign Ministry, Defense Ministry, Defence Ministry, Interior Ministry, Finance Ministry, Health Ministry, Justice Ministry, Ministry of Defense, Ministry of Foreign Affairs,
    FBI, F.B.I., Federal Bureau of Investigation, CIA, C.I.A., Central Intelligence Agency, NSA, National Security Agency, National Security Council, NSC, DEA, ATF, ICE, Immigration and Customs Enforcement, Customs and Border Protection, HM Revenue and Customs, TSA, FEMA,
    Secret Service, U.S. Secret Service, Coast Guard, U.S. Coast Guard, National Guard, IRS, I.R.S., Internal Revenue Service, EPA, E.P.A., Environmental Protection Agency,
    FDA, F.D.A., Food and Drug Administration, CDC, Centers for Disease Control and Prevention, NIH, National Institutes of Health, NASA, NOAA, SEC, S.E.C.,
    Securities and Exchange Commission, FCC, FTC, Federal Trade Commission, Federal Communications Commission, FEC, Federal Election Commission, NLRB, FAA, Federal Aviation Administration, NTSB, NHTSA,
    Federal Reserve, Fed, European Central Bank, ECB, Bank of England, Bank of Japan, Bank of Canada, People's Bank of China, Bundesbank, World Bank, IMF, I.M.F.,
    International Monetary Fund, WTO, World Trade Organization, WHO, World Health Organization, IAEA, International Atomic Energy Agency, UNICEF, UNESCO, UNHCR, OECD, ICC,
    International Criminal Court, International Court of Justice, Interpol, GAO, Government Accountability Office, CBO, Congressional Budget Office, GSA, OMB,
    Bureau of Labor Statistics, Census Bureau, Census, Social Security Administration, Postal Service, Social Security, Medicare, Medicaid, Amtrak, Army, Navy, Air Force, Marines, Marine Corps,
    U.S. Army, U.S. Navy, U.S. Air Force, Revolutionary Guards, Revolutionary Guard, Scotland Yard, Crown Prosecution Service, NHS England, NHS Scotland, NHS Wales, Metropolitan Police, MI5, MI6, GCHQ, Mossad, Shin Bet, FSB, GRU, KGB, SBU, IDF, PLA, People's Liberation Army, Red Army,
    Department of Public Works and Highways, Department for Energy Security and Net Zero, Department for Business and Trade, Department for Transport,
    Department for Work and Pensions, Department for International Trade, Joint Chiefs, Joint Chiefs of Staff, House Oversight Committee, House Judiciary Committee, Senate Judiciary Committee, Senate Intelligence Committee, House Intelligence Committee, Ways and Means, NHS, BaFin, Ofcom,
    Oranga Tamariki, Te Puni Kōkiri, Te Puni Kokiri, Waka Kotahi, Kāinga Ora, Kainga Ora, Te Whatu Ora, Te Aka Whai Ora, Manatū Hauora,
    Manatu Hauora, An Garda Síochána, Garda Síochána, Garda Siochana, Gardaí, Uisce Éireann, Uisce Eireann, An Taisce, An Post, Bord na Móna, Bord Bia, Teagasc, Coillte, IG Metall, An Bord Pleanála,
    An Bord Pleanala, An Coimisiún Pleanála, Fáilte Ireland, Failte Ireland, Údarás na Gaeltachta, Bank Negara, Bank Negara Malaysia,
    Nasa, Noaa, Fema, Unicef, Unesco, Unhcr, Unrwa, UNRWA, Unaids, Europol, Eurojust, Eurostat, Frontex, Ofsted, Ofgem, Ofwat, Defra, Acas, Isro, Sebi,
    Prasar Bharati, Guardia Civil, Guardia di Finanza, Policía Nacional, Comhairle nan Eilean Siar, Met Éireann, Met Eireann
  `),
  media: list(`
    Reuters, Thomson Reuters, Associated Press, AP, Agence France-Presse, AFP, UPI, United Press International, Bloomberg, Bloomberg News, Bloomberg Politics, Dow Jones, Xinhua,
    Kyodo, TASS, Interfax, RIA Novosti, RIA, Sputnik, RT, Al Jazeera, Al Arabiya, Yonhap, Anadolu, DPA, Press Trust of India, PTI, IRNA, Fars, CCTV, KCNA, Global Times, People's Daily, South China Morning Post,
    New York Times, The New York Times, The Times, NY Times, Washington Post, The Washington Post, The Post, Wall Street Journal, The Wall Street Journal, The Journal, USA Today, USA TODAY, Los Angeles Times, L.A. Times, Chicago Tribune, Boston
    Globe, Boston Globe, New York Post, New York Daily News, Daily News, Miami Herald, Tampa Bay Times, Des Moines Register, Las Vegas Sun, Las Vegas Review-Journal, Denver Post, Philadelphia Inquirer, Dallas Morning News, Houston Chronicle, San Francisco Chronicle, Detroit News, Detroit Free Press,
    Newsday, Politico, POLITICO, The Axios, BuzzFeed, BuzzFeed News, Buzzfeed, Huffington Post, The Huffington Post, HuffPost, HuffPollster, Breitbart, Breitbart News, Breitbart News Daily, Daily Caller, The Daily Caller, Daily Beast, The
    Daily Beast, National Review, Weekly Standard, The Weekly Standard, New Yorker, The New Yorker, New Republic, The New Republic, Atlantic Monthly, Time magazine, TIME, Newsweek, Vanity Fair, Rolling Stone, Mother Jones, Slate, Salon, Vox, Vice News, Drudge Report, ProPublica,
    PolitiFact, Politifact, FactCheck.org, FiveThirtyEight, RealClearPolitics, Real Clear Politics, The Intercept, Intercept, Gawker, Univision, Telemundo, Western Journalism, Zero Hedge, InfoWars, Infowars, WikiLeaks, Wikileaks, Daily Kos, Washington Examiner, Washington Times, Forbes, Economist, The Economist,
    CNN, MSNBC, CNBC, NBC, NBC News, ABC, ABC News, CBS, CBS News, PBS, NPR, National Public Radio, C-SPAN, Fox, Fox News, Fox News Channel, Fox Business, Fox Business Network, FOX News, BBC, B.B.C., ITV, Sky News, Channel 4, Guardian, The Guardian, Daily Mail, The
    Daily Telegraph, Daily Telegraph, Telegraph, The Independent, Financial Times, The Sun, Daily Le Monde, Le Figaro, Liberation, Der Spiegel, Spiegel, Die Zeit, Die Welt, Bild, Frankfurter Allgemeine Zeitung, Sueddeutsche Zeitung, El Pais, El Mundo, La Repubblica, Corriere
    della Sera, La Stampa, Haaretz, Jerusalem Post, Asahi Shimbun, Yomiuri Shimbun, Nikkei, NHK, Times of India, Hindustan Times, The Hindu, CBC, CTV, Globe and Mail, The Globe and Mail, Toronto Star, Global News, Canadian Press, The Canadian Press, National Post,
    Australian Broadcasting Corporation, Sydney Morning Herald, Meet the Press, Face the Nation, Good Morning America, Morning Joe, Access Hollywood, Cook Political Report, Saturday Night Live, Voice of America, Radio Free Europe, Novaya Gazeta, Kommersant, Vedomosti, O Globo, Folha de S.Paulo,
    Dagens Nyheter, Svenska Dagbladet, Aftenposten, Helsingin Sanomat, Jyllands-Posten, Gazeta Wyborcza, Gazzetta dello Sport,
    Argus Leader, Sioux Falls Argus Leader, Il Sole 24 Ore, Folha de Sao Paulo, La Nacion, La Nación, Dainik Jagran, Dainik Bhaskar, Malayala Manorama, Ananda Bazar Patrika,
    Anandabazar Patrika, Berita Harian, Utusan Malaysia, Sin Chew, Sin Chew Daily, Kompas, Tempo magazine, Straits Times,
    The Straits Times, Ouest-France, Le Parisien, Süddeutsche Zeitung, El País, Diario de Noticias, Charlie Hebdo
  `),
  companies: [
    ...FIRMS_CALLED_AS_PEOPLE,
    ...list(`
    Google, Alphabet, Apple, Microsoft, Amazon, Amazon.com, Facebook, Meta, Twitter, Instagram, YouTube, WhatsApp, Snapchat, TikTok, ByteDance, LinkedIn, Netflix, Uber, Lyft, Airbnb, Tesla, SpaceX, Intel, Nvidia, AMD, IBM, Oracle, Cisco, Yahoo, Yahoo News, eBay, PayPal,
    Samsung, Sony, Mercedes, Ferrari, McLaren, Red Bull, Aston Martin, Toyota, Honda, Nissan, Hyundai, Kia, Volkswagen, BMW, Daimler, Mercedes-Benz, Audi, Porsche, Renault, Peugeot, Stellantis, Fiat, Chrysler, Ford, Ford Motor, Tyson, Kohl's, Danone, Nordstrom, Macy's, General Motors, GM, Boeing, Airbus, Lockheed, Lockheed Martin, Raytheon, Northrop Grumman, General Electric, GE, Siemens, Huawei, ZTE, Alibaba, Tencent,
    Foxconn, TSMC, SoftBank, Walmart, Wal-Mart, Target, Costco, Starbucks, McDonald's, McDonald’s, Coca-Cola, Pepsi, PepsiCo, Nestle, Unilever, Nike, Adidas, Ikea, Disney, Walt Disney, Comcast, Verizon, AT&T, T-Mobile, Sprint, Vodafone, Nokia, Ericsson, Exxon, ExxonMobil, Exxon Mobil, Chevron, Shell, BP, TotalEnergies, Gazprom,
    Rosneft, Lukoil, Aramco, Saudi Aramco, Petrobras, Pemex, Equinor, Glencore, Rio Tinto, BHP, Vale, ArcelorMittal, Goldman Sachs, Goldman, Morgan Stanley, JPMorgan, JPMorgan Chase, J.P. Morgan, Citigroup, Citi, Citibank, Bank of America, Wells Fargo, HSBC, Barclays, Deutsche Bank, Credit Suisse, UBS, BNP Paribas, Lehman
    Brothers, Lehman, BlackRock, Berkshire Hathaway, Blackstone, Bain Capital, KKR, Moody's, Moody’s, Moody’s Analytics, Standard & Poor's, S&P, S&P 500, Fitch, Nasdaq, Dow Jones industrial average, Pfizer, Moderna, AstraZeneca, Novartis, Roche, Merck, Johnson & Johnson, Bayer, Monsanto, Novo Nordisk, Eli Lilly, Gilead, GlaxoSmithKline, Sanofi, Mylan,
    Lufthansa, Ryanair, easyJet, United Airlines, American Airlines, Delta, Qantas, Air France, British Airways, Maersk, FedEx, UPS, DHL, Reddit, Tumblr, Pinterest, Spotify, OpenAI, Anthropic, DeepMind, Palantir, Halliburton, Enron, Theranos, Ipsos, Gallup, Nielsen, YouGov, SurveyMonkey, Merrill Lynch, Smith Barney, Morgan Keegan, Bear Stearns, Sanford Bernstein, Charles Schwab, Dean Witter, Edward Jones, Raymond James, Piper Jaffray, Stifel Nicolaus, Jefferies, Fannie Mae, Freddie Mac, Sallie Mae, Ginnie Mae, J.C. Penney, JC Penney, J.P. Morgan, JP Morgan, Ralph Lauren, Calvin Klein, Louis Vuitton, Tommy Hilfiger, Eddie Bauer, Jimmy Choo, Estee Lauder, Mary Kay, Philip Morris, John Deere, Martin Marietta, Rolls-Royce, Harley-Davidson, Pottery Barn, Victoria's Secret, Abercrombie & Fitch, Ann Taylor, Lord & Taylor, Marks & Spencer, Booz Allen Hamilton, Booz Allen, Ernst & Young, Arthur Andersen, Price Waterhouse, PricewaterhouseCoopers, Deloitte, KPMG, McKinsey, Bain, Hewlett-Packard, Hewlett Packard, Texas Instruments, Daimler-Benz, Mitsubishi, Hitachi, Toshiba, Panasonic, Canon, Olympus, Nomura, Mizuho, Temasek, Tata, Reliance, Infosys, Wipro, Rasmussen Reports, Morning Consult, Markit, IHS Markit, Christian Dior, Yves Saint Laurent, Giorgio Armani, Donna Karan, Vera Wang, Salvatore Ferragamo, Kohlberg Kravis Roberts, J. Sainsbury, J Sainsbury, Oscar Mayer, Research In Motion, Auerbach Grayson, Miller Tabak, Truman Arnold, Kenneth Cole, Freeport McMoRan, Tim Hortons, Peter Kiewit, Brooks Brothers, Warner Bros, Warner Brothers, Robert Half, Jones Lang LaSalle, Cushman & Wakefield, Booz & Co, Thomas Cook, Marie Curie, Ben & Jerry's, Ted Baker, Laura Ashley, Max Mara, Hugo Boss, Michael Kors, Kate Spade, Marc Jacobs, Stella Artois, Johnnie Walker, Jack Daniel's, Jim Beam, Captain Morgan, Jose Cuervo, Dr Pepper, Dr. Pepper, Mrs. Fields, Papa John's, Trader Joe's, Dick's Sporting Goods, Little Caesars,
    Eskom, Transnet, Bord Gáis, Bord Gais, Iarnród Éireann, Iarnrod Eireann, Bus Éireann, Bus Eireann, Deutsche Bahn, Deutsche Telekom, Deutsche Post,
    Deutsche Börse, Deutsche Boerse, Société Générale, Societe Generale, Crédit Agricole, Banca Intesa, Banca Monte dei Paschi,
    Monte dei Paschi, Petróleos Mexicanos, Petroleos Mexicanos, Petroliam Nasional, Tenaga Nasional, Khazanah Nasional, Sime Darby,
    Bharti Airtel, Larsen & Toubro, Air Liquide, Aldi Nord, Aldi Süd, Mossack Fonseca, Assicurazioni Generali, Telecom Italia,
    Telecom Italia Mobile, Saint-Gobain, Koninklijke Philips, Norsk Hydro, Novo Banco
  `),
  ],
  parties: list(`
    Republican Party, Democratic Party, GOP, G.O.P., Grand Old Party, RNC, R.N.C., DNC, D.N.C., Republican National Committee, Democratic National Committee, Libertarian Party, Green Party, Tea Party, tea party, Reform Party, Freedom Caucus,
    Labour Party, Labour, Conservative Party, Tories, Liberal Democrats, Lib Dems, Lib Dem, UKIP, Brexit Party, Reform UK, Scottish National Party, SNP, Sinn Fein, Sinn Féin, Kenya Kwanza, Azimio la Umoja, DUP, Plaid Cymru, CDU, Christian Democrats, CSU, SPD, Social Democrats, AfD, Alternative for Germany, FDP,
    Free Democrats, National Front, National Rally, En Marche, Republic on the Move, Socialist Party, Communist Party, Chinese Communist Party, CCP, Five Star Movement, 5-Star Movement, Lega, Northern League, Forza Italia, Brothers of Italy, Podemos, Vox party, Ciudadanos, Syriza, Golden New Democracy, Law and Justice, PiS, Civic Platform, Fidesz, Likud, Shas,
    Yesh Atid, Blue and White, African National Congress, ANC, BJP, Bharatiya Janata Party, Aam Aadmi Party, Workers' Party, Workers’ Party, Workers Party, United Russia, Fianna Fail, Fianna Fáil, Fine Gael, Liberal Party, New Democratic Party, NDP, Bloc Quebecois, Bloc Québécois, Parti Quebecois, Coalition Avenir Quebec, Liberal Democratic Party, LDP, Komeito, Kuomintang, KMT, Democratic Progressive Party, DPP, AK Party, AKP, PKK, CHP, Muslim Brotherhood,
    Ukip, Swapo, Frelimo, Renamo, Te Pāti Māori, Te Pati Maori, Barisan Nasional, Pakatan Harapan, Perikatan Nasional, Parti Keadilan Rakyat, Parti Islam Se-Malaysia,
    Aam Aadmi, Shiv Sena, Janata Dal, Shiromani Akali Dal, Akali Dal, Rashtriya Janata Dal, Biju Janata Dal, Lok Janshakti Party,
    Trinamool Congress, Telugu Desam, Yisrael Beiteinu, Yisrael Beytenu, Otzma Yehudit, United Torah Judaism, Fratelli d'Italia,
    Rassemblement National, Vlaams Belang, Vlaams Blok, Movimiento Ciudadano, Fuerza Popular, Novo Partido, Umkhonto weSizwe,
    Scottish Labour, Welsh Labour, Irish Labour, Scottish Tories, Welsh Tories, Scottish Conservatives, Welsh Conservatives, Scottish Greens,
    Scottish Lib Dems, Welsh Lib Dems, Scottish Liberal Democrats, Welsh Liberal Democrats, Scottish Conservative Party, Scottish Labour Party,
    Inkatha Freedom Party, Zanu-PF, Zanu PF, Svoboda, Jobbik
  `),
  others: [
    ...CLUBS_CALLED_AS_PLACES,
    ...list(`
    Red Cross, Amnesty International, Human Rights Watch, Greenpeace, Doctors Without Borders, Oxfam, Save the Children, Sierra Club, NAACP, ACLU, American Civil Liberties Union, AFL-CIO, SEIU, UAW, Teamsters, NRA, National Rifle Association, AARP, AIPAC, Planned Parenthood, PETA, Ku Klux Klan, KKK, Black Lives
    Matter, Black Lives Matter, Occupy Wall Street, Boy Scouts, Girl Scouts, Salvation Army, Habitat for Humanity, Heritage Foundation, Cato Institute, Brookings, Brookings Institution, American Enterprise Institute, Center for American Progress, Carnegie Endowment, Chatham House, RAND Corporation, Rand Corp, Citizens United, Chamber of Commerce, U.S. Chamber of Commerce, Business Roundtable, Clinton
    Global Initiative, Clinton Foundation, Trump Foundation, Trump Organization, Trump University, Gates Foundation, Ford Foundation, Catholic Church, Church of England, MIT, UCLA, USC, NYU, LSE, Harvard, Yale, Princeton, Oxford University, Cambridge University, Georgetown, Notre Dame, Quinnipiac, Monmouth, Marquette, Suffolk, Pew, Pew Research Center,
    Les Bleus, La Roja, Azzurri, Selecao, Socceroos, Matildas, Wallabies, All Blacks, Springboks, Proteas, Black Caps, Super Eagles, Black Stars, Bafana Bafana, Three Lions, Lionesses, Oranje,
    FIFA, UEFA, IOC, International Olympic Committee, NFL, NBA, MLB, NHL, NCAA, WADA, FIA, Formula One, Premier League, Nobel Committee, Oath Keepers, Proud Boys, Club for Growth, Priorities USA, EMILY's List, MoveOn.org, Americans for Prosperity, Fed funds, White Helmets, Wagner Group, Azov,
    Fifa, Uefa, Wada, Cosatu, Aslef, Siptu, Chamber of Commerce and Industry, Magen David Adom, Yad Vashem, Opus Dei, Médecins Sans Frontières, Medecins Sans Frontieres, Alcoholics Anonymous,
    Narcotics Anonymous, Hells Angels, Ansar Dine, Jemaah Islamiyah, Abu Sayyaf, Lashkar-e-Taiba, Lashkar-e-Tayyiba, Lashkar e Taiba,
    Jaish-e-Mohammed, Jaish e Mohammad, Kaizer Chiefs, Mamelodi Sundowns, Gor Mahia, Mohun Bagan, Boca Juniors, Bayer Leverkusen,
    Dukla Prague, Steaua Bucharest, Slavia Prague, Paris Saint-Germain, Te Papa, Te Papa Tongarewa, Ngāi Tahu, Ngai Tahu, Ngāti Porou,
    Black Ferns, Silver Ferns, English FA, Scottish FA, Welsh FA, Irish FA, Scottish Rugby, Welsh Rugby, Irish Rugby, Caritas, Network Rail, National Rail, Focus Ireland, Save the Children, Age UK, Citizens Advice,
    Beth El, Beth Israel, Beth Shalom, Beth Tikvah, Beth Torah, B'nai B'rith, B'nai Israel, Temple Emanuel, Temple Emanu-El, Temple Sinai, Migrant Help, Marie Curie, Macmillan Cancer Support, Care England, Barnardo's, Barnardos
  `),
  ],
  headsOfAgencies: list(`
    Department, Departments, Ministry, Agency, Bureau, Commission, Committee, Subcommittee, Council, Court, Courts, Administration, Authority, Office, Police, Embassy, Consulate, Parliament, Legislature,
    Assembly, Service, Command, Corps, Brigade, Battalion, Division, Directorate, Secretariat, Treasury, Registry, Patrol, Guard, Prosecutor's, Mission, Unit, Squad, Taskforce, Inspectorate, Investigations, Board, Panel, Caucus, Tribunal, Constabulary, Sheriff's, Taskforce, Commissariat, Chancellery, Government, Regulator,
    Desk, Force, Coastguard, Gendarmerie, Militia, Regiment, Fusiliers, Judiciary, Magistracy, Prosecution, Bench, Inquiry,
    Presidency, Customs, Excise, Prisons, Archives, Mint, Collectorate, Commissionerate, Magistracy, Ombudsman, Tribunals
  `),
  headsOfMedia: list(`
    Times, Post, News, Journal, Herald, Tribune, Gazette, Chronicle, Magazine, Press, Radio, TV, Television, Broadcasting, Daily, Weekly, Observer, Inquirer, Examiner, Courier, Dispatch, Sentinel, Star-Tribune, Register, Globe, Telegraph, Newspaper, Network,
    Channel, Newspapers, Newswire, Gazeta, Zeitung, Review, Report, Reports, Blog, Monitor, Bulletin, Today, Picayune, Plain Dealer, Advocate, Newsletter, Show, Podcast,
    Manorama, Jagran, Harian, Sanomat, Nyheter, Dagblad, Dagbladet, Tageblatt, Tidende, Shimbun, Patrika, Gazzetta, Sun-Times,
    Standard-Examiner, Free Press,
    FM, Sport, Sports,
    Clarion, Argus, Mercury, Echo, Advertiser, Ledger, Gleaner, Bugle, Intelligencer, Mirror, Packet, Whig, Vindicator, Spectator,
    Edition, Wire, Newsroom, Sentinel-Record, Post-Dispatch, Post-Gazette
  `),
  headsOfCompanies: list(`
    Inc, Inc., Limited, Corp, Corp., Co, Co., Cos, Cos., Ltd, Ltd., LLC, L.L.C., LLP, PLC, Plc, plc, AG, SA, S.A., NV, N.V., SE, GmbH, SpA, S.p.A., AB, ASA, AS, A/S, ApS, Oy, OÜ, Oyj, KK, Bhd, Pte, Pty, BV, B.V., KGaA, Tbk, Srl, S.r.l., SARL, SAS, Kft, Zrt, Nyrt, PJSC, OJSC, JSC, d.o.o., Company, Companies, Corporation, Group, Holdings, Holding, Partners, Capital, Bank, Bancorp, Insurance, Airlines, Airways, Motors, Energy, Oil, Gas, Petroleum, Steel, Mining, Pharmaceuticals, Pharma, Technologies, Technology, Systems,
    Motor, Infotech, Alloys, Semicon, Devices, Audio, Sounds, Industries, Entertainment, Pictures, Studios, Records, Hotels, Resorts, Casino, Brothers, Bros, Bros., Sons, Associates, Securities, Investments, Asset, Management, Ventures, Consulting, Trading, Analytics, Solutions, Services, Stores, Foods, Electric, Electronics, Software, Semiconductor, Telecom, Communications, Media, Realty, Properties, Financial, Trust, Equity, Advisors, Advisers, Enterprises, Labs, Laboratories, Railways, Railroad, Strategies, Logistics, Therapeutics, Biosciences, Biotech,
    Aerospace, Robotics, Shipping, Carriers, Freight, Breweries, Brewery, Distillery, Bakery, Pharmacy, Supermarkets, Semiconductors, Motorsport, Ferries, Utilities, Water,
    Bakeries, Beverages, Brands, Builders, Cement, Chemicals, Chocolates, Coatings, Confectionery, Construction, Cosmetics, Cruises, Dairies, Dairy, Designs, Diagnostics, Digital, Drilling, Dynamics, Elevators, Engineering, Engines, Fabrics, Fashions, Fisheries, Footwear, Furniture, Genetics, Genomics, Healthcare, Homes, Instruments, Interactive, Ironworks, Jewellers, Jewelers, Lighting, Lumber, Machinery, Manufacturing, Meats, Metals, Microsystems, Mills, Minerals, Mobility, Motorcycles, Nutrition, Optics, Outfitters,
    Packaging, Paints, Plastics, Polymers, Power, Productions, Publishers, Publishing, Pumps, Recycling, Renewables, Roofing, Seeds, Shipyard, Shipyards, Skincare, Smelting, Soaps, Sportswear, Staffing, Tailors, Telecoms, Textiles, Timber, Toys, Tractors, Trucks, Turbines, Tyres, Waterworks, Yachts, Films, Scientific, Insight, Insights, Planners, Fiduciary, Organic, Organics, Wealth, Advisory, Lending, Mortgage, Leasing, Realtors, Biologics, Biosystems, Gaming, Automotive, Aviation, Helicopters, Maritime,
    Lines, Parking, Coaches, Buses, Taxis, Cabs, Couriers, Haulage, Removals, Rentals, Lettings, Homecare, Scaffolding, Demolition, Catering, Cleaning, Fitness, Leisure, Payments, Loans, Freightways, Tankers, Tyre, Plumbing, Skips, Windows,
    Lithium, Copper, Cobalt, Zinc, Uranium, Graphite, Titanium, Aluminium, Aluminum, Solar, Hydro, Refining, Refineries,
    Smelters, Steelworks, Fertilisers, Fertilizers, Biofuels, Agro, Poultry, Seafood, Seafoods, Wines, Spirits, Distillers, Roasters,
    Coffee, Caterers, Booksellers, Bookmakers, Auctioneers, Architects, Solicitors, Surveyors, Contractors, Shipbuilders,
    Boatbuilders, Potteries, Nurseries, Cinemas, Wireless, Broadband, Fibre, Fiber, Cellular, Airports, Ports, Terminals, Avionics,
    Photonics, Hospitality, Apparel, Knitwear, Eyewear, Pest, Savings, Mutual, Federal, National, Nasional, Superannuation,
    Macro, Macroeconomics, Economics, Consult, Commodities, Futures, Bullion, Brokers, Brokerage, Funds, Pensions, Annuities, Assurance,
    Reinsurance, Underwriting, Crypto, Blockchain, Retail, Retailers, Grocers, Clothing, Jewellery, Jewelry, Pubs, Taverns,
    Restaurants, Pizza, Bakehouse, Kitchens, Interiors, Furnishings, Carpets, Blinds, Holidays, Trains, Tramways, Transit, Cycles,
    Scooters, Bikes, Vehicles, Batteries, Drones, Satellites, Orbital, Cyber, Networks, Streaming, Ceramics, Bricks, Concrete, Aggregates,
    Quarries, Developments, Storage, Warehousing, Towage, Salvage, Subsea, Exploration, Resources,
    Royalties, Nickel, Diamonds, Cocoa, Milling, Brewing, Creamery, Feeds, Forestry, Pulp, Printing, Magazines, Recruitment,
    Outsourcing, Payroll, Markets, Optical, Medical, Surgical, Dental, Vaccines, Biomedical, Biologicals,
    Motor, Pipes, Cables, Alloys, Tools, Valves, Bearings, Castings, Forgings, Tubes, Wires, Fasteners, Tiles, Appliances, Mattresses,
    Yarns, Threads, Fibres, Fibers, Fuels, Gases, Lubricants, Geothermal, Semicon, Quantum, Infotech, Audio, Offshore, Inspection, Testing,
    Noodle, Noodles, Snacks, Bagels, Burgers, Cookies, Donuts, Cakes, Hardware, Autos, Energie, Energia, Energía, Énergie, Energi, Papir, Chemie,
    Forsikring, Elektrik, Ceramiche, Alimentos, Cementos, Textil,
    Cements, Projects, Infra, Home, Dockyard, Dockyards, Trams, Metro, Rail, Air, Gems, Harvesters, Boilers, Sensors, Displays,
    Coal, Rubber, Cotton, Electricity
  `),
  headsOfParties: list(
    "Party, Front, Alliance, Coalition, Democrats, Republicans, Socialists, Greens, Conservatives, Liberals",
  ),
  headsOfOthers: list(`
    Wanderers, Rovers, United, Athletic, Albion, Hotspur, Argyle, Thistle, Lakers, Celtics, Knicks, Raptors, Rockets, Mavericks, Cavaliers, Pistons, Pacers, Hornets, Grizzlies, Timberwolves, Nuggets, Clippers, Dodgers, Giants, Padres, Cubs, Mets, Phillies, Braves, Astros, Brewers, Orioles, Mariners, Packers, Bears, Vikings, Steelers, Ravens, Bengals, Texans, Colts, Jaguars, Broncos, Raiders, Chargers, Buccaneers, Falcons, Seahawks, Redskins, Eagles, Bruins, Sabres, Canadiens, Oilers, Canucks, Blackhawks, Wildcats, Bulldogs, Longhorns, Gators, Badgers, Hawkeyes, Huskies, Spartans, Wolverines, Buckeyes,
    FC, F.C., AFC, RFC, FK, CF, SK, Band, Quartet, Quintet, Trio, Sextet, Ensemble,
    University, College, School, Schools, High, Elementary, Middle, Intermediate, Prep, Preparatory, Preschool, Montessori, Kindergarten, Grammar, Comprehensive, Seminary, Conservatoire, Polytechnic, Tech, Institute, Institution, Academy, Foundation, Fund, Center, Centre, Association, Society, Union, Federation, League, Club, Organization, Organisation, Project, Initiative, Coalition, Campaign, Movement, Network, Church, Diocese, Archdiocese, Cathedral, Synagogue, Mosque, Temple, Hospital, Clinic, Museum, Library, Theater, Theatre, Orchestra, Opera,
    Team, Teamsters, Brotherhood, Sisterhood, Congress, Forum, Roundtable, Conference, Convention, Summit, Chamber, Confederation, Consortium, Cooperative, Workers, Veterans, Nurses, Teachers, Firefighters, Scouts, Guild, Lobby, PAC, SuperPAC, Exchange, Observatory, Laboratory, Watch, Alumni, Endowment, Charity, Charities, Trust, Action, Poll, Survey, Polling, Research,
    Lifeboat, Infirmary, Hospice, Royal, Anonymous, Sabha, Mahasabha, Morcha, Parishad, Sangh, Samiti, Panchayat, Vidyalaya, Vidyapeeth, Dal,
    Voice, Voices, Quarterly, Paths, Pathways, Partnership, Collective, Choir, Philharmonic, Symphony, Sinfonia, Ballet, Ensemble, Singers,
    Railway, Tramway, Sundowns, Rotary, Freemasons,
    Traders, Voters, Farmers, Growers, Miners, Dockers, Pensioners, Ratepayers, Taxpayers, Clinicians, Samaritans, Helpline, Foodbank, Refuge,
    Abbey, Priory, Minster, Gurdwara, Mandir, Surgery, Nursery, Gym, Planetarium, Courthouse, Plantation, Players,
    Rangers, Harriers, Gaels, Emmets, Sarsfields, Shamrocks, Harps, Leopards, Tigers, Lions, Wolves, Hawks, Sharks, Dolphins, Warriors, Saints, Titans, Bulls, Rams, Stallions, Mustangs, Cougars,
    Bobcats, Pirates, Crusaders, Trojans, Wolfpack, Stormers, Highlanders, Brumbies, Waratahs, Rabbitohs, Roosters, Centurions, Gladiators,
    Aid, Sanctuary, Synod, Presbytery, Caliphate, Emirate, Nation, Iwi, Commune, Co-op, Co-operative, Cooperatives, Thinktank
  `),
  headsOfThings: list(`
    Act, Acts, Bill, Law, Amendment, Treaty, Accord, Accords, Agreement, Agreements, Pact, Deal, Plan, Program, Programme, Protocol, Resolution, Constitution, Clause, Rule, Order, Doctrine, Code, Declaration, Charter, Convention, Street, St., Avenue, Ave., Ave, Road, Rd., Boulevard, Blvd., Drive, Lane, Square, Plaza, Park, Parkway, Highway, Bridge, Tunnel, Airport, Station, Port, Harbor,
    Oval, Nagar, Chowk, Marg, Ground, Circus, Crescent, Quay, Wharf, Pier, Barracks, Racecourse, Velodrome, Speedway, Raceway, Reservoir, Causeway, Motorway, Freeway, Expressway,
    Harbour, Bay, Beach, Island, Islands, Lake, River, Creek, Sea, Ocean, Gulf, Strait, Canal, Mountain, Mountains, Valley, Hills, Heights, Desert, Forest, Canyon, Falls, Peninsula, County, City, Town, Township, Village, District, Province, Region, State, States, Republic, Kingdom, Empire, Territory, Coast, Border, Hall, House, Tower, Towers, Building, Palace, Castle, Stadium, Arena, Field, Garden, Gardens, Hotel, Inn,
    Cemetery, Memorial, Monument, Prison, Jail, War, Wars, Revolution, Battle, Massacre, Crisis, Games, Olympics, Cup, Championship, Championships, Series, Bowl, Open, Prize, Award, Awards, Medal, Festival, Day, Week, Month, Year, Eve, Night, Season, Era, Age, Depression, Recession, Deal, Index, Average, Standard, Syndrome, Disease, Virus, Hurricane, Storm, Earthquake, Fire, Fires, Wildfire, Floods, Avalanche, Landslide, Quake, Flight, Express, Line, Base,
    Facility, Mechanism, Scheme, Framework, Package, Agenda, Ordinance, Regulation, Regulations, Corridor, Trail, Glacier, Volcano, Reef, Plateau, Caves, Wetlands, Docks, Terminal, Depot, Junction, Interchange, Viaduct, Lighthouse, Refinery, Quarry, Colliery, Circuit, Rink, Cafe, Café, Restaurant, Diner, Tavern, Saloon, Lounge, Nightclub, Ballroom, Pavilion, Gallery, Auditorium, Amphitheatre, Amphitheater, Playhouse, Cinema, Zoo, Aquarium, Campus, Hostel, Apartments, Cottages, Monastery, Convent, Shrine, Basilica, Vineyards, Winery, Cliffs, Cove, Lagoon, Fjord, Inlet, Narrows, Rapids, Headland, Promontory, Bluffs, Shoals, Sandbank, Estuary, Archipelago, Atoll, Isles, Room, Dream, Way, Pipeline, Tax, Credit, Security, Care, Rights, Policy, Reform, Education, History, Studies, Affairs, Science, Sciences, Medicine, Health, Economics, Politics, Justice, Defense, Defence, Intelligence, Commerce, Agriculture, Labor, Interior, Energy, Transportation, Budget, Finance, Trade, Election, Elections, Debate, Primary, Caucuses, Speech, Address, Street, Terrace, Circle, Court, Theory, Report, Papers, Letters, Gate, Game, Bible, Gospel, Ranch, Mansion, Manor, Farm, Farms, Estate, Estates, Resort, Springs, Crossing, Mall, Dynasty, System, Cowboys, Panthers, Patriots, Yankees,
    Heath, Moor, Leys, Corners, Parish, Flat, Downs, Sands, Moors, Marshes, Dunes, Gorge, Plains, Common,
    Barat, Timur, Utara, Selatan, Kalan, Khurd, Magna, Parva, Beag, Mhor, Isaf, Uchaf, Norte, Gala, Expo, Regatta, Carnival, Parade,
    Marathon, Triathlon, Rodeo, Biennale, Symposium, Telethon, Fête, Fete, Mela, Puja, Jubilee, Trophy, Shield, Stakes, Handicap,
    Hurdle, Steeplechase, Classic, Invitational, Derby, Fayre, Rally, Trial,
    Crematorium, Mausoleum, Cenotaph, Chapel, Rectory, Vicarage, Parsonage, Baths, Lido, Dam, Weir, Barrage, Loch, Lough, Copse, Fell, Allotments,
    Arms, Lodge, Cottage, Villas, Mews, Close, Grove, Arcade, Precinct, Bazaar, Bookshop, Garage, Airfield, Roundabout, Bypass, Flyover, Underpass,
    Turnpike, Foundry, Mine, Pit, Substation, Incinerator, Landfill, Vineyard, Orchard, Colony, Ghat, Bagh, Mahal, Maidan,
    Yard, Race, Theorem, Effect, Comet, Telescope, Rover, Squadron,
    Bars, Row, Wynd, Armory, Armoury, Edge, Bend, Gap, Gulch, Butte, Landing, Bluff, Fork, Forks, Bayou, Wolds, Fens
  `),
  headsOfTeams: new Set(list("City, Town, County, Park, Forest, Vale, Villa, Heath, Borough, Argyle, Orient, Thistle")),
  headsAlsoSurnames:
    "edge band post storm comet bank star church day hall house field park lake bridge temple court lane law hill hills steel fund price register dispatch bush bay beach rule rivers river ford forest garden gates night week guard page mills power homes seeds mercury mint mail nation messenger ledger funds downs sands royal shield stakes hurdle parade sun bench force echo mirror abbey chapel dam weir heath moor leys fell lodge close grove orchard mine pit derby wolves lions yard race home".split(
      " ",
    ),
  unspeakingInitials: list(`
    AEDT, AEST, ACST, AWST, NZDT, NZST, BST, CET, CEST, IST, JST, SGT, HKT, WAT, EAT, CAT, MSP, MSPs, MLA, MLAs, MEP, MEPs, TD, TDs, MP, MPs, GP, GPs, DJ, DJs, EMT, EMTs, QB, QBs, PM, CM, FM, QC, KC, VAT,
    LBO, LBOs, M&A, GAAP, EBITDA, EBIT, VIX, PPI, CDO, CDOs, SIV, SIVs, GSE, GSEs, VIE, AUM, EPS, ROE, ROI, R&D, FX, PMI, GNP, LIBOR, Libor, Euribor, SOFR, WTI, LNG, LPG, EV, EVs, IPOs, ETFs, REIT, REITs, SPAC, SPACs, NPL, NPLs, EUR, USD, GBP, JPY, CHF, INR, CNY, RMB, HKD, AUD, CAD, NZD, ZAR, KES, NGN, SGD,
    GPA, STEM, CV, CVs, PPE, ICBMs, UAV, UAVs, LED, OLED, SMS, WiFi, Wi-Fi, BMI, CPR, PCR, mRNA, SIM, GST, HST, EMI, MVP, RBI, ERA, VAR, ODI, ODIs, T20, T20I, TKO, FIR, SOP, MoU, MOU, MoUs, MOUs, HQ, PhDs, MBBS, SEO, B2B, SaaS, NFT, NFTs, GHG, CO2, PFAS, BRT, LRT, POS, QR, HGV, HGVs, ATV, RV, RVs, ATMs, IDs, CEOs, CFOs, VIPs, DVDs, CDs, PCs, IEDs, MRI, IVF, IUD, OTC,
    SAN, TV, T.V., PC, AIDS, HIV, DNA, RNA, GDP, CEO, CFO, COO, CTO, IQ, OK, USB, PDF, VIP, VP, IPO, ID, DUI, LGBT, LGBTQ, LGBTQ+, PTSD, COVID, COVID-19, Covid-19, Covid, SARS, MERS, IT, AI, PR, UFO, EST, EDT, CST,
    CDT, MST, PST, PDT, GMT, UTC, ET, PT, IED, ICBM, NGO, NGOs, SUV, SUVs, PhD, MBA, BA, MD, JD, Q&A, FAQ, DVD, CD, ATM, GPS, MRI, CT, ICU, ER, ADHD, DACA, NAFTA, TPP, TTIP, START, SALT, JCPOA, USMCA, FISA, FOIA, NDA, EU-U.S., II, III, IV, VII, VIII, IX, XII, CPI, PCE, ETF, ESG, GMO, BREAKING, UPDATE,
    WATCH, READ, VIDEO, EXCLUSIVE, OPINION, A.M., P.M., AM, PM, R&B, WMD, POW, MIA, AWOL, RSVP, ASAP, DIY, RIP, LOL, OMG, WTF, Brexit, Obamacare, ObamaCare, Medicare Part D, Internet, God, Lord, Allah, Bible, Koran, Quran, Qur'an, Christmas, Easter, Ramadan, Thanksgiving, Halloween, Hanukkah, Passover, Yom Kippur, Labor Day,
    Memorial Day, Election Day, Super Tuesday, Black Friday, Cold War, World War, World War II, Air Force One, Air Force Two, Marine One, Oscar, Grammy, Emmy, Tony Award, Nobel Peace Prize, Nobel Prize, Pulitzer Prize, World Cup, Super Bowl, Olympics, Boeing 737, iPhone, Android, Windows, Gmail, Bitcoin, Magna Carta, Constitution, Jim Crow,
    First Amendment, Second Amendment, Bill of Rights, Electoral College, Social Democrat, New Deal, Roe v. Wade, Nasdaq composite, Stoxx, STOXX, Russell 2000, Standard Oil, Purple Heart, Gold Star, Medal of Honor, Uncle Sam, Uncle Tom, Big Apple, Big Ben, Old Bailey, Big Oil, Big Pharma, Big Tech, Zika, Ebola, Alzheimer, Parkinson, Hurricane Katrina, Katrina,
    Hurricane Sandy, Grand Slam, Ivy League, Islam, Christianity, Judaism, Hinduism, Buddhism, Catholicism, Communism, Marxism, Nazism, Zionism, Islamism, Pacific Rim, Miss Universe, Miss America, Miss World, Miss USA, Marine, Santa Claus, Brent, FTSE, House prices, House price, House building, La Niña, El Niño, Mother Nature, Father's Day, Mother's Day,
    Mardi Gras, Cinco de Mayo, Oktoberfest, Durga Puja, Ganesh Chaturthi, Hari Raya, Chap Goh Mei, Eid al-Adha, Eid al-Fitr,
    Rosh Hashanah, Simchat Torah, Ash Wednesday, Palm Sunday, Hail Mary, Ave Maria, Glass-Steagall, Dodd-Frank, Taft-Hartley,
    Sarbanes-Oxley, McCain-Feingold, Hart-Scott-Rodino, Smoot-Hawley, Palme d'Or, Swachh Bharat, Star of David, Log Cabin,
    Backward Classes, Scheduled Castes, Scheduled Tribes, Prima facie, Prima Facie, Suo motu, Suo Motu, Suo moto, Inter alia, Amicus Curiae, Amicus curiae, Habeas Corpus, Habeas corpus,
    Modus operandi, Bona fide, Mea culpa, Pro bono, Ad hoc, De facto, De jure, Ipso facto, Pari passu, Force majeure, MRTPI
  `),
  headsInFront: [
    ...PLACES_IN_FRONT,
    ..."raidió rádio eggs beef oysters chicken lobster sole peach crêpes crepes veal mount mt co lake fort ft port camp cape operation storm comet asteroid mv rrs rms hmnzs hmas hmcs hurricane typhoon cyclone tropical uss hms san santa los las saint st new north south east west upper lower grand gulf isle rio villa palo baton notre miss hospital hotel hôtel albergo domaine château chateau calle avenida rua rue ulica ulitsa vulytsia prospekt kampung kampong barangay sitio jalan team project mission super chapter article section title proposition measure amendment interstate route highway flight apollo windows phase type model boeing airbus real inter sporting club bukit pulau sungai gunung teluk tanjung kuala taman jebel djebel kfar kibbutz moshav puerto punta playa ilha praia cerro loch lough ynys llyn motu lac pont ile île chez trattoria osteria ristorante taverna brasserie pizzeria bistro gasthaus gasthof".split(
      " ",
    ),
  ],
  placesCalledAsPeople: PLACES_CALLED_AS_PEOPLE,
  headsBehindHeads: new Set(["general"]),
  headsDespiteTitle: new Set(["executive", "regulator", "ombudsman", "operator"]),
  officesOf: new Set(["office", "secretariat", "department", "bureau", "staff", "cabinet"]),
  bodiesInFront: BODIES_IN_FRONT,
  bodyLinks: BODY_LINKS,
  mastheads: MASTHEADS,
  smallBodies: new Set(["council", "university"]),
  tiers: new Set(["city", "county", "borough", "town", "district", "parish", "community", "regional", "metropolitan"]),
  nationwide: NATIONWIDE,
  organs: new Map([
    ["government", "government"],
    ["cabinet", "government"],
    ["parliament", "government"],
    ["regime", "government"],
    ["leadership", "government"],
    ["embassy", "agency"],
    ["consulate", "agency"],
    ["ministry", "agency"],
    ["military", "agency"],
    ["army", "agency"],
    ["navy", "agency"],
    ["police", "agency"],
    ["intelligence", "agency"],
    ["bank", "agency"],
    ["court", "agency"],
    ["agency", "media"],
    ["media", "media"],
    ["television", "media"],
    ["TV", "media"],
  ]),
  organModifiers: new Set(
    "foreign finance defense defence interior health justice trade commerce energy education economy central state supreme constitutional federal national naval news high".split(
      " ",
    ),
  ),
  organsWithModifier: new Set(["bank", "court", "agency", "media", "television", "TV", "ministry"]),
  namesakeNouns: new Map([
    ["administration", "government"],
    ["campaign", "other"],
    ["camp", "other"],
  ]),
  companyTails: new Set(
    "Inc Inc. Limited Corp Corp. Co Co. Cos Cos. Ltd Ltd. LLC LLP PLC Plc plc AG SA S.A. NV N.V. SE GmbH SpA S.p.A. AB ASA AS ApS Oy OÜ Oyj BV B.V. KGaA Tbk Srl S.r.l. SARL SAS Kft Zrt Pty Bhd PJSC JSC Company Companies Corporation Group Holdings Holding International Industries Enterprises Productions Stores Systems Technologies & and Associates Partners Brothers Bros Bros. Sons".split(
      " ",
    ),
  ),
  shareWords: new Set("shares stock shareholders stockholders".split(" ")),
  companyPartners: new Set(["Company", "Co.", "Sons", "Associates", "Partners"]),
  smallLegalForms: new Set(["plc"]),
  legalForms: new Set([
    "Inc",
    "Inc.",
    "Ltd",
    "Ltd.",
    "LLC",
    "L.L.C.",
    "LLP",
    "Corp",
    "Corp.",
    "Co",
    "Co.",
    "Cos",
    "Cos.",
    "S.A.",
    "PLC",
    "Plc",
  ]),
  acts: ACTS_OF_BODIES,
  ratings: new Set(["rating", "recommendation", "target"]),
  firmDeeds: FIRM_DEEDS,
  firmEndings: ["bank", "tech", "corp", "pharma", "telecom", "bahn", "werke", "soft"],
  firmReports: FIRM_REPORTS,
  deedsOfThings: DEEDS_OF_THINGS,
  calledByWords: BODIES_CALLED_BY_WORDS,
  legalInitials: new Set(["ag", "sa", "nv", "se", "ab", "kk", "asa", "as", "bv", "oy", "ou", "sas", "srl", "jsc"]),
  articles: new Set(["The"]),
  lettersOfParties: new Set(
    list("C, Con, Lab, L, LD, Lib, LibDem, Green, PC, SNP, DUP, UUP, SDLP, Ind, D, R, I, ALP, LNP, ND, NDP"),
  ),
  partyLetters: new Set(["D", "R", "I"]),
  behindHeads: new Set(["of", "for", "on"]),
  endsOfTeams: ENDS_OF_TEAMS,
  datelineVerbs: new Map([["reported", "from"]]),
  purposes: new Set(
    "advice age aged alzheimer animal archery arts athletics badminton basketball boxing business care cancer creative cricket culture curling cycling destination education energy enterprise environment football golf gymnastics health heritage historic hockey homes housing infrastructure innovate invest justice maritime music natural netball network parks police prison publishing rail research revenue rowing rugby sailing science screen security service services shelter skills sport statistics surf surfing swim swimming tennis tourism transport triathlon victim visit volleyball waste water wildlife wine work".split(
      " ",
    ),
  ),
  members: new Set(
    "friends mothers fathers parents mums dads families doctors nurses teachers lawyers veterans citizens neighbours neighbors residents people women men students scientists engineers writers artists workers farmers cyclists pensioners grandparents sisters daughters hands voices hearts paws homes youth christians muslims jews".split(
      " ",
    ),
  ),
  causes: new Set("of for against".split(" ")),
  calls: new Set("save stop keep fight protect free reclaim rebuild end ban feed defend".split(" ")),
  storms: new Set("hurricane typhoon cyclone storm depression".split(" ")),
  vessels: new Set("rrs uss hms hmnzs hmas hmcs mv rms ss usns".split(" ")),
};
