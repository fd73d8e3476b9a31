import { timingSafeEqual } from "node:crypto";
import type { Context, MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { askedHost, type Names, originsOf } from "./asked-host.ts";
import { parametersOf } from "./visit.ts";

/**
 * The most bytes of a form: enough for a reason of ten thousand characters, each of which takes nine bytes in a form.
 */
const MAX_BODY = 128 * 1024;

/**
 * Lets through only what a form of this reader sends: from a page of the very host that is asked, as `Origin` and
 * `Sec-Fetch-Site` say, in the media type of forms, and of bounded size. A browser sends `Origin` with every POST, so
 * one without it does not come from a page at all. {@link formOf} checks the form's token.
 */
export function guardWrites(names: Names): MiddlewareHandler {
  return async (context, next) => {
    const header = (name: string) => context.req.header(name);
    const host = askedHost(header, names);
    const isOwn = host !== null && originsOf(host, names).includes(header("origin") ?? "");
    if (!isOwn || (header("sec-fetch-site") ?? "same-origin") !== "same-origin") {
      return context.text("Only a form on a page of this reader can write.\n", 403);
    }
    const [type = ""] = (header("content-type") ?? "").split(";");
    if (type.trim().toLowerCase() !== "application/x-www-form-urlencoded") {
      return context.text("The reader takes forms only.\n", 415);
    }
    return limitBody(context, next);
  };
}

const limitBody = bodyLimit({
  maxSize: MAX_BODY,
  onError: (context) => context.text("The form is too long.\n", 413),
});

/**
 * The fields of a form that carries the token of whoever decides, without the token; null if it carries another or
 * none.
 *
 * @throws ArchiveError `invalid_argument` for a field that is given twice
 */
export async function formOf(context: Context, token: string): Promise<Readonly<Record<string, string>> | null> {
  const { token: given = "", ...fields } = parametersOf(new URLSearchParams(await context.req.text()));
  return isSame(given, token) ? fields : null;
}

/** Whether a token is right, compared in a time that does not tell how much of it is. */
function isSame(given: string, token: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(token)];
  return one.length === other.length && timingSafeEqual(one, other);
}
