/** While it is on a page, the page is printed across: a table of many columns. A4 or A3 is the choice of whoever prints. */
export function TurnedPaper() {
  return <style>{'@page { size: landscape; margin: 8mm; }'}</style>;
}
