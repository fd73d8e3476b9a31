import {
  COMPANIONS_OF_LATEST,
  type Companion,
  countQuotesByMonth,
  findQuotedBeside,
  findReportersOf,
} from "../queries/companions.ts";
import { dateText } from "../queries/date-text.ts";
import type { Page } from "../queries/listing.ts";
import { nameAlone } from "../queries/name-alone.ts";
import { qualifiedName } from "../queries/qualified-name.ts";
import type { Named, Organisation, Person, Quote, StatedTitle } from "../queries/records.ts";
import { usualTitle } from "../queries/usual-titles.ts";
import { address, passageAddress } from "./addresses.ts";
import type { Catalogue } from "./catalogue.ts";
import { quotesChart } from "./chart.ts";
import { type Child, type Html, html, joined, printed } from "./html.ts";
import { headlineText, quotesByArticle } from "./items.ts";
import { leftOut } from "./left-out.ts";
import { othersOfThatName } from "./of-that-name.ts";
import { pager } from "./pager.ts";
import type { ViewOf } from "./view.ts";
import { pageOf, requireParameters, type Visit } from "./visit.ts";
import { namedLink } from "./who.ts";
import { loadWhoElse, whoElseSection } from "./who-else.ts";
import { counted, number } from "./words.ts";

const COMPANIONS = 12;

/** `/people/<slug>`: names as printed, titles over time, quotes, who reported them and who is quoted beside them. */
export const personPage: ViewOf = async (catalogue, visit) => {
  requireParameters(visit, ["after", "limit"]);
  const person = await catalogue.people.get(keyOf(visit));
  const said = await whatTheySaid(catalogue, visit, { kind: "person", ...person });
  const others = await othersOfThatName(catalogue.db, { kind: "person", ...person });
  const whoElse = await loadWhoElse(catalogue, person);
  const usual = usualTitle(person.titles);
  const called = qualifiedName(person.name, person.qualifier);
  return {
    title: called,
    data: { person, ...said, candidates: whoElse.candidates },
    body: () => html`
<header class="head"><p class="kicker">Person</p><h1>${printed(called)}</h1>
${usual && html`<p class="standfirst"><i>${printed(usual.title)}</i></p>`}</header>
${portrait(person, said, visit, [
  namesPrinted(person.otherNames),
  titlesStated(person),
  whoElseSection(catalogue, person, whoElse),
  others,
])}`,
  };
};

/** `/organisations/<slug>`: the same for an organisation, a country or a government. */
export const organisationPage: ViewOf = async (catalogue, visit) => {
  requireParameters(visit, ["after", "limit"]);
  const organisation = await catalogue.organisations.get(keyOf(visit));
  const said = await whatTheySaid(catalogue, visit, { ...organisation, kind: "organisation" });
  const others = await othersOfThatName(catalogue.db, { ...organisation, kind: "organisation" });
  return {
    title: organisation.name,
    data: { organisation, ...said },
    body: () => html`
<header class="head"><p class="kicker">${KIND_NAMES[organisation.kind]}</p><h1>${printed(organisation.name)}</h1></header>
${portrait(organisation, said, visit, [namesPrinted(organisation.otherNames), others])}`,
  };
};

const KIND_NAMES: Readonly<Record<Organisation["kind"], string>> = {
  country: "Country",
  government: "Government",
  agency: "Agency",
  media: "Medium",
  company: "Company",
  party: "Party",
  other: "Organisation",
};

/** The key of a page: only digits are an id, anything else is a slug or a name. */
function keyOf({ key }: Visit): number | string {
  return /^\d{1,15}$/.test(key) ? Number(key) : key;
}

interface Said {
  readonly quotes: Page<Quote>;
  readonly quotesByMonth: Awaited<ReturnType<typeof countQuotesByMonth>>;
  readonly reportedBy: readonly Companion[];
  readonly quotedBeside: readonly Companion[];
}

