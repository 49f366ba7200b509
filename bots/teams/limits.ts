// Teams' limits, in UTF-16 units and pieces; longer text is cut at the end of a word.

export const LIMIT = {
  /** 28 KB, counted in UTF-16, for a whole card. */
  card: (28 * 1024) / 2,
  title: 150,
  /** One line of a text; a text is a line or more. */
  line: 2000,
  lines: 40,
  facts: 40,
  fact: 500,
  button: 60,
  spoken: 150,
  /** More buttons in one set would hide behind three dots. */
  buttons: 5,
  option: 100,
  options: 100,
  /** All options of a card's own list together. */
  list: 7000,
  /** More than this many choices become a menu instead of boxes. */
  boxes: 10,
  placeholder: 100,
  label: 400,
  /** A phone shows no more side by side. */
  tableCells: 6,
  tableRows: 11,
  cell: 70,
  summary: 400,
  dialogTitle: 60,
  userIds: 60,
} as const;
