import type { Line } from '../model/line.js';

export const isBlank = ({ text }: Line): boolean => text.trim() === '';
