import type { Context, Hono } from "hono";
import { pageAfterDeciding, personOfPage } from "./after-deciding.ts";
import { type AnswerOptions, answerView } from "./answer.ts";
import type { Names } from "./asked-host.ts";
import { carryOut } from "./carry-out.ts";
import type { Catalogue } from "./catalogue.ts";
import { DECIDE_PATH } from "./decision-form.ts";
import type { Desk } from "./desk.ts";
import type { EditingOf } from "./editing-of.ts";
import { formOf, guardWrites } from "./guard-writes.ts";
import { readOrder } from "./order.ts";
import { whatChanged } from "./what-changed.ts";

/** Takes the forms that people decide with, at the only address that writes. */
export function addDecide(
  app: Hono,
  catalogue: Catalogue,
  desk: Desk,
  editingOf: EditingOf,
  options: AnswerOptions & { readonly names: Names },
): void {
  app.post(DECIDE_PATH, guardWrites(options.names), async (context: Context) => {
    const editing = editingOf(context.req.raw);
    if (editing === null) return context.text(NOBODY, 403);
    const fields = await formOf(context, editing.token);
    if (fields === null) return context.text(OTHER_TOKEN, 403);
    const order = readOrder(fields);
    const person = await personOfPage(catalogue.db, order.back);
    const isWritten = await desk.write(editing.by, (work) => carryOut(work, order));
    if (isWritten) return context.redirect(await pageAfterDeciding(catalogue.db, order.back, person), 303);
    const changed = await whatChanged({ ...catalogue, editing }, order);
    return answerView(context, changed, "html", { ...options, decidesAs: editing.by }, 409);
  });
}

const OTHER_TOKEN =
  "This form was not made for you by the reader that is running now. Go back, load the page again, and decide once more.\n";
const NOBODY = "Nobody is named who decides: for you the reader only reads.\n";