async function whatTheySaid({ quotes, db }: Catalogue, visit: Visit, match: Named): Promise<Said> {
  return {
    quotes: await quotes.list({ speaker: { kind: match.kind, id: match.id } }, pageOf(visit)),
    quotesByMonth: await countQuotesByMonth(db, match),
    reportedBy: await findReportersOf(db, match, COMPANIONS),
    quotedBeside: await findQuotedBeside(db, match, COMPANIONS),
  };
}

function portrait(named: Person | Organisation, said: Said, visit: Visit, facts: readonly Child[]): Html {
  const { quotes } = said;
  const subject = { kind: "sortName" in named ? "person" : "organisation", id: named.id, slug: named.slug } as const;
  const alone = nameAlone(subject);
  return html`
<div class="portrait">
<section class="found" aria-labelledby="quotes"><h2 id="quotes">${quotesHeading(named)}</h2>
${quotesChart(said.quotesByMonth, { name: named.name, inAddress: alone })}
${leftOut(quotes, "quote", "/quotes", { speaker: alone })}
${quotesByArticle(quotes.items, subject)}
${pager(visit, quotes)}
</section>
<aside class="facts" aria-label="About ${named.name}">
${appearances(named, alone)}
${facts}
${companions("Reported by", "reported-by", said.reportedBy)}
${companions("Quoted beside", "quoted-beside", said.quotedBeside)}
${said.quotedBeside.length > 1 && html`<p class="small on-screen"><a href="${address("/companions", { speaker: alone })}">As a picture</a></p>`}
${named.quoteCount > COMPANIONS_OF_LATEST ? html`<p class="small">Counted over the latest ${number(COMPANIONS_OF_LATEST)} quotes.</p>` : null}
</aside>
</div>`;
}

function quotesHeading({ quoteCount }: Person | Organisation): string {
  return quoteCount === 0 ? "No quotes" : counted(quoteCount, "quote");
}

function appearances({ mentionedIn, creditedIn }: Person | Organisation, alone: string): Html {
  const articles = (filter: string, words: string) =>
    html`<a href="${address("/articles", { [filter]: alone })}">${words}</a>`;
  const mentioned = articles("mentions", `Mentioned in ${counted(mentionedIn, "article")}`);
  const credited = html`Credited in ${counted(creditedIn, "article")}: ${articles("reportedBy", "reported")}, ${articles("editedBy", "edited")}`;
  return html`<ul class="plain">${mentionedIn > 0 && html`<li>${mentioned}</li>`}${creditedIn > 0 && html`<li>${credited}</li>`}<li class="on-screen"><a href="${address("/quotes", { speaker: alone })}">Filter the quotes</a></li></ul>`;
}

function namesPrinted(names: readonly string[]): Html | null {
  if (names.length === 0) return null;
  return html`<h2>Also printed as</h2><p>${joined(names.map(printed), ", ")}</p>`;
}

function titlesStated({ titles }: Person): Html | null {
  if (titles.length === 0) return null;
  return html`<h2>Titles as stated</h2><ol class="titles">${titles.map(titleItem)}</ol>`;
}

function titleItem(stated: StatedTitle): Html {
  const { title, article, articleCount } = stated;
  return html`<li><a href="${passageAddress(article, stated)}" title="${headlineText(article)}"><i>${printed(title)}</i></a>
<span class="small">${days(stated)}${articleCount > 1 && html`, ${counted(articleCount, "article")}`}</span></li>`;
}

function days({ firstOn, lastOn }: StatedTitle): string {
  if (firstOn === null || lastOn === null) return "undated";
  return firstOn === lastOn ? dateText(firstOn) : `${dateText(firstOn)} – ${dateText(lastOn)}`;
}

function companions(heading: string, id: string, all: readonly Companion[]): Html | null {
  if (all.length === 0) return null;
  const item = ({ named, articleCount }: Companion) =>
    html`<li>${namedLink(named)} <span class="small">${number(articleCount)}<span class="unseen"> ${articleCount === 1 ? "article" : "articles"}</span></span></li>`;
  return html`<h2 id="${id}">${heading}</h2><ol class="tally" aria-labelledby="${id}">${all.map(item)}</ol>`;
}
