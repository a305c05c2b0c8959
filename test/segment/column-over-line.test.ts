import { expect, test } from 'vitest';
import { articlesOf } from '../clean.js';

const FERRY =
  '河湾渡口昨日重新开渡，两岸居\n民过河不用再绕行十里，渡口办\n说首批船票不到半天便已售完，\n以后每天多开两班。';
const STORM = '雷雨天过河，先看风向标，再问\n值班船工，船到河心不要站立，\n手里的伞也要收好，等靠岸以后\n再撑开。';
const headsOf = (name: string) =>
  articlesOf(`渡口昨日开渡\n本报记者 王丽\n${FERRY}\n${FERRY}\n${name}\n雷雨天如何过河\n${STORM}\n${STORM}\n`).map(
    ({ kicker, headline }) => `${kicker ?? ''}|${headline ?? ''}`,
  );

test('the name of a column over one more line begins a story', () => {
  expect(headsOf('小知识')).toEqual(['|渡口昨日开渡', '小知识|雷雨天如何过河']);
});

test('what may head a box inside a story begins none', () => {
  expect(headsOf('相关链接')).toEqual(['|渡口昨日开渡']);
});
