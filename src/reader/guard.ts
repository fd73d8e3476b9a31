import type { HonoRequest, MiddlewareHandler } from "hono";
import { askedHost, type Names, originsOf } from "./asked-host.ts";

/** What pages may load: our stylesheet and icon, and nothing that runs. */
const CONTENT_SECURITY_POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

const HEADERS: readonly (readonly [string, string])[] = [
  ["content-security-policy", CONTENT_SECURITY_POLICY],
  ["x-content-type-options", "nosniff"],
  ["referrer-policy", "no-referrer"],
  ["cross-origin-resource-policy", "same-origin"],
  ["cross-origin-opener-policy", "same-origin"],
  ["cache-control", "no-cache"],
];

/** The header that lets a page with a script run scripts from here, and no others. */
export const POLICY_WITH_SCRIPT = {
  "content-security-policy": `${CONTENT_SECURITY_POLICY}; script-src 'self'`,
} as const;

/** The longest address that is taken: a search has at most 1,000 characters. */
const MAX_ADDRESS = 12_000;

/**
 * With `no-referrer`, a browser does not say which page a form comes from either, and `Origin` is "null". If forms
 * write, the browser therefore says so to the reader itself, and to nobody else.
 */
const REFERRER_OF_FORMS = ["referrer-policy", "same-origin"] as const;

/**
 * Sets the headers that every answer carries, even a refusal.
 *
 * @param canWrite whether people may decide something on the pages
 */
export function withHeaders(canWrite: boolean): MiddlewareHandler {
  const headers = canWrite ? [REFERRER_OF_FORMS, ...HEADERS] : HEADERS;
  return async (context, next) => {
    await next();
    for (const [name, value] of headers) {
      if (!context.res.headers.has(name)) context.res.headers.set(name, value);
    }
  };
}

/**
 * Lets through what the reader's own pages, a typed address and a link from elsewhere ask for. A web page elsewhere can
 * send a browser to this machine under a name of its own that points here (DNS rebinding); the check of the names that
 * the reader is known under, port included, stops that. Or it can ask for a page from within itself, to frame it or to
 * learn whether and how fast it comes; the check of `Origin` and the headers `Sec-Fetch-…` stops that. A link that
 * opens the page in a window of its own tells the other page nothing and changes nothing here.
 *
 * @param writes the path that forms may be sent to; null if nothing writes
 */
export function guard(names: Names, writes: string | null): MiddlewareHandler {
  return async (context, next) => {
    const header = (name: string) => context.req.header(name);
    if (askedHost(header, names) === null) {
      return context.text("This reader does not answer under that name.\n", 421);
    }
    const isForm = context.req.method === "POST" && writes !== null && context.req.path === writes;
    if (!isForm && !["GET", "HEAD"].includes(context.req.method)) {
      return context.text(writes === null ? "The reader only reads.\n" : "Nothing is written there.\n", 405, {
        allow: "GET, HEAD",
      });
    }
    if (context.req.url.length > MAX_ADDRESS) return context.text("The address is too long.\n", 414);
    const origin = header("origin");
    const hosts = [...names.hosts, ...names.publicHosts];
    const isOwn = origin === undefined || hosts.some((host) => originsOf(host, names).includes(origin));
    const isFromHere = ["same-origin", "none"].includes(header("sec-fetch-site") ?? "none");
    if (!isOwn || !(isFromHere || isFollowedLink(context.req))) {
      return context.text("Another site asked for this page. To see it, type or paste its address.\n", 403);
    }
    return next();
  };
}

/** Whether a browser opens a page at the top of a window, as by a link from web mail or a wiki. */
function isFollowedLink(request: HonoRequest): boolean {
  const isNavigation = request.header("sec-fetch-mode") === "navigate";
  return request.method === "GET" && isNavigation && request.header("sec-fetch-dest") === "document";
}
