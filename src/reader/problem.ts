import { ArchiveError, type ArchiveErrorCode } from "../errors.ts";
import { html } from "./html.ts";
import type { View } from "./view.ts";

/** The HTTP statuses of pages that could not be shown. */
export type ProblemStatus = 300 | 400 | 404 | 500 | 503;

/** The statuses of the codes that are not a failure of the archive (500). */
const STATUS_OF: Readonly<Partial<Record<ArchiveErrorCode, ProblemStatus>>> = {
  not_found: 404,
  ambiguous: 300,
  invalid_argument: 400,
  busy: 503,
  timeout: 503,
};

const HEADING_OF: Readonly<Record<ProblemStatus, string>> = {
  300: "Several have that name",
  400: "Invalid request",
  404: "Not in this archive",
  500: "Something is wrong",
  503: "The archive is busy",
};

/** A page that says what went wrong. About anything that is not an `ArchiveError` it says only that it happened. */
export interface Problem {
  readonly status: ProblemStatus;
  readonly view: View;
}

/** The page for an error. */
export function toProblem(error: unknown): Problem {
  const known = error instanceof ArchiveError ? error : null;
  const status = known ? (STATUS_OF[known.code] ?? 500) : 500;
  const message = known?.message ?? "The reader could not draw this page. Its terminal says more.";
  const heading = HEADING_OF[status];
  return {
    status,
    view: {
      title: heading,
      data: { error: { code: known?.code ?? "unexpected", message } },
      body: () => html`
        <header class="head"><p class="kicker">${status}</p><h1>${heading}</h1></header>
        <p class="standfirst"><bdi>${message}</bdi></p>
        <p class="ways"><a href="/">Front page</a> <a href="/quotes">Quotes</a> <a href="/people">People</a> <a href="/organisations">Organisations</a> <a href="/articles">Articles</a></p>`,
    },
  };
}
