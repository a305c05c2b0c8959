/** Lines dealt to columns that stand side by side, as `pdftotext -layout` prints them. */
export function sideBySide(text: string, columns: number, gap: number): string {
  const lines = text.split('\n').filter((line) => line !== '');
  const width = Math.max(...lines.map((line) => line.length)) + gap;
  const rows = Math.ceil(lines.length / columns);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => (lines[column * rows + row] ?? '').padEnd(width)).join(''),
  ).join('\n');
}
