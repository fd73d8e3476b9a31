/** Fictional articles: two pairs of names that may be one person's, and a name that two people have. */
export const NAMES_TEXTS: readonly string[] = [
  "Pier will stand\n\n“The pier will stand,” said mayor Ada Quill on Monday.\n",
  "Pier is closed\n\n“The pier is closed,” said mayor Ada R. Quill on Friday.\n",
  "Ferry is late\n\n“The ferry is late,” said Bill Oake, a spokesman, on Tuesday.\n",
  "Ferry is early\n\n“The ferry is early,” said William Oake, a skipper, on Tuesday.\n",
  "Bells ring again\n\n“The bells ring again,” said Bishop John Fenn on Sunday.\n",
  "Brume win at home\n\n“We had some luck,” said striker John Fenn on Saturday.\n",
];
