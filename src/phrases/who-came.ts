import { isBareName } from './person.js';

/** Who else was there, under a headline: `李某某出席`, `王某某 赵某某参加`, `陈某某主持并讲话`; and both, `陈某某主持 李某某出席`. */
const ATTENDS =
  /([\u4e00-\u9fff、 ]{2,16}?)(?:参加|參加|出席|主持|陪同|列席)(?:(?:上述|有关|有關|相关|相關)?(?:调研|調研|视察|視察|考察|检查|檢查|督导|督導|督查|慰问|慰問|会见|會見|会谈|會談|座谈|座談|活动|活動|会议|會議|仪式|儀式))?(?:并|並)?(?:讲话|講話|致辞|致辭|作报告|作報告)?(?:[ \u3000]|$)/uy;

/** True where a line tells who was there, and no more. */
export function tellsWhoCame(line: string): boolean {
  for (let at = 0; at < line.length; at = ATTENDS.lastIndex) {
    ATTENDS.lastIndex = at;
    const names = ATTENDS.exec(line)?.[1];
    if (names === undefined || !isBareName(names.replaceAll('、', ' '))) return false;
  }
  return line !== '';
}
