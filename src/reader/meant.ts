import type { Reader } from "../archive/reader.ts";
import { findBestKnown } from "../queries/best-known.ts";
import type { Filters } from "../queries/filter-kinds.ts";
import type { TypedFilter } from "../queries/read-filter.ts";
import { type Html, html, printed } from "./html.ts";
import { namedLinks } from "./who.ts";

const SHOWN = 12;

/** Says whom the names in a filter mean if that is nobody or several, so that no list mixes people unnoticed. */
export async function meantBy(db: Reader, filters: Filters, typed: TypedFilter): Promise<Html[]> {
  const notices: Html[] = [];
  for (const [name, words] of Object.entries(typed)) {
    if (words === undefined || filters[name]?.kind !== "name") continue;
    const named = await findBestKnown(db, words);
    if (named.length === 0) notices.push(html`<p class="notice">Nobody here is named “${printed(words)}”.</p>`);
    if (named.length < 2) continue;
    const more = named.length > SHOWN ? ` and ${named.length - SHOWN} more` : "";
    notices.push(
      html`<p class="notice">“${printed(words)}” means ${named.length} here: ${namedLinks(named.slice(0, SHOWN))}${more}.</p>`,
    );
  }
  return notices;
}
