/**
 * What people are called after what they make or run, "Ann Roe's novel … its author", "a film by Ann Roe … the
 * director", "Ann Roe, who coaches the side, … the coach", or after what was done to them, "Ann Roe was robbed … the
 * victim". By hand. Lower case.
 *
 * @module
 */

import type { MakerWords } from "../for-quotes/makers.ts";

const table = (rows: Readonly<Record<string, string>>): ReadonlyMap<string, readonly string[]> =>
  new Map(Object.entries(rows).flatMap(([keys, makers]) => keys.split(" ").map((key) => [key, makers.split(" ")])));

const tables = (rows: readonly (readonly [verbs: string, things: Readonly<Record<string, string>>])[]) => {
  const byVerb = new Map<string, ReadonlyMap<string, readonly string[]>>();
  for (const [verbs, things] of rows)
    for (const verb of verbs.split(" ")) byVerb.set(verb, new Map([...(byVerb.get(verb) ?? []), ...table(things)]));
  return byVerb;
};

export const MAKER_WORDS: MakerWords = {
  works: table({
    "book memoir autobiography textbook cookbook bestseller pamphlet": "author writer",
    "novel novella trilogy thriller": "author writer novelist",
    biography: "author writer biographer",
    "poem sonnet": "author poet writer",
    "play tragedy farce": "author playwright dramatist writer",
    "essay article op-ed": "author writer",
    "film movie documentary biopic short": "director filmmaker film-maker",
    "album song single ballad ep": "singer musician artist star",
    "opera symphony concerto": "composer musician",
    "painting portrait mural watercolour watercolor": "artist painter",
    "sculpture statue": "artist sculptor",
    column: "columnist writer",
    "paper report study survey": "author",
    "petition campaign": "campaigner",
    cartoon: "cartoonist artist",
    podcast: "host podcaster",
    farm: "farmer",
    ballet: "choreographer",
  }),
  making: table({
    "wrote writes written penned pens": "author writer",
    "directed directs": "director filmmaker film-maker",
    "composed composes": "composer musician",
    "painted paints": "artist painter",
    "recorded records released releases sang sings sung": "singer musician artist star",
    "choreographed choreographs": "choreographer",
    "illustrated illustrates": "illustrator artist",
    "sculpted sculpts": "sculptor artist",
  }),
  running: table({
    "coaches coached": "coach manager boss",
    "manages managed": "manager boss",
    "captains captained": "captain skipper",
    "chairs chaired": "chair chairman chairwoman chairperson",
    "conducts conducted": "conductor",
    "curates curated": "curator",
    "discovered discovers": "discoverer",
    "farms farmed": "farmer",
    "founded founds": "founder",
    "co-founded cofounded": "co-founder founder",
    "climbed climbs": "climber mountaineer",
    "rowed rows": "rower",
    "sells sold": "seller vendor trader",
    "swam swims": "swimmer",
    "heads headed": "head chief boss",
    "hosts hosted": "host presenter",
    "invented invents": "inventor",
    "jailed jailing jails sentenced sentences sentencing": "judge",
    leads: "leader",
    "organised organises organized organizes": "organiser organizer",
    "sponsored sponsors": "sponsor",
    survived: "survivor",
    "teaches taught": "teacher",
    "trains trained": "trainer",
    "translated translates": "translator",
    "won wins": "winner winning victor",
    "bought buys": "buyer",
    "edits edited": "editor",
    "skippers skippered": "skipper captain",
    "umpires umpired": "umpire official",
    "refereed referees": "referee official",
    "rode rides": "jockey rider",
    "married marries wed weds": "groom bride bridegroom newlywed",
    "suffered suffers sustained": "victim",
    "rents rented": "tenant",
    "sued sues": "claimant plaintiff",
    "witnessed witnesses": "witness",
    "rescued rescues": "rescuer",
    "piloted pilots": "pilot",
    "owned owns": "owner proprietor",
    "leased leases": "tenant leaseholder",
    "built builds": "builder",
    "designed designs": "designer architect",
    "photographed photographs": "photographer",
    "produced produces": "producer",
    "presented presents": "presenter host",
    "narrated narrates": "narrator",
    "moderated moderates": "moderator",
    "prosecuted prosecutes": "prosecutor",
    "investigated investigates": "investigator detective",
    "audited audits": "auditor",
    "interviewed interviews": "interviewer",
    "reviewed reviews": "reviewer critic",
    "employed employs": "employer boss",
    "breeds bred": "breeder farmer",
    "grew grows": "grower farmer",
    "brewed brews": "brewer",
    "baked bakes": "baker",
  }),
  answering: new Set(
    `assault arson attack battery blackmail bribery burglary causing charge charges conspiracy conspiring count counts cruelty dangerous
    defrauding drink-driving embezzlement espionage extortion firearms fraud grievous gross handling harassment hijacking kidnap kidnapping
    killing laundering manslaughter money-laundering murder murdering offence offences perjury guilty perverting poisoning possessing possession
    raping rape robbery robbing sexual sexually smuggling spying stabbing stalking stealing supplying theft trafficking treason voyeurism
    wounding`.split(/\s+/),
  ),
  handling: tables([
    [
      "drives drove",
      { "ambulance bus cab car coach digger forklift lorry minibus taxi tractor train tram truck van": "driver" },
    ],
    [
      "runs ran opened owns owned",
      {
        "barbershop business campsite chippy cinema company dairy firm garage gym kennels nursery salon studio":
          "owner businessman businesswoman entrepreneur",
        "b&b guesthouse hotel hostel": "owner hotelier businessman businesswoman",
        "boutique deli shop store": "owner shopkeeper trader",
        "bakery pâtisserie patisserie": "owner baker shopkeeper",
        "bar inn pub tavern": "owner publican landlord landlady",
        "bistro brasserie cafe café eatery pizzeria restaurant takeaway tearoom trattoria": "owner restaurateur",
        "farm ranch smallholding": "owner farmer",
        gallery: "owner gallerist",
        "vineyard winery": "owner winemaker",
        stall: "stallholder trader",
      },
    ],
    [
      "plays played",
      {
        accordion: "accordionist musician",
        bass: "bassist musician",
        cello: "cellist musician",
        clarinet: "clarinettist clarinetist musician",
        drums: "drummer musician",
        flute: "flautist flutist musician",
        guitar: "guitarist musician",
        harp: "harpist musician",
        organ: "organist musician",
        piano: "pianist musician",
        saxophone: "saxophonist musician",
        trumpet: "trumpeter musician",
        violin: "violinist musician",
      },
    ],
    [
      "flies flew",
      { "aircraft airliner airplane drone glider helicopter jet microlight plane": "pilot airman aviator" },
    ],
    [
      "saw watched filmed",
      {
        "accident ambush attack blast blaze brawl clash collision crash explosion fight fire incident robbery shooting stabbing":
          "witness eyewitness bystander onlooker",
      },
    ],
    ["called rang phoned alerted", { "ambulance police": "caller" }],
    ["took takes", { "photo photograph photographs photos picture pictures": "photographer" }],
    [
      "defended defends represented represents",
      {
        "accused defendant defendants families family plaintiff suspect victim victims":
          "lawyer attorney barrister solicitor counsel",
      },
    ],
    ["sits sat", { council: "councillor councilor politician", jury: "juror", bench: "magistrate" }],
    [
      "served serves",
      {
        army: "soldier veteran serviceman servicewoman",
        "marines military": "veteran serviceman servicewoman",
        navy: "sailor veteran serviceman servicewoman",
        "airforce raf": "airman veteran serviceman servicewoman",
      },
    ],
    ["treats treated", { "patients addicts": "doctor medic physician" }],
    ["lives lived", { "door opposite": "neighbour neighbor" }],
    ["has", { "children daughters kids sons": "mother father mum dad parent" }],
    ["paints painted", { "landscapes portraits seascapes watercolours watercolors": "painter artist" }],
    [
      "led leads co-led runs ran conducted oversaw",
      { "analysis experiment experiments research study survey trial trials": "researcher author scientist leader" },
    ],
    ["gave gives", { "evidence testimony": "witness" }],
    ["passed passes passing", { sentence: "judge" }],
    [
      "keeps kept",
      {
        bees: "beekeeper",
        "cattle chickens cows goats hens pigs sheep": "farmer",
        "inn pub tavern": "publican landlord landlady innkeeper",
        shop: "shopkeeper",
      },
    ],
  ]),
  accused: table({
    "denies denied denying admits admitted admitting": "defendant accused",
    "pleaded pleads": "defendant accused",
  }),
  cases: table({ arrest: "suspect accused", "trial conviction": "defendant accused" }),
  suffering: table({
    "arrested arrests arresting detained detaining charged charging": "suspect accused",
    "jailed jailing sentenced sentencing convicted convicting fined fining": "defendant",
    "robbed attacked stabbed mugged assaulted burgled raped groped stalked harassed scammed conned defrauded duped":
      "victim",
    "robbing attacking stabbing mugging assaulting burgling raping groping stalking harassing scamming conning defrauding duping":
      "victim",
  }),
  undergone: table({
    "arrested detained": "suspect detainee",
    charged: "suspect accused defendant",
    "convicted sentenced jailed": "defendant",
    accused: "accused defendant",
    "robbed attacked stabbed mugged beaten assaulted burgled raped groped stalked harassed scammed conned defrauded duped":
      "victim",
    "evicted rehoused": "tenant",
    "bitten hit hurt injured knocked mauled shot struck swindled wounded": "victim",
    driving: "driver motorist",
    cycling: "cyclist",
    jogging: "jogger runner",
  }),
};
