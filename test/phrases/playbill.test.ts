import { expect, test } from 'vitest';
import { isHouse, isOverPlays } from '../../src/phrases/playbill.js';

test.each(['THÉÂTRE DU BAC.', 'SECOND THEATRE ROYAL.', 'OPERA-COMIQUE', 'STADTTHEATER.'])('%s is a house', (text) => {
  expect(isHouse(text)).toBe(true);
});

test.each(['Théâtre du Bac', 'THEATRICAL NEWS.', 'OPERATION', 'LE THÉÂTRE'])('%s is none', (text) => {
  expect(isHouse(text)).toBe(false);
});

test.each(['SPECTACLES DU 1er août,', 'THÉÂTRES.', 'Theater'])('%s stands over plays', (text) => {
  expect(isOverPlays(text)).toBe(true);
});

test.each(['SPECTACLES POUR TOUS', 'Spectacle désolant', 'THEATRE ROYAL.'])('%s does not', (text) => {
  expect(isOverPlays(text)).toBe(false);
});
