/**
 * Fictional articles about people of one name. The first prints the surname alone, which no full name can be joined to:
 * it becomes a row of its own, "Quill", beside Ada Quill, who is quoted most, and Bo Quill.
 */
export const SAME_NAME_TEXTS: readonly string[] = [
  "Ferry sails again\n\nPORT ELLERY (Sandwire) – The ferry will sail in May, Quill said on Monday.\n\n“We waited,” Quill said.",
  "Pier is safe\n\nPORT ELLERY (Sandwire) – The pier is safe, Mayor Bo Quill said on Monday.",
  `Nets are dry\n\nPORT ELLERY (Sandwire) – The nets are dry, Mayor Ada Quill said on Monday.\n\n${"“They are dry,” Quill said.\n\n".repeat(4)}`,
];
