import { isBareName } from './person.js';

/** Who else was there, under a headline: `李某某出席`, `王某某 赵某某参加`, `陈某某主持并讲话`; and both, `陈某某主持 李某某出席`. */
const ATTENDS =
  /([\u4e00-\u9fff、 ]{2,16}?)(?:参加|參加|出席|主持|陪同|列席)(?:并|並)?(?:讲话|講話|致辞|致辭|作报告|作報告)?(?:[ \u3000]|$)/uy;

/** True where a line tells who was there, and no more. */
export function tellsWhoCame(line: string): boolean {
  for (let at = 0; at < line.length; at = ATTENDS.lastIndex) {
    ATTENDS.lastIndex = at;
    const names = ATTENDS.exec(line)?.[1];
    if (names === undefined || !isBareName(names.replaceAll('、', ' '))) return false;
  }
  return line !== '';
}
