import type { Context } from "hono";
import { asJson } from "./addresses.ts";
import { POLICY_WITH_SCRIPT } from "./guard.ts";
import { layout } from "./layout.ts";
import { toProblem } from "./problem.ts";
import type { View } from "./view.ts";

/** The form in which a page is asked for. */
export type Format = "html" | "json";

/** What answers need to know of the reader. */
export interface AnswerOptions {
  /** What to call the archive: its file's name. */
  readonly archiveName: string;
  /** Who decides on the pages; null if they only read. */
  readonly decidesAs?: string | null;
  /** Called with errors that are not the visitor's, of which the page only says that one happened. */
  readonly onError?: ((error: unknown) => void) | undefined;
}

type Status = 200 | 409 | ReturnType<typeof toProblem>["status"];

/** Answers with a view, as a page or as JSON. */
export async function answerView(
  context: Context,
  view: View,
  format: Format,
  { archiveName, decidesAs = null }: AnswerOptions,
  status: Status = 200,
): Promise<Response> {
  if (format === "json") return context.body(`${JSON.stringify(view.data, null, 2)}\n`, status, JSON_TYPE);
  const { pathname, search, searchParams } = new URL(context.req.url);
  const address = `${pathname}${search}`;
  const frame = {
    title: view.title,
    archiveName,
    address,
    json: context.req.method === "POST" ? null : asJson(address),
    script: view.script ?? null,
    decidesAs,
    words: pathname === "/search" ? (searchParams.get("q") ?? "") : "",
  };
  const headers = view.script === undefined ? {} : POLICY_WITH_SCRIPT;
  return context.html(await layout(frame, await view.body()), status, headers);
}

const JSON_TYPE = { "content-type": "application/json; charset=utf-8" };

/** Answers with an error, as a page, or as JSON if that was asked for. */
export function answerProblem(context: Context, error: unknown, options: AnswerOptions): Promise<Response> {
  const { status, view } = toProblem(error);
  if (status === 500) options.onError?.(error);
  return answerView(context, view, context.req.path.endsWith(".json") ? "json" : "html", options, status);
}
