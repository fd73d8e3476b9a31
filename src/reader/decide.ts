import type { Context, Hono } from "hono";
import { type AnswerOptions, answerView } from "./answer.ts";
import { carryOut } from "./carry-out.ts";
import type { Catalogue } from "./catalogue.ts";
import { DECIDE_PATH } from "./decision-form.ts";
import type { Desk, Editing } from "./desk.ts";
import { formOf, guardWrites } from "./guard-writes.ts";
import { readOrder } from "./order.ts";
import { whatChanged } from "./what-changed.ts";

/** Takes the forms by which people decide something: the one address that writes. */
export function addDecide(
  app: Hono,
  catalogue: Catalogue,
  desk: Desk,
  { token }: Editing,
  options: AnswerOptions,
): void {
  app.post(DECIDE_PATH, guardWrites, async (context: Context) => {
    const fields = await formOf(context, token);
    if (fields === null) return context.text(OTHER_TOKEN, 403);
    const order = readOrder(fields);
    const isWritten = await desk.write((work) => carryOut(work, order));
    if (isWritten) return context.redirect(order.back, 303);
    return answerView(context, await whatChanged(catalogue, order), "html", options, 409);
  });
}

const OTHER_TOKEN =
  "This form was not made by the reader that is running now. Go back, load the page again, and decide once more.\n";
