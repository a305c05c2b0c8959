/** A markdown table; every column but the first is set flush right. */
export function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |\n`;
  return line(head) + line(head.map((_, i) => (i === 0 ? '---' : '--:'))) + rows.map(line).join('');
}

/** A share to three places, `–` where there is nothing to share. */
export function share(part, whole) {
  return whole === 0 ? '–' : (part / whole).toFixed(3);
}
