import type { ExtractedCredit } from "../../extract/extraction.ts";
import type { TextSpan } from "../../span.ts";
import type { Facts } from "../facts.ts";
import { ARTICLE, factTable, pointer, span } from "../table.ts";

interface Credit {
  readonly credit: ExtractedCredit;
  /** The name as printed. */
  readonly printed: TextSpan;
}

export const credits = factTable<Credit>("credits", {
  facts: toCredits,
  columns: {
    article_id: ARTICLE,
    seq: (_credit, index) => index,
    role: ({ credit }) => credit.role,
    printed_role: ({ credit }) => credit.printedRole,
    credited_in: ({ credit }) => credit.creditedIn,
    name_as_stated: ({ credit }) => credit.name,
    ...span(({ printed }) => printed),
    place: ({ credit }) => credit.place,
    affiliation: ({ credit }) => credit.affiliation,
    person_id: pointer("person", ({ credit }) => credit.person),
    organisation_id: pointer("organisation", ({ credit }) => credit.organisation),
  },
});

function toCredits({ extraction, slice }: Facts): Credit[] {
  return extraction.credits.map((credit) => {
    const { start, end } = credit;
    return { credit, printed: { start, end, text: slice(credit) } };
  });
}
