import { expect, test } from 'vitest';
import { giveRoles } from '../../src/segment/give-roles.js';

const alone = { role: '本报记者', name: '' };

test('a role on a line of its own goes to the names below it', () => {
  const names = [
    { role: null, name: '顾某川' },
    { role: null, name: '佟某行' },
  ];
  expect(giveRoles([alone, ...names])).toEqual(names.map(({ name }) => ({ role: '本报记者', name })));
});

test('a name that has a role keeps it, and ends the reach of the role above', () => {
  const signed = { role: '本报通讯员', name: '李某' };
  expect(giveRoles([{ role: null, name: '顾某川' }, alone, signed])).toEqual([
    { role: '本报记者', name: '顾某川' },
    signed,
  ]);
});

test('a role that nobody takes stays as it is printed', () => {
  expect(giveRoles([alone])).toEqual([{ role: null, name: '本报记者' }]);
});

test('the halves of a padded name that stand apart are one name', () => {
  const halves = [
    { role: null, name: '洪' },
    { role: null, name: '某' },
  ];
  expect(giveRoles([alone, ...halves])).toEqual([{ role: '本报记者', name: '洪某' }]);
});

test('a Western role stands under the name that it belongs to', () => {
  const names = [
    { role: null, name: 'Noel Fenwick' },
    { role: 'Staff Writer', name: '' },
    { role: null, name: 'Ivy Tansley' },
  ];
  expect(giveRoles(names)).toEqual([
    { role: 'Staff Writer', name: 'Noel Fenwick' },
    { role: null, name: 'Ivy Tansley' },
  ]);
});

test('a Western role belongs to all the names above it, and what follows it to the same', () => {
  const names = [
    { role: null, name: 'Noel Fenwick' },
    { role: null, name: 'Ivy Tansley' },
    { role: 'Staff Writers', name: '' },
    { role: 'desk@herald.example', name: '' },
  ];
  expect(giveRoles(names)).toEqual([
    { role: 'Staff Writers', name: 'Noel Fenwick' },
    { role: 'Staff Writers, desk@herald.example', name: 'Ivy Tansley' },
  ]);
});
