/** Last words of names that only clubs have. */
const CLUBS = "rovers wanderers athletic albion hotspur argyle thistle harriers fc f.c. afc rfc";

const TEAMS = `united rangers city town county cf ${CLUBS}`;

/**
 * Nouns for bodies that can only be of one sort, and last words of names that only such bodies have, each with the
 * sort. By hand.
 */
export const DISTINCT_BODIES: ReadonlyMap<string, string> = new Map(
  (
    [
      ["council", "council"],
      ["court", "court courts tribunal bench"],
      ["police", "police force constabulary gendarmerie"],
      ["ministry", "ministry department"],
      ["commission", "commission"],
      ["committee", "committee subcommittee panel"],
      ["school", "university college school academy"],
      ["hospital", "hospital clinic infirmary hospice"],
      ["church", "church diocese archdiocese bishopric parish abbey monastery convent"],
      ["library", "library"],
      ["museum", "museum"],
      ["party", "party"],
      ["parliament", "parliament senate congress assembly"],
      ["army", "army navy"],
      ["bank", "bank"],
      ["union", "union guild"],
      ["league", "league"],
      ["club", `club team ${CLUBS}`],
      ["charity", "charity"],
      ["regulator", "regulator watchdog ombudsman"],
    ] as const
  ).flatMap(([body, nouns]) => nouns.split(" ").map((noun) => [noun, body] as const)),
);

/**
 * Nouns for bodies whose names, if of several words, show what they are: "the Roe Workers' Union", but not "Roe
 * Crystal". By hand.
 */
export const TOLD_BY_NAME: ReadonlySet<string> = new Set(
  "union guild federation confederation diocese archdiocese parish abbey monastery convent cathedral aquarium observatory".split(
    " ",
  ),
);

/**
 * Bodies of which a country has one, each with the words of which its name has one: "Bank of Corran", "Reserve Bank".
 * By hand.
 */
export const SOLE_BODIES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["central bank", new Set("central reserve national federal of".split(" "))],
  ["supreme court", new Set(["supreme"])],
  ["high court", new Set(["high"])],
  ["constitutional court", new Set(["constitutional"])],
]);

/** Last words of clubs' names: "Corran ⟨Rovers⟩". By hand. */
export const ENDS_OF_TEAMS: ReadonlySet<string> = new Set(TEAMS.split(" "));

/** Nouns for bodies, each with the last words of names that such bodies have: "Corran ⟨Rovers⟩" is a club. By hand. */
export const ENDS_OF_NAMES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  (
    [
      ["club team side", TEAMS],
      ["school", "academy college grammar high primary"],
      ["airline carrier", "airlines airways air"],
      ["bank lender", "bancorp bank savings"],
      ["hospital", "infirmary"],
      ["union", "brotherhood federation guild teamsters"],
      ["charity", "foundation trust aid"],
      ["orchestra", "symphony philharmonic sinfonia"],
      ["choir", "singers chorus voices"],
      ["troupe", "players theatre theater"],
      ["pub", "inn arms tavern"],
      ["hotel", "lodge inn resort"],
      ["prison jail", "prison jail gaol penitentiary"],
      ["venue", "arena theatre theater hall pavilion ballroom auditorium"],
      ["attraction", "zoo aquarium park museum"],
      ["operator", "rail railway trains buses ferries tramway"],
      ["force", "police constabulary"],
      ["broadcaster station", "tv radio television"],
      ["brewer", "ales brewery brewing brewers"],
      ["miner", "mining minerals resources"],
      ["drugmaker", "pharma pharmaceuticals"],
      ["builder housebuilder homebuilder developer", "homes developments"],
      ["carmaker automaker", "motors"],
      ["steelmaker", "steel steelworks"],
      ["insurer", "insurance assurance mutual"],
      ["supplier utility", "energy water power gas electric"],
      ["supermarket grocer", "foods stores supermarkets"],
      ["grower producer", "farms growers orchards"],
    ] as const
  ).flatMap(([nouns, ends]) => nouns.split(" ").map((noun) => [noun, new Set(ends.split(" "))] as const)),
);
