import type { FactTable } from "./table.ts";
import { articleFacts } from "./tables/article-facts.ts";
import { articleLabels } from "./tables/article-labels.ts";
import { articlePlaces } from "./tables/article-places.ts";
import { articleSpans } from "./tables/article-spans.ts";
import { articles } from "./tables/articles.ts";
import { credits } from "./tables/credits.ts";
import { decisionFaults } from "./tables/decision-faults.ts";
import { diagnostics } from "./tables/diagnostics.ts";
import { mentions } from "./tables/mentions.ts";
import { quoteSpans } from "./tables/quote-spans.ts";
import { quoteSpeakers } from "./tables/quote-speakers.ts";
import { quotes } from "./tables/quotes.ts";

/**
 * The tables whose rows belong to an article's row, in an order in which their keys let them be written; they may be
 * deleted in the reverse order. To add a kind of fact, add a file in `tables/` and a line here.
 */
export const CHILD_TABLES: readonly FactTable[] = [
  articleSpans,
  articlePlaces,
  articleLabels,
  mentions,
  quotes,
  quoteSpans,
  quoteSpeakers,
  credits,
  diagnostics,
  articleFacts,
  decisionFaults,
];

/** All tables with facts of an article: its own row, and the rows that belong to it. */
export const FACT_TABLES: readonly FactTable[] = [articles, ...CHILD_TABLES];
