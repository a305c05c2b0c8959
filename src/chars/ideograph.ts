/** True for the units of common ideographs: letters that are no number, have no case and are no mark. */
export function isIdeograph(unit: number): boolean {
  return unit >= 0x4e00 && unit <= 0x9fff;
}
