import { findHistory } from "../desk/history.ts";
import { ArchiveError } from "../errors.ts";
import { misuse, shown } from "../misuse.ts";
import { findBestKnown } from "../queries/best-known.ts";
import type { Article, Named, Quote } from "../queries/records.ts";
import { UNNAMED_KINDS } from "../vocabulary.ts";
import { quoteAddress } from "./addresses.ts";
import { decisionForm } from "./decision-form.ts";
import { UNNAMED_WORDS } from "./decision-text.ts";
import type { Editing } from "./desk.ts";
import { type Child, type Html, html, printed } from "./html.ts";
import { fieldsOf, type Judged, reasonField, speakerAddress } from "./judge-form.ts";
import { stateOf } from "./quote-state.ts";
import type { ViewOf } from "./view.ts";
import { requireParameters } from "./visit.ts";
import { speakersLine } from "./who.ts";
import { beginsWithMark, counted } from "./words.ts";

/** How many matches of a name are listed, best known first. */
const MOST = 20;

/** `/quotes/<address>/speaker`: who said it, if not who was read. `?name=WORDS` looks for people and organisations. */
export const speakerPage: ViewOf = async (catalogue, visit) => {
  requireParameters(visit, ["name", "from"]);
  const { db, editing } = catalogue;
  if (editing === null) throw new ArchiveError("not_found", "There is no such page.");
  const quote = await catalogue.quotes.get(visit.key);
  const article = await catalogue.articles.get(quote.article.id);
  const history = await findHistory(db, { quote: quote.id });
  const { name = "", from } = visit.parameters;
  if (from !== undefined && from !== "review") throw misuse(`from: ${shown(from)} is no page to come back to`);
  const back = from === undefined ? quoteAddress(quote) : "/review";
  const found = name === "" ? [] : await findBestKnown(db, name);
  const state = stateOf(quote, history);
  return {
    title: `Who said: ${[...quote.text].slice(0, 60).join("")}`,
    data: { quote, state, found },
    body: () => html`
<header class="head"><p class="kicker">Someone else</p><h1>Who said this?</h1></header>
<div class="choose">
<blockquote class="${beginsWithMark(quote.text) ? "hang" : "plain"}" dir="auto">${printed(quote.text)}</blockquote>
<p class="source">Read as said by ${speakersLine(quote)}. <a href="${back}">Back</a></p>
<form class="find" role="search" aria-label="People and organisations" action="${speakerAddress(quote)}">
${from && html`<input type="hidden" name="from" value="${from}">`}
<label for="name">Name, or a part of it</label>
<input id="name" type="search" name="name" value="${name}" maxlength="200" required autocomplete="off" spellcheck="false">
<button type="submit">Find</button></form>
${chooseForm(editing, { quote, state, back }, [
  name === "" ? null : foundChoices(name, found),
  articleChoices(article, quote),
  otherChoices(),
])}
</div>`,
  };
};

function chooseForm(editing: Editing, judged: Omit<Judged, "which">, choices: Child): Html {
  const reason = reasonField(judged.quote.id, "");
  return decisionForm(editing, fieldsOf(judged, "speak"), html`${choices}<h2>Reason</h2>${reason}`);
}

type Match = Named & { readonly quoteCount: number };

function foundChoices(name: string, found: readonly Match[]): Html {
  const rest = found.length - MOST;
  return html`<h2>Of that name</h2>
${found.length === 0 ? html`<p class="empty">Nobody in this archive has the name “${printed(name)}”.</p>` : null}
<ul class="candidates">${found.slice(0, MOST).map((one) => choice(one, one.quoteCount === 0 ? "not quoted" : counted(one.quoteCount, "quote")))}</ul>
${rest > 0 ? html`<p class="small">${counted(rest, "more has", "more have")} that name: write more of it.</p>` : null}
<p class="small">Someone whom the archive does not have yet:
<button class="quiet" name="speaker" value="new-person:${name}">the person ${printed(name)}</button>
<button class="quiet" name="speaker" value="new-organisation:${name}">the organisation ${printed(name)}</button></p>`;
}

/** Offers everybody whom the article names: usually it is one of these. */
function articleChoices({ mentions }: Article, quote: Quote): Html | null {
  const speaking = new Set(quote.speakers.map((one) => ("id" in one ? `${one.kind} ${one.id}` : "")));
  const named = new Map(
    mentions.flatMap(({ means }) => (means === null ? [] : [[`${means.kind} ${means.id}`, means]])),
  );
  const others = [...named].flatMap(([key, means]) => (speaking.has(key) ? [] : [means]));
  if (others.length === 0) return null;
  return html`<h2>Named in the article</h2><ul class="candidates">${others.map((one) => choice(one, null))}</ul>`;
}

function choice({ kind, id, name, slug }: Named, note: string | null): Html {
  return html`<li><button name="speaker" value="${kind}:${id}">${printed(name)}</button> <span class="small">${kind === "person" ? "" : "organisation, "}${note === null ? null : `${note}, `}${slug}</span></li>`;
}

function otherChoices(): Html {
  const unnamed = UNNAMED_KINDS.map(
    (kind) => html`<li><button name="speaker" value="unnamed:${kind}">${UNNAMED_WORDS[kind]}</button></li>`,
  );
  return html`<h2>Nobody by name</h2><ul class="candidates few">${unnamed}<li><button name="speaker" value="unknown">unknown: the article does not say</button></li></ul>`;
}
