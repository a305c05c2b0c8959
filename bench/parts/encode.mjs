import { ENCODING_TABLE } from '../../dist/decode/encodings.js';

/** Every character that an encoding can write, and its bytes; of two spellings the first. */
function tableOf(name) {
  const codes = new Map();
  const add = (...bytes) => {
    const unit = ENCODING_TABLE[name].read(Uint8Array.from(bytes), 0);
    if (unit?.text && unit.length === bytes.length && !codes.has(unit.text)) codes.set(unit.text, bytes);
  };
  for (let byte = 0; byte < 256; byte++) add(byte);
  if (name === 'windows-1252') return codes;
  // Big5 spells a few characters twice; the ones of its first plane are those in use
  const leads = Array.from({ length: 126 }, (_, i) => 0x81 + i);
  if (name === 'big5') leads.sort((a, b) => Number(a < 0xa1) - Number(b < 0xa1));
  for (const lead of leads) for (let trail = 0x40; trail < 0xff; trail++) add(lead, trail);
  return codes;
}

const tables = new Map();

/** A text as bytes; characters that the encoding cannot write are left out. */
export function encode(text, name) {
  if (name === 'utf-8') return Buffer.from(text);
  if (name === 'utf-16le') return Buffer.from(text, 'utf16le');
  if (name === 'utf-16be') return Buffer.from(text, 'utf16le').swap16();
  if (!tables.has(name)) tables.set(name, tableOf(name));
  return Buffer.from([...text].flatMap((char) => tables.get(name).get(char) ?? []));
}
