import { unitsOf } from '../chars/units.js';

/**
 * Chinese surnames, simplified and traditional, the common ones first. A bare line is a name only if it begins with
 * one; a line with a role (`本报记者 …`) needs none, so a missing surname costs little.
 */
const SINGLE =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康易乔文赖牛樊葛邢安齐庄伍温施章鲁岳翁殷颜倪庞辛骆祝左涂谷时舒耿尤裴祁艾阎凌宫景詹盛柳欧成关梅路柯司解管单甘席焦柏包曲瞿游桂卓滕费古项符蓝岑屈桑娄苗童仇阮芦靳蔚米鲍冷纪傅卞聂晏查简隋冉党卜蒲华兰苑边季闵翟冀全应宁车商占宗刁巩敖晋洪班栾战楚仲闻干臧丛鞠翦蒙池胥云隆谌逄戚水窦花尚麦房寇达柴虞佟佘冼邝缪郄穆褚裘蔺鄢阙郗邸阚谯逯嵇郜茹仝庹饶牟荆喻甄芮匡荀晁亢宓苟况缑扈钮蹇糜漆卿粟桓雍眭昝訾郇邬郦郏邰邴隗庾亓';
const TRADITIONAL =
  '張劉陳楊黃趙吳孫馬羅鄭謝許韓馮鄧蕭葉蘇呂盧鍾鐘譚陸範賈鄒龍賀顧龔萬錢戴嚴湯喬賴齊莊溫魯顏龐駱塗時閻宮歐關單簡蘭應寧車鞏蘆紀聶黨邊閔華項費鮑盧雲麥達幹榮衛連闞閆鄺繆蔣韋藍婁戰聞叢諶竇晉欒藺闕闞譙鄔酈郟饒況鈕緱';
const DOUBLE =
  '欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 东方 東方 皇甫 尉迟 尉遲 公孙 公孫 慕容 令狐 宇文 司徒 端木 夏侯 轩辕 軒轅 长孫 长孙 長孫 拓跋 呼延';

const singles = unitsOf(SINGLE + TRADITIONAL);
const doubles = new Set(DOUBLE.split(' '));
const firstOfDoubles = unitsOf([...doubles].map((name) => name.charAt(0)).join(''));

/** True where a text begins with the first character of a surname. */
export function beginsWithSurname(text: string): boolean {
  const first = text.charCodeAt(0);
  return singles.has(first) || firstOfDoubles.has(first);
}

/** True where `name` has the shape of a Chinese personal name: a known surname and one or two characters more. */
export function hasSurname(name: string): boolean {
  if (name.length < 2 || name.length > 4) return false;
  const first = name.charCodeAt(0);
  if (firstOfDoubles.has(first) && doubles.has(name.slice(0, 2))) return name.length > 2;
  return name.length < 4 && singles.has(first);
}
