/** Words beside the name of a thing that looks like a person's, in lower case. */
export interface ThingWords {
  /** Portions of a drink or food, before "of": "A ⟨pint⟩ of Ann Roe". */
  readonly portions: ReadonlySet<string>;
  /** Participles right before the name of a firm: "She ⟨co-founded⟩ Ann Roe". */
  readonly founding: ReadonlySet<string>;
  /** Participles of firms only, between a comma behind the name and a place or time: "Ann Roe, ⟨founded⟩ in 1962,". */
  readonly foundedOrSeated: ReadonlySet<string>;
  /** The same for participles of people, too: "Ann Roe, ⟨based⟩ in Ashby,". */
  readonly seated: ReadonlySet<string>;
  /** Nouns for goods right behind a name; none is also a verb: "Ann Roe ⟨lager⟩". */
  readonly goods: ReadonlySet<string>;
  /** Nouns for clothes behind the name of a brand: "She wore an Ann Roe ⟨suit⟩". */
  readonly clothes: ReadonlySet<string>;
  /** Verbs for what nobody does with people: "She ⟨wore⟩ an Ann Roe", "he ⟨rode⟩ Ann Roe". */
  readonly consuming: ReadonlySet<string>;
  /** Participles between a thing and its name: "A gin ⟨called⟩ Ann Roe". */
  readonly naming: ReadonlySet<string>;
  /** Participles before "as" and what is said of a thing by nobody in particular: "A shop ⟨billed⟩ as “the best”". */
  readonly offering: ReadonlySet<string>;
  /** Nouns for works, before their title: "The ⟨film⟩ Ann Roe". */
  readonly works: ReadonlySet<string>;
  /** Nouns for parts of works, before "of" and the title: "An ⟨episode⟩ of Ann Roe". */
  readonly partsOfWorks: ReadonlySet<string>;
  /** Verbs for what works and ships do: "The album Ann Roe ⟨sold⟩ well". */
  readonly faring: ReadonlySet<string>;
  /** Verbs before "in" and the title of a work: "She ⟨starred⟩ in Ann Roe". */
  readonly performing: ReadonlySet<string>;
  /** Nouns for what only firms have, before "in" or "of" and the name: "⟨Shares⟩ in Ann Roe". */
  readonly thingsOf: ReadonlySet<string>;
  /** Nouns for what firms have: "Acme Moe's net ⟨profit⟩". */
  readonly results: ReadonlySet<string>;
  /** Verbs for what firms do with {@link results}: "Acme Moe ⟨posted⟩ a rise in revenue". */
  readonly reporting: ReadonlySet<string>;
  /** Verbs for what shares do before a number and {@link percent}: "Acme Moe ⟨fell⟩ 3.4 ⟨per⟩ cent". */
  readonly moving: ReadonlySet<string>;
  /** First words of the unit behind that number: "3.4 ⟨per⟩ cent". */
  readonly percent: ReadonlySet<string>;
  /** Participles behind a country for a ship: "The Liberian-⟨flagged⟩ Ann Roe". */
  readonly flagged: ReadonlySet<string>;
  /** Participles for what is done with cars, and not with people: "A ⟨parked⟩ Ann Roe". */
  readonly driven: ReadonlySet<string>;
  /** Verbs for what people do with ships: "They ⟨boarded⟩ the Ann Roe". */
  readonly boarding: ReadonlySet<string>;
  /** Words before {@link wards}: "⟨on⟩ Heron Ward". */
  readonly beforeWards: ReadonlySet<string>;
  /** Words for parts of a hospital, and for streets, that are family names, too: "on Heron ⟨Ward⟩". */
  readonly wards: ReadonlySet<string>;
  /** Words between an article and a name that show that more than one of a thing was made: "the ⟨new⟩ Ann Roe". */
  readonly versions: ReadonlySet<string>;
  /** Nouns for a body's people, behind its name: "Acme Moe ⟨officials⟩". */
  readonly staffs: ReadonlySet<string>;
  /** Nouns for a body's people, before "at" and its name: "⟨Workers⟩ at Ann Roe". */
  readonly workers: ReadonlySet<string>;
  /** Words behind the name of a place: "On Ann Roe, ⟨where⟩". */
  readonly places: ReadonlySet<string>;
  /** Nouns for what firms are to other firms: "Its ⟨rival⟩ Ann Roe". */
  readonly peersOfFirms: ReadonlySet<string>;
  /** Nouns for the parents of animals: "Ann Roe, ⟨sire⟩ of four winners". */
  readonly parents: ReadonlySet<string>;
  /** Participles between a horse's name and "by": "Ann Roe, ⟨ridden⟩ by Joe Moe". */
  readonly riddenBy: ReadonlySet<string>;
  /** Nouns for characters of fiction, before their name: "The ⟨protagonist⟩ Ann Roe". */
  readonly figureNouns: ReadonlySet<string>;
  /** Family names of authors whose characters everybody knows: "⟨Hardy⟩'s Ann Roe". */
  readonly authors: ReadonlySet<string>;
  /** Verbs before a title in marks: "he ⟨recorded⟩ “Ann Roe” in May". */
  readonly makingWorks: ReadonlySet<string>;
  /** Verbs like {@link naming} whose subject gives a thing its name: "Ann, as the team ⟨calls⟩ the gauge". */
  readonly calling: ReadonlySet<string>;
  /** Participles before "as" and a thing's name: "The swan, ⟨known⟩ locally as Ann". */
  readonly knownAs: ReadonlySet<string>;
  /** Units of the distance by which a horse wins: "nine ⟨lengths⟩ clear of Ann Roe", "by a ⟨neck⟩". */
  readonly margins: ReadonlySet<string>;
  /** Words that show that an article is about horse races. */
  readonly ofRaces: ReadonlySet<string>;
  /** The signs of the zodiac, some of which are also given names: "⟨Leo⟩: You travel.", "⟨Gemini⟩ (May 21-June 20)". */
  readonly starSigns: ReadonlySet<string>;
  /** Nouns for animals, behind a name and an article: "Ann the ⟨walrus⟩". */
  readonly animals: ReadonlySet<string>;
  /** Verbs before "in" and a person: "they ⟨believe⟩ in Ann Roe". */
  readonly trusting: ReadonlySet<string>;
}
