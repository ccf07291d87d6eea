const figure = /^[≥≤<>~约近+−×-]?\d/;

/** Whether a column holds figures, which stand at the right, or words such as 第1位 and 成功/受理. One figure among absences is enough. */
export function isOfFigures(cells: readonly (string | number | null)[]): boolean {
  const stated = cells.filter((cell) => cell !== null && cell !== '');
  if (stated.length === 0) return true;
  return stated.some((cell) => typeof cell === 'number' || figure.test(cell ?? ''));
}
