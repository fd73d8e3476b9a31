/** The names of exchanges before the code of a share, in any language: "(NYSE: DOE)". By hand. */
export const EXCHANGES: ReadonlySet<string> = new Set(
  "NYSE Nasdaq NASDAQ AMEX TSX TSXV LSE ASX SGX BSE NSE HKEX JSE OTC OTCQB OTCQX AIM".split(" "),
);

/** A quarter or half of a firm's year: "Q3", "H1". */
export const PART_OF_YEAR = /^[QH][1-4]$/;
