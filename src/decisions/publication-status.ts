import type { DecisionOf } from "./decision.ts";
import type { DecidedArticle } from "./reading.ts";

/**
 * Whether one article may be shown, while decisions are applied. Whether the publisher took it back and whether this
 * house shows it are kept apart: releasing an article that was taken back does not make it usable.
 */
export class PublicationStatus {
  #isWithdrawn: boolean;
  #isWithheld: boolean;
  #embargoedUntil: string | null | undefined;
  #isDecided = false;

  constructor({ publicationStatus }: DecidedArticle) {
    this.#isWithdrawn = publicationStatus === "canceled";
    this.#isWithheld = publicationStatus === "withheld";
  }

  /** `withdraw`, `reinstate`, `restrict`, `release`. */
  apply({ action, value }: DecisionOf<"withdraw" | "reinstate" | "restrict" | "release">): void {
    if (action === "withdraw" || action === "reinstate") this.#isWithdrawn = action === "withdraw";
    else if (action === "release") this.#embargoedUntil = null;
    else if (value.until !== null) this.#embargoedUntil = value.until;
    if (action === "restrict") this.#isWithheld = value.until === null;
    if (action === "release") this.#isWithheld = false;
    if (action !== "restrict" || value.until === null) this.#isDecided = true;
  }

  /** The article with its status in the end. An article that is not shown is withheld, whatever else it is. */
  close(article: DecidedArticle): DecidedArticle {
    const until = this.#embargoedUntil;
    const embargoed: Partial<DecidedArticle> =
      until === undefined ? {} : { embargoedUntil: until, embargoedUntilBasis: until === null ? null : "decided" };
    if (!this.#isDecided) return { ...article, ...embargoed };
    const publicationStatus = this.#isWithheld ? "withheld" : this.#isWithdrawn ? "canceled" : "usable";
    return { ...article, ...embargoed, publicationStatus, publicationStatusBasis: "decided" };
  }
}
