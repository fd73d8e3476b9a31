import type { DecidedCredit } from "../../decisions/reading.ts";
import type { TextSpan } from "../../span.ts";
import type { Facts } from "../facts.ts";
import { ARTICLE, decided, factTable, pointer, possibleSpan, usually } from "../table.ts";

interface Credit {
  readonly credit: DecidedCredit;
  /** The name as printed, if it is. */
  readonly printed: TextSpan | null;
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
    ...possibleSpan(({ printed }) => printed),
    place: ({ credit }) => credit.place,
    affiliation: ({ credit }) => credit.affiliation,
    person_id: pointer("person", ({ credit }) => credit.person),
    organisation_id: pointer("organisation", ({ credit }) => credit.organisation),
    basis: usually("stated", ({ credit }) => credit.basis ?? "stated"),
    decision_id: decided(({ credit }) => credit.decision),
  },
});

function toCredits({ extraction, slice }: Facts): Credit[] {
  return extraction.credits.map((credit) => {
    const { start, end } = credit;
    if (start === null || end === null) return { credit, printed: null };
    return { credit, printed: { start, end, text: slice({ start, end }) } };
  });
}
