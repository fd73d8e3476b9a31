import { convert } from "./convert.ts";
import type { FormatOptions } from "./format.ts";
import { type FormatChoice, formatsOf, recogniseFormat } from "./formats.ts";
import type { Received } from "./received.ts";
import type { Source } from "./source.ts";

/**
 * The sources in something received, in the chosen format or the one that its content shows; null if no format knows
 * it.
 */
export function readReceived(received: Received, options: FormatOptions & FormatChoice): AsyncGenerator<Source> | null {
  const formats = formatsOf(options);
  const format =
    options.format === undefined
      ? recogniseFormat(received, formats)
      : formats.find(({ name }) => name === options.format);
  if (format === null || format === undefined) return null;
  const { onLeftOut, encoding } = options;
  return convert(received, format, { formats, onLeftOut, encoding });
}
