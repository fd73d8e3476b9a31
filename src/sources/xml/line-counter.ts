/** Gives the line numbers of places in a text that are asked for in order, in linear time for all of them. */
export class LineCounter {
  readonly #text: string;
  /** Where the first line feed stands that is not counted yet; −1 after the last. */
  #next: number;
  #line = 1;

  constructor(text: string) {
    this.#text = text;
    this.#next = text.indexOf("\n");
  }

  /** The line, from 1, of a place at or after the last one that was asked for. */
  at(place: number): number {
    while (this.#next >= 0 && this.#next < place) {
      this.#line += 1;
      this.#next = this.#text.indexOf("\n", this.#next + 1);
    }
    return this.#line;
  }
}
