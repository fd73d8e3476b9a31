/** The numbers of lines at places in a text that are asked for in order, in linear time for all of them. */
export class LineCounter {
  readonly #text: string;
  #at = 0;
  #line = 1;

  constructor(text: string) {
    this.#text = text;
  }

  /** The line, from 1, of a place at or after the last one that was asked for. */
  at(place: number): number {
    for (
      let end = this.#text.indexOf("\n", this.#at);
      end >= 0 && end < place;
      end = this.#text.indexOf("\n", end + 1)
    ) {
      this.#line += 1;
      this.#at = end + 1;
    }
    return this.#line;
  }
}
