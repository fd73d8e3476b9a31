import type { DecidedMention } from "../../decisions/reading.ts";
import { ARTICLE, decided, factTable, ownId, pointer, printed, span } from "../table.ts";

export const mentions = factTable<DecidedMention>("mentions", {
  facts: ({ extraction }) => extraction.mentions,
  columns: {
    id: ownId("mention"),
    article_id: ARTICLE,
    ...span((mention) => mention),
    form: ({ form }) => form,
    person_id: pointer("person", ({ person }) => person),
    organisation_id: pointer("organisation", ({ organisation }) => organisation),
    ...printed("title", ({ title }) => title),
    refers_to_id: pointer("mention", ({ refersTo }) => refersTo ?? null),
    decision_id: decided(({ decision }) => decision),
  },
});
