import type { ExtractedCredit } from "../../extract/extraction.ts";
import { ARTICLE, factTable, pointer, span } from "../table.ts";

/** A credit with the characters of the printed name. */
interface Credit extends ExtractedCredit {
  readonly text: string;
}

export const credits = factTable<Credit>("credits", {
  facts: ({ extraction, slice }) => extraction.credits.map((credit) => ({ ...credit, text: slice(credit) })),
  columns: {
    article_id: ARTICLE,
    seq: (_credit, index) => index,
    role: ({ role }) => role,
    printed_role: ({ printedRole }) => printedRole,
    credited_in: ({ creditedIn }) => creditedIn,
    name_as_stated: ({ name }) => name,
    ...span((credit) => credit),
    place: ({ place }) => place,
    affiliation: ({ affiliation }) => affiliation,
    person_id: pointer("person", ({ person }) => person),
    organisation_id: pointer("organisation", ({ organisation }) => organisation),
  },
});
