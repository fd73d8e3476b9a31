/** How the places of sources are read. */
export interface FormatOptions {
  /** The label of the encoding of every plain text that has no byte order mark. */
  readonly encoding?: string;
  /** What "-" stands for. */
  readonly standardInput: AsyncIterable<Uint8Array>;
  /** Called for each file that is skipped, with the reason. */
  readonly onLeftOut?: (path: string, reason: string) => void;
}
