import type { TextSpan } from "../../span.ts";
import { ARTICLE, factTable, span } from "../table.ts";

export const articlePlaces = factTable<TextSpan & { readonly name: string }>("article_places", {
  facts: ({ extraction, slice }) => extraction.article.places.map((place) => ({ ...place, text: slice(place) })),
  columns: {
    article_id: ARTICLE,
    seq: (_place, index) => index,
    name: ({ name }) => name,
    ...span((place) => place),
  },
});
