/** In which words names end that are clubs' alone. */
const CLUBS = "rovers wanderers athletic albion hotspur argyle thistle harriers fc f.c. afc rfc";

const TEAMS = `united rangers city town county cf ${CLUBS}`;

/** Nouns for bodies that are no other, and what only their names end in, each with the sort of body. By hand. */
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
      ["church", "church diocese"],
      ["library", "library"],
      ["museum", "museum"],
      ["party", "party"],
      ["parliament", "parliament senate congress assembly"],
      ["army", "army navy"],
      ["bank", "bank"],
      ["union", "union"],
      ["league", "league"],
      ["club", `club team ${CLUBS}`],
      ["charity", "charity"],
      ["regulator", "regulator watchdog ombudsman"],
    ] as const
  ).flatMap(([body, nouns]) => nouns.split(" ").map((noun) => [noun, body] as const)),
);

/** Those whose names, if they are of several words, tell what they are: "the Roe Workers' Union", and not "Roe Crystal". By hand. */
export const TOLD_BY_NAME: ReadonlySet<string> = new Set(["union"]);

/** What a country has one of, with words of which the name of such a body holds one: "Bank of Corran", "Reserve Bank". By hand. */
export const SOLE_BODIES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["central bank", new Set("central reserve national federal of".split(" "))],
  ["supreme court", new Set(["supreme"])],
  ["high court", new Set(["high"])],
  ["constitutional court", new Set(["constitutional"])],
]);

/** In which words the names of clubs end: "Corran ⟨Rovers⟩". By hand. */
export const ENDS_OF_TEAMS: ReadonlySet<string> = new Set(TEAMS.split(" "));

/** In which words the names of some bodies end that are called otherwise: "Corran ⟨Rovers⟩" is a club. By hand. */
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
    ] as const
  ).flatMap(([nouns, ends]) => nouns.split(" ").map((noun) => [noun, new Set(ends.split(" "))] as const)),
);
