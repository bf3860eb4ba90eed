/**
 * Characters that make up most words of modern prose, roughly from frequent to rare. Function words
 * stand in the grammar instead.
 */
const frequent =
  "大人学生年国发成行分出动会用方进开体面工作部新理公家主事力水高度定实法重量结合展加经社民性电化自长机制等外" +
  "子手平表关相本接路明交流立应见集传基质物信书放变建情论设区流通金心业市场位教意风气色正解指受计光件特间器程" +
  "转反强组回记打目际运观保总求利原反管式常代期识参命果取组感必算比研究点科技术深角常达运满影节安育收花山江海" +
  "统造证格象农形级导压律营志列边连边织防消阶青步速确况局料落客格眼声油极线团级须争据调拉县争言界住战史广亲告" +
  "领完府该叫底呢始许术易始维走越精众照石群引土列段周查济层联习支温革低态装推音亮值热圆称站采护毛余布优留章视" +
  "红响富双固黄油围独找景怎续斗念顿换存虽助升善钱春词陈怀密练松楼施屋终模短洲房草弹食降试富草顺差练湖";

/** The GB 2312 characters of some rows, read off the encoding that every runtime knows: no list to copy. */
function rows(first: number, last: number): string[] {
  const bytes: number[] = [];
  for (let row = first; row <= last; row++) for (let cell = 1; cell <= 94; cell++) bytes.push(0xa0 + row, 0xa0 + cell);
  const text = new TextDecoder("gbk").decode(Uint8Array.from(bytes));
  return [...text].filter((character) => /\p{Script=Han}/u.test(character));
}

export const frequentCharacters: readonly string[] = [...new Set(frequent)];
/** 3,755 in common use, by their sound. */
export const commonCharacters: readonly string[] = rows(16, 55);
/** 3,008 less common, by their radical. */
export const rareCharacters: readonly string[] = rows(56, 87);
