/** How an outlet spells. Templates are written in British spelling with typewriter apostrophes. */
export interface Spelling {
  readonly american: boolean;
  readonly apostrophe: "'" | "’";
}

/** The template in the spelling of an outlet. */
export function respell(template: string, { american, apostrophe }: Spelling): string {
  const spelled = american ? template.replace(/(?<!\{)\b[A-Za-z]+\b/g, toAmerican) : template;
  return apostrophe === "'" ? spelled : spelled.replaceAll("'", apostrophe);
}

function toAmerican(word: string): string {
  const lower = word.toLowerCase();
  const american = AMERICAN.get(lower);
  if (american === undefined) return word;
  return word === lower ? american : american.charAt(0).toUpperCase() + american.slice(1);
}

const AMERICAN: ReadonlyMap<string, string> = new Map(
  `labour labor, harbour harbor, neighbour neighbor, neighbours neighbors, neighbouring neighboring, neighbourhood
  neighborhood, neighbourhoods neighborhoods, colour color, favour favor, honour honor, rumours rumors, centre center, centres centers, theatre theater,
  metres meters, kilometres kilometers, programme program, programmes programs, defence defense, licence license,
  organised organized, organisers organizers, recognised recognized, apologise apologize, modernise modernize,
  cancelled canceled, travelling traveling, travelled traveled, councillors councilors, councillor councilor, ageing aging, tonnes tons, lorry truck, lorries trucks, flats apartments, draught draft`
    .split(",")
    .map((pair): [string, string] => {
      const [british = "", american = ""] = pair.trim().split(/\s+/);
      return [british, american];
    }),
);
